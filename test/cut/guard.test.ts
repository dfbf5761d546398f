import { describe, expect, test } from 'vitest';
import { lossOf } from '../../src/cut/guard.ts';
import { proseOf } from './reading.ts';

function lossIn(text: string, lang: string) {
  return lossOf(proseOf(text, lang), [0, text.length]);
}

describe.each([
  ['fr', 'sans que personne n’ait été prévenu', 'negation'],
  ['fr', 'qui fournirait des munitions', 'hedge'],
  ['fr', 'peut-être dès demain', 'hedge'],
  ['fr', 'le suspect présumé', 'hedge'],
  ['fr', 'selon plusieurs observateurs', 'hedge'],
  ['fr', 'bien que cela reste difficile', 'condition'],
  ['fr', 'si le conseil l’accepte', 'condition'],
  ['fr', 'a annoncé la préfecture', 'attribution'],
  ['fr', 'dont 12 dockers', 'number'],
  ['fr', 'pour 3 % du budget', 'number'],
  ['en', 'which doesn’t run in winter', 'negation'],
  ['en', 'reportedly for good', 'hedge'],
  ['en', 'unless the council pays', 'condition'],
  ['en', 'the operator added', 'attribution'],
  ['en', 'for £1.2 million', 'number'],
  ['de', 'der angeblich verkauft wurde', 'hedge'],
  ['de', 'falls der Rat zustimmt', 'condition'],
] as const)('%s: leaving out “%s”', (lang, text, loss) => {
  test(`loses a ${loss}`, () => {
    expect(lossIn(text, lang)).toBe(loss);
  });
});

test.each([
  ['fr', 'en particulier dans le cadre de la réforme du port'],
  ['fr', 'dans un contexte international toujours tendu'],
  ['fr', 'le 3 mai 2025'],
  ['fr', 'qui ouvrait sur la rade'],
  ['en', 'after a long meeting in Galway'],
])('%s: “%s” may go', (lang, text) => {
  expect(lossIn(text, lang)).toBeNull();
});
