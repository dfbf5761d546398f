import { describe, expect, test } from 'vitest';
import { clausesIn } from '../reading.ts';

describe('A verb parted from its object by commas', () => {
  test('keeps the object when the date between them goes', () => {
    const text = 'La maire a présenté, mercredi 24 octobre, son plan pour le port de Brest.';
    expect(clausesIn(text, 'fr')).toContain('La maire a présenté son plan pour le port de Brest.');
  });

  test.each([
    'La maire a présenté, mercredi 24 octobre, par surprise, son plan pour le port de Brest.',
    'La maire a décidé de présenter, lundi, son plan pour Brest, rapporte Ouest-France.',
    'The mayor presented, on Monday, a plan for the harbour, the operator said.',
  ])('is not cut off from it: “%s”', (text) => {
    const lang = text.startsWith('La') ? 'fr' : 'en';
    expect(clausesIn(text, lang).every((clause) => /plan/u.test(clause))).toBe(true);
  });

  test('may end where no object comes', () => {
    const text = 'La ministre est arrivée, lundi, dans le port de Brest.';
    expect(clausesIn(text, 'fr')).toContain('La ministre est arrivée dans le port de Brest.');
  });
});
