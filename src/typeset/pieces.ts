import bidiFactory from 'bidi-js';
import type { Face, Ink } from '../fonts/face.ts';
import type { Stack } from '../fonts/library.ts';
import {
  type FaceRun,
  PICTURE_TOP,
  type ShapeOptions,
  shapeText,
  splitRuns,
} from '../fonts/shape.ts';

export type Direction = 'ltr' | 'rtl';

/** A part of a line that is drawn in one go. Lengths in em. */
export type Piece = {
  readonly text: string;
  readonly direction: Direction;
  /** From the line's left end. */
  readonly x: number;
  readonly width: number;
  /** What sets it; null for a picture. */
  readonly face: Face | null;
  /** The boxes of its outlines, from its own left end. */
  readonly inks: readonly Ink[];
};

/** A line in pieces, from left to right. */
export type PiecedLine = { readonly width: number; readonly pieces: readonly Piece[] };

/**
 * Sets a line in runs of one direction and one face, in the order they are
 * seen (UAX #9). White space at the ends of a run becomes distance.
 */
export function pieceLine(
  stack: Stack,
  text: string,
  shaping: ShapeOptions,
  base: Direction,
): PiecedLine {
  const pieces: Piece[] = [];
  let x = 0;
  for (const run of visualRuns(text, base)) {
    const faceRuns = splitRuns(stack, run.text, shaping.isPicture);
    for (const part of run.direction === 'rtl' ? faceRuns.toReversed() : faceRuns) {
      const { piece, width } = pieceOf(stack, part, run.direction, x, shaping);
      if (piece) pieces.push(piece);
      x += width;
    }
  }
  return { width: x, pieces };
}

/**
 * Whether a line can be drawn in one piece: it runs from left to right, and
 * all of it is set in the first family, whose slices the layout engine tells
 * apart by itself.
 */
export function isPlain(
  stack: Stack,
  text: string,
  { isPicture }: ShapeOptions,
  base: Direction,
): boolean {
  if (base === 'rtl' || RIGHT_TO_LEFT.test(text)) return false;
  const [first] = stack;
  return splitRuns(stack, text, isPicture).every(
    ({ face }) => face && face.family === first?.family,
  );
}

/** Letters and signs that run from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and their forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]/u;

const bidi = bidiFactory();

type VisualRun = { readonly text: string; readonly direction: Direction };

/** The runs of a line from left to right, each text in the order it is written. */
function visualRuns(text: string, base: Direction): readonly VisualRun[] {
  const levels = bidi.getEmbeddingLevels(text, base);
  const order = Array.from({ length: text.length }, (_, index) => index);
  for (const [start, end] of bidi.getReorderSegments(text, levels)) {
    order.splice(start, end - start + 1, ...order.slice(start, end + 1).reverse());
  }
  const runs: { level: number; at: number[] }[] = [];
  for (const index of order) {
    const level = levels.levels[index] ?? 0;
    const last = runs.at(-1);
    if (last && last.level === level && Math.abs((last.at.at(-1) ?? 0) - index) === 1)
      last.at.push(index);
    else runs.push({ level, at: [index] });
  }
  return runs.map(({ level, at }) => {
    const ends = [at[0] ?? 0, at.at(-1) ?? 0];
    return {
      text: text.slice(Math.min(...ends), Math.max(...ends) + 1),
      direction: level % 2 === 1 ? 'rtl' : 'ltr',
    };
  });
}

/** Characters that only tell the order of others, which is settled here. */
const CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The piece of a run, and how far it moves on: as wide as it is with the white space around it. */
function pieceOf(
  stack: Stack,
  { text: written, face }: FaceRun,
  direction: Direction,
  x: number,
  shaping: ShapeOptions,
): { piece: Piece | null; width: number } {
  const text = written.replaceAll(CONTROLS, '');
  if (!face) {
    const ink = { left: 0, right: 1, top: PICTURE_TOP, bottom: PICTURE_TOP - 1 };
    return { piece: { text, direction, x, width: 1, face, inks: [ink] }, width: 1 };
  }
  const own = [face, ...stack];
  const shape = (part: string) => shapeText(own, part, { ...shaping, direction });
  const bare = text.trim();
  const before = widthOf(shape, text.slice(0, text.length - text.trimStart().length));
  const after = widthOf(shape, text.slice(text.trimEnd().length));
  if (bare === '') return { piece: null, width: before };
  const { width, inks } = shape(bare);
  const left = direction === 'ltr' ? before : after;
  const piece = { text: bare, direction, x: x + left, width, face, inks };
  return { piece, width: before + width + after };
}

function widthOf(shape: (part: string) => { width: number }, part: string): number {
  return part === '' ? 0 : shape(part).width;
}
