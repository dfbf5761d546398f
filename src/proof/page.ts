import type { Article } from '../article/article.ts';
import type { Cut } from '../cut/cut.ts';
import type { Finding } from '../findings/finding.ts';
import type { Span } from '../text/spans.ts';
import { escapeHtml } from './escape-html.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';
import type { Attachment, IllustratedThread, Picture } from './records.ts';

/** All that the proof shows. */
export type ProofContent = {
  readonly article: Article;
  readonly cut: Cut;
  readonly pictures: readonly Picture[];
  readonly threads: readonly IllustratedThread[];
  readonly findings: readonly Finding[];
};

/**
 * The page an editor checks and copies from, as one HTML file that opens from
 * disk: findings, cards with alt texts, posts with counts, and the article
 * with the words that were used marked in it.
 */
export function proofPage(content: ProofContent): string {
  const { article, cut } = content;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Proof: ${escapeHtml(cut.headline.text)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
${header(article, cut)}
${findingList(content.findings)}
${cardSection(content)}
${content.threads.map((thread) => threadSection(thread, content)).join('\n')}
${articleSection(article, cut)}
</main>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function header({ publication, bylines, published, lang, dir, genre }: Article, cut: Cut): string {
  const facts = [publication, ...bylines, published, lang, genre].filter((fact) => fact !== null);
  return `<p class="facts">${escapeHtml(facts.join(' · '))}</p>
<h1 ${inLanguage(lang, dir)}>${escapeHtml(cut.headline.text)}</h1>
<nav class="facts"><a href="#cards">Cards</a> <a href="#threads">Posts</a> <a href="#article">Where the words come from</a></nav>`;
}

function findingList(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const once = [...new Map(findings.map((one) => [one.message, one])).values()];
  const items = once.map(
    ({ severity, message, fix }) =>
      `<li class="${severity}"><strong>${severity}</strong> ${escapeHtml(message)} ${escapeHtml(fix)}</li>`,
  );
  return `<h2>To look at</h2>\n<ul class="findings">\n${items.join('\n')}\n</ul>`;
}

function cardSection({ pictures, article }: ProofContent): string {
  const lines = new Map(pictures.map(({ card }) => [`${card.kind} ${card.index}`, card]));
  const groups = [...lines].map(([group, { kind, index, alt }]) => {
    const figures = pictures
      .filter(({ card }) => `${card.kind} ${card.index}` === group)
      .map(figure)
      .join('\n');
    const name = index > 1 ? `${kind} ${index}` : kind;
    return `<h3>${name.charAt(0).toUpperCase()}${name.slice(1)}</h3>
<div class="cards">
${figures}
</div>
${copyBox(alt, 'Alt text', article)}`;
  });
  return `<h2 id="cards">Cards</h2>\n${groups.join('\n')}`;
}

function figure({ name, file, card, bytes, width, height }: Picture): string {
  const kilobytes = Math.ceil(bytes.byteLength / 1000);
  return `<figure><a href="${file}"><img src="${file}" width="${width}" height="${height}" alt="${escapeHtml(card.alt)}"></a>
<figcaption>${card.format} · ${width} × ${height} · ${kilobytes} KB · <a href="cards/${name}.svg">SVG</a></figcaption></figure>`;
}

function threadSection(thread: IllustratedThread, content: ProofContent): string {
  const isFirst = content.threads[0] === thread;
  const posts = thread.posts.map((post, index) => {
    const count = `${post.n}/${post.total} · ${post.count} of ${thread.limit} ${thread.unit}`;
    const image = thread.images[index] ?? null;
    return `<div class="post"><div>${copyBox(post.text, count, content.article)}</div>${thumbnail(image)}</div>`;
  });
  return `<h2${isFirst ? ' id="threads"' : ''}>${escapeHtml(thread.name)}</h2>\n${composer(thread)}${posts.join('\n')}${correctionBox(thread, content.article)}`;
}

function correctionBox({ correction, limit, unit }: IllustratedThread, article: Article): string {
  if (correction === null) return '';
  return `\n${copyBox(correction.text, `correction · ${correction.count} of ${limit} ${unit}`, article)}`;
}

function composer({ compose, name }: IllustratedThread): string {
  if (compose === null) return '';
  return `<p class="hint"><a href="${escapeHtml(compose)}">Open ${escapeHtml(name)} with the first post filled in</a></p>\n`;
}

function thumbnail(attachment: Attachment | null): string {
  if (attachment === null) return '<p class="hint">no image</p>';
  const { image, alt } = attachment;
  return `<figure><img src="${image}" alt="${escapeHtml(alt)}"><figcaption>${image}</figcaption></figure>`;
}

function copyBox(text: string, caption: string, { lang, dir }: Article): string {
  return `<div class="copyable"><p data-text ${inLanguage(lang, dir)}>${escapeHtml(text)}</p>
<div class="bar"><span class="count">${escapeHtml(caption)}</span><button type="button" data-copy>Copy</button></div></div>`;
}

function articleSection({ text, lang, dir }: Article, cut: Cut): string {
  const lines = [cut.headline, ...cut.quotes, cut.takeaway, ...cut.points];
  const spans = lines.flatMap((line) => line?.spans ?? []);
  return `<h2 id="article">Where the words come from</h2>
<p class="hint">The article as it was read. What was used is marked.</p>
<div class="article" ${inLanguage(lang, dir)}>${markSpans(text, spans)}</div>`;
}

function markSpans(text: string, spans: readonly Span[]): string {
  let html = '';
  let done = 0;
  for (const [start, end] of [...spans].sort((one, other) => one[0] - other[0])) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    html += `${escapeHtml(text.slice(done, from))}<mark>${escapeHtml(text.slice(from, end))}</mark>`;
    done = end;
  }
  return html + escapeHtml(text.slice(done));
}

function inLanguage(lang: string, dir: 'ltr' | 'rtl'): string {
  return `lang="${lang}" dir="${dir}"`;
}
