import { expect, test } from 'vitest';
import { clausesIn, clausesWithout } from '../reading.ts';

/** The clauses of a sentence that fit a headline. */
function fitting(text: string): string[] {
  return clausesIn(text, 'de').filter((clause) => clause.length <= 91);
}

test.each([
  [
    'Die Küstenwache hat im Hafen von Flensburg einen unter fremder Flagge fahrenden Kutter beschlagnahmt.',
    'Die Küstenwache hat einen unter fremder Flagge fahrenden Kutter beschlagnahmt.',
  ],
  [
    'Der langjährige frühere Leiter der städtischen Wasserwerke wurde am Samstagabend in der Nähe von Flensburg verhaftet.',
    'Der langjährige frühere Leiter der städtischen Wasserwerke wurde verhaftet.',
  ],
  [
    'Am Sonntag wurde in Flensburg der Bruder des ehemaligen Ruderers Jan Lohe verletzt im Garten seiner Nachbarn aufgefunden.',
    'Am Sonntag wurde der Bruder des ehemaligen Ruderers Jan Lohe verletzt aufgefunden.',
  ],
  [
    'Die Ministerin hat in einem Interview mit der Zeitschrift „Deich“ ausführlich zu den Fragen der Fischer Stellung genommen.',
    'Die Ministerin hat ausführlich zu den Fragen der Fischer Stellung genommen.',
  ],
])('The place of an event goes where the sentence is too long: %s', (text, line) => {
  expect(fitting(text)).toContain(line);
});

test.each([
  [
    'is denied',
    'Die Küstenwache hat im Hafen von Flensburg keinen unter fremder Flagge fahrenden Kutter beschlagnahmt.',
  ],
  [
    'is counted there',
    'Die Küstenwache hat im Hafen von Flensburg einen Kutter und drei weitere schnelle Boote beschlagnahmt.',
  ],
  [
    'is a first',
    'Die Küstenwache hat im Hafen von Flensburg den ersten unter fremder Flagge fahrenden Kutter beschlagnahmt.',
  ],
  [
    'is told with how, not where',
    'Der frühere Leiter der städtischen Wasserwerke von Flensburg wurde in Abwesenheit des Klägers verurteilt.',
  ],
  [
    'wants its place',
    'Die Küstenwache hat im Hafen von Flensburg einen unter fremder Flagge fahrenden Kutter untergebracht.',
  ],
  [
    'is told of what the place may own',
    'Der frühere Leiter der städtischen Wasserwerke wurde in einem Garten der Gemeinde Flensburg verhaftet.',
  ],
  [
    'is told of two nouns that meet',
    'Die Küstenwache hat in der Bucht von Flensburg Kutter mit gefälschten Papieren fremder Reeder beschlagnahmt.',
  ],
  [
    'is told of a part of a place',
    'Am frühen Sonntagabend wurde in Teilen der Stadt Diesel mit bisher unbekannter Beimischung sichergestellt.',
  ],
  [
    'is one chamber’s word',
    'Das lange umstrittene Gesetz zur Reinhaltung der Flensburger Förde wurde endlich im Bundesrat gebilligt.',
  ],
  [
    'is to come',
    'Der frühere Leiter der städtischen Wasserwerke wird noch diese Woche in der Nähe von Flensburg verhaftet.',
  ],
])('The place stays where something %s', (_, text) => {
  expect(fitting(text)).toEqual([]);
});

test('The place stays where the sentence fits a headline with it', () => {
  const text = 'Die Küstenwache hat im Hafen von Flensburg einen Kutter beschlagnahmt.';
  expect(clausesWithout(text, 'de', 'Hafen')).toEqual([]);
});
