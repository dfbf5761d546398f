import { describe, expect, test } from 'vitest';
import { clausesIn } from '../reading.ts';

describe('A role goes from before the name of a verb’s or a preposition’s object', () => {
  test.each([
    [
      'fr',
      'La maire de Brest accuse le leader du Parti breton Jean Morvan d’attiser la colère.',
      'La maire de Brest accuse Jean Morvan d’attiser la colère.',
    ],
    [
      'fr',
      'Le port est soutenu par la ministre Anne Morvan.',
      'Le port est soutenu par Anne Morvan.',
    ],
    [
      'en',
      'The tariffs announced by Irish Finance Minister Anne Walsh are too high for Galway.',
      'The tariffs announced by Anne Walsh are too high for Galway.',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(clausesIn(text, lang)).toContain(expected);
  });

  test.each([
    ['fr', 'somebody else’s', 'La ville de Brest salue la fille du maire Jean Morvan.'],
    ['fr', 'behind a “de”', 'Le port salue le départ de la ministre Anne Morvan.'],
    ['en', 'with an article', 'The council of Galway praised the former mayor John Hill.'],
  ])('but not one %s: %s', (lang, _, text) => {
    expect(
      clausesIn(text, lang).filter((clause) =>
        /(?:salue|praised|fille|de) (?:Jean|Anne|John)/u.test(clause),
      ),
    ).toEqual([]);
  });
});

test.each([
  ['en', 'Keepers, like actress Anne Walsh, were fined by the guild of Galway.', /Keepers, Anne/u],
  ['de', '„Wir haben gewonnen“, freut sich Trainer Paul Haas nach dem Spiel.', /freut Paul/u],
])('%s: a role takes neither “like” nor a reflexive with it', (lang, text, broken) => {
  expect(clausesIn(text, lang).filter((clause) => broken.test(clause))).toEqual([]);
});

describe('A noun with no article behind a name and its comma', () => {
  test('goes, whoever the name is', () => {
    const text = 'Wole Sowande, auteur nigérian, avait obtenu le grand prix du port de Brest.';
    expect(clausesIn(text, 'fr')).toContain(
      'Wole Sowande avait obtenu le grand prix du port de Brest.',
    );
  });

  test.each([
    'Wole Sowande, pas du tout convaincu, a voté la loi sur le port.',
    'Brest, Lorient, Quimper et Morlaix ont voté la loi sur le port.',
  ])('stays where it denies or lists: %s', (text) => {
    expect(clausesIn(text, 'fr')).toEqual([text]);
  });
});
