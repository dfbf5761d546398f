import { expect, test } from 'vitest';
import { parseConfigFile } from '../../src/config/config-file.ts';
import { NOTHING_WRITTEN, resolveSettings } from '../../src/config/resolve-settings.ts';

test.each([
  ['name: Ar Mor\ncolours:\n  accent: red\n', /line 3.*colours\.accent.*"#a3211b"/u],
  ['name: Ar Mor\ncolour: "#a3211b"\n', /there is no key “colour”/u],
  ['formats: [og, a4]\n', /line 1.*formats\.1.*a4.*story/u],
  ['threads:\n  link: middle\n', /line 2.*threads\.link.*middle.*last, first, none/u],
  ['handles:\n  myspace: "@armor"\n', /line 2.*myspace.*bluesky/u],
  ['name: "Ar Mor\n', /line 2/u],
])('%j is told with its line and key', (text, message) => {
  expect(() => parseConfigFile(text, 'pullquote.config.yaml')).toThrow(message);
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
