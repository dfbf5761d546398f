import type { Stack } from '../fonts/library.ts';
import type { ShapeOptions } from '../fonts/shape.ts';
import { bestBreaks, fewestLines, type Stop } from './best-breaks.ts';
import type { Break } from './breaks.ts';
import type { Direction } from './pieces.ts';
import { leadingNeeded, overshootOf, type SetLine, scaleLine, shapeLine } from './set-line.ts';
import { widthIn } from './width.ts';

/** A text, how it is set, and the room it has. */
export type FitRequest = {
  readonly text: string;
  /** Where its lines may end. */
  readonly breaks: readonly Break[];
  readonly stack: Stack;
  readonly shaping: ShapeOptions;
  /** The way its lines run as a whole. */
  readonly direction: Direction;
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  /** px */
  readonly smallest: number;
  /** px */
  readonly largest: number;
  readonly mostLines: number;
  /** From one baseline to the next, in em. It grows where ink would touch. */
  readonly leading: number;
};

/** A text in lines, at the size it fits at. All lengths in px. */
export type FittedText = {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly lines: readonly SetLine[];
  /** Room above the first and below the last line that their ink needs beyond their line boxes. */
  readonly above: number;
  readonly below: number;
  /** Of all lines, with that room. */
  readonly height: number;
};

/**
 * Sets a text at the largest size at which its lines, with their ink, stay in
 * their room; null where even the smallest is too large. Some size is given
 * up where that makes the lines clearly more even, or spares a last line of
 * one short word.
 */
export function fitText(request: FitRequest): FittedText | null {
  const stops = stopsOf(request);
  const shaped = new Map<string, SetLine>();
  let best: FittedText | null = null;
  let least = Number.POSITIVE_INFINITY;
  let largest = Math.floor(request.largest);
  for (let size = largest; size >= Math.max(request.smallest, largest * LEAST_TRADED); size -= 1) {
    const ends = endsAt(request, stops, size);
    const fitted = ends && setAt(request, size, ends, shaped);
    if (!fitted) {
      if (!best) largest = size - 1;
      continue;
    }
    const cost = unevenness(fitted.lines, stops, ends) + 1 - size / largest;
    if (cost >= least) continue;
    least = cost;
    best = fitted;
  }
  return best;
}

function endsAt(
  request: FitRequest,
  stops: readonly Stop[],
  size: number,
): readonly number[] | null {
  const lines = fewestLines(stops, request.width / size);
  return lines > request.mostLines ? null : bestBreaks(stops, request.width / size, lines);
}

/** How uneven lines look: how far each stays behind the widest, and where they break. */
function unevenness(
  lines: readonly SetLine[],
  stops: readonly Stop[],
  ends: readonly number[],
): number {
  const widest = Math.max(...lines.map((line) => line.width));
  const ragged = lines.map((line, index) => {
    const slack = (1 - line.width / widest) ** 2;
    return index === lines.length - 1 ? slack / 2 : slack;
  });
  const penalties = ends.map((end) => stops[end]?.penalty ?? 0);
  const lonely = lines.map((line, index) => {
    const isOne = ends[index] === (ends[index - 1] ?? -1) + 1 && index < lines.length - 1;
    return isOne && line.width < NARROW * widest ? LONELY : 0;
  });
  const mean = (RAGGED * total(ragged) + total(penalties) + total(lonely)) / lines.length;
  return isLeftBehind(lines, stops, ends) ? mean + ALONE : mean;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/** How much an uneven edge counts: lines of half the width of others cost as much as a third of the size. */
const RAGGED = 1.6;

/** The least part of the largest size that is kept for the sake of even lines. */
const LEAST_TRADED = 0.8;

/** What a last line costs that looks left behind, and one narrow word in a line above it. */
const ALONE = 0.2;
const LONELY = 0.4;

/** A word this short, in code units, does not stand alone in the last line. */
const SHORT_WORD = 8;
/** Nor does a longer one that is narrower than this part of the widest line. */
const NARROW = 0.5;

function stopsOf({ text, breaks, stack, shaping }: FitRequest): readonly Stop[] {
  const stops: Stop[] = [];
  let start = 0;
  let before = 0;
  for (const { end, next, penalty } of breaks) {
    const width = widthIn(stack, text.slice(start, end), shaping);
    const withSpace = end < next ? widthIn(stack, text.slice(start, next), shaping) : width;
    stops.push({
      end: before + width,
      next: before + withSpace,
      penalty,
      isShortWord: start > 0 && end - start < SHORT_WORD,
    });
    before += withSpace;
    start = next;
  }
  return stops;
}

function isLeftBehind(
  lines: readonly SetLine[],
  stops: readonly Stop[],
  ends: readonly number[],
): boolean {
  if (ends.length < 2) return false;
  const last = stops.length - 1;
  const widest = Math.max(...lines.map((line) => line.width));
  const { text = '', width = 0 } = lines.at(-1) ?? {};
  if (ends.at(-2) === last - 1 && stops[last]?.isShortWord) return true;
  return !/\s/u.test(text) && width < NARROW * widest;
}

/** Lines recur from size to size: `shaped` keeps them in em. */
function setAt(
  request: FitRequest,
  size: number,
  ends: readonly number[],
  shaped: Map<string, SetLine>,
): FittedText | null {
  const lines = linesOf(request, ends).map((text) => {
    const line = shaped.get(text) ?? shapeLine(text, request);
    shaped.set(text, line);
    return scaleLine(line, size);
  });
  if (lines.some((line) => line.width > request.width)) return null;
  const { stack } = request;
  const lineHeight = settledHeight(
    stack,
    size,
    Math.max(size * request.leading, leadingNeeded(lines)),
  );
  const { above, below } = overshootOf(stack, lines, size, lineHeight);
  const height = above + lines.length * lineHeight + below;
  if (height > request.height) return null;
  return { fontSize: size, lineHeight, lines, above, below, height };
}

function linesOf({ text, breaks }: FitRequest, ends: readonly number[]): readonly string[] {
  let start = 0;
  return ends.map((index) => {
    const stop = breaks[index];
    const line = text.slice(start, stop?.end);
    start = stop?.next ?? text.length;
    return line;
  });
}

/**
 * A line height in whole px at which the baseline does not depend on how a
 * half is rounded: what is left of it around ascent and descent is odd.
 */
function settledHeight(stack: Stack, size: number, wanted: number): number {
  const height = Math.round(wanted);
  const [face] = stack;
  if (!face) return height;
  const rest = height - Math.round(face.ascent * size) - Math.round(face.descent * size);
  return rest % 2 === 0 ? height + 1 : height;
}
