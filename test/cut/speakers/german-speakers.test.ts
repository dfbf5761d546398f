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
  `Die SPD entgegnet Anna Berger: ${ANNOUNCED}`,
  `Die SPD wirft Anna Berger Untätigkeit vor: ${ANNOUNCED}`,
  `Ein Fischer ruft Ministerin Anna Berger zu: ${ANNOUNCED}`,
  `Die Jury lobt Anna Berger: ${ANNOUNCED}`,
  `${SAID}, sagt nicht Anna Berger, sondern Uwe Thoma.`,
  `${SAID}, sagte Anna Berger nie.`,
  `${SAID}, glaubt Anna Berger nicht.`,
  `${SAID}, sagte Anna Berger so nie.`,
  `${SAID}, sagte Anna Berger am Montag nicht.`,
  `Den Satz ${SAID} weist Anna Berger zurück.`,
  `Den Vorwurf ${SAID} wies Anna Berger am Montag zurück.`,
])('whoever is spoken to, or has not said it, gets no words: %s', (text) => {
  expect(speakersOf(text)).toEqual([]);
});

test.each([
  [`Am Montag warf Anna Berger der SPD Untätigkeit vor: ${ANNOUNCED}`, 'Anna Berger | null'],
  [`Die Antwort gab Anna Berger: ${ANNOUNCED}`, 'Anna Berger | null'],
  [`${SAID}, sagte Anna Berger Mitte der Woche.`, 'Anna Berger | null'],
  [`${SAID}, sagte Anna Berger Ende Mai.`, 'Anna Berger | null'],
  [`${SAID}, sagte Anna Berger Dienstagabend im Rathaus.`, 'Anna Berger | null'],
  [`${SAID}, sagte Anna Berger Journalisten.`, 'Anna Berger | null'],
  [`${SAID}, warnt Anna Berger nicht nur die SPD.`, 'Anna Berger | null'],
  [`${SAID}, sagte Anna Berger nicht ohne Stolz.`, 'Anna Berger | null'],
  [`${SAID}, sagte Anna Berger und verstand die Aufregung nicht.`, 'Anna Berger | null'],
  [`${SAID}, wies Anna Berger die Vorwürfe zurück.`, 'Anna Berger | null'],
  [`${SAID}, wies Anna Berger Kritik zurück.`, 'Anna Berger | null'],
  [`${SAID}, blickt Anna Berger zurück.`, 'Anna Berger | null'],
  [`Den Satz ${SAID} sagte Anna Berger im Mai.`, 'Anna Berger | null'],
  [`${SAID}, sagte Rudi Fendt Mittwochabend.`, 'Rudi Fendt | null'],
  [`${SAID}, sagte Trainer Rudi Fendt Samstag in Ulm.`, 'Rudi Fendt | Trainer'],
  [`${SAID}, sagte Trainer Rudi Fendt DAZN.`, 'Rudi Fendt | Trainer'],
  [`${SAID}, sagte Trainer Rudi Fendt Punkt zwölf.`, 'Rudi Fendt | Trainer'],
  [`${SAID}, sagte Rudi Fendt Zeit Online.`, 'Rudi Fendt | null'],
  [`${SAID}, sagte Anna Berger T-Online.`, 'Anna Berger | null'],
  [`${SAID}, sagte Anna Berger MSc.`, 'Anna Berger | null'],
  [`${SAID}, hielt Paul Haas Anna Berger entgegen.`, 'Paul Haas | null'],
  [`${SAID}, sagte Ministerin Anna Freitag.`, 'Anna Freitag | Ministerin'],
  [`${SAID}, sagte Imkerin Anna Sonntag.`, 'Anna Sonntag | Imkerin'],
  [`${SAID}, sagte Paul Hans Sonntag.`, 'Paul Hans Sonntag | null'],
  [`${SAID}, sagte Papst Johannes Paul III in Rom.`, 'Johannes Paul III | Papst'],
  [`${SAID}, sagte Anna Maria Eva Lorenz.`, 'Anna Maria Eva Lorenz | null'],
  [`${SAID}, sagte Michael Ende.`, 'Michael Ende | null'],
  [`${SAID}, sagte Landeshauptmann Rudi Fendt.`, 'Rudi Fendt | Landeshauptmann'],
  [`${SAID}, sagt Bürgermeister Paul Haas. Kein Wunder.`, 'Paul Haas | Bürgermeister'],
])('who speaks is named without what stands behind the name: %s', (text, expected) => {
  expect(speakersOf(text)).toEqual([expected]);
});

