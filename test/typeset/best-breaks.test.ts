import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestBreaks, fewestLines, type Stop } from '../../src/typeset/best-breaks.ts';

/** Stops of words of these widths, one unit of space between them. */
function stopsOf(widths: readonly number[], penalties: readonly number[] = []): readonly Stop[] {
  let at = 0;
  return widths.map((width, index) => {
    const end = at + width;
    at = end + 1;
    return { end, next: at, penalty: penalties[index] ?? 0, isShortWord: index > 0 && width < 3 };
  });
}

test('a text has as many lines as a greedy reader needs', () => {
  expect(fewestLines(stopsOf([3, 3, 3]), 11)).toBe(1);
  expect(fewestLines(stopsOf([3, 3, 3]), 10)).toBe(2);
  expect(fewestLines(stopsOf([3, 12, 3]), 10)).toBe(Number.POSITIVE_INFINITY);
});

test('lines are made even rather than filled from the top', () => {
  expect(bestBreaks(stopsOf([4, 4, 4, 4]), 15, 2)).toEqual([1, 3]);
});

test('a short word does not stand alone in the last line', () => {
  expect(bestBreaks(stopsOf([5, 5, 5, 2]), 17, 2)).not.toEqual([2, 3]);
});

test('a narrow word does not stand alone in the last line, nor in one above it where that is no less even', () => {
  expect(bestBreaks(stopsOf([9, 9, 6, 8]), 20, 2)).toEqual([1, 3]);
  expect(bestBreaks(stopsOf([15, 8, 8, 15]), 20, 3)).toEqual([0, 2, 3]);
  expect(bestBreaks(stopsOf([11, 4, 8, 5, 11]), 17, 3)).toEqual([1, 3, 4]);
});

test('a penalty moves a break', () => {
  const even = stopsOf([4, 4, 4, 4]);
  const dear = stopsOf([4, 4, 4, 4], [0, 0.9]);
  expect(bestBreaks(even, 15, 2)).toEqual([1, 3]);
  expect(bestBreaks(dear, 15, 2)).not.toEqual([1, 3]);
});

test('what does not fit gives no breaks', () => {
  expect(bestBreaks(stopsOf([4, 20, 4]), 10, 3)).toBeNull();
});

test('no way to break is more even than the one that is found', () => {
  const words = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(words, fc.integer({ min: 9, max: 20 }), (widths, width) => {
      const stops = stopsOf(widths.map((one) => one + 2));
      const lines = fewestLines(stops, width);
      const found = bestBreaks(stops, width, lines);
      if (!found) return lines === Number.POSITIVE_INFINITY;
      const least = Math.min(
        ...allWays(stops, width, lines).map((way) => slackOf(stops, width, way)),
      );
      return Math.abs(slackOf(stops, width, found) - least) < 1e-9;
    }),
  );
});

function allWays(stops: readonly Stop[], width: number, lines: number, from = -1): number[][] {
  const start = stops[from]?.next ?? 0;
  const last = stops.length - 1;
  if (lines === 0) return from === last ? [[]] : [];
  return stops.flatMap((stop, index) => {
    if (index <= from || stop.end - start > width) return [];
    return allWays(stops, width, lines - 1, index).map((rest) => [index, ...rest]);
  });
}

function slackOf(stops: readonly Stop[], width: number, ends: readonly number[]): number {
  let start = 0;
  return ends.reduce((sum, index, line) => {
    const stop = stops[index];
    const fullness = ((stop?.end ?? 0) - start) / width;
    const isLonely = index === (ends[line - 1] ?? -1) + 1 && fullness < 0.5;
    const slack = (1 - fullness) ** 2;
    start = stop?.next ?? 0;
    return line === ends.length - 1
      ? sum + slack * 0.8 + (isLonely ? 1 : 0)
      : sum + slack + (isLonely ? 0.25 : 0);
  }, 0);
}
