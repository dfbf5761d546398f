import { expect, test } from 'vitest';
import { parseCutFile } from '../../src/config/cut-file.ts';

test('what an editor wrote is read, and an empty file sets nothing', () => {
  const text = 'headline: Le port rouvre\nthreads:\n  x:\n    - Un.\n    - Deux.\nformats: [og]\n';
  const file = parseCutFile(text, 'port.cut.yaml');
  expect(file.overrides.headline).toBe('Le port rouvre');
  expect(file.threads).toEqual({ x: ['Un.', 'Deux.'] });
  expect(file.values).toMatchObject({ formats: ['og'] });
  expect(parseCutFile('', 'port.cut.yaml')).toMatchObject({ article: null, threads: {} });
});

test('a mistake is told with its line', () => {
  expect(() => parseCutFile('headline: Le port\nheadlin: x\n', 'port.cut.yaml')).toThrow(
    /port\.cut\.yaml, line 2.*“headlin”.*headline/u,
  );
  expect(() => parseCutFile('points:\n  - "Un', 'port.cut.yaml')).toThrow(/line 2/u);
});

test.each([
  ['headline: Un\nheadline: Deux\n', /line 2.*“headline” stands there for the second time/u],
  ['headline: Brest : le port rouvre\n', /line 1.*quotation marks round them.*headline: "…"/u],
  ['points:\n  - Un : deux : trois\n', /line 2.*quotation marks/u],
  ['headline: x\nquote: "Un port\nspeaker: Anne\n', /line 2.*not closed/u],
  ['points:\n\t- Un\n', /line 2.*tab/u],
  ['points:\n  - Un\n - Deux\n', /line 3.*further to the left/u],
  ['Le port rouvre\n', /line 1.*“key: words”/u],
  ['- Le port\n', /line 1.*“key: words”/u],
  ['headline:\n  - Un\n', /“headline”: it must be words/u],
  ['accent: rouge\n', /“accent”.*"#a3211b"/u],
  ['accent: #1f5a4c\n', /behind “#”/u],
  ['threads:\n  x:\n    - Brest rouvre #voile\n', /line 3.*behind “#”/u],
  ['threads:\n  twitter: [Un]\n', /threads\.twitter.*bluesky/u],
  ['sensitive: oui\n', /“sensitive”.*“reviewed”/u],
])('%j is told in plain words, not passed over', (text, message) => {
  expect(() => parseCutFile(text, 'port.cut.yaml')).toThrow(message);
});

test('a line whose “#” alone was taken off is read, with the space that stood behind it', () => {
  const { overrides } = parseCutFile('article: abc\n headline: Le port\n\n quote: Un\n', 'p');
  expect(overrides).toMatchObject({ headline: 'Le port', quote: 'Un' });
});

test('a number is words, one point a list, and lines are joined', () => {
  const text = 'headline: 2028\npoints: Un seul\ntakeaway: |\n  Un\n  deux #3\n';
  const { overrides } = parseCutFile(text, 'p');
  expect(overrides).toMatchObject({
    headline: '2028',
    points: ['Un seul'],
    takeaway: 'Un deux #3',
  });
});

test('a “#” with a space behind it opens a comment', () => {
  const { overrides } = parseCutFile('headline: Le port # à relire\n', 'p');
  expect(overrides.headline).toBe('Le port');
});
