import { expect, test } from 'vitest';
import { clausesIn, clausesWithout } from '../reading.ts';

test.each([
  [
    'fr',
    'Le maire de Brest a annoncé, en fin de matinée, que le pont du port était fermé.',
    'Le maire de Brest a annoncé que le pont du port était fermé.',
  ],
  [
    'fr',
    'Un incendie a ravagé une ferme de Plougastel dans la nuit de samedi à dimanche.',
    'Un incendie a ravagé une ferme de Plougastel',
  ],
  [
    'en',
    'Two men were arrested in the early hours of Monday after a fire at a mill in Leeds.',
    'Two men were arrested after a fire at a mill in Leeds.',
  ],
  [
    'en',
    'Anna Reed has met farmers of the valley in the past few days.',
    'Anna Reed has met farmers of the valley',
  ],
  [
    'pt',
    'Um incêndio destruiu um armazém do porto de Sines na madrugada desta sexta-feira.',
    'Um incêndio destruiu um armazém do porto de Sines',
  ],
  [
    'pt',
    'O tribunal de Sines condenou esta quinta-feira o diretor do porto.',
    'O tribunal de Sines condenou o diretor do porto.',
  ],
  [
    'es',
    'Un incendio destruyó un almacén del puerto de Lugo en la madrugada de este viernes.',
    'Un incendio destruyó un almacén del puerto de Lugo',
  ],
  [
    'it',
    'Un incendio ha distrutto un magazzino del porto di Bari nella notte tra sabato e domenica.',
    'Un incendio ha distrutto un magazzino del porto di Bari',
  ],
])('%s: when something happened goes, where no day is named: %s', (lang, text, line) => {
  expect(clausesIn(text, lang)).toContain(line);
});

test.each([
  ['en', 'Acme Mills has sold 300 boats over the weekend at the fair in Leeds.', 'weekend'],
  ['en', 'Anna Reed will meet the farmers of the valley over the weekend in Leeds.', 'weekend'],
  ['en', 'Anna Reed has not met the farmers of the valley in recent weeks in Leeds.', 'weeks'],
  ['fr', 'Le port n’a pas été fermé dans la nuit de samedi à dimanche, à Brest.', 'nuit'],
  ['pt', 'O porto será fechado na noite desta sexta-feira, em Sines.', 'sexta'],
  ['es', 'El puerto no se cerró en la noche del viernes, en Lugo.', 'noche'],
  ['fr', 'Le port sera fermé dans la soirée de mardi, à Brest.', 'soirée'],
])('%s: the time stays of a number, what is to come or denied: %s', (lang, text, kept) => {
  expect(clausesWithout(text, lang, kept)).toEqual([]);
});

test('What leads to no day is no time', () => {
  const text = 'Anna Reed fled the mill in the early hours of the war, the mayor of Leeds said.';
  expect(clausesIn(text, 'en').filter((clause) => clause.includes('mill of'))).toEqual([]);
});

test('A frame goes that tells what was done before, with the date and the numbers within', () => {
  const text =
    'Après avoir publié, le mois dernier, la liste des 35 bateaux qui partiraient de Brest, le port a nommé les trois vainqueurs.';
  expect(clausesIn(text, 'fr')).toContain('le port a nommé les trois vainqueurs.');
});

test('A frame stays that tells in what time something was counted', () => {
  const text = 'Après 35 minutes de course, la police avait compté trois blessés sur le port.';
  expect(clausesWithout(text, 'fr', '35')).toEqual([]);
});
