import { type Span, sliceSpan } from '../../text/spans.ts';
import { gapBefore } from '../prose/gaps.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { hasForm, hasOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { datesOf } from './dates.ts';
import { goesOn } from './goes-on.ts';
import { partedComplements } from './half-told.ts';
import { mayEndBefore } from './may-end.ts';
import { partedObjects } from './parted-objects.ts';
import { joinsClause, joinsParticiple, joinsVerb } from './second-clauses.ts';
import { tellsWhich } from './verb-halves.ts';
import { leavesUnshown, leavesUntold } from './what-was-said.ts';

/** At most this many ends of one sentence are tried. */
const MOST_ENDS = 14;
const DASH = /\s[–—-]\s/u;

/**
 * Where a clause may end: at the sentence's end; before a comma and what
 * trails after it; before a second verb ("… and pointed to billions"); before
 * an adjunct; and, where nothing is denied, before the relative of something
 * new ("a donor | who was later given a pass") or a past event's place.
 */
export function endsOf(prose: Prose, [start, end]: Span, from: number): number[] {
  const ends = [end];
  const { text, tokens, language } = prose;
  const dates = new Set(datesOf(prose, [start, end]).map(([opens]) => opens));
  const open = new Set([
    ...partedObjects(prose, [start, end]),
    ...partedComplements(prose, [start, end]),
  ]);
  const denies = language.claims.negations;
  let isDenied = hasOneOf(tokensIn(tokens, [start, from]), denies);
  let isToCome = false;
  const first = tokenAt(tokens, from) + 3;
  let dashes = dashesIn(prose, [start, tokens[first - 1]?.end ?? end]);
  const all = dashesIn(prose, [start, end]);
  const paired = all - (all % 2);
  for (let at = first; at < tokens.length; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before === undefined || token === undefined || token.start >= end) break;
    isDenied ||= hasOneOf([before, tokens[at - 2], tokens[at - 3]], denies);
    isToCome ||= hasForm(before, language.claims.futures);
    const gap = gapBefore(prose, at);
    const closes = before.end + (/^(?:\.(?=["»”)]*[,;]))?["»”)]*/u.exec(gap)?.[0].length ?? 0);
    const rest = text.slice(closes, token.start);
    const isLimited = isDenied || isToCome;
    const trails =
      /^,\s/u.test(rest) &&
      (dates.has(before.end) || !goesOn(prose, at, end)) &&
      !(isLimited && limitsBehind(prose, at, end)) &&
      !tellsWhich(prose, at);
    const part: Span = [from, before.end];
    if ((trails || rest === ' ') && leavesUnshown(prose, at, part, end)) continue;
    const mayGo =
      rest === ' ' &&
      mayEndBefore(prose, at, part, end, isDenied) &&
      !leavesUntold(prose, at, part, end);
    if (DASH.test(gap)) dashes += 1;
    const isAside = dashes > paired || dashes % 2 === 1;
    if (isAside !== DASH.test(gap) || open.has(before.end)) continue;
    if (
      /^\s?[;–—]\s/u.test(rest) ||
      trails ||
      mayGo ||
      joinsVerb(prose, at) ||
      joinsParticiple(prose, at, [from, end]) ||
      joinsClause(prose, at, end)
    )
      ends.push(closes);
  }
  return ends.slice(0, MOST_ENDS);
}

/** How many dashes stand in a span. */
function dashesIn({ text }: Prose, span: Span): number {
  return [...sliceSpan(text, span).matchAll(/\s[–—-](?=\s)/gu)].length;
}

/**
 * Whether what trails ends on, or is, how far a denial or a promise reaches:
 * ", which has two gates, before Monday".
 */
function limitsBehind(prose: Prose, at: number, end: number): boolean {
  const { tokens, language } = prose;
  const { extents, frames, adjuncts } = language.claims;
  const isOwn = !isPhraseAt(prose, at, language.speech.according);
  if (isOwn && isPhraseAt(prose, at, extents)) return true;
  for (let next = at + 1; (tokens[next]?.start ?? end) < end; next += 1) {
    const gap = gapBefore(prose, next);
    const opens = isPhraseAt(prose, next, extents, frames, adjuncts);
    if (gap.startsWith(',') && opens) return true;
  }
  return false;
}
