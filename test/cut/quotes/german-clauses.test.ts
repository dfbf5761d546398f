import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const words = 'Die Menschen im Tal haben sich eine bessere Lösung verdient';

function sourceOf(clause: string): (string | null | undefined)[] {
  const [quote] = quotesOf(`Im Tal wächst der Ärger. „${words}“, ${clause}.`, 'de');
  return [quote?.speaker?.name, quote?.speaker?.role, quote?.speaker?.via];
}

describe('Names in marks stand in nobody’s way between a German verb and', () => {
  test('the participle that ends its clause', () => {
    const clause = 'hatte Eva Thoma im Mai der „Neuen Zeitung“ gesagt';
    expect(sourceOf(clause)).toEqual(['Eva Thoma', null, 'der „Neuen Zeitung“']);
  });

  test('the name behind a role', () => {
    const clause = 'sagte die Sprecherin der Initiative „Pro Tal“, Eva Thoma, am Montag';
    expect(sourceOf(clause).slice(0, 2)).toEqual([
      'Eva Thoma',
      'Sprecherin der Initiative „Pro Tal“',
    ]);
  });

  test('but what is said on is no name', () => {
    const clause = 'sagte ein Sprecher der Gemeinde, „aber Eva Thoma weiß es besser“';
    expect(sourceOf(clause)[0]).not.toBe('Eva Thoma');
  });
});

test.each([
  ['sagte der Präsident des Bauernbunds (BB), Karl Brunner', 'Präsident des Bauernbunds (BB)'],
  ['sagte der Präsident des Bauernbunds (BauB) Karl Brunner', 'Präsident des Bauernbunds (BauB)'],
  ['sagte der Präsident des Vereins „Pro Tal“, Karl Brunner', 'Präsident des Vereins „Pro Tal“'],
])('What a role is of may go by an acronym or a name in marks: %s', (clause, role) => {
  expect(sourceOf(clause).slice(0, 2)).toEqual(['Karl Brunner', role]);
});

test.each([
  'hatte Karl Brunner 2014 bekundet',
  'winkt Karl Brunner ab',
  'rechnet Karl Brunner vor',
  'brummt Karl Brunner und rührt weiter',
  'lässt Karl Brunner ausrichten',
  'steht für Karl Brunner fest',
  'beschreibt Karl Brunner die Lage',
])('A German reporter says „…“, %s', (clause) => {
  expect(sourceOf(clause)[0]).toBe('Karl Brunner');
});
