import { expect, test } from 'vitest';
import { parseConfigFile } from '../../src/config/config-file.ts';
import { NOTHING_WRITTEN, resolveSettings } from '../../src/config/resolve-settings.ts';

test.each([
  ['name: Ar Mor\ncolours:\n  accent: red\n', /line 3.*colours\.accent.*"#a3211b"/u],
  ['name: Ar Mor\ncolour: "#a3211b"\n', /there is no key “colour”/u],
  ['formats: [og, a4]\n', /line 1.*formats\.1.*a4.*story/u],
  ['threads:\n  link: middle\n', /line 2.*threads\.link.*middle.*last, first, none/u],
  ['handles:\n  myspace: "@armor"\n', /line 2.*myspace.*bluesky/u],
  ['name: "Ar Mor\n', /line 1: a quotation mark/u],
  ['name: Ar Mor: Brest\n', /line 1: its words need quotation marks/u],
  ['name: Ar Mor\nhashtags: [Brest, #voile]\n', /line 2/u],
  ['Ar Mor\n', /line 1.*“key: words”/u],
])('%j is told with its line and key', (text, message) => {
  expect(() => parseConfigFile(text, 'pullquote.config.yaml')).toThrow(message);
});

const size = (rest: string) => `formats: [og, {name: letter, ${rest}}]\n`;

test.each([
  [size('width: 1200'), /line 1.*formats\.1.*height is missing/u],
  [size('width: 1200, height: 120'), /formats\.1\.height.*200 to 4096/u],
  [size('width: 1200, height: 5000'), /formats\.1\.height.*200 to 4096/u],
  [size('width: wide, height: 600'), /its width: it must be a whole number of px/u],
  [size('width: 1200, height: 600.5'), /formats\.1\.height.*whole number/u],
  [size('width: 1200, height: 390'), /formats\.1.*at most 3 times/u],
  [size('width: 1200, height: 600, safe: {top: 400}'), /formats\.1.*at least half/u],
  [size('width: 1200, height: 600, safe: {up: 4}'), /safe: it must be a number of px/u],
  [size('width: 1200, height: 600, depth: 3'), /no “depth”/u],
  ['formats: [{name: og, width: 1200, height: 600}]\n', /a format of that name already/u],
  ['formats: [{name: My Size, width: 1200, height: 600}]\n', /small letters, digits/u],
  ['formats: [og, og]\n', /the same name/u],
])('a size that cannot be drawn is told: %j', (text, message) => {
  expect(() => parseConfigFile(text, 'c.yaml')).toThrow(message);
});

test('a size of the publication’s own is made, and can be asked for by its name', () => {
  const text = size('width: 1200, height: 480, safe: {bottom: 40}');
  const written = { ...NOTHING_WRITTEN, config: parseConfigFile(text, 'c.yaml') };
  const [og, letter] = resolveSettings({}, written).formats;
  expect(og?.id).toBe('og');
  expect(letter).toMatchObject({ id: 'letter', width: 1200, height: 480 });
  expect(letter?.safe).toEqual({ top: 0, right: 0, bottom: 40, left: 0 });
  const only = (format: string) => resolveSettings({ format }, written).formats;
  expect(only('letter').map(({ id }) => id)).toEqual(['letter']);
  expect(() => only('later')).toThrow(/pin, letter/u);
});

test('an unquoted colour, which YAML takes for a comment, is told as a colour', () => {
  expect(() => parseConfigFile('colours:\n  accent: #a3211b\n', 'c.yaml')).toThrow(/in quotes/u);
});

test('an article’s front matter and cut file win over the configuration', () => {
  const config = parseConfigFile(
    'template: night\nformats: [og]\ncolours: {accent: "#123456"}\nquotes: 2\n',
    'c.yaml',
  );
  const settled = resolveSettings({}, { ...NOTHING_WRITTEN, config });
  expect(settled).toMatchObject({ template: 'night', look: { accent: '#123456' } });
  expect(settled.choices.quotes).toBe(2);
  const frontMatter = { template: 'poster', accent: '#654321' };
  const own = resolveSettings({}, { ...NOTHING_WRITTEN, config, frontMatter });
  expect(own).toMatchObject({ template: 'poster', look: { accent: '#654321', paper: null } });
});

test('handles and limits go to their platform, hashtags to all', () => {
  const config = parseConfigFile(
    'platforms: [x, mastodon]\nhandles: {x: "@armor"}\nhashtags: [Brest]\nthreads: {limits: {mastodon: 1000}}\n',
    'c.yaml',
  );
  const [x, mastodon] = resolveSettings({}, { ...NOTHING_WRITTEN, config }).threads;
  expect(x?.options).toMatchObject({ handle: '@armor', limit: null, hashtags: ['Brest'] });
  expect(mastodon?.options).toMatchObject({ handle: null, limit: 1000, hashtags: ['Brest'] });
});
