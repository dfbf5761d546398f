import { expect, test } from 'vitest';
import { countGraphemes, splitGraphemes } from '../../src/text/graphemes.ts';

test('A family emoji, a flag and a letter with a combining accent count one each', () => {
  expect(countGraphemes('👨‍👩‍👧🇫🇷e\u0301')).toBe(3);
});

test('Graphemes joined are the text', () => {
  expect(splitGraphemes('né à Brest 🌊').join('')).toBe('né à Brest 🌊');
});
