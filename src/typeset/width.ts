import type { Stack } from '../fonts/library.ts';
import { type ShapeOptions, shapeText } from '../fonts/shape.ts';

/** Characters that are drawn as others: the face may lack them, or they only rule where a line ends. */
const DRAWN: Readonly<Record<string, string>> = {
  '\u202f': '\u2009',
  '\u2010': '-',
  '\u2011': '-',
  '\u00ad': '',
  '\u034f': '',
  '\u200b': '',
  '\u2060': '',
  '\ufeff': '',
};

/** Letters with marks of their own, for which faces have one character. */
const MARKED = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]\p{M}+/gu;

/** What is set as one space: all that may end a line; the wide one of Chinese and Japanese only outside them. */
const WHITE_SPACE =
  /(?:[\t-\r \u0085\u1680\u2000-\u2006\u2008\u2028\u2029\u205f]|(?<![\p{Lo}\p{P}])\u3000)+/gu;

/** Characters that turn letters round, which no honest text does. */
const OVERRIDES = /[\u202d\u202e]/gu;

/**
 * A text as it is set: a letter and its marks in one character where there is
 * one, white space in one space, none at its ends, no letters turned round.
 */
export function plainText(text: string): string {
  return text
    .trim()
    .replaceAll(OVERRIDES, '')
    .replaceAll(MARKED, (letter) => letter.normalize('NFC'))
    .replaceAll(WHITE_SPACE, ' ');
}

/** A text as it is drawn: a hyphen that does not break is a hyphen, a narrow space a thin one, a soft hyphen at its end a hyphen. */
export function drawnText(text: string): string {
  return text
    .replace(/\u00ad$/u, '-')
    .replaceAll(
      /[\u034f\u202f\u2010\u2011\u00ad\u200b\u2060\ufeff]/gu,
      (mark) => DRAWN[mark] ?? mark,
    );
}

/** How wide a text is when drawn in one piece, in em. */
export function widthIn(stack: Stack, text: string, shaping: ShapeOptions): number {
  return shapeText(stack, drawnText(text), shaping).width;
}