test('en: a weekday behind a name is no part of it', () => {
  const text =
    'The harbour shut. “The town deserves a better answer than the one it has been given,” said Ann Hill Monday in Leeds.';
  expect(quotesOf(text, 'en').map(({ speaker }) => speaker?.name)).toEqual(['Ann Hill']);
});

test.each([
  [`${SAID}, sagt der 54-jährige Anwalt Paul Haas.`, 'Paul Haas | Anwalt'],
  [`${SAID}, sagt der 54-jährige Paul Haas.`, 'Paul Haas | null'],
  [
    `Die 54-jährige Anwältin Anna Berger ist empört. ${SAID}, sagt Berger.`,
    'Anna Berger | Anwältin',
  ],
  [`Am Montag warb Minister Paul Haas für den Damm. ${SAID}, sagte Haas.`, 'Paul Haas | Minister'],
  [`Am Montag schlug Landrat Paul Haas Alarm. ${SAID}, sagte Haas.`, 'Paul Haas | Landrat'],
  [`${SAID}, sagt Anna Berger, die seit 2014 Bürgermeisterin ist.`, 'Anna Berger | null'],
  [`${SAID}, sagt Anna Berger, die früher Lehrerin war.`, 'Anna Berger | null'],
  [
    `${SAID}, sagt Anna Berger, die erste gewählte Präsidentin.`,
    'Anna Berger | erste gewählte Präsidentin',
  ],
  [
    `${SAID}, sagt Anna Berger, Präsidentin a. D. Der Bau beginnt.`,
    'Anna Berger | Präsidentin a. D.',
  ],
])('a role is printed without a verb, an age or the next sentence: %s', (text, expected) => {
  expect(speakersOf(text)).toEqual([expected]);
});

test.each([
  `Anna Berger sagte, Paul Haas habe ihr am Telefon erklärt: ${ANNOUNCED}`,
  `Anna Berger sagte, ihr Chef habe gedroht: ${ANNOUNCED}`,
  `Kellnerin Rosalind Egger und ihr Mann winken ab. ${SAID}, sagt er.`,
])('what somebody tells of another is not in their words: %s', (text) => {
  expect(speakersOf(text)).toEqual([]);
});

test.each([
  `Anna Berger sagte, sie habe dem Chef erklärt: ${ANNOUNCED}`,
  `Anna Berger sagte, das Geld sei nie angekommen: ${ANNOUNCED}`,
  `${SAID}, hatte Anna Berger im Mai gedroht.`,
  `Kellnerin Anna Berger und ihr Mann winken ab. ${SAID}, sagt sie.`,
])('what somebody tells of themselves is: %s', (text) => {
  expect(speakersOf(text)).toEqual([expect.stringContaining('Anna Berger')]);
});

test.each([
  [`${SAID}, sagte Bauer Rudi Fendt.`, 'Rudi Fendt | Bauer'],
  [`${SAID}, sagte Biobauer Rudi Fendt aus Lech.`, 'Rudi Fendt | Biobauer'],
  [`${SAID}, sagte Wirt Rudi Fendt.`, 'Rudi Fendt | Wirt'],
  [`${SAID}, sagte der Förster Rudi Fendt.`, 'Rudi Fendt | Förster'],
  [`${SAID}, sagte Lkw-Fahrer Rudi Fendt (44).`, 'Rudi Fendt | Lkw-Fahrer'],
  [`${SAID}, sagte Bundesrat Rudi Fendt.`, 'Rudi Fendt | Bundesrat'],
  [`${SAID}, sagte Solobratschistin Lea Kurz.`, 'Lea Kurz | Solobratschistin'],
  [`${SAID}, sagte Hans Peter Fischer.`, 'Hans Peter Fischer | null'],
  [`${SAID}, sagte Peter Bauer Schmid.`, 'Peter Bauer Schmid | null'],
  [`${SAID}, sagte Josef Kellner.`, 'Josef Kellner | null'],
  [`Anna Koch ist dagegen. ${SAID}, sagte Koch.`, 'Anna Koch | null'],
])('what somebody does is no part of the name, and a surname is: %s', (text, expected) => {
  expect(speakersOf(text)).toEqual([expected]);
});

test('a firm that bears a surname is no role and its name', () => {
  expect(speakersOf(`${SAID}, schreibt die Bauer Seewind Gruppe.`)).not.toContain(
    'Seewind Gruppe | Bauer',
  );
});
