import { expect, test } from 'vitest';
import { pairMarks } from '../../src/text/quote-marks.ts';

function inner(text: string): string[] {
  return pairMarks(text, [0, text.length])
    .filter((pair) => pair.isClosed)
    .map((pair) => text.slice(...pair.inner));
}

test.each([
  ['« Le quai tiendra » et «Le quai cède»', ['Le quai tiendra', 'Le quai cède']],
  ['“The pier holds,” she said', ['The pier holds,']],
  ['„Der Kai hält“, sagte sie', ['Der Kai hält']],
  ['»Der Kai hält«, sagte sie', ['Der Kai hält']],
  ['”Kajen håller”, sa hon', ['Kajen håller']],
  ['「岸壁は大丈夫」と言った', ['岸壁は大丈夫']],
  ['‘The harbour’s closed,’ she said', ['The harbour’s closed,']],
  ["'It isn't safe,' she said", ["It isn't safe,"]],
  [',,De kade houdt’’, zei ze', ['De kade houdt']],
  [",,De kade houdt'', zei ze over 't water", ['De kade houdt']],
  [',,De kade houdt”, zei ze', ['De kade houdt']],
  ['"Le quai tiendra », dit-elle', ['Le quai tiendra']],
  ['"The pier holds,” she said', ['The pier holds,']],
  ['"A "core" task remains," she said', ['A "core" task remains,', 'core']],
  ['« Elle a dit "jamais" hier »', ['Elle a dit "jamais" hier', 'jamais']],
])('the marks of %s are paired', (text, expected) => {
  expect(inner(text)).toEqual(expected);
});

test('Straight marks pair by turns, so that short ones do not shift the rest', () => {
  expect(inner('Un "oui" puis "Nous partirons demain matin", dit-il')).toEqual([
    'oui',
    'Nous partirons demain matin',
  ]);
});

test('Marks inside marks are one deeper', () => {
  const text = '« Elle a dit “jamais” hier »';
  expect(pairMarks(text, [0, text.length]).map(({ depth }) => depth)).toEqual([0, 1]);
});

test('Apostrophes are no marks', () => {
  expect(inner('L’élue n’a rien dit des dockers’ strike')).toEqual([]);
});

test('A mark that is never closed reaches the end of its paragraph', () => {
  const text = '« Nous partirons demain';
  expect(pairMarks(text, [0, text.length])).toMatchObject([{ isClosed: false, inner: [2, 23] }]);
});
