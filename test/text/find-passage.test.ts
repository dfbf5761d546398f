import { expect, test } from 'vitest';
import { findPassage, nearestPassage } from '../../src/text/find-passage.ts';

const TEXT = 'Le « vieux » quai,\nl’ancien, ne tiendra pas. Le quai neuf tiendra.';

test('A passage is found across line ends, marks and case', () => {
  const span = findPassage(TEXT, "le vieux quai, l'ancien");
  expect(span && TEXT.slice(...span)).toBe('Le « vieux » quai,\nl’ancien');
});

test('A part of a word is no passage', () => {
  expect(findPassage(TEXT, 'e quai neuf')).toBeNull();
});

test('The nearest passage shares most words', () => {
  const [first, second] = [
    [0, 44],
    [45, TEXT.length],
  ] as const;
  expect(nearestPassage(TEXT, [first, second], 'Le quai tout neuf tiendra')).toEqual(second);
  expect(nearestPassage(TEXT, [first, second], 'Bonjour')).toBeNull();
});

test('A space before a unit’s sign makes no difference', () => {
  const text = 'Le trafic baisse de 12 % à Brest.';
  expect(findPassage(text, 'baisse de 12%')).toEqual([10, 24]);
});
