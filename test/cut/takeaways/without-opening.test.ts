import { expect, test } from 'vitest';
import { withoutOpening } from '../../../src/cut/takeaways/without-opening.ts';
import { proseOf } from '../reading.ts';

test.each([
  ['fr', 'En retour, Brest paie les moteurs.', 'Brest paie les moteurs.'],
  ['fr', 'Mais la criée de Brest reste fermée.', 'la criée de Brest reste fermée.'],
  ['en', 'But Corve has no ferry.', 'Corve has no ferry.'],
  ['de', 'Doch der Hafen bleibt zu.', 'der Hafen bleibt zu.'],
  ['en', 'NORTH CORVE: Forty trawlers left.', 'Forty trawlers left.'],
  ['fr', 'MOBILITÉ - Brest rouvre sa criée.', 'Brest rouvre sa criée.'],
])('%s: a label, or what ties “%s” to the sentence before, goes', (lang, text, rest) => {
  const [start, end] = withoutOpening(proseOf(text, lang), [0, text.length]);
  expect(text.slice(start, end)).toBe(rest);
});

test.each([
  ['de', 'Doch bleibt der Hafen zu.'],
  ['fr', 'Car la criée de Brest reste fermée.'],
  ['en', 'Andover has no ferry.'],
  ['en', 'WHO: Herring is safe to eat.'],
])('%s: “%s” stays as it is', (lang, text) => {
  const [start] = withoutOpening(proseOf(text, lang), [0, text.length]);
  expect(text.slice(start)).toBe(text);
});
