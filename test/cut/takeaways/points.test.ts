import { expect, test } from 'vitest';
import { cutOf } from '../reading.ts';

const TEXT = `La ville de Brest rouvre son port de pêche aux chalutiers de la rade ce lundi.

La maire, Anna Le Goff, a signé l’arrêté après un an de travaux sur les quais du Moulin-Blanc.

En retour, les armateurs du Finistère remplaceront les moteurs de leurs plus vieux navires.

Cependant, il manque encore une signature à la convention qui lie le port et la région.

« Nous avions promis de revenir avant la fin du printemps », a rappelé Yves Abgrall lundi.`;

const points = () => cutOf(TEXT, 'fr').points;

test('A connective before a comma goes, and the capital is recorded', () => {
  const point = points().find(({ text }) => text.includes('armateurs'));
  expect(point?.text).toMatch(/^Les armateurs du Finistère/u);
  expect(point?.changes).toContain('capitalised');
});

test('No point opens on a pronoun, with or without its connective', () => {
  expect(points().filter(({ text }) => /^(?:Cependant|Il )/u.test(text))).toEqual([]);
});

test('A quotation is no point: it has its own card', () => {
  expect(points().filter(({ text }) => text.startsWith('«'))).toEqual([]);
});

test('No point speaks of what is somebody’s whom it does not name', () => {
  const own =
    'Depuis son arrivée, le port de pêche de la rade a vu doubler le nombre des chalutiers.';
  const { points: found } = cutOf(`${TEXT}\n\n${own}`, 'fr');
  expect(found.map(({ text }) => text)).not.toContain(own);
});
