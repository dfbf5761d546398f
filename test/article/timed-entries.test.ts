import { expect, test } from 'vitest';
import { pickSection } from '../../src/article/pick-section.ts';
import { readArticle } from '../../src/article/read-article.ts';

function read(text: string, lang: string) {
  const bytes = new TextEncoder().encode(text);
  return readArticle({ name: 'article.txt', type: 'text', bytes }, { lang, url: null });
}

const STAMPED: readonly [lang: string, text: string][] = [
  [
    'fr',
    `La Vaure en crue, minute par minute

17h40. La préfecture a fermé le pont de Brévières à toute circulation.

15h05. Les écoles de Brévières ont été évacuées dans le calme, selon la mairie.

9h20. La Vaure a atteint 4,12 mètres à l’échelle de Coulonges ce mardi matin.`,
  ],
  [
    'en',
    `Storm Ida: live updates

6.05pm: Wind eases

The Met Office lowered its warning to yellow as winds fell below sixty miles an hour.

1.40pm: Hospital evacuated

Patients of the Corve hospital were moved to Kent after the cellar flooded.

10.15am: Ferries cancelled

All crossings between Hythe and Calais were cancelled on Tuesday, the port said.`,
  ],
  [
    'de',
    `Hochwasser an der Ems

18.30 Uhr: Die Stadt Emden hebt die Sperrung der Brücke am Hafen wieder auf.

14.10 Uhr: Das Technische Hilfswerk hat am Hafen eine zweite Pumpe aufgestellt.

9 Uhr: In der Altstadt laufen die ersten Keller voll, die Schulen bleiben geschlossen.`,
  ],
];

test.each(STAMPED)('%s: entries under their times make a live page', (lang, text) => {
  expect(read(text, lang).genre).toBe('live');
});

test.each(STAMPED)('%s: entries written hours apart are never mixed', (lang, text) => {
  const reduced = pickSection(read(text, lang), null);
  const words = reduced.blocks.map(({ span }) => reduced.text.slice(...span)).join('\n');
  expect(words).toMatch(/17h40|6\.05pm|18\.30/u);
  expect(words).not.toMatch(/15h05|1\.40pm|14\.10|9h20|10\.15am|9 Uhr/u);
});

test('The lines of a programme are no entries', () => {
  const text = `Les journées du patrimoine à Groix

10h00 : accueil au port

14h30 : visite du sémaphore

17h00 : concert de Yves Abgrall

La mairie attend mille visiteurs sur le port pendant les deux jours.`;
  expect(read(text, 'fr').genre).toBe('news');
});

test('What the article says it is counts for more than its times', () => {
  const [, text] = STAMPED[0] ?? ['', ''];
  expect(read(`COMMUNIQUÉ DE PRESSE\n\n${text}`, 'fr').genre).toBe('release');
});
