import { expect, test } from 'vitest';
import { clausesIn } from '../reading.ts';

test.each([
  ['es', 'A falta de la firma del rey, el comité ha cerrado un acuerdo.', /^A falta/u],
  ['pt', 'Na falta da assinatura, o Governo de Vilmora fechou um acordo.', /^Na falta/u],
  ['it', 'Sulla carta, il nuovo ospedale di Lovigno ha i letti necessari.', /^Sulla carta/u],
  ['es', 'Sobre el papel, el nuevo hospital de Vilmora tiene camas.', /^Sobre el papel/u],
  ['es', 'Con la única duda de Berg, el Vilmora tiene lista la alineación.', /^Con la única/u],
  ['fr', 'Le club de Lourmel a battu Sens et revient, avec un match en plus.', /en plus\.$/u],
  ['it', 'La squadra ha battuto il Sarno e sale, con una partita in più.', /in più\.$/u],
])('%s: what limits stays with what is limited: %s', (lang, text, limit) => {
  expect(clausesIn(text, lang).filter((clause) => !limit.test(clause))).toEqual([]);
});

test('A match told of may go', () => {
  const text = 'Con un partido brillante, el Vilmora eliminó al Sarno.';
  expect(clausesIn(text, 'es')).toContain('el Vilmora eliminó al Sarno.');
});
