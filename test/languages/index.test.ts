import { describe, expect, test } from 'vitest';
import { frenchOfCanada } from '../../src/languages/fr.ts';
import { LANGUAGES, languageFor } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';

/** The fields of `claims` that hold regular expression sources, and no words. */
const PATTERNS = [
  'closingForms',
  'finiteForms',
  'futures',
  'gerundForms',
  'hedgeForms',
  'infinitives',
  'notParticiples',
  'participleForms',
  'pasts',
  'pluralForms',
  'rulings',
  'superlatives',
  'unfinished',
] as const satisfies readonly (keyof Language['claims'])[];

test('A tag leads to its language, with or without region, else to neutral', () => {
  expect(languageFor('fr-BE').tag).toBe('fr');
  expect(languageFor('fr-CA')).toBe(frenchOfCanada);
  expect(languageFor('EN_gb').tag).toBe('en');
  expect(languageFor('pt-BR').tag).toBe('pt');
  expect(languageFor('ja').tag).toBe('ja');
  expect(languageFor('sw').tag).toBe('und');
});

test('French verbs change their stems as spelling asks', () => {
  const { verbs, participles } = languageFor('fr').speech;
  for (const form of ['affirme', 'lança', 'jugeait', 'révèle', 'préférèrent', 'expliquent']) {
    expect([...verbs, ...languageFor('fr').claims.finiteVerbs]).toContain(form);
  }
  expect(participles).toContain('affirmées');
});

describe.each(LANGUAGES.map((language) => [language.tag, language] as const))(
  '%s',
  (_, language) => {
    test('writes its words in lower case with straight apostrophes', () => {
      for (const word of wordsOf({ ...language, acronyms: [] })) {
        expect(word).toBe(word.toLowerCase());
        expect(word).not.toMatch(/[’ʼ]|^\s|\s$/u);
      }
    });

    test('has patterns that compile', () => {
      for (const form of PATTERNS.flatMap((name) => language.claims[name] ?? [])) {
        expect(() => new RegExp(form, 'u')).not.toThrow();
      }
    });

    test('lists no word both as a reporting verb and as an auxiliary', () => {
      const { verbs, auxiliaries } = language.speech;
      expect(auxiliaries.filter((word) => verbs.includes(word))).toEqual([]);
    });
  },
);

function wordsOf({ sentences, lines, datelines, speech, claims, elisions }: Language): string[] {
  const plain = Object.fromEntries(
    Object.entries(claims).filter(([name]) => !PATTERNS.some((pattern) => pattern === name)),
  );
  const lists = [sentences, lines, datelines, speech, plain].flatMap((group) =>
    Object.values(group),
  );
  return [...lists.flat(), ...elisions].filter((word) => typeof word === 'string');
}
