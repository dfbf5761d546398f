import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import { cutArticle, NO_OVERRIDES, overridesFrom } from '../../../src/cut/cut-article.ts';
import { cutOf } from '../reading.ts';

const LONG =
  'Le conseil municipal de Valmorte et celui de la commune de Haute-Sève ont adopté le projet de pont commun';
const REST = 'Le pont doit ouvrir en 2027.';

function codesOf(text: string, lang: string, choices: Parameters<typeof cutOf>[2] = {}): string[] {
  return cutOf(text, lang, choices)
    .findings.map(({ code }) => code)
    .filter((code) => code.startsWith('headline-'));
}

describe('a headline that pullquote chose', () => {
  test('goes out without a word where it is short, the first sentence and clear', () => {
    expect(
      codesOf('Le maire de Valmorte a démissionné lundi soir.\n\nIl part en mai.', 'fr'),
    ).toEqual([]);
  });

  test('is counted where it is too long to be read at a glance', () => {
    const [found] = cutOf(`${LONG}.\n\n${REST}`, 'fr').findings;
    expect(found).toMatchObject({ code: 'headline-long', severity: 'note' });
    expect(found?.message).toMatch(/: 105 characters/u);
  });

  test('is to be read alone where it leans on what the article tells', () => {
    expect(codesOf('He also resigned from the other board after the second vote.', 'en')).toEqual([
      'headline-leans',
    ]);
  });

  test.each([
    ['fr', 'Le pays a déploré hier 1 262 morts de plus qu’à la fin de mai.'],
    ['en', 'The country has closed the last of its harbours to the fishing fleet.'],
    ['de', 'Das Land hat den letzten seiner Häfen für die Flotte geschlossen.'],
  ])('is to be read alone where it does not say which country it tells of: %s', (lang, text) => {
    expect(codesOf(text, lang)).toEqual(['headline-leans']);
  });

  test('is to be read alone where it stands below the first sentence', () => {
    const text =
      'It rained all week and the wind blew hard. The city of Ashford has bought the old harbour station from the railway.';
    expect(codesOf(text, 'en')).toEqual(['headline-below-lead']);
  });
});

describe('a headline of an editor', () => {
  test.each([
    ['title', `${LONG}\n\n${REST}`, {}],
    ['line', `${LONG}.\n\n${REST}`, { overrides: overridesFrom({ headline: LONG }) }],
    ['pick', `${LONG}.\n\n${REST}`, { picks: { headline: 1 } }],
  ])('needs no second look: a %s', (_, text, choices) => {
    expect(codesOf(text, 'fr', choices)).toEqual([]);
  });
});

test('A box above the text is not the first sentence that a headline is looked for in', () => {
  const text = '> “It rained all week.”\n\nThe city of Ashford has bought the old harbour station.';
  const article = readArticle(
    { name: 'article.md', type: 'markdown', bytes: new TextEncoder().encode(text) },
    { lang: 'en', url: null },
  );
  const { headline, findings } = cutArticle(article, {
    picks: {},
    quotes: 1,
    overrides: NO_OVERRIDES,
  });
  expect(headline.text).toBe('The city of Ashford has bought the old harbour station');
  expect(findings.filter(({ code }) => code.startsWith('headline-'))).toEqual([]);
});
