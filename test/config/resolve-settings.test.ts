import { expect, test } from 'vitest';
import { resolveSettings } from '../../src/config/resolve-settings.ts';

test('what is asked for wins over front matter, which wins over the defaults', () => {
  expect(resolveSettings({}, {}).template).toBe('editorial');
  expect(resolveSettings({}, { template: 'night' }).template).toBe('night');
  expect(resolveSettings({ template: 'poster' }, { template: 'night' }).template).toBe('poster');
});

test('a list may have spaces, capitals and repetitions', () => {
  const { formats, platforms } = resolveSettings(
    { format: 'OG, story,og', platform: 'X ,bluesky' },
    {},
  );
  expect(formats.map(({ id }) => id)).toEqual(['og', 'story']);
  expect(platforms.map(({ id }) => id)).toEqual(['x', 'bluesky']);
});

test('formats of the front matter may be a list', () => {
  expect(resolveSettings({}, { formats: ['square', 'og'] }).formats.map(({ id }) => id)).toEqual([
    'square',
    'og',
  ]);
});

test('an unknown format or platform is named, with those there are', () => {
  expect(() => resolveSettings({ format: 'a4' }, {})).toThrow(/“a4”.*og, square, portrait, story/u);
  expect(() => resolveSettings({ platform: 'myspace' }, {})).toThrow(/“myspace”.*bluesky/u);
});

test('an empty list is no list', () => {
  expect(() => resolveSettings({ format: ' , ' }, {})).toThrow(/--format/u);
});

test.each(['headline', 'headline=0', 'headline=x', 'point=1', 'quote=1.5'])(
  '--pick %s is refused',
  (pick) => {
    expect(() => resolveSettings({ pick: [pick] }, {})).toThrow(/--pick/u);
  },
);

test.each(['0', '-1', 'two', ''])('--quotes %s is refused', (quotes) => {
  expect(() => resolveSettings({ quotes }, {})).toThrow(/--quotes/u);
});
