import type { Stack } from '../fonts/library.ts';
import { type ShapeOptions, shapeText } from '../fonts/shape.ts';

/** Characters that are drawn as others: the face may lack them, or they only rule where a line ends. */
const DRAWN: Readonly<Record<string, string>> = {
  '\u202f': '\u2009',
  '\u2010': '-',
  '\u2011': '-',
  '\u00ad': '',
  '\u200b': '',
  '\u2060': '',
  '\ufeff': '',
};

/** A text as it is drawn: a hyphen that does not break is a hyphen, a narrow space a thin one, a soft hyphen at its end a hyphen. */
export function drawnText(text: string): string {
  return text
    .replace(/\u00ad$/u, '-')
    .replaceAll(/[\u202f\u2010\u2011\u00ad\u200b\u2060\ufeff]/gu, (mark) => DRAWN[mark] ?? mark);
}

/** How wide a text is when drawn in one piece, in em. */
export function widthIn(stack: Stack, text: string, shaping: ShapeOptions): number {
  return shapeText(stack, drawnText(text), shaping).width;
}
