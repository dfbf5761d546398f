import { expect, test } from 'vitest';
import { clausesWithout } from '../reading.ts';

test.each([
  ['es', 'El delantero noruego, Lars Berg, cerró el muelle.'],
  ['es', 'El concejal y empresario, Juan Gil, fue detenido en Vilmora.'],
  ['pt', 'O delegado de Vilmora e diretor do clube, Rui Gil, foi responsável pelo caso.'],
  ['fr', 'La romancière bretonne, Anne Le Goff, a fermé la jetée.'],
  ['it', 'Il romanziere peruviano, Mario Vega, ha chiuso il molo.'],
  ['en', 'The Peruvian striker, Mario Vega, said the pier was closed.'],
  ['de', 'Der norwegische Stürmer, Jan Bek, hat den Hafen geschlossen.'],
  ['nl', 'De Noorse spits, Jan Bek, heeft de haven gesloten.'],
])('%s: a description that many fit keeps its name: %s', (lang, text) => {
  const [, name = ''] = text.split(', ');
  expect(clausesWithout(text, lang, name)).toEqual([]);
});

test.each([
  ['es', 'El alcalde de Vilmora, Juan Gil, cerró el muelle.', 'El alcalde de Vilmora cerró'],
  ['fr', 'Le maire de Quintavel, Jean Morvan, a fermé la jetée.', 'Le maire de Quintavel a fermé'],
  ['fr', 'Un policier breton, Jean Morvan, a fermé la jetée.', 'Un policier breton a fermé'],
  ['it', 'Il sindaco di Lovigno, Mario Rossi, ha chiuso il molo.', 'Il sindaco di Lovigno ha'],
  ['en', 'The mayor of Ardley, Ann Hicks, said it was closed.', 'The mayor of Ardley said'],
  ['en', 'The prime minister, Ann Hicks, said it was closed.', 'The prime minister said'],
  [
    'de',
    'Der Chef der Feuerwehr, Jan Bek, hat den Hafen geschlossen.',
    'Der Chef der Feuerwehr hat',
  ],
  ['nl', 'De burgemeester van Aardal, Jan Bek, heeft de haven gesloten.', 'De burgemeester van'],
])('%s: an office with its place may stand alone: %s', (lang, text, expected) => {
  const [, name = ''] = text.split(', ');
  const alone = clausesWithout(text, lang, name);
  expect(alone.some((clause) => clause.startsWith(expected))).toBe(true);
});
