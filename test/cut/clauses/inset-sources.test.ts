import { expect, test } from 'vitest';
import { clausesIn } from '../reading.ts';

test.each([
  [
    'es',
    'El Gobierno, según adelantó La Gaceta y confirmaron fuentes de Hacienda, estudia subir el IVA.',
  ],
  ['es', 'El club, según pudo saber este diario y confirmó el agente, ya negocia con Lars Berg.'],
  ['es', 'El alcalde, cuando llegó a Vilmora y vio las casas, prometió ayudas.'],
  ['pt', 'O governo, conforme revelou a Gazeta e confirmou o palácio, vai vetar o projeto.'],
  ['pt', 'A derrota para o Vilmora, por 2 x 0, no estádio velho, provocou rumores de crise.'],
  ['it', 'Il governo, secondo quanto ha detto il Corriere e confermano fonti, studia un aumento.'],
])('%s: a verb of a source or a time before the verb is not the sentence’s: %s', (lang, text) => {
  const last = text.slice(text.lastIndexOf(', ') + 2);
  const verb = new RegExp(last.split(' ').slice(0, 2).join(' '), 'u');
  expect(clausesIn(text, lang).filter((clause) => !verb.test(clause))).toEqual([]);
});

test.each([
  [
    'es',
    'El plan, según la ministra, tiene dos puentes y costará caro.',
    'El plan, según la ministra, tiene dos puentes',
  ],
  ['en', 'The plan, when it was drawn up, had no funding.', 'The plan had no funding.'],
])('%s: what follows a source may still go: %s', (lang, text, expected) => {
  expect(clausesIn(text, lang)).toContain(expected);
});

test.each([
  ['es', 'El portavoz aprovechó para criticar a los vecinos de Vilmora.'],
  ['pt', 'O autarca aproveitou para criticar os moradores de Vilmora.'],
])('%s: a verb keeps the purpose it wants: %s', (lang, text) => {
  expect(clausesIn(text, lang)).toEqual([text]);
});

test('A day of the month goes with its weekday', () => {
  const text = 'O juiz Rui Gil determinou, nesta sexta-feira, 3, a soltura do réu em Vilmora.';
  expect(clausesIn(text, 'pt')).toContain('O juiz Rui Gil determinou a soltura do réu em Vilmora.');
  expect(clausesIn(text, 'pt').filter((clause) => /\b3\b/u.test(clause))).toEqual([text]);
});
