import { expect, test } from 'vitest';
import type { Asked } from '../../src/config/asked.ts';
import {
  askedLanguage,
  NOTHING_WRITTEN,
  resolveSettings,
} from '../../src/config/resolve-settings.ts';

test('what is asked for wins over front matter, which wins over the defaults', () => {
  expect(resolve({}, {}).template).toBe('editorial');
  expect(resolve({}, { template: 'night' }).template).toBe('night');
  expect(resolve({ template: 'poster' }, { template: 'night' }).template).toBe('poster');
});

test('a list may have spaces, capitals and repetitions', () => {
  const { formats, threads } = resolve({ format: 'OG, story,og', platform: 'X ,bluesky' }, {});
  expect(formats.map(({ id }) => id)).toEqual(['og', 'story']);
  expect(threads.map(({ platform }) => platform.id)).toEqual(['x', 'bluesky']);
});

test('formats of the front matter may be a list', () => {
  expect(resolve({}, { formats: ['square', 'og'] }).formats.map(({ id }) => id)).toEqual([
    'square',
    'og',
  ]);
});

test('an unknown format, platform or export is named, with those there are', () => {
  expect(() => resolve({ format: 'a4' }, {})).toThrow(/“a4”.*og, wide, square, portrait, story/u);
  expect(() => resolve({ platform: 'myspace' }, {})).toThrow(/“myspace”.*bluesky/u);
  expect(() => resolve({ export: 'hootsuite' }, {})).toThrow(/“hootsuite”.*typefully, buffer/u);
});

test('an empty list is no list', () => {
  expect(() => resolve({ format: ' , ' }, {})).toThrow(/--format/u);
});

test.each(['headline', 'headline=0', 'headline=x', 'point=1', 'quote=1.5'])(
  '--pick %s is refused',
  (pick) => {
    expect(() => resolve({ pick: [pick] }, {})).toThrow(/--pick/u);
  },
);

test.each(['0', '-1', 'two', ''])('--quotes %s is refused', (quotes) => {
  expect(() => resolve({ quotes }, {})).toThrow(/--quotes/u);
});

test('platforms may be called what people call them', () => {
  const { threads } = resolve({ platform: 'twitter,bsky' }, {});
  expect(threads.map(({ platform }) => platform.id)).toEqual(['x', 'bluesky']);
});

test('a language that does not exist is refused, one with a region is not', () => {
  expect(() => askedLanguage({ lang: 'klingon' })).toThrow(/--lang.*klingon/u);
  expect(() => askedLanguage({ lang: '' })).toThrow(/--lang/u);
  expect(askedLanguage({ lang: 'pt-BR' })).toBe('pt-BR');
  expect(askedLanguage({})).toBeNull();
});

function resolve(asked: Asked, frontMatter: Record<string, unknown>) {
  return resolveSettings(asked, { ...NOTHING_WRITTEN, frontMatter });
}
