import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { inspectFont } from '../../src/fonts/inspect-font.ts';
import { openLibrary } from '../../src/fonts/library.ts';
import { withOwnFamilies } from '../../src/fonts/own-families.ts';
import { sfntTables, toSfnt } from '../../src/fonts/sfnt.ts';
import { catalogue, readPackageFile } from '../render/press.ts';

const require = createRequire(import.meta.url);
const woff = (weight: number) =>
  readFileSync(
    require.resolve(`@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-${weight}-normal.woff`),
  );

/** A font whose table of characters says nothing. */
function withoutLetters(): Uint8Array {
  const sfnt = Uint8Array.from(toSfnt(woff(400)));
  const cmap = sfntTables(sfnt).find(({ tag }) => tag === 'cmap');
  return cmap ? sfnt.fill(0, cmap.start, cmap.start + cmap.length) : sfnt;
}

const library = withOwnFamilies(openLibrary(catalogue, readPackageFile), [
  {
    name: 'own display',
    role: 'serif',
    files: [400, 700].map((weight) => ({ weight, base64: woff(weight).toString('base64') })),
  },
]);

test('a file tells its weight, packed or not', async () => {
  expect(await inspectFont(woff(700))).toEqual({ kind: 'usable', weight: 700 });
  expect(await inspectFont(toSfnt(woff(400)))).toEqual({ kind: 'usable', weight: 400 });
});

test.each([
  ['text', Buffer.from('Le port de Brest rouvre'), /no font/u],
  ['nothing', Buffer.alloc(0), /no font/u],
  ['WOFF2', Buffer.concat([Buffer.from('wOF2'), Buffer.alloc(60)]), /WOFF2/u],
  ['a font cut off', woff(400).subarray(0, 3000), /damaged/u],
  ['a font whose letters are gone', withoutLetters(), /damaged/u],
])('%s is not taken for a face', async (_, bytes, reason) => {
  expect(await inspectFont(bytes)).toMatchObject({
    kind: 'unusable',
    reason: expect.stringMatching(reason),
  });
});

test('text is set in a publication’s own family, and words it lacks letters for in one of its role', async () => {
  const request = { family: 'own display', weight: 700 };
  const { stack } = await library.load(
    request,
    'Le quai neuf que le vieux port de Brest doit à Dvořák',
  );
  expect(stack.map(({ family }) => family)).toEqual([
    'own display',
    'source serif 4',
    'source serif 4',
  ]);
  expect(stack[0]?.data.weight).toBe(700);
});
