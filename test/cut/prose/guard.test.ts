import { describe, expect, test } from 'vitest';
import { lossOf } from '../../../src/cut/prose/guard.ts';
import { proseOf } from '../reading.ts';

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
  ['fr', 'bien qu’il pleuve', 'condition'],
  ['fr', 'a annoncé la préfecture', 'attribution'],
  ['fr', 'hors la vieille ville', 'condition'],
  ['fr', 'dont 12 dockers', 'number'],
  ['fr', 'pour au moins 12 dockers', 'number'],
  ['fr', 'pour 3 % du budget', 'number'],
  ['en', 'which doesn’t run in winter', 'negation'],
  ['en', 'reportedly for good', 'hedge'],
  ['en', 'unless the council pays', 'condition'],
  ['en', 'the operator added', 'attribution'],
  ['en', 'for £1.2 million', 'number'],
  ['de', 'der angeblich verkauft wurde', 'hedge'],
  ['de', 'falls der Rat zustimmt', 'condition'],
  ['de', 'nach zwölf Monaten Bauzeit', 'number'],
  ['en', 'leaving twelve people homeless', 'number'],
  ['es', 'que no incluye cámara frigorífica', 'negation'],
  ['es', 'presuntamente vendida a un socio', 'hedge'],
  ['es', 'que podría quedarse pequeña', 'hedge'],
  ['es', 'aunque falte una firma', 'condition'],
  ['es', 'explicó la alcaldesa', 'attribution'],
  ['es', 'con doce barcos nuevos', 'number'],
  ['it', 'che non apre la galleria', 'negation'],
  ['it', 'a quanto pare venduto a un socio', 'hedge'],
  ['it', 'che costerebbe il doppio', 'hedge'],
  ['it', 'nonostante il parere dei vigili', 'condition'],
  ['it', 'ha spiegato la direttrice', 'attribution'],
  ['it', 'con una stagione di dodici spettacoli', 'number'],
  ['pt', 'que nunca teve obras', 'negation'],
  ['pt', 'alegadamente vendida a um sócio', 'hedge'],
  ['pt', 'que custaria o dobro', 'hedge'],
  ['pt', 'embora falte uma assinatura', 'condition'],
  ['pt', 'disse a vereadora', 'attribution'],
  ['pt', 'com 34 aldeias', 'number'],
  ['nl', 'die niet open gaat', 'negation'],
  ['nl', 'die vermoedelijk verkocht is', 'hedge'],
  ['nl', 'tenzij de raad betaalt', 'condition'],
  ['nl', 'antwoordt de wethouder', 'attribution'],
  ['nl', 'met twaalf nieuwe schepen', 'number'],
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
  ['en', 'who leaves in May'],
  ['en', 'which cost at least $12 million'],
  ['en', ', leaving twelve people homeless'],
  ['en', 'during a storm that killed at least two people'],
  ['fr', 'et douze familles ont été relogées'],
  ['en', 'at No 10 Downing Street'],
  ['de', 'im Haus Nr. 4 am Hafen'],
  ['es', 'durante una visita a la lonja'],
  ['it', 'dopo una visita al teatro'],
  ['pt', 'durante uma visita ao mercado'],
  ['nl', 'tijdens een bezoek aan de haven'],
])('%s: “%s” may go', (lang, text) => {
  expect(lossIn(text, lang)).toBeNull();
});
