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
    ['sagt 2. Bürgermeisterin Eva Thoma', '2. Bürgermeisterin'],
    ['sagt der 2. Vorsitzende Uwe Thoma', '2. Vorsitzende'],
    ['sagt der Zweite Bürgermeister Uwe Thoma', 'der Zweite Bürgermeister'],
    ['sagt der Technische Leiter Uwe Thoma', 'der Technische Leiter'],
    ['sagt Adorfs Bürgermeisterin Eva Thoma', 'Adorfs Bürgermeisterin'],
    ['sagt ver.di-Sekretärin Eva Thoma', 'ver.di-Sekretärin'],
    ['sagt die Pendlerin Eva Thoma', 'Pendlerin'],
    ['sagt Keeper Uwe Thoma', 'Keeper'],
    ['sagt Eva Thoma, zuständige Gutachterin', 'zuständige Gutachterin'],
  ])('before a name, whole, or what it names is another: %s', (clause, role) => {
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
