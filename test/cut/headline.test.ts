import { describe, expect, test } from 'vitest';
import { clausesOf, hasFiniteVerb } from '../../src/cut/clauses.ts';
import { cutOf, proseOf } from './reading.ts';

function clauses(text: string, lang: string): string[] {
  const prose = proseOf(text, lang);
  return clausesOf(prose, [0, text.length]).map(({ spans }) =>
    spans.map((span) => text.slice(...span)).join(' '),
  );
}

test('The fronted frame and what trails behind a comma may go', () => {
  const text =
    'Dans un climat tendu, la ville de Brest rouvre son port de pêche, en particulier pour les côtiers.';
  expect(clauses(text, 'fr')).toContain('la ville de Brest rouvre son port de pêche');
});

test('An attribution, a hedge and a restriction never go', () => {
  const text = 'Selon la mairie, le port pourrait rouvrir, bien que rien ne soit signé.';
  expect(clauses(text, 'fr')).toEqual([text]);
});

test('A clause without a finite verb is none', () => {
  const text = 'Une décision claire, ferme, prise par la maire, rouvre le port de pêche.';
  expect(clauses(text, 'fr').every((clause) => clause.includes('rouvre'))).toBe(true);
});

describe('a finite verb', () => {
  test.each([
    ['fr', 'La ville de Brest rouvre son port', true],
    ['fr', 'Une annonce claire, ferme, et attendue', false],
    ['fr', 'La porte de la ville', false],
    ['en', 'The council withdrew its subsidy and the line has closed', true],
    ['en', 'A long night in the harbour', false],
    ['de', 'Der Hafen wird wieder geöffnet', true],
  ])('%s: “%s”: %s', (lang, text, expected) => {
    expect(hasFiniteVerb(proseOf(text, lang), [0, text.length])).toBe(expected);
  });
});

test('A title wins over any clause', () => {
  const text = '# Le port rouvre\n\nLa ville de Brest rouvre son port de pêche ce lundi matin.';
  const { headline } = cutOf(text.replace('# ', ''), 'fr');
  expect(headline.text).toContain('port');
});

test('The dateline is no part of a headline', () => {
  const text = 'Brest, mai 2026 – La ville de Brest rouvre son port de pêche aux chalutiers.';
  expect(cutOf(text, 'fr').headline.text).toBe(
    'La ville de Brest rouvre son port de pêche aux chalutiers',
  );
});

test('A headline opens on no pronoun and no connective while another choice exists', () => {
  const text =
    'Cela change tout pour les marins de la rade. La ville de Brest rouvre son port de pêche.';
  expect(cutOf(text, 'fr').headline.text).toBe('La ville de Brest rouvre son port de pêche');
});

test('A text of one word has that word for its headline', () => {
  expect(cutOf('Brest', 'fr').headline.text).toBe('Brest');
});
