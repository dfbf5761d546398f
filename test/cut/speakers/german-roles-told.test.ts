import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const words = 'Die Menschen im Tal haben sich eine bessere Lösung verdient';

function roleIn(before: string, clause: string): string | null | undefined {
  const [quote] = quotesOf(`Im Tal wächst der Ärger. ${before} „${words}“, ${clause}.`, 'de');
  return quote?.speaker?.role;
}

describe('A German role is told', () => {
  test.each([
    ['sagt Eva Thoma, die seit 2014 Leiterin der Schule ist', 'Leiterin der Schule'],
    [
      'sagt Uwe Thoma, der stellvertretender Leiter der Schule ist',
      'stellvertretender Leiter der Schule',
    ],
    ['sagt Eva Thoma, Erste Bürgermeisterin von Adorf', 'Erste Bürgermeisterin von Adorf'],
  ])('behind a name: %s', (clause, role) => {
    expect(roleIn('', clause)).toBe(role);
  });

  test.each([
    ['Eva Thoma ist seit 2014 Leiterin der Schule.', 'Leiterin der Schule'],
    ['Eva Thoma arbeitet seit zehn Jahren als Ärztin in Adorf.', 'Ärztin in Adorf'],
  ])('in a sentence of its own: %s', (before, role) => {
    expect(roleIn(before, 'sagt sie')).toBe(role);
  });
});

describe('and nobody’s', () => {
  test.each([
    'sagt Eva Thoma, die nicht Leiterin der Schule ist',
    'sagt Eva Thoma, die früher Leiterin der Schule war',
    'sagt Eva Thoma, die seit 2014 mit dem Leiter verheiratet ist',
  ])('where the clause tells something else: %s', (clause) => {
    expect(roleIn('', clause)).toBeNull();
  });

  test('where what goes on behind it is none', () => {
    expect(roleIn('Eva Thoma arbeitet als Ärztin gerne im Garten.', 'sagt sie')).toBeNull();
  });
});
