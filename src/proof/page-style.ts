/** The proof page's style: system faces, since the page is for work and opens without a network. */
export const PAGE_STYLE = `
:root { --paper: #fbfaf7; --ink: #1b1a17; --soft: #5d594f; --line: #ddd8cc; --accent: #a3211b; --mark: #f6e3b4; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.5 system-ui, sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 32px 24px 96px; }
h1 { font: 600 34px/1.2 Georgia, serif; margin: 4px 0 8px; }
h2 { font: 600 22px/1.3 Georgia, serif; margin: 56px 0 16px; padding-top: 16px; border-top: 3px solid var(--accent); }
h3 { font-size: 17px; margin: 32px 0 8px; }
p { margin: 0 0 8px; }
a { color: inherit; }
.facts, .hint, figcaption, .count { color: var(--soft); font-size: 15px; }
nav { margin-top: 12px; display: flex; gap: 16px; flex-wrap: wrap; }
.findings { list-style: none; padding: 0; }
.findings li { border-left: 4px solid var(--line); padding: 4px 12px; margin: 8px 0; }
.findings .error { border-color: #c1121f; }
.findings .warning { border-color: #d98a00; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 24px; align-items: start; }
figure { margin: 0; }
figure img { width: 100%; height: auto; display: block; border: 1px solid var(--line); }
figcaption { margin-top: 6px; }
.copyable { border: 1px solid var(--line); background: #fff; border-radius: 6px; padding: 12px 16px; margin: 8px 0; }
.copyable p { white-space: pre-wrap; overflow-wrap: anywhere; }
.copyable.done { border-color: #2f7d4f; }
.bar { display: flex; gap: 12px; align-items: center; justify-content: space-between; }
button { font: inherit; font-size: 15px; padding: 6px 14px; border: 1px solid var(--ink); border-radius: 6px; background: #fff; color: var(--ink); cursor: pointer; }
button:hover { background: var(--ink); color: #fff; }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.post { display: grid; grid-template-columns: 1fr 180px; gap: 16px; }
.post img { width: 100%; height: auto; border: 1px solid var(--line); }
details summary { cursor: pointer; margin: 16px 0; font-weight: 600; }
.article { white-space: pre-wrap; font: 18px/1.6 Georgia, serif; max-width: 720px; }
mark { background: var(--mark); color: inherit; }
@media (max-width: 640px) { .post { grid-template-columns: 1fr; } }
`;
