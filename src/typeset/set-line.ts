import type { Face, Ink } from '../fonts/face.ts';
import type { Stack } from '../fonts/library.ts';
import { type ShapeOptions, shapeText } from '../fonts/shape.ts';
import { type Direction, isPlain, pieceLine } from './pieces.ts';
import { drawnText } from './width.ts';

/** One line of a text, set at a size. All lengths in px. */
export type SetLine = {
  /** What is drawn, as it is written. */
  readonly text: string;
  readonly width: number;
  /** The boxes of its glyphs: x from the line's left end, y up from its baseline. */
  readonly inks: readonly Ink[];
  /** Its parts from left to right; empty where it is drawn in one piece. */
  readonly pieces: readonly SetPiece[];
};

/** A part of a line that is drawn in one go, in px. */
export type SetPiece = {
  readonly text: string;
  readonly direction: Direction;
  /** From the line's left end. */
  readonly left: number;
  readonly width: number;
  /** What sets it; null for a picture. */
  readonly face: Face | null;
};

/** What a line is set in. */
export type LineStyle = {
  readonly stack: Stack;
  readonly shaping: ShapeOptions;
  readonly direction: Direction;
};

/** Shapes a line and scales it to a size. */
export function setLine(text: string, style: LineStyle, size: number): SetLine {
  return scaleLine(shapeLine(text, style), size);
}

/** Shapes a line; its lengths are in em. */
export function shapeLine(text: string, { stack, shaping, direction }: LineStyle): SetLine {
  const drawn = drawnText(text);
  if (isPlain(stack, drawn, shaping, direction)) {
    return { text: drawn, ...shapeText(stack, drawn, shaping), pieces: [] };
  }
  const { width, pieces } = pieceLine(stack, drawn, shaping, direction);
  return {
    text: drawn,
    width,
    inks: pieces.flatMap(({ x, inks }) => inks.map((ink) => shiftInk(ink, x))),
    pieces: pieces.map(({ text: part, direction: runs, x, width: wide, face }) => ({
      text: part,
      direction: runs,
      left: x,
      width: wide,
      face,
    })),
  };
}

/** A line shaped in em, at a size in px. */
export function scaleLine(line: SetLine, size: number): SetLine {
  return {
    text: line.text,
    width: line.width * size,
    inks: line.inks.map((ink) => scaleInk(ink, size)),
    pieces: line.pieces.map((piece) => ({
      ...piece,
      left: piece.left * size,
      width: piece.width * size,
    })),
  };
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
  const baseline = baselineIn(stack[0], size, lineHeight);
  const top = Math.max(0, ...(lines[0]?.inks ?? []).map((ink) => ink.top));
  const bottom = Math.max(0, ...(lines.at(-1)?.inks ?? []).map((ink) => -ink.bottom));
  return {
    above: Math.max(0, Math.ceil(top - baseline)),
    below: Math.max(0, Math.ceil(bottom - (lineHeight - baseline))),
  };
}

/** How far below the top of its line box a line's baseline is, in px, as the layout engine places it. */
export function baselineIn(
  face: Pick<Face, 'ascent' | 'descent'> | undefined,
  size: number,
  lineHeight: number,
): number {
  const ascent = Math.round((face?.ascent ?? 1) * size);
  const descent = Math.round((face?.descent ?? 0) * size);
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

function shiftInk(ink: Ink, x: number): Ink {
  return { ...ink, left: ink.left + x, right: ink.right + x };
}

function scaleInk(ink: Ink, size: number): Ink {
  return {
    left: ink.left * size,
    right: ink.right * size,
    bottom: ink.bottom * size,
    top: ink.top * size,
  };
}
