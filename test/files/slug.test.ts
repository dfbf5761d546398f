import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugFor } from '../../src/files/slug.ts';

const article = { asked: null, input: '-', title: null, headline: '', text: 'Le port rouvre.' };

test('a slug asked for in front matter wins over the file name', () => {
  expect(slugFor({ ...article, asked: 'Été à Brest', input: 'drafts/port.txt' })).toBe(
    'ete-a-brest',
  );
});

test('index and README take the name of their folder', () => {
  expect(slugFor({ ...article, input: 'posts/port-de-brest/index.md' })).toBe('port-de-brest');
  expect(slugFor({ ...article, input: 'posts/halle-couverte/README.md' })).toBe('halle-couverte');
});

test('an address takes the last part of its path, or what the article is called', () => {
  const slugAt = (input: string) => slugFor({ ...article, input, title: 'Le port' });
  expect(slugAt('https://example.org/2026/port-de-brest.html?utm=x#top')).toBe('port-de-brest');
  expect(slugAt('https://example.org/caf%C3%A9/index.html')).toBe('cafe');
  expect(slugAt('https://example.org/')).toBe('le-port');
});

test('standard input takes the title, then the headline', () => {
  expect(slugFor({ ...article, title: 'L’œuvre de Sœur Agnès' })).toBe('loeuvre-de-soeur-agnes');
  expect(slugFor({ ...article, headline: 'Le port rouvre' })).toBe('le-port-rouvre');
});

test('a name with no Latin letter falls through to the next, at last to a hash', () => {
  expect(slugFor({ ...article, input: '港が再開.txt', headline: '港が再開' })).toMatch(
    /^article-[0-9a-f]{8}$/u,
  );
});

test('no name, however odd, gives a path or more than 80 letters', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (asked, headline) => {
      const slug = slugFor({ ...article, asked, headline });
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
      expect(slug.length).toBeLessThanOrEqual(80);
    }),
  );
});
