import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openLibrary } from '../../src/fonts/library.ts';
import { sfntTables, toSfnt } from '../../src/fonts/sfnt.ts';
import { missingGraphemes, shapeText, splitRuns } from '../../src/fonts/shape.ts';
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
  const text = 'Été ᚠ 漢 a\u1ab0 naïve\u00a0!';
  const { stack } = await watched().library.load(serif, text);
  expect(missingGraphemes(stack, text, () => false)).toEqual(['ᚠ', '漢', 'a\u1ab0']);
  expect(missingGraphemes(stack, text, (grapheme) => grapheme === '漢')).toEqual(['ᚠ', 'a\u1ab0']);
});

test('a package that is not installed is named', async () => {
  const library = openLibrary(catalogue, async (path) =>
    path.includes('hebrew') ? null : readPackageFile(path),
  );
  const { absent } = await library.load(serif, 'ים');
  expect([...absent]).toEqual([['@fontsource/frank-ruhl-libre', ['י', 'ם']]]);
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
  const names = (of: typeof absent) => [...of.keys()];
  expect(read).toContain('@fontsource/noto-serif-jp/files/noto-serif-jp-7-400-normal.woff');
  expect(names(absent)).toEqual(['@fontsource/noto-serif-jp']);
  const taiwan = await library.load({ ...serif, lang: 'zh-Hant-HK' }, '夜');
  expect(names(taiwan.absent)).toEqual(['@fontsource/noto-serif-tc']);
});

test.each([
  ['zh', '港口', 'sc'],
  ['zh-Hans', '港口', 'sc'],
  ['zh-CN', '港口', 'sc'],
  ['zh-TW', '港口', 'tc'],
  ['zh-Hant', '港口', 'tc'],
  ['ja', '港の口、コウ', 'jp'],
  ['ko', '항구', 'kr'],
  ['fr', '항구', 'kr'],
])('without faces for %s, “%s” asks for one package', async (lang, text, expected) => {
  const library = openLibrary(catalogue, async (path) =>
    /noto-serif-(?:jp|kr|sc|tc)/u.test(path) ? null : readPackageFile(path),
  );
  const { absent } = await library.load({ ...serif, lang }, text);
  expect([...absent]).toEqual([[`@fontsource/noto-serif-${expected}`, Array.from(text)]]);
});

test('signs that text faces lack are in the last one', async () => {
  const text = '←→↑↓ ✓✗ №₽₹ ≈−√ ²³‰ ½⅓⅞';
  for (const family of ['Source Serif 4', 'Bricolage Grotesque', 'Spectral', 'Schibsted Grotesk']) {
    const { stack } = await watched().library.load({ family, weight: 800 }, text);
    expect(missingGraphemes(stack, text, () => false)).toEqual([]);
    expect(stack.at(-1)?.family).toBe('dejavu sans');
  }
});

test('a face that lists a range but not the character gives way to one that draws it', async () => {
  const { library, read } = watched();
  const { stack } = await library.load(serif, 'a‰');
  expect(stack.map(({ family }) => family)).toEqual(['source serif 4', 'dejavu sans']);
  expect(stack.some((face) => face.has(0x2030))).toBe(true);
  expect(read).toContain('source-sans-3-latin-400-normal');
});

const grotesk = { family: 'Schibsted Grotesk', weight: 700 };

test('a word with a letter that its family lacks is set in another as a whole', async () => {
  const text = 'À Paris, la mer, le vent et la joie du président Nguyễn';
  const { stack } = await watched().library.load(grotesk, text);
  const runs = splitRuns(stack, text, () => false).map(({ text: part, face }) => [
    part.trim(),
    face?.family,
  ]);
  expect(runs[0]).toEqual([
    'À Paris, la mer, le vent et la joie du président',
    'schibsted grotesk',
  ]);
  expect(runs.slice(1).map(([, family]) => family)).not.toContain('schibsted grotesk');
  expect(
    runs
      .slice(1)
      .map(([part]) => part)
      .join(' '),
  ).toMatch(/^N/u);
});

test('a text that its family lacks much of is set in another altogether', async () => {
  const text = 'Chuyến phà đêm trở lại các đảo phía bắc, sau 9 năm (2017)';
  const { stack } = await watched().library.load(grotesk, text);
  const families = splitRuns(stack, text, () => false).map(({ face }) => face?.family);
  expect(new Set(families)).toEqual(new Set(['source sans 3']));
});
