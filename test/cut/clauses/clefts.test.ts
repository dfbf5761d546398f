import { describe, expect, test } from 'vitest';
import { clausesIn } from '../reading.ts';

describe('A cleft', () => {
  test('gives way to the clause behind the circumstance that it puts first', () => {
    const text = 'C’est pour ces motifs que la maire de Brest a été exclue du conseil du port.';
    expect(clausesIn(text, 'fr')).toContain('la maire de Brest a été exclue du conseil du port.');
  });

  test.each([
    ['with a noun that its clause lacks', 'C’est le port de Brest que la maire a fermé lundi.'],
    ['with a hedge', 'C’est sans doute à Brest que le port a fermé en premier.'],
    ['with a denial', 'C’est sans équipage que le navire a quitté le port de Brest.'],
  ])('%s stays whole', (_, text) => {
    expect(clausesIn(text, 'fr').every((clause) => clause.startsWith('C’est'))).toBe(true);
  });
});
