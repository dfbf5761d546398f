import { type Span, sliceSpan, trimSpan } from '../../text/spans.ts';
import type { Reading } from '../clarity/opening.ts';
import { isSuperseded } from '../clarity/superseded.ts';
import { lossOf } from '../prose/guard.ts';
import { LONGEST_HEADLINE, widthOfAll } from '../prose/line-width.ts';
import type { Prose } from '../prose/prose.ts';
import { tellsSetting } from '../prose/reversals.ts';
import { apposition } from './apposition.ts';
import { asidesOf } from './asides.ts';
import { endsOf } from './clause-ends.ts';
import { startsOf } from './clause-starts.ts';
import { countsWithin } from './counted-time.ts';
import { datesOf } from './dates.ts';
import { opensAside } from './frames.ts';
import { linksOf } from './links.ts';
import { bearersOf } from './roles.ts';
import { sourcedClauses } from './sourced-clauses.ts';
import { spareOf } from './spare.ts';
import { limitsState } from './states.ts';
import { isClause } from './whole-clause.ts';

/** Parts of a sentence that could stand for it, in reading order. */
export type Clause = { readonly spans: readonly Span[] };

/**
 * The ways to cut one sentence down to a clause, the whole sentence first:
 * without its fronted frame, without what trails after a comma or before a
 * subordinate clause, without an aside; where none of these fits a headline,
 * without what it can spare. Nothing that the guard wants is ever
 * left out, and a clause has a finite verb. Where the language's negations
 * are not known there is no guard, and so no cutting.
 */
export function clausesOf(reading: Reading, sentence: Span): Clause[] {
  const { prose } = reading;
  const whole = withoutMarks(prose, sentence);
  if (prose.language.claims.negations.length === 0) return [{ spans: [whole] }];
  // Of what was once to be, the date tells that it has been put off since.
  const dates = isSuperseded(prose, whole) ? [] : datesOf(prose, whole);
  const apposed = apposition(prose, whole);
  const asides = asidesOf(prose, whole, apposed);
  const { roles, names } = bearersOf(reading, whole);
  const links = linksOf(prose, whole);
  const lesser = [...dates, ...asides];
  const dropped = [[], dates, asides, lesser, [...lesser, ...roles], [...lesser, ...names]];
  const heads = [[whole], ...headsOf(prose, whole, apposed)];
  const told = heads.flatMap((spans) => [
    spans,
    ...dropped.map((left) => leaveOut(prose, spans, [...links, ...left])),
  ]);
  const fits = (spans: readonly Span[]) => widthOfAll(prose, spans) <= LONGEST_HEADLINE;
  const spare = told.some(fits) ? [] : spareOf(prose, whole);
  const sparing = [...spare.map((one) => [one]), ...(spare.length > 1 ? [spare] : [])];
  const spared = (sparing.length === 0 ? [] : heads).flatMap((spans) =>
    sparing.flatMap((more) =>
      dropped.map((left) => leaveOut(prose, spans, [...links, ...left, ...more])),
    ),
  );
  const found = [...told, ...spared.filter(fits)];
  const seen = new Set(['']);
  return found
    .filter((spans) => !seen.has(spans.join()) && seen.add(spans.join()))
    .map((spans) => ({ spans }));
}

/** The whole sentence and the clauses it can end or start on, each as one part or, with its source, as two. */
function headsOf(prose: Prose, whole: Span, apposed: Span | null): (readonly Span[])[] {
  const found: (readonly Span[])[] = [];
  const starts = startsOf(prose, whole);
  const main = opensAside(prose, whole[0]) ? (starts[1] ?? whole[1]) : whole[0];
  for (const start of starts) {
    const frame: Span = [whole[0], start];
    if (lossOf(prose, frame, 'frame') !== null || tellsSetting(prose, frame)) continue;
    if (limitsState(prose, frame, [start, whole[1]])) continue;
    if (countsWithin(prose, frame, [start, whole[1]])) continue;
    for (const end of endsOf(prose, whole, Math.max(start, main))) {
      if (apposed !== null && apposed[0] < end && end < apposed[1]) continue;
      const isWhole = start === whole[0] && end === whole[1];
      const span = isWhole ? whole : trimSpan(prose.text, [start, end]);
      if (isWhole || isClause(prose, span, whole[1])) found.push([span]);
    }
    found.push(...sourcedClauses(prose, whole, start, Math.max(start, main)));
  }
  return found;
}

/** The parts of spans that are left without some of their words. */
function leaveOut({ text }: Prose, spans: readonly Span[], dropped: readonly Span[]): Span[] {
  const ordered = [...dropped].sort((one, other) => one[0] - other[0]);
  return spans.flatMap((span) => {
    const parts: Span[] = [];
    let from = span[0];
    for (const [start, end] of ordered) {
      if (start < from || end > span[1]) continue;
      const part = trimSpan(text, [from, start]);
      if (part[1] > part[0]) parts.push(part);
      from = end;
    }
    const rest = trimSpan(text, [from, span[1]]);
    return /[\p{L}\p{N}]/u.test(sliceSpan(text, rest)) ? [...parts, rest] : parts;
  });
}

/** A sentence without the dash, bullet or stray punctuation that may open it. */
function withoutMarks({ text }: Prose, sentence: Span): Span {
  const opening = /^[\s•·▪–—*,;:.!?)-]+/u.exec(sliceSpan(text, sentence))?.[0].length ?? 0;
  return [sentence[0] + opening, sentence[1]];
}
