import { describe, expect, it } from 'vitest';
import { platformFor } from '../../src/platforms/index.ts';
import { spellHashtag } from '../../src/thread/tags.ts';
import { DEFAULT_THREAD_OPTIONS, type ThreadOptions } from '../../src/thread/thread.ts';
import { writeThread } from '../../src/thread/write-thread.ts';
import { library, libraryCut } from './articles.ts';

describe('a hashtag', () => {
  it.each([
    ['covid-19', '#Covid19'],
    ['#l’eau', '#LEau'],
    ['mobile library', '#MobileLibrary'],
    ['#Éducation', '#Éducation'],
    ['iPhone', '#iPhone'],
    ['C++', '#C'],
    ['2026', null],
    ['#', null],
  ])('%s is spelt %s, which every platform links whole', (written, spelt) => {
    expect(spellHashtag(written)).toBe(spelt);
  });
});

function texts(id: string, options: Partial<ThreadOptions>): string[] {
  const platform = platformFor(id);
  if (platform === null) throw new Error(`No platform ${id}.`);
  const settled = { ...DEFAULT_THREAD_OPTIONS, url: 'https://example.org/van', ...options };
  return writeThread(library, libraryCut, platform, settled).posts.map(({ text }) => text);
}

it('puts the handle and at most three hashtags at the end of the first post with room', () => {
  expect(
    texts('x', { hashtags: ['Leeds', 'van', 'books', 'Leeds', 'news'], handle: 'leedspost' })[0],
  ).toBe('Leeds keeps its last mobile library on the road @leedspost #Leeds #van #books 1/6');
});

it('gives Threads the one hashtag it links', () => {
  expect(texts('threads', { hashtags: ['Leeds', 'van'] })[0]).toBe(
    'Leeds keeps its last mobile library on the road #Leeds 1/6',
  );
});

it('puts them on a line of their own above the link on LinkedIn', () => {
  expect(texts('linkedin', { hashtags: ['Leeds'] })[0]).toMatch(
    /\n\n#Leeds\n\nRead the article: https:\/\/example\.org\/van$/u,
  );
});

it('leaves them out of the post with the link', () => {
  expect(texts('x', { hashtags: ['Leeds'] }).at(-1)).toBe(
    'Read the article: https://example.org/van 6/6',
  );
});
