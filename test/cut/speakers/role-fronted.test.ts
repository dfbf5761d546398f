import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const SAID = '« Les digues de la côte ne tiendront pas un hiver de plus », raconte Anne Morel.';

function roleIn(opening: string) {
  return quotesOf(`${opening}\n\n${SAID}`, 'fr')[0]?.speaker?.role ?? null;
}

describe('a role without an article that opens the sentence is told of the name behind its comma', () => {
  test.each([
    ['Éleveuse à Nelle, Anne Morel a tout vendu.', 'Éleveuse à Nelle'],
    ['Éleveuse à Nelle depuis dix ans, Anne Morel a tout vu.', 'Éleveuse à Nelle'],
    ['Ancienne maire de Nelle, Anne Morel, 72 ans, a tout vu.', 'Ancienne maire de Nelle'],
  ])('%s', (opening, role) => {
    expect(roleIn(opening)).toBe(role);
  });

  test.each([
    'Garde à vue levée, Anne Morel est sortie.',
    'Victime d’une chute, Anne Morel est sortie.',
    'Mère de deux enfants, Anne Morel a tout vendu.',
  ])('what befell somebody is no role: %s', (opening) => {
    expect(roleIn(opening)).toBeNull();
  });
});

describe('whose an office is, is told where another is of its holder', () => {
  test('a spokeswoman is not the minister', () => {
    const opening = 'La porte-parole de la ministre des Ports, Anne Morel, était attendue.';
    expect(roleIn(opening)).toBe('porte-parole de la ministre des Ports');
  });

  test.each(['une amie', 'un proche'])('%s of the minister is nothing that is known', (friend) => {
    expect(
      roleIn(`On attendait ${friend} de la ministre des Ports, Anne Morel, mardi.`),
    ).toBeNull();
  });
});
