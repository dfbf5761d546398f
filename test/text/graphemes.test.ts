import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countGraphemes, splitGraphemes } from '../../src/text/graphemes.ts';

test('A family emoji, a flag and a letter with a combining accent count one each', () => {
  expect(countGraphemes('👨‍👩‍👧🇫🇷e\u0301')).toBe(3);
});

test('Hindi counts by syllables, French by letters, marks and spaces', () => {
  expect(countGraphemes('नमस्ते')).toBe(3);
  expect(countGraphemes('Oui\u202f! «\u00a0Été\u00a0»')).toBe(13);
});

test('Graphemes joined are the text', () => {
  expect(splitGraphemes('né à Brest 🌊').join('')).toBe('né à Brest 🌊');
});

test('A long text has the graphemes that the segmenter finds in it whole', () => {
  const words = fc.constantFrom(
    ...[
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
    ],
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
