import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readArticle } from '../../src/article/read-article.ts';
import { FindingError } from '../../src/findings/finding.ts';

/**
 * Reads every saved page of a folder (`name.html`) and compares it with what
 * is expected of it (`name.json`: title, lang, dir; null where nothing is).
 * Usage: npm run eval:pages -- DIR
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Give the folder of the pages: npm run eval:pages -- DIR');
  process.exitCode = 2;
} else {
  report(folder);
}

type Row = {
  readonly page: string;
  readonly ms: number;
  readonly outcome: string;
  readonly title: boolean | null;
  readonly lang: boolean | null;
  readonly dir: boolean | null;
  readonly blocks: number;
  readonly words: number;
};

function report(from: string): void {
  const pages = readdirSync(from).filter((file) => file.endsWith('.html'));
  const rows = pages.map((file) => readPage(from, basename(file, '.html')));
  for (const row of rows) console.log(lineOf(row));
  const rate = (key: 'title' | 'lang' | 'dir') => {
    const judged = rows.filter((row) => row[key] !== null);
    const right = judged.filter((row) => row[key]).length;
    return `${key} ${right}/${judged.length} (${((100 * right) / Math.max(1, judged.length)).toFixed(1)} %)`;
  };
  const crashed = rows.filter((row) => row.outcome === 'CRASH').length;
  const slowest = Math.max(...rows.map((row) => row.ms));
  console.log(`\n${rows.length} pages: ${rate('title')}, ${rate('lang')}, ${rate('dir')}`);
  console.log(`${crashed} crashed, slowest ${slowest} ms`);
  if (crashed > 0) process.exitCode = 1;
}

function readPage(from: string, page: string): Row {
  const bytes = readFileSync(join(from, `${page}.html`));
  const expected: unknown = JSON.parse(readFileSync(join(from, `${page}.json`), 'utf8'));
  const wish = (key: string) => {
    const value =
      typeof expected === 'object' && expected !== null ? Reflect.get(expected, key) : null;
    return typeof value === 'string' ? value : null;
  };
  const started = performance.now();
  try {
    const article = readArticle(
      { name: `${page}.html`, type: 'html', bytes },
      { lang: null, url: null },
    );
    const same = (found: string | null, wished: string | null) =>
      wished === null ? null : fold(found ?? '') === fold(wished);
    return {
      page,
      ms: Math.round(performance.now() - started),
      outcome: 'read',
      title: same(article.title?.text ?? null, wish('title')),
      lang: same(article.lang, wish('lang')),
      dir: same(article.dir, wish('dir')),
      blocks: article.blocks.length,
      words: article.text.split(/\s+/u).length,
    };
  } catch (error) {
    const outcome = error instanceof FindingError ? error.finding.code : 'CRASH';
    if (outcome === 'CRASH') console.error(page, error);
    const ms = Math.round(performance.now() - started);
    return { page, ms, outcome, title: false, lang: false, dir: null, blocks: 0, words: 0 };
  }
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

function lineOf(row: Row): string {
  const mark = (is: boolean | null) => (is === null ? '·' : is ? '✓' : '✗');
  const marks = `title ${mark(row.title)} lang ${mark(row.lang)} dir ${mark(row.dir)}`;
  const size = `${row.blocks} blocks ${row.words} words`;
  return `${row.page.padEnd(42)} ${row.outcome.padEnd(12)} ${marks}  ${size}  ${row.ms} ms`;
}
