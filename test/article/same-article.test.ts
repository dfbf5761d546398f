import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import type { SourceType } from '../../src/article/source.ts';
import { unpackSource } from '../../src/article/unpack.ts';
import { cutArticle, NO_OVERRIDES } from '../../src/cut/cut-article.ts';
import { SAVED } from './saved-article.ts';
import { run, styled, wordFile } from './word-file.ts';

/** An article as it stands in a text file, a line a paragraph. */
type Lines = readonly string[];

test.each(['fr-port-de-brest.txt', 'en-harbour-wind.txt'])(
  '%s gives the same blocks as text, Markdown, HTML and a Word document',
  async (name) => {
    const bytes = readFileSync(new URL(`../fixtures/articles/${name}`, import.meta.url));
    const lines = linesOf(bytes.toString('utf8'));
    const asText = outline(await read(bytes, 'text'));
    expect(outline(await read(Buffer.from(asMarkdown(lines)), 'markdown'))).toEqual(asText);
    expect(outline(await read(Buffer.from(asHtml(lines)), 'html'))).toEqual(asText);
    expect(outline(await read(asWord(lines), 'docx'))).toEqual(asText);
  },
);

test.each(['markdown', 'html', 'docx'] as const)(
  'an article with everything in it gives the same blocks and the same cut as text and as %s',
  async (type) => {
    const [asText, other] = [await readSaved('text'), await readSaved(type)];
    expect(outline(other)).toEqual(outline(asText));
    expect(cutLines(other)).toEqual(cutLines(asText));
  },
);

test('an article with everything in it has its quotation, its box and no table, caption or note', async () => {
  const article = await readSaved('text');
  expect(outline(article)).toEqual([
    'heading Le port rouvre aux voiliers de commerce',
    expect.stringMatching(/^paragraph Brest, mars 2026 – Après .* printemps\.$/u),
    expect.stringMatching(/^paragraph Le maire a salué/u),
    'heading Un quai rendu au vent',
    expect.stringMatching(/^paragraph Trois chantiers/u),
    'list la grue du quai des Goélands\nl’entrepôt du café\nune école de voile',
    'quotation « Le vent ne coûte rien, le temps coûte tout »\n— Yann Kerbrat, armateur',
    expect.stringMatching(/^paragraph Le chantier a coûté .* région\.$/u),
    expect.stringMatching(/^callout À retenir :\nLe port rouvre en avril/u),
    expect.stringMatching(/^paragraph Une seconde grue/u),
  ]);
  expect(cutLines(article).quotes[0]?.text).toMatch(/^Nous n’ouvrons pas un musée/u);
});

async function readSaved(type: keyof typeof SAVED): Promise<Article> {
  const saved = SAVED[type]();
  return await read(typeof saved === 'string' ? Buffer.from(saved) : saved, type);
}

function cutLines(article: Article) {
  const cut = cutArticle(article, { picks: {}, quotes: 1, overrides: NO_OVERRIDES });
  const { headline, kicker, quotes, takeaway, points } = cut;
  return { headline, kicker, quotes, takeaway, points };
}

async function read(bytes: Uint8Array, type: SourceType): Promise<Article> {
  const source = await unpackSource({ name: 'article', type, bytes });
  return readArticle(source, { lang: null, url: null });
}

function outline(article: Article): string[] {
  return article.blocks.map((block) => `${block.kind} ${article.text.slice(...block.span)}`);
}

function linesOf(text: string): Lines {
  const joined = text.trim().replaceAll(/»,\n(?=\p{Ll})/gu, '», ');
  return joined.split('\n').filter((line) => line !== '');
}

/** Subheads are what is short and closed by nothing, the title the first line if it is one. */
function kindOf(line: string, index: number): 'title' | 'subhead' | 'item' | 'prose' {
  if (line.startsWith('- ')) return 'item';
  if (line.length > 60 || /[.:»]$/u.test(line)) return 'prose';
  return index === 0 ? 'title' : 'subhead';
}

function asMarkdown(lines: Lines): string {
  const marks = { title: '# ', subhead: '## ', item: '', prose: '' };
  return lines.map((line, index) => marks[kindOf(line, index)] + line).join('\n\n');
}

function asHtml(lines: Lines): string {
  const tags = { title: 'h1', subhead: 'h2', item: 'li', prose: 'p' };
  const body = lines.map((line, index) => {
    const tag = tags[kindOf(line, index)];
    return `<${tag}>${line.replace(/^- /u, '')}</${tag}>`;
  });
  const listed = body.join('\n').replace(/(?:<li>.*<\/li>\n?)+/u, '<ul>$&</ul>');
  return `<!doctype html><html><body>${listed}</body></html>`;
}

function asWord(lines: Lines): Uint8Array {
  const styles = { title: 'Title', subhead: 'Heading2', item: 'ListBullet', prose: null };
  return wordFile(
    lines.map((line, index) => styled(styles[kindOf(line, index)], run(line.replace(/^- /u, '')))),
  );
}
