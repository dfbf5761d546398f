import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';

const page = readFileSync('docs/languages.md', 'utf8');

/** The files that hold code or what a language without a file falls back to, and no words to add. */
const NO_SHELVES = ['index.ts', 'language-tag.ts', 'neutral.ts', 'words.ts'];

test('docs/languages.md describes every field of a language', () => {
  const files = ['language.ts', 'claim-words.ts'];
  const source = files.map((file) => readFileSync(`src/languages/${file}`, 'utf8')).join('\n');
  const fields = [...source.matchAll(/^ {2}readonly (\w+)\??:/gmu)].map(([, name]) => name ?? '');
  const parts = ['word', 'gender', 'number'];
  const missing = fields.filter((name) => !parts.includes(name) && !page.includes(`\`${name}\``));
  expect(fields.length).toBeGreaterThan(80);
  expect(missing).toEqual([]);
});

test('docs/languages.md names every shelf, and none in two rows', () => {
  const own = LANGUAGES.map(({ tag }) => `${tag}.ts`);
  const shelves = readdirSync('src/languages').filter(
    (file) => !own.includes(file) && !NO_SHELVES.includes(file),
  );
  expect(shelves.filter((file) => !page.includes(`\`${file}\``))).toEqual([]);
  const rows = [...page.matchAll(/^\| `([\w-]+\.ts)`/gmu)].map(([, file]) => file);
  expect(rows).toHaveLength(new Set(rows).size);
});
