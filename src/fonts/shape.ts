import LineBreaker from 'linebreak';
import { splitGraphemes } from '../text/graphemes.ts';
import type { Face, FaceShaping, Glyph, Ink } from './face.ts';
import type { Stack } from './library.ts';

/** A shaped text, in em of its type size. */
export type Shaped = {
  readonly width: number;
  /** The outlines' boxes from the start of the text: x to the right, y up from the baseline. */
  readonly inks: readonly Ink[];
};

export type ShapeOptions = {
  /** em, added after every character. */
  readonly letterSpacing: number;
  /** Whether a grapheme is drawn as a picture, one em square. */
  readonly isPicture: (grapheme: string) => boolean;
  readonly direction?: 'ltr' | 'rtl';
};

/**
 * Shapes a text that is drawn in one piece, as the layout engine does it: each
 * grapheme in the first face that has it, neighbours of one face together.
 */
export function shapeText(stack: Stack, text: string, options: ShapeOptions): Shaped {
  const inks: Ink[] = [];
  let x = 0;
  for (const run of splitRuns(stack, text, options.isPicture)) {
    if (run.face) {
      for (const word of options.direction === 'rtl' ? [run.text] : run.text.split(AFTER_SPACE)) {
        const end = placeGlyphs(run.face.shape(word, shapingOf(options)), x, options, inks);
        x = BREAKING.test(word) ? x + advanceOf(run.face, word, options) : end;
      }
    } else {
      inks.push({ left: x, right: x + 1, top: PICTURE_TOP, bottom: PICTURE_TOP - 1 });
      x += 1;
    }
  }
  return { width: x, inks };
}

/** Where a word starts: the layout engine shapes each by itself, with the space after it, so that nothing is kerned over a space. */
const AFTER_SPACE = /(?<= )(?=[^ ])/u;

/** What may have a line end after it inside a word. */
const BREAKING = /[^\p{L}\p{M}\p{N}\s](?=\S)/u;

/** How far a word moves on what follows it: the layout engine adds up its parts between places where lines may end, though it draws it in one. */
function advanceOf(face: Face, word: string, options: ShapeOptions): number {
  const breaker = new LineBreaker(word);
  let x = 0;
  let start = 0;
  for (let at = breaker.nextBreak(); at; at = breaker.nextBreak()) {
    const part = word.slice(start, at.position);
    x = placeGlyphs(face.shape(part, shapingOf(options)), x, options, []);
    start = at.position;
  }
  return x;
}

/** Letters that are set apart, or closer, are not joined: the layout engine does as CSS asks. */
function shapingOf({ direction, letterSpacing }: ShapeOptions): FaceShaping {
  return { direction, ligatures: letterSpacing === 0 };
}

/** The graphemes of a text that no face of the stack has a glyph for: they would be drawn as boxes. */
export function missingGraphemes(
  stack: Stack,
  text: string,
  isPicture: (grapheme: string) => boolean,
): readonly string[] {
  const graphemes = new Set(splitGraphemes(text));
  return [...graphemes].filter((grapheme) => {
    if (isPicture(grapheme) || INVISIBLE.test(grapheme)) return false;
    const face = faceFor(stack, grapheme);
    return !face || face.shape(grapheme).some((glyph) => glyph.id === 0);
  });
}

/** How far a picture reaches above the baseline, in em: as far below it as a descender. */
export const PICTURE_TOP = 0.86;

const INVISIBLE = /^(?:\s|\p{Default_Ignorable_Code_Point}|\p{Cc})+$/u;

/** Neighbouring graphemes that one face sets; null where they are one picture. */
export type FaceRun = { readonly text: string; readonly face: Face | null };

/** A text in runs of one face each, in the order they are written. */
export function splitRuns(
  stack: Stack,
  text: string,
  isPicture: (grapheme: string) => boolean,
): readonly FaceRun[] {
  const runs: { text: string; readonly face: Face | null }[] = [];
  for (const part of text.split(WORD)) {
    const own = stackFor(stack, part);
    for (const grapheme of splitGraphemes(part)) {
      const last = runs.at(-1);
      const face = isPicture(grapheme) ? null : faceAfter(last?.face ?? null, own, grapheme);
      if (last && face && last.face === face) last.text += grapheme;
      else runs.push({ text: grapheme, face });
    }
  }
  return runs;
}

/** A word, kept by `split`. */
const WORD = /(\p{L}[\p{L}\p{M}]+)/u;

/** The faces of the first family that has all of a word, so that no word is set in two; all faces where none has. */
function stackFor(stack: Stack, word: string): Stack {
  const [first] = stack;
  const codes = Array.from(word, (character) => character.codePointAt(0) ?? 0);
  if (!first || codes.every((code) => first.has(code)) || !WORD.test(word)) return stack;
  const families = new Set(stack.map(({ family }) => family));
  for (const family of families) {
    const own = stack.filter((face) => face.family === family);
    if (codes.every((code) => own.some((face) => face.has(code)))) return own;
  }
  return stack;
}

/** White space stays in the face of the text before it, where that has it. */
function faceAfter(before: Face | null, stack: Stack, grapheme: string): Face | null {
  const isSpace = /^\s$/u.test(grapheme);
  if (isSpace && before?.has(grapheme.codePointAt(0) ?? 0)) return before;
  return faceFor(stack, grapheme) ?? stack.at(-1) ?? null;
}

function faceFor(stack: Stack, grapheme: string): Face | undefined {
  const codePoint = grapheme.codePointAt(0) ?? 0;
  return stack.find((face) => face.has(codePoint));
}

function placeGlyphs(
  glyphs: readonly Glyph[],
  start: number,
  options: ShapeOptions,
  inks: Ink[],
): number {
  let x = start;
  for (const [index, glyph] of glyphs.entries()) {
    if (glyph.ink) inks.push(shift(glyph.ink, x + glyph.x, glyph.y));
    x += glyph.advance;
    if (glyphs[index + 1]?.cluster !== glyph.cluster) x += options.letterSpacing;
  }
  return x;
}

function shift(ink: Ink, x: number, y: number): Ink {
  return {
    left: ink.left + x,
    right: ink.right + x,
    bottom: ink.bottom + y,
    top: ink.top + y,
  };
}
