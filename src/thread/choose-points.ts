import type { Clarity } from '../cut/clarity/clarity.ts';
import { knownFrom } from '../cut/clarity/opening.ts';
import { isOverlapping } from '../text/spans.ts';
import { clarityBehind } from './clarity-behind.ts';
import { joinParts } from './parts.ts';
import type { Point } from './point-forms.ts';
import type { Reading } from './reading.ts';
import { repeats } from './repeats.ts';

/** The texts of what stands before the points, and of what stands after them. */
export type Around = { readonly before: readonly string[]; readonly after: readonly string[] };

/** Points that are as clear as they should be, and whether more are wanted beside those chosen. */
export type Round = {
  readonly pool: readonly Point[];
  readonly clarity: Clarity;
  readonly isOpen: (chosen: readonly Point[]) => boolean;
};

/**
 * Points in their order, none that says what another text says: of each round
 * those that are just as clear as it wants, while it is open and they fit.
 */
export function choosePoints(
  rounds: readonly Round[],
  around: Around,
  reading: Reading,
  fits: (chosen: readonly Point[]) => boolean,
): Point[] {
  let chosen: Point[] = [];
  for (const round of rounds) chosen = addRound(round, chosen, around, reading, fits);
  return chosen;
}

/** The points of a round beside those chosen; again while there are more, since each may make another clear. */
function addRound(
  { pool, clarity, isOpen }: Round,
  given: readonly Point[],
  around: Around,
  reading: Reading,
  fits: (chosen: readonly Point[]) => boolean,
): Point[] {
  let chosen = [...given];
  for (const point of pool) {
    if (!isOpen(chosen)) break;
    if (!isNew(point, chosen, around)) continue;
    const more = [...chosen, point].sort((one, other) => one.place - other.place);
    if (clarityAmong(point, chosen, around, reading) === clarity && fits(more)) chosen = more;
  }
  return chosen.length === given.length
    ? chosen
    : addRound({ pool, clarity, isOpen }, chosen, around, reading, fits);
}

/** Whether a point is none of those chosen, and no text says the same. */
function isNew(point: Point, chosen: readonly Point[], { before, after }: Around): boolean {
  const { span } = point;
  const isTaken = chosen.some(
    (one) => one.span !== null && span !== null && isOverlapping(one.span, span),
  );
  if (isTaken) return false;
  const text = joinParts(point.parts);
  return ![...before, ...after, ...textsOf(chosen)].some((one) => repeats(text, one));
}

/** How clear a point is behind what stands before it, its own subhead too. The editor's own words are. */
function clarityAmong(
  { span, parts, place, isGiven }: Point,
  chosen: readonly Point[],
  { before }: Around,
  reading: Reading,
): Clarity {
  if (isGiven || span === null) return 'clear';
  const earlier = textsOf(chosen.filter((one) => one.place < place));
  const lead = parts.length > 1 ? [joinParts(parts.slice(0, 1))] : [];
  return clarityBehind(
    reading,
    span,
    knownFrom([...before, ...earlier, ...lead], reading.prose.language),
  );
}

function textsOf(points: readonly Point[]): string[] {
  return points.map(({ parts }) => joinParts(parts));
}
