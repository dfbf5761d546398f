import { expect, test } from 'vitest';
import { checkOut } from '../../src/proof/check-out.ts';
import { sha256 } from '../../src/proof/records.ts';

const TEXT = 'Les bateaux de nuit reviennent.';

test('a post over the limit of its record is told', () => {
  expect(
    codesOf({ posts: [{ n: 1, text: 'Trop long. '.repeat(40), alt: null, image: null }] }),
  ).toEqual(['post-too-long']);
});

test('an alt text that is longer than the platform takes is told', () => {
  const post = { n: 1, text: TEXT, alt: 'Titre. '.repeat(300), image: 'cards/headline-og.png' };
  expect(codesOf({ posts: [post] })).toEqual(['alt-too-long']);
});

test('a picture that is larger than the platform takes is told, with what to do about its type', () => {
  const post = (image: string) => ({ n: 1, text: TEXT, alt: null, image });
  const heavy = (file: string) =>
    codesOf({ posts: [post(file)], cards: [{ file, bytes: 50_000_000 }] });
  expect(heavy('cards/headline-og.jpg')).toEqual(['image-too-large']);
  expect(heavy('cards/headline-og.png')).toEqual(['image-too-large-png']);
});

/** What is found in a folder whose files are as they were made: posts for X, and cards. */
function codesOf({ posts = [], cards = [] }: { posts?: unknown[]; cards?: unknown[] }) {
  const platforms = { x: { limit: 280, unit: 'weighted', posts } };
  const written = { 'thread.json': { platforms }, 'cards.json': cards };
  const files = new Map(
    Object.entries(written).map(([path, value]) => [
      path,
      new TextEncoder().encode(JSON.stringify(value)),
    ]),
  );
  const outputs = Object.fromEntries([...files].map(([path, bytes]) => [path, sha256(bytes)]));
  return checkOut(TEXT, { folder: 'out/bateaux', outputs, files }).map(({ code }) => code);
}
