import { expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

function joined(one: string, two: string): string[] {
  const text = `Im Tal wächst der Ärger. „${one}“, sagte Eva Thoma am Montag, „${two}“`;
  return quotesOf(text, 'de').map((quote) => quote.text);
}

test.each([
  ['Das ist doch nicht wahr', 'die Leute im Tal haben Besseres verdient.'],
  ['Ich glaube', 'dass wir die Brücke im Tal gemeinsam bauen können.'],
  ['Wenn wir jetzt nichts tun', 'wird das Tal in zehn Jahren leer sein.'],
  ['Es gibt im Tal viele Leute', 'die eine bessere Brücke verdient haben.'],
  ['Wir wollen den Leuten helfen', 'und zwar so schnell wie möglich.'],
])(
  'Two German clauses that stood apart are parted by the comma behind who said them: %s … %s',
  (one, two) => {
    expect(joined(one, two)).toEqual([`${one}, ${two}`]);
  },
);

test.each([
  ['Die Leute im Tal', 'haben eine bessere Brücke verdient als diese.'],
  ['Die Leute im Tal haben', 'eine bessere Brücke verdient als diese.'],
  ['Wir haben im Tal lange genug', 'die Brücke und den Tunnel besichtigt.'],
  ['Wir haben die Brücke gebaut', 'und wir haben sie auch bezahlt.'],
])('the parts of one clause by none: %s … %s', (one, two) => {
  expect(joined(one, two)).toEqual([`${one} ${two}`]);
});

test.each([
  ['Nein', 'die Leute im Tal haben eine bessere Brücke verdient.'],
  ['Wir haben die Idee im Tal', 'die Brücke selbst zu bauen und zu bezahlen.'],
])('and where neither is sure they are not joined: %s … %s', (one, two) => {
  expect(joined(one, two)).toEqual([]);
});
