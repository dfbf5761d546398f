import { expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const SAID = '„Die Leute am Hafen haben eine bessere Lösung verdient als diese Mauer“';
const ANNOUNCED = '„Die Leute am Hafen haben eine bessere Lösung verdient als diese Mauer.“';

function speakersOf(text: string) {
  return quotesOf(`In Kiel wächst der Ärger. ${text}`, 'de').map(
    ({ speaker }) => `${speaker?.name} | ${speaker?.role}`,
  );
}

test.each([
  `Der Verein «Freie Küste» widerspricht Ministerin Anna Lorenz heftig: ${ANNOUNCED}`,
  `Das Bündnis „Hafen“ antwortet Ministerin Anna Lorenz: ${ANNOUNCED}`,
  `Die „Seepost“ hält Ministerin Anna Lorenz vor: ${ANNOUNCED}`,
  `Die „Seepost“ gibt dem Land Holstein die Schuld: ${ANNOUNCED}`,
  `Die SPD dagegen wirft Anna Lorenz vor: ${ANNOUNCED}`,
  `Am Kai stand ein Boot von Seewind. Seewind widerspricht Ministerin Anna Lorenz: ${ANNOUNCED}`,
  `Seewind widerspricht Ministerin Anna Lorenz: ${ANNOUNCED}`,
  `${SAID}, ruft ein Bub Anna Lorenz zu.`,
  `${SAID}, rief die Menge Paul Haas zu.`,
  `${SAID}, hält die Opposition Minister Paul Haas entgegen.`,
  `${SAID}, schrieb das Gericht Anna Lorenz ins Urteil.`,
])('whom a subject without a name of its own speaks to gets no words: %s', (text) => {
  expect(speakersOf(text)).toEqual([]);
});

test.each([
  [`Expertin Anna Lorenz von «Seewind» gibt den Fischern Recht: ${ANNOUNCED}`, 'Expertin'],
  [`Anna Lorenz vom „Bündnis Hafen“ schreibt der Stadt Kiel: ${ANNOUNCED}`, 'null'],
  [`Die Niederlage kommentierte Trainerin Anna Lorenz: ${ANNOUNCED}`, 'Trainerin'],
  [`Der Zeitung sagte Trainerin Anna Lorenz: ${ANNOUNCED}`, 'Trainerin'],
  [`Der „Bild am Sonntag“ sagte Trainerin Anna Lorenz: ${ANNOUNCED}`, 'Trainerin'],
  [`Einem Reporter sagte Trainerin Anna Lorenz: ${ANNOUNCED}`, 'Trainerin'],
  [`Ein „Manöver“ seien die Pläne, kritisierte Trainerin Anna Lorenz: ${ANNOUNCED}`, 'Trainerin'],
  [`Energisch widerspricht Trainerin Anna Lorenz: ${ANNOUNCED}`, 'Trainerin'],
  [`${SAID}, sagt die Zweite Bürgermeisterin Anna Lorenz.`, 'Zweite Bürgermeisterin'],
  [`${SAID}, sagt die Imkerin Anna Lorenz.`, 'Imkerin'],
  [`${SAID}, sagt eine sichtlich gerührte Anna Lorenz.`, 'null'],
  [`${SAID}, sagt die Sprecherin der Stiftung Anna Lorenz.`, 'Sprecherin der Stiftung'],
])('who speaks is named beside whom it is said to: %s', (text, role) => {
  expect(speakersOf(text)).toEqual([`Anna Lorenz | ${role}`]);
});
