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
 * with the least raggedness, a word of one line never alone in the last one
 * where it can be helped. Gives the index of the stop at which each line ends;
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
      const alone = isLast && stop.isShortWord && index === way.stop + 1;
      const cost = way.cost + lineCost((stop.end - start) / width, isLast, alone) + stop.penalty;
      if (cost < (best.get(index)?.cost ?? Number.POSITIVE_INFINITY)) {
        best.set(index, { cost, path: way, stop: index });
      }
    }
  }
  return [...best.values()];
}

/** What a last line of one short word costs. */
const ALONE = 2;

function lineCost(fullness: number, isLast: boolean, isAlone: boolean): number {
  const slack = 1 - fullness;
  const ragged = slack * slack;
  if (!isLast) return ragged;
  return isAlone ? ALONE + ragged : ragged * 0.8;
}

function unwind(way: Way): readonly number[] {
  const path: number[] = [];
  for (let at: Way | null = way; at && at.stop >= 0; at = at.path) path.push(at.stop);
  return path.reverse();
}
