import { expect, test } from 'vitest';
import { resolveSettings } from '../../src/config/resolve-settings.ts';

test('what is asked for wins over front matter, which wins over the defaults', () => {
  expect(resolveSettings({}, {}, null).template).toBe('editorial');
  expect(resolveSettings({}, { template: 'night' }, null).template).toBe('night');
  expect(resolveSettings({ template: 'poster' }, { template: 'night' }, null).template).toBe(
    'poster',
  );
});

test('a list may have spaces, capitals and repetitions', () => {
  const { formats, threads } = resolveSettings(
    { format: 'OG, story,og', platform: 'X ,bluesky' },
    {},
    null,
  );
  expect(formats.map(({ id }) => id)).toEqual(['og', 'story']);
  expect(threads.map(({ platform }) => platform.id)).toEqual(['x', 'bluesky']);
});

test('formats of the front matter may be a list', () => {
  expect(
    resolveSettings({}, { formats: ['square', 'og'] }, null).formats.map(({ id }) => id),
  ).toEqual(['square', 'og']);
});

test('an unknown format or platform is named, with those there are', () => {
  expect(() => resolveSettings({ format: 'a4' }, {}, null)).toThrow(
    /“a4”.*og, square, portrait, story/u,
  );
  expect(() => resolveSettings({ platform: 'myspace' }, {}, null)).toThrow(/“myspace”.*bluesky/u);
});

test('an empty list is no list', () => {
  expect(() => resolveSettings({ format: ' , ' }, {}, null)).toThrow(/--format/u);
});

test.each(['headline', 'headline=0', 'headline=x', 'point=1', 'quote=1.5'])(
  '--pick %s is refused',
  (pick) => {
    expect(() => resolveSettings({ pick: [pick] }, {}, null)).toThrow(/--pick/u);
  },
);

test.each(['0', '-1', 'two', ''])('--quotes %s is refused', (quotes) => {
  expect(() => resolveSettings({ quotes }, {}, null)).toThrow(/--quotes/u);
});
