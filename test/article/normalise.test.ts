import { expect, test } from 'vitest';
import { normaliseText } from '../../src/article/normalise.ts';

test('every kind of line end becomes a line feed', () => {
  expect(normaliseText('un\r\ndeux\rtrois\u2028quatre')).toBe('un\ndeux\ntrois\nquatre');
});

test('letters and their accents are composed', () => {
  expect(normaliseText('cafe\u0301')).toBe('café');
});

test('what nobody sees is left out', () => {
  expect(normaliseText('\ufeffca\u00adfé\u200b du \u0007port\u2060')).toBe('café du port');
  expect(normaliseText('\u202aLe port\u202c\u200e')).toBe('Le port');
});

test('tabs and runs of spaces fold to one, non-breaking spaces stay', () => {
  expect(normaliseText('le\t \tport')).toBe('le port');
  expect(normaliseText('«\u00a0le port\u202f!\u00a0»')).toBe('«\u00a0le port\u202f!\u00a0»');
});

test('joiners stay in emoji, in Persian and in Hindi, and nowhere else', () => {
  for (const text of ['👩‍🔬', '🏳️‍🌈', 'می‌خواهم', 'क्‍ष']) expect(normaliseText(text)).toBe(text);
  expect(normaliseText('po\u200drt')).toBe('port');
});

test('the flags of nations stay whole, hidden tags do not', () => {
  const scotland = '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}';
  expect(normaliseText(scotland)).toBe(scotland);
  expect(normaliseText('port\u{e0067}\u{e0062}')).toBe('port');
});

test('marks of direction stay where the text runs from right to left', () => {
  expect(normaliseText('שלום\u200f!')).toBe('שלום\u200f!');
});

test('the ligatures of a PDF are spelled out', () => {
  expect(normaliseText('le ﬁl et l’aﬀaire')).toBe('le fil et l’affaire');
});

test('two single quotation marks that stand for a double one are set as that', () => {
  expect(normaliseText('‘’Le port rouvre’’, dit-elle')).toBe('"Le port rouvre", dit-elle');
  expect(normaliseText("''L'eau monte'', dit-elle")).toBe('"L\'eau monte", dit-elle');
  expect(normaliseText('\u00a0»Le port rouvre’’, dit-elle')).toBe('"Le port rouvre", dit-elle');
});

test('an apostrophe beside a single quotation mark is none, nor what opens in another paragraph', () => {
  for (const text of ['‘the boys’’ boat', "l''eau et ''", '‘’Un port\n\nferme’’', "x = '' + ''"])
    expect(normaliseText(text)).toBe(text);
});
