import { expect, test } from 'vitest';
import { cutOf } from './reading.ts';

const LEAD =
  'La ville de Brest rouvre son port de pêche aux chalutiers de la rade.\n\nLes marins avaient quitté les quais en janvier, faute de glace et d’électricité pour conserver leurs prises.';

test('The article’s own box comes first, under its label and without marks', () => {
  const text = `${LEAD}\n\n📌 La Gazette décrypte :\n✍️ « La ville de Brest joue son va-tout. Elle n’aura pas de seconde chance. »`;
  const { takeaway } = cutOf(text, 'fr');
  expect(takeaway?.text).toBe(
    'La ville de Brest joue son va-tout. Elle n’aura pas de seconde chance.',
  );
  expect(takeaway?.label?.text).toBe('La Gazette décrypte');
});

test('Without a box a sentence tells what to remember', () => {
  const { takeaway } = cutOf(LEAD, 'fr');
  expect(takeaway?.text).toMatch(/^Les marins/u);
  expect(takeaway?.label).toBeNull();
});

test('There is none rather than the headline again', () => {
  const cut = cutOf('La ville de Brest rouvre son port de pêche aux chalutiers de la rade.', 'fr');
  expect(cut.takeaway).toBeNull();
  expect(cut.findings.map(({ code }) => code)).toContain('no-takeaway');
});

test('None opens on a word that points back or a connective', () => {
  const text = `${LEAD.split('\n')[0]}\n\nCependant, les chalutiers de la rade avaient quitté le port de pêche en janvier dernier.`;
  expect(cutOf(text, 'fr').takeaway).toBeNull();
});
