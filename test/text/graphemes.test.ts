import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countGraphemes, splitGraphemes } from '../../src/text/graphemes.ts';

it.each([
  ['a family of four', '👨‍👩‍👧‍👦', 1],
  ['a letter and its accent', 'e\u0301', 1],
  ['a flag', '🇫🇷', 1],
  ['Hindi syllables', 'नमस्ते', 3],
  ['French with its spaces', 'Oui\u202f! «\u00a0Été\u00a0»', 12],
])('counts %s as a reader does', (_, text, count) => {
  expect(countGraphemes(text)).toBe(count);
  expect(splitGraphemes(text)).toHaveLength(count);
});

it('gives for a long text what it gives for its parts', () => {
  const words = fc.constantFrom(
    'port',
    'été',
    '🔥',
    'e\u0301',
    ' \u0301',
    '\n',
    '👩\u200d',
    '🇫🇷',
    'กำ',
    'ό',
    '東京',
    '\u202f',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 300, maxLength: 900 }), (list) => {
      const text = list.join(' ').repeat(2);
      const whole = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
      const graphemes = Array.from(whole, (part) => part.segment);
      expect(splitGraphemes(text)).toEqual(graphemes);
      expect(countGraphemes(text)).toBe(graphemes.length);
    }),
    { numRuns: 50 },
  );
});
