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

test.each([
  ['fr', `${LEAD}\n\nÀ retenir : La ville joue son va-tout dès cet automne.`, 'À retenir'],
  ['nl', 'De gemeente opent de brug.\n\nIn het kort: De brug is zaterdag open.', 'In het kort'],
])('%s: a paragraph that opens on the label is the article’s own', (lang, text, label) => {
  const { takeaway } = cutOf(text, lang);
  expect(takeaway?.label?.text).toBe(label);
  expect(takeaway?.text).toMatch(/^(?:La ville joue|De brug is)/u);
});

test('A word before a colon that is no label of that kind opens no box', () => {
  const text = `${LEAD}\n\nLe bilan : les chalutiers de la rade ont perdu quarante jours de pêche cet hiver.`;
  expect(cutOf(text, 'fr').takeaway?.label).toBeNull();
});
