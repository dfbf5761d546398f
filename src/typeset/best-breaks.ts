/** Where a line may end, with what a line up to there costs. Widths are in the same unit throughout. */
export type Stop = {
  /** Width of the text from its start to the end of a line here. */
  readonly end: number;
  /** Width of the text from its start to where the next line begins. */
  readonly next: number;
  readonly penalty: number;
  /** Whether the line up to here holds one short word, if it starts at the stop before. */
  readonly isShortWord: boolean;
};

/** The fewest lines a text needs in a width, or Infinity where a piece is wider than that. */
export function fewestLines(stops: readonly Stop[], width: number): number {
  let lines = 1;
  let start = 0;
  let previous: Stop | null = null;
  for (const stop of stops) {
    if (stop.end - start > width) {
      if (!previous || stop.end - previous.next > width) return Number.POSITIVE_INFINITY;
      lines += 1;
      start = previous.next;
    }
    previous = stop;
  }
  return lines;
}

/**
 * The breaks of a text in exactly `lines` lines no wider than `width`: those
 * with the least raggedness, no short or narrow word alone in a line where it
 * can be helped, least of all in the last one. Gives the index of the stop at which each line ends;
 * null where it cannot be done.
 */
export function bestBreaks(
  stops: readonly Stop[],
  width: number,
  lines: number,
): readonly number[] | null {
  if (lines > stops.length) return null;
  let row: readonly Way[] = [{ cost: 0, path: null, stop: -1 }];
  for (let line = 1; line <= lines; line += 1) {
    row = nextRow(stops, width, row, line === lines);
  }
  const best = row.find((way) => way.stop === stops.length - 1);
  return best ? unwind(best) : null;
}

/** The best way to have broken a text up to a stop. */
type Way = { readonly cost: number; readonly path: Way | null; readonly stop: number };

function nextRow(
  stops: readonly Stop[],
  width: number,
  row: readonly Way[],
  isLast: boolean,
): readonly Way[] {
  const best = new Map<number, Way>();
  for (const way of row) {
    const start = stops[way.stop]?.next ?? 0;
    for (let index = way.stop + 1; index < stops.length; index += 1) {
      const stop = stops[index];
      if (!stop || stop.end - start > width) break;
      if (isLast !== (index === stops.length - 1)) continue;
      const fullness = (stop.end - start) / width;
      const lonely = index === way.stop + 1 ? lonelyCost(stop, fullness, isLast) : 0;
      const cost = way.cost + lineCost(fullness, isLast) + lonely + stop.penalty;
      if (cost < (best.get(index)?.cost ?? Number.POSITIVE_INFINITY)) {
        best.set(index, { cost, path: way, stop: index });
      }
    }
  }
  return [...best.values()];
}

function lineCost(fullness: number, isLast: boolean): number {
  const slack = 1 - fullness;
  return isLast ? slack * slack * 0.8 : slack * slack;
}

/** What a last line of one short word costs, and of one that leaves more than half of it empty; and such a line above it. */
const SHORT_LAST = 2;
const LONELY_LAST = 1;
const LONELY = 0.25;

/** A line of one word that is narrower than this part of the room looks left behind. */
const NARROW = 0.5;

function lonelyCost({ isShortWord }: Stop, fullness: number, isLast: boolean): number {
  if (isLast && isShortWord) return SHORT_LAST;
  if (fullness >= NARROW) return 0;
  return isLast ? LONELY_LAST : LONELY;
}

function unwind(way: Way): readonly number[] {
  const path: number[] = [];
  for (let at: Way | null = way; at && at.stop >= 0; at = at.path) path.push(at.stop);
  return path.reverse();
}
