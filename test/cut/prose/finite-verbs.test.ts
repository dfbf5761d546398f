import { expect, test } from 'vitest';
import { hasFiniteVerb } from '../../../src/cut/prose/finite-verbs.ts';
import { proseOf } from '../reading.ts';

test.each([
  ['Maëlle Kerbrat se projette déjà vers la saison de pêche', true],
  ['La criée n’embauche guère avant le printemps', true],
  ['Une criée pour se nourrir, sans jamais se ruiner', false],
  ['Maëlle Kerbrat se disant prête à un nouveau départ', false],
])('“%s” has a finite verb: %s', (text, expected) => {
  expect(hasFiniteVerb(proseOf(text, 'fr'), [0, text.length])).toBe(expected);
});
