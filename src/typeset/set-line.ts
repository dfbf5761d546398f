import type { Ink } from '../fonts/face.ts';
import type { Stack } from '../fonts/library.ts';
import { type ShapeOptions, shapeText } from '../fonts/shape.ts';
import { drawnText } from './width.ts';

/** One line of a text, set at a size. All lengths in px. */
export type SetLine = {
  /** What is drawn. */
  readonly text: string;
  readonly width: number;
  /** The boxes of its glyphs: x from the line's start, y up from its baseline. */
  readonly inks: readonly Ink[];
};

/** Shapes a line and scales it to a size. */
export function setLine(
  text: string,
  { stack, shaping }: { readonly stack: Stack; readonly shaping: ShapeOptions },
  size: number,
): SetLine {
  const drawn = drawnText(text);
  const { width, inks } = shapeText(stack, drawn, shaping);
  return { text: drawn, width: width * size, inks: inks.map((ink) => scaleInk(ink, size)) };
}

/** The least distance of baselines in px at which no line's ink touches the next. */
export function leadingNeeded(lines: readonly SetLine[]): number {
  let needed = 0;
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1];
    if (below) needed = Math.max(needed, distanceNeeded(line.inks, below.inks));
  }
  return needed;
}

/** How far ink reaches above the first line box and below the last, in whole px. */
export function overshootOf(
  stack: Stack,
  lines: readonly SetLine[],
  size: number,
  lineHeight: number,
): { above: number; below: number } {
  const baseline = baselineIn(stack, size, lineHeight);
  const top = Math.max(0, ...(lines[0]?.inks ?? []).map((ink) => ink.top));
  const bottom = Math.max(0, ...(lines.at(-1)?.inks ?? []).map((ink) => -ink.bottom));
  return {
    above: Math.max(0, Math.ceil(top - baseline)),
    below: Math.max(0, Math.ceil(bottom - (lineHeight - baseline))),
  };
}

/** How far below the top of its line box a line's baseline is, in px, as the layout engine places it. */
export function baselineIn(stack: Stack, size: number, lineHeight: number): number {
  const ascent = Math.round((stack[0]?.ascent ?? 1) * size);
  const descent = Math.round((stack[0]?.descent ?? 0) * size);
  return ascent + Math.floor((lineHeight - ascent - descent) / 2);
}

/** Clear space between the ink of two lines, in px. */
const CLEARANCE = 2;

function distanceNeeded(upper: readonly Ink[], lower: readonly Ink[]): number {
  let needed = 0;
  for (const above of upper) {
    for (const below of lower) {
      const isApart = below.left > above.right || below.right < above.left;
      if (!isApart) needed = Math.max(needed, below.top - above.bottom + CLEARANCE);
    }
  }
  return needed;
}

function scaleInk(ink: Ink, size: number): Ink {
  return {
    left: ink.left * size,
    right: ink.right * size,
    bottom: ink.bottom * size,
    top: ink.top * size,
  };
}
