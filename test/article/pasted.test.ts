import { expect, test } from 'vitest';
import { cleanPasted } from '../../src/article/pasted.ts';

test.each([
  '[12/06 14:32] Jeanne: Le port rouvre.',
  '12/06/2026, 14:32 - Jeanne Le Goff: Le port rouvre.',
  '[2026-06-12, 2:32 PM] Jeanne: Le port rouvre.',
])('the stamp of a chat is left out: %s', (text) => {
  expect(cleanPasted(text)).toBe('Le port rouvre.');
});

test('stars and underscores around words are left out, in names and sums they stay', () => {
  expect(cleanPasted('*Le port* rouvre _en mars_')).toBe('Le port rouvre en mars');
  expect(cleanPasted('2 * 3 * 4 et mon_fichier_final')).toBe('2 * 3 * 4 et mon_fichier_final');
});

test('the marks of a text quoted throughout are left out, a single quoted line keeps its own', () => {
  expect(cleanPasted('> Le port\n>\n> rouvre')).toBe('Le port\n\nrouvre');
  expect(cleanPasted('Elle écrit :\n> Le port rouvre')).toBe('Elle écrit :\n> Le port rouvre');
});
