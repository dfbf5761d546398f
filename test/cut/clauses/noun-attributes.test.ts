import { expect, test } from 'vitest';
import { clausesIn } from '../reading.ts';

/** The clauses of a sentence that fit a headline. */
function fitting(text: string): string[] {
  return clausesIn(text, 'de').filter((clause) => clause.length <= 91);
}

test.each([
  [
    'who does what a noun tells',
    'Anna Lohe hat Klage gegen die Aberkennung ihres Kapitänspatents durch die Hochschule Flensburg eingereicht.',
    'Anna Lohe hat Klage gegen die Aberkennung ihres Kapitänspatents eingereicht.',
  ],
  [
    'a measure',
    'Die Sprengung der 160 Meter hohen Türme des ehemaligen Kraftwerks beendet ein Kapitel der Stadtgeschichte.',
    'Die Sprengung der Türme des ehemaligen Kraftwerks beendet ein Kapitel der Stadtgeschichte.',
  ],
  [
    'the day from which something holds',
    'Der Stadtrat hat die Einführung der neuen Parkgebühren am Flensburger Hafen zum 1. November 2025 beschlossen.',
    'Der Stadtrat hat die Einführung der neuen Parkgebühren am Flensburger Hafen beschlossen.',
  ],
])('Where a sentence is too long, %s goes', (_, text, line) => {
  expect(fitting(text)).toContain(line);
});

test.each([
  [
    'denied',
    'Der Stadtrat hat keine Einführung der neuen Parkgebühren am Flensburger Hafen zum 1. November 2025 beschlossen.',
  ],
  [
    'denied of somebody',
    'Anna Lohe hat keine Aberkennung ihres sehr alten Kapitänspatents durch die Hochschule Flensburg erlitten.',
  ],
  [
    'done by several',
    'Anna Lohe hat Klage gegen die Aberkennung ihres Kapitänspatents durch die Hochschule und die Stadt eingereicht.',
  ],
  [
    'done by means of something, with no noun of doing',
    'Anna Lohe hat Klage gegen den Verlust ihres alten Kapitänspatents durch die Hochschule Flensburg eingereicht.',
  ],
  [
    'counted, not measured',
    'Die Sprengung der 160 Türme des ehemaligen Kraftwerks von Flensburg beendet ein Kapitel der Stadtgeschichte.',
  ],
  [
    'a deadline of the verb',
    'Der Stadtrat hat den Fischern am alten Hafen von Flensburg die sehr günstigen Verträge zum 1. November gekündigt und zahlt.',
  ],
])('but not where something is %s', (_, text) => {
  expect(fitting(text)).toEqual([]);
});
