import { expect, test } from 'vitest';
import { clausesIn } from '../reading.ts';

test.each([
  [
    'es',
    'Una residencia de ancianos, un colegio y varias viviendas fueron evacuados por precaución, informó el jefe de Bomberos.',
  ],
  ['es', 'El alcalde, un concejal y tres vecinos fueron detenidos, informó la Guardia Civil.'],
  [
    'es',
    'Tres personas de Vilmora, una niña y el conductor murieron en el choque, dijo la policía.',
  ],
  ['pt', 'Uma escola de música, um centro de dia e a biblioteca vão fechar, anunciou a autarca.'],
  ['fr', 'Une école de musique, un centre de jour et la mairie fermeront, a annoncé la préfète.'],
  ['fr', 'Quelques élus de Quintavel, une avocate et le maire ont protesté, rapporte la préfète.'],
  ['it', 'Il sindaco, un assessore e tre abitanti sono stati arrestati, ha riferito la procura.'],
  ['it', 'Due banche di Lovigno, un negozio e il mercato sono stati chiusi, conferma la sindaca.'],
  ['nl', 'Een muziekschool, een dagcentrum en de bibliotheek sluiten, zei de burgemeester.'],
])('%s: one more of several subjects is no apposition: %s', (lang, text) => {
  const [first = ''] = text.split(/ (?:y|e|et|en) /u);
  expect(clausesIn(text, lang).filter((clause) => !clause.startsWith(first))).toEqual([]);
});

test.each([
  [
    'es',
    'El proyecto, una iniciativa de la Diputación y el Ayuntamiento, costará mucho dinero.',
    'El proyecto costará mucho dinero.',
  ],
  [
    'pt',
    'Dois bombeiros de Vilmora, um deles em estado grave, foram levados para o hospital.',
    'Dois bombeiros de Vilmora foram levados para o hospital.',
  ],
  [
    'en',
    'Ann Hicks, a photographer and the wife of a pilot, said the pier was closed.',
    'Ann Hicks said the pier was closed.',
  ],
])('%s: what a subject is may still go: %s', (lang, text, expected) => {
  expect(clausesIn(text, lang)).toContain(expected);
});

test.each([
  ['es', 'Dos años después, la alcaldesa dejó Vilmora.', 'La alcaldesa dejó Vilmora.'],
  ['fr', 'Quelques jours plus tard, la préfète a quitté Quintavel.', 'La préfète a quitté'],
])('%s: a counted stretch of time is a frame: %s', (lang, text, expected) => {
  const found = clausesIn(text, lang).map((clause) => clause.toLowerCase());
  expect(found.some((clause) => clause.startsWith(expected.toLowerCase()))).toBe(true);
});

test.each([
  ['es', 'La casa tiene un charco, un boquete en el tejado tras la riada y una grieta que crece.'],
  ['fr', 'La maison a un lit, un trou dans le toit après la crue et une odeur de gaz.'],
  ['en', 'The house has a bed, a hole in the roof after the blast and a smell of gas.'],
])('%s: a list is not cut within an item: %s', (lang, text) => {
  expect(clausesIn(text, lang).filter((clause) => /(?:tejado|toit|roof)$/u.test(clause))).toEqual(
    [],
  );
});
