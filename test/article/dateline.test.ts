import { expect, test } from 'vitest';
import { monthsOf, startsWithDateline } from '../../src/article/dateline.ts';
import { readArticle } from '../../src/article/read-article.ts';

const MONTHS = ['fr', 'en', 'de', 'es', 'pt', 'ru', 'it'].flatMap(monthsOf);

test.each([
  'Pyongyang, juin 2025 – Dans un contexte tendu, le pays réaffirme sa loyauté.',
  'PARIS (AFP) — Le Sénat a adopté le texte.',
  'LONDON, June 3 (Reuters) - The bank kept its rate.',
  'WASHINGTON — The committee met in private.',
  'KYIV, Ukraine (AP) — “We will rebuild,” the mayor said.',
  'Frankfurt am Main (dpa) - Die Bank senkt den Zins.',
  'Paris, le 12 mars 2026 – La compagnie annonce un nouveau quai.',
  'Madrid, 3 jun (EFE).- El Gobierno aprobó el decreto.',
  'Asunción, EFE.- La canciller no logró un acuerdo.',
  'Lisboa, 14 mar 2024 (Lusa) – O Presidente promulgou o diploma.',
  'Funchal, 12 jan 2025 (Lusa) – O Governo Regional aprovou o plano.',
  '(Lusa) O Presidente promulgou o diploma.',
  '(ANSA) - ROMA, 3 GIU - Il porto riapre alle vele.',
  '(AFP) Le port de Brest rouvre.',
  'МОСКВА, 3 июня (ТАСС) — Министр сообщил о переговорах.',
  'Roma, 14 giugno 2025 - Il porto riapre alle vele.',
  'Châlons-en-Champagne, le 1er avril 2026 – Le préfet a signé.',
  'Paris, le 12 mars 2026',
  'Zürich – Am Abend hat die Stadt den Hafen gesperrt.',
  'München - Die Schauspielerin Doris Weber ist tot.',
  'Graz/Leoben – Ein Lkw hat eine Schranke gerammt.',
  'Kandersteg BE – Die Kantonspolizei hat einen Dieb gefasst.',
  'Feb. 23, 2015 -- Allergies have been on the rise.',
])('“%s” opens with a dateline', (line) => {
  expect(startsWithDateline(line, MONTHS)).toBe(true);
});

test.each([
  'Paris-Nice – Le peloton repart sans son favori.',
  'Moscou-Pékin-Pyongyang, un axe – Et pourtant rien n’est signé.',
  'Emmanuel – Mon frère – a toujours aimé la mer.',
  'Le port – celui de Brest – rouvre en mars 2026.',
  'Résultat – La ville a perdu deux millions.',
  '(Brest) Le port rouvre aux voiles.',
  '(Lusa) e a RTP noticiaram o caso.',
  'Reuters, AFP – Deux agences pour un port.',
  'EXCLUSIF – Le maire va démissionner.',
  'Paris, 2024 – the year everything changed.',
  'En juin 2025 – Le port rouvre.',
  'Ailsa Munro, Callum Reid – Deux voix pour un port.',
  'Un bon départ',
  'Berlin, Hamburg – Die Züge fahren wieder.',
  '2025 – L’année du port.',
])('“%s” does not', (line) => {
  expect(startsWithDateline(line, MONTHS)).toBe(false);
});

/** What an article opens with before its text begins. */
function datelineOf(text: string): string | null {
  const bytes = new TextEncoder().encode(text);
  const article = readArticle({ name: 'quay.txt', type: 'text', bytes }, { lang: 'en', url: null });
  return article.dateline === null ? null : article.text.slice(...article.dateline.span);
}

const REST = 'The guild had voted for it in March, and the treasurer paid for the lamps.';

test('A place in capitals stands before a colon, too', () => {
  const lead = 'DUN MARROW: The guild of the old port has opened a quay for sailing boats.';
  expect(datelineOf(`${lead}\n\n${REST}`)).toBe('DUN MARROW: ');
});

test.each([
  [
    'the names of two who speak in turn',
    'ANN HILL: The quay is open.\n\nUNA DOWD: And it is ours.',
  ],
  ['a label', 'WATCH: The guild of the old port has opened a quay for sailing boats.'],
])('No dateline are %s', (_, opening) => {
  expect(datelineOf(`${opening}\n\n${REST}`)).toBeNull();
});
