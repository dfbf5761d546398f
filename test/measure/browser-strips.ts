/**
 * Draws the strips of every script in Chromium, with the same faces at the
 * same size, for the pixel test to compare with: run it when a strip or a
 * face changes. `tsx test/measure/browser-strips.ts`
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { baselineIn } from '../../src/typeset/set-line.ts';
import { readStripFile, STRIP, STRIPS, type Strip, strip } from '../render/strips.ts';

const golden = resolve(import.meta.dirname, '../golden');
const folder = mkdtempSync(join(tmpdir(), 'pullquote-strips-'));

/** Spaces come from the script's own face, as on cards; a browser takes them from the first face. */
const SPACELESS = 'unicode-range:U+21-10FFFF;';

/** The layout engine tells the shaper no language; the face of Korean would have spaces of .31 em for it, not .26. */
const LANGUAGELESS = 'ko';

/** Give ids to draw those strips alone. */
const wanted = process.argv.slice(2);

for (const one of STRIPS.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
  const page = join(folder, `${one.id}.html`);
  writeFileSync(page, await pageOf(one));
  const size = `--window-size=${STRIP.width},${STRIP.height + 200}`;
  const shot = join(folder, `${one.id}.png`);
  execFileSync('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-lcd-text',
    size,
    `--screenshot=${shot}`,
    page,
  ]);
  writeFileSync(join(golden, `browser-${one.id}.png`), readFileSync(shot));
}
rmSync(folder, { recursive: true });

async function pageOf(one: Strip): Promise<string> {
  const { stack, fitted } = await strip(one);
  const faces = stack.map(async ({ data }) => {
    const [, family = '', slice = ''] = /^(.*) (\S+)$/u.exec(data.name) ?? [];
    const id = family.replaceAll(' ', '-');
    const file = `@fontsource/${id}/files/${id}-${slice}-400-normal.woff`;
    const bytes = Buffer.from((await readStripFile(file)) ?? []).toString('base64');
    const range = stack.at(-1)?.has(0x20) && slice === 'latin' ? SPACELESS : '';
    return `@font-face{font-family:"${data.name}";${range}src:url(data:font/woff;base64,${bytes})}`;
  });
  const names = stack.map(({ data }) => `"${data.name}"`).join(',');
  const baseline = fitted.above + baselineIn(stack[0], fitted.fontSize, fitted.lineHeight);
  const style = `
    body{margin:0;background:#fff;color:#000}
    p{margin:0;position:absolute;left:${STRIP.margin}px;right:${STRIP.margin}px;top:0;white-space:nowrap;
      font:${fitted.fontSize}px/1 ${names};font-synthesis:none}
    i{display:inline-block;width:0;height:${baseline}px}`;
  const lang = one.lang === LANGUAGELESS ? '' : one.lang;
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>${(await Promise.all(faces)).join('')}${style}</style>
    <body dir="${one.dir}"><p><i></i>${one.text}</p></body></html>`;
}
