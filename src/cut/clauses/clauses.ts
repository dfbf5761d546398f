import { isBalanced } from '../../text/balanced.ts';
import { type Span, sliceSpan, trimSpan } from '../../text/spans.ts';
import type { Reading } from '../clarity/opening.ts';
import { isSuperseded } from '../clarity/superseded.ts';
import { hasFiniteVerb, hasMainVerb, isFiniteVerb } from '../prose/finite-verbs.ts';
import { commasIn } from '../prose/gaps.ts';
import { lossOf } from '../prose/guard.ts';
import { LONGEST_HEADLINE, widthOfAll } from '../prose/line-width.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isQuantity } from '../prose/quantities.ts';
import { isFindingAt, reportingAt } from '../prose/reporting.ts';
import { tellsSetting, turnsMeaning } from '../prose/reversals.ts';
import { hasOneOf, isOneOf, type Token, tokenAt, tokensIn } from '../prose/tokens.ts';
import { apposition } from './apposition.ts';
import { asidesOf } from './asides.ts';
import { endsOf } from './clause-ends.ts';
import { startsOf } from './clause-starts.ts';
import { datesOf } from './dates.ts';
import { opensAside, opensPurpose } from './frames.ts';
import { breaksOffCondition, partsAlternative } from './half-told.ts';
import { linksOf } from './links.ts';
import { endsLoose } from './loose-ends.ts';
import { bearersOf } from './roles.ts';
import { spareOf } from './spare.ts';
import { limitsState } from './states.ts';
import { endsBeforeVerb, wantsOtherHalf } from './verb-halves.ts';

/** Parts of a sentence that could stand for it, in reading order. */
export type Clause = { readonly spans: readonly Span[] };

/** UTF-16 code units behind a comma in which a source is looked for. */
const LONGEST_SOURCE = 140;
/** Words of a frame that tells a stretch of time at the most. */
const LONGEST_SPAN = 12;
/** UTF-16 code units that a clause has at least. */
const SHORTEST_CLAUSE = 20;

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

/** Whether a frame tells in what time something was counted: "En un mois, 42 femmes ont été tuées", "En 2015, 3.000 vélos…". */
function countsWithin(prose: Prose, frame: Span, main: Span): boolean {
  const { tokens, language } = prose;
  const periods = language.datelines.periods;
  const words = tokensIn(tokens, frame);
  const isSpan = words.length <= LONGEST_SPAN && hasOneOf(words, periods);
  const isYear = tellsYear(prose, words);
  const from = tokenAt(tokens, main[0]);
  const counts = (index: number) =>
    isQuantity(prose, index) && (isSpan || !isOneOf(tokens[index - 1], language.lines.glued));
  return (isSpan || isYear) && tokensIn(tokens, main).some((_, index) => counts(from + index));
}

/** Whether words open on a year or a month, behind a preposition or not: "En 2015", "En mai", "In 2023". */
function tellsYear({ language }: Prose, [first, second]: readonly Token[]): boolean {
  const isLed = first !== undefined && isOneOf(first, language.lines.glued);
  const date = isLed ? second : first;
  const isYear = /^(?:19|20)\d\d$/u.test(date?.text ?? '');
  return isYear || isOneOf(date, language.datelines.months);
}

/**
 * Clauses that keep the source at the sentence's end and leave out what
 * stands before it: "The ferry will not run [after …], the operator said".
 */
function sourcedClauses(
  prose: Prose,
  whole: Span,
  start: number,
  main: number,
): (readonly Span[])[] {
  const source = sourceOf(prose, whole, main);
  if (source === null || !hasMainVerb(prose, [[start, source]])) return [];
  const heads = endsOf(prose, [whole[0], source], main)
    .map((end) => trimSpan(prose.text, [start, end]))
    .filter((head) => head[1] < source && isClause(prose, head, source));
  const tails = endsOf(prose, whole, source)
    .map((end) => trimSpan(prose.text, [source, end]))
    .filter((tail) => !endsLoose(prose, tail) && lossOf(prose, [tail[1], whole[1]]) === null);
  const shortest = tails.reduce<Span | null>(
    (least, tail) => (least === null || tail[1] < least[1] ? tail : least),
    null,
  );
  if (shortest === null) return [];
  const ends = tails.length > 1 ? [[start, source] as const] : [];
  const kept = ends.map((head): readonly Span[] => [[head[0], shortest[1]]]);
  return [...kept, ...heads.map((head): readonly Span[] => [head, shortest])];
}

/** Where the clause that names the source starts, at its comma, or null where the sentence ends on none. */
function sourceOf(prose: Prose, whole: Span, main: number): number | null {
  const { text, tokens, language } = prose;
  if (/["«“„]/u.test(sliceSpan(text, whole))) return null;
  for (const comma of commasIn(prose, [main, whole[1]]).reverse()) {
    const from = tokenAt(tokens, comma);
    const to = tokenAt(tokens, Math.min(whole[1], comma + LONGEST_SOURCE));
    if (isPhraseAt(prose, from, language.speech.according) && !opensPurpose(prose, from))
      return isLast(prose, comma, whole[1]) ? comma : null;
    for (let at = from; at < Math.min(to, from + 7); at += 1) {
      if (isPhraseAt(prose, at, language.speech.relatives) || closesList(prose, at)) break;
      if (reportingAt(prose, at, to) !== null || isFindingAt(prose, at))
        return isLast(prose, comma, whole[1]) ? comma : null;
    }
  }
  return null;
}

/** Whether a comma and an "and" lead to the last item of a list: ", citrus, and herbal notes". */
function closesList({ text, tokens, language }: Prose, at: number): boolean {
  const token = tokens[at];
  const isJoined = token !== undefined && isOneOf(token, language.claims.listing);
  return isJoined && text[tokens[at - 1]?.end ?? 0] === ',';
}

/** Whether no verb follows a later comma, so that what names the source closes the sentence. */
function isLast(prose: Prose, comma: number, end: number): boolean {
  return !commasIn(prose, [comma + 1, end]).some((later) =>
    isFiniteVerb(prose, tokenAt(prose.tokens, later), true),
  );
}

/** Whether a part of a sentence that ends at `close` reads as a sentence, and loses nothing with what trails. */
function isClause(prose: Prose, span: Span, close: number): boolean {
  const isCut = /[\p{L}\p{N}]/u.test(prose.text.slice(span[1], close));
  return (
    span[1] - span[0] >= SHORTEST_CLAUSE &&
    !(isCut && endsLoose(prose, span)) &&
    !(isCut && breaksOffCondition(prose, span)) &&
    !partsAlternative(prose, span, [span[1], close]) &&
    !wantsOtherHalf(prose, span, close) &&
    !endsBeforeVerb(prose, span, close) &&
    hasFiniteVerb(prose, span) &&
    hasMainVerb(prose, [span]) &&
    isBalanced(prose.text, span) &&
    lossOf(prose, [span[1], close]) === null &&
    !tellsSetting(prose, [span[1], close]) &&
    !turnsMeaning(prose, span, [span[1], close])
  );
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
