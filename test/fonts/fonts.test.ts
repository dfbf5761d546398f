import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openLibrary } from '../../src/fonts/library.ts';
import { sfntTables, toSfnt } from '../../src/fonts/sfnt.ts';
import { missingGraphemes, shapeText } from '../../src/fonts/shape.ts';
import { catalogue, readPackageFile } from '../render/press.ts';

const serif = { family: 'Source Serif 4', weight: 400 };
const shaping = { letterSpacing: 0, isPicture: () => false };

/** A library that keeps a list of what it read. */
function watched() {
  const read: string[] = [];
  const library = openLibrary(catalogue, (path) => {
    read.push(path.replace(/.*files\/(.*)\.woff$/u, '$1'));
    return readPackageFile(path);
  });
  return { library, read };
}

test('only the slices that a text needs are read, and each once', async () => {
  const { library, read } = watched();
  await library.load(serif, 'La mer');
  await library.load(serif, 'La mer');
  expect(read).toEqual(['source-serif-4-latin-400-normal']);
  await library.load(serif, 'Ώρα και море, Nguyễn');
  expect(read.slice(1).toSorted()).toEqual([
    'source-serif-4-cyrillic-400-normal',
    'source-serif-4-greek-400-normal',
    'source-serif-4-vietnamese-400-normal',
  ]);
});

test('a woff unpacks to an sfnt of whole tables', () => {
  const file = resolve(
    import.meta.dirname,
    '../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff',
  );
  const sfnt = toSfnt(readFileSync(file));
  const tables = sfntTables(sfnt);
  expect(tables.map(({ tag }) => tag)).toEqual(
    expect.arrayContaining(['GPOS', 'cmap', 'glyf', 'head']),
  );
  for (const { start, length } of tables) expect(start + length).toBeLessThanOrEqual(sfnt.length);
  expect(toSfnt(sfnt)).toBe(sfnt);
});

test('text is kerned, and spaced where letters are to stand apart', async () => {
  const { stack } = await watched().library.load(serif, 'AV');
  const width = (text: string, letterSpacing = 0) =>
    shapeText(stack, text, { ...shaping, letterSpacing }).width;
  expect(width('AV')).toBeLessThan(width('A') + width('V'));
  expect(width('AV', 0.1) - width('AV')).toBeCloseTo(0.2);
});

test('letters are joined only where they are not set apart or closer', async () => {
  const { stack } = await watched().library.load(serif, 'office');
  const width = (text: string, letterSpacing: number) =>
    shapeText(stack, text, { ...shaping, letterSpacing }).width;
  expect(Math.abs(width('office', 1e-6) - width('office', 0))).toBeGreaterThan(0.01);
});

test('an emoji is one em wide', async () => {
  const { stack } = await watched().library.load(serif, 'a');
  const isPicture = (grapheme: string) => grapheme === '🚢';
  const width = (text: string) => shapeText(stack, text, { ...shaping, isPicture }).width;
  expect(width('a🚢b') - width('a') - width('b')).toBeCloseTo(1);
});

test('a character that would be drawn as a box is found', async () => {
  const text = 'Été → 漢 a\u1ab0 naïve\u00a0!';
  const { stack } = await watched().library.load(serif, text);
  expect(missingGraphemes(stack, text, () => false)).toEqual(['→', '漢', 'a\u1ab0']);
  expect(missingGraphemes(stack, text, (grapheme) => grapheme === '漢')).toEqual(['→', 'a\u1ab0']);
});

test('a package that is not installed is named', async () => {
  const library = openLibrary(catalogue, async (path) =>
    path.includes('greek') ? null : readPackageFile(path),
  );
  const { absent } = await library.load(serif, 'Ώρα');
  expect(absent).toContain('@fontsource/source-serif-4');
});

test('faces of Chinese, Japanese and Korean come from the package of the text’s language, where it is installed', async () => {
  const read: string[] = [];
  const library = openLibrary(catalogue, async (path) => {
    read.push(path);
    return path.endsWith('noto-serif-jp/unicode.json')
      ? Buffer.from('{"[7]":"U+591C","latin":"U+0000-00FF"}')
      : readPackageFile(path);
  });
  const { absent } = await library.load({ ...serif, lang: 'ja' }, '夜');
  expect(read).toContain('@fontsource/noto-serif-jp/files/noto-serif-jp-7-400-normal.woff');
  expect(absent).toEqual(['@fontsource/noto-serif-jp']);
  const chinese = await library.load({ ...serif, lang: 'zh-Hant-HK' }, '夜');
  expect(chinese.absent).toEqual(['@fontsource/noto-serif-tc']);
});
