import { EVENTS, type EventWords } from '../../languages/events.ts';
import type { Span } from '../../text/spans.ts';
import { gapBefore, isNextTo } from '../prose/gaps.ts';
import type { Prose } from '../prose/prose.ts';
import { hasOneOf, isOneOf, type Token, tokenAt, tokensIn } from '../prose/tokens.ts';

/** Words of who does something, or of a place, at the most. */
const LONGEST_NOUN = 5;
/** Words between a noun of doing and who does it. */
const LONGEST_OBJECT = 6;

/** What nouns can do without, where the verb comes second: who does it, and the day it holds from. None where something is denied. */
export function nounAttributes(prose: Prose, whole: Span): Span[] {
  const words = EVENTS[prose.language.tag];
  if (words === undefined) return [];
  const first = tokenAt(prose.tokens, whole[0]);
  const end = first + tokensIn(prose.tokens, whole).length;
  if (isDenied(prose, whole)) return [];
  const found: (Span | null)[] = [];
  for (let at = first + 1; at < end; at += 1)
    found.push(agentAt(prose, words, at, [first, end]), sinceAt(prose, words, at, end));
  return found.filter((span) => span !== null);
}

/** How high, long or heavy something is, by a number that counts nothing else. */
export function measures(prose: Prose, whole: Span): Span[] {
  const words = EVENTS[prose.language.tag];
  if (words === undefined || isDenied(prose, whole)) return [];
  const first = tokenAt(prose.tokens, whole[0]);
  const found = tokensIn(prose.tokens, whole).map((_, index, all) =>
    index === 0 ? null : measureAt(prose, words, first + index, first + all.length),
  );
  return found.filter((span) => span !== null);
}

/** Whether a sentence denies something, which what would go may limit. */
function isDenied({ tokens, language }: Prose, whole: Span): boolean {
  const negations = language.claims.negations;
  return hasOneOf(tokensIn(tokens, whole), negations);
}

/** Who does what a noun of doing tells, behind whom it is done to: "die Räumung des Dorfes | durch die Polizei". */
function agentAt(
  prose: Prose,
  words: EventWords,
  at: number,
  [first, end]: readonly [number, number],
): Span | null {
  const { tokens } = prose;
  const before = tokens[at - 1];
  if (tokens[at]?.fold !== words.agent || before?.isCapital !== true) return null;
  const object = tokens.slice(Math.max(first, at - LONGEST_OBJECT), at);
  const doing = object.findLastIndex(
    ({ isCapital, fold }, index) =>
      isCapital && words.doings.test(fold) && words.genitives.test(object[index + 1]?.fold ?? ''),
  );
  const to = nounsEnd(prose, at + 1, end);
  const last = tokens[(to ?? 0) - 1];
  const isOwn = doing >= 0 && isRun(prose, at - object.length + doing, at);
  return isOwn && to !== null && last !== undefined && closes(prose, to, end)
    ? [before.end, last.end]
    : null;
}

/** How high, long or old something is: "der | 160 Meter hohen | Türme". */
function measureAt(prose: Prose, words: EventWords, at: number, end: number): Span | null {
  const { tokens, language } = prose;
  const [before, number, unit, kind, noun] = tokens.slice(at - 1, at + 4);
  if (before === undefined || number === undefined || unit === undefined || at + 3 >= end)
    return null;
  const isMeasure =
    isOneOf(before, language.speech.determiners) &&
    /^\d+$/u.test(number.text) &&
    isOneOf(unit, language.claims.quantities) &&
    words.measured.test(kind?.fold ?? '') &&
    noun?.isCapital === true;
  return isMeasure && kind !== undefined && isRun(prose, at - 1, at + 4)
    ? [before.end, kind.end]
    : null;
}

/** The day from which something holds, before the verb that closes its clause: "hat die Einführung | zum 1. Mai 2005 | beschlossen". */
function sinceAt(prose: Prose, words: EventWords, at: number, end: number): Span | null {
  const { tokens, language } = prose;
  const [before, lead, day, month, year] = tokens.slice(at - 1, at + 4);
  const isDay =
    lead?.fold === words.since &&
    /^\d{1,2}$/u.test(day?.text ?? '') &&
    isOneOf(month, language.datelines.months);
  if (!isDay || before?.isCapital !== true) return null;
  const to = /^20\d\d$/u.test(year?.text ?? '') ? at + 4 : at + 3;
  const last = tokens[to - 1];
  return last !== undefined && closes(prose, to, end) && to < end ? [before.end, last.end] : null;
}

/** The index past nouns behind an article and adjectives; null where none stands there. */
function nounsEnd({ tokens, language }: Prose, from: number, end: number): number | null {
  const is = (token: Token | undefined) =>
    token?.isCapital === false && /(?:e[mnrs]?|er)$/u.test(token.fold);
  let at = from;
  if (isOneOf(tokens[at], language.speech.determiners)) at += 1;
  while (at < end && is(tokens[at])) at += 1;
  const noun = at;
  while (at < end && tokens[at]?.isCapital === true) at += 1;
  return at > noun && at - from <= LONGEST_NOUN ? at : null;
}

/** Whether the clause ends at a word, or on the one verb that stands there. */
function closes(prose: Prose, to: number, end: number): boolean {
  const { tokens, language } = prose;
  const endsAt = (at: number) => at >= end || /^[,;.–—]/u.test(gapBefore(prose, at).trim());
  const isVerb = (language.claims.closingForms ?? []).some((form) =>
    new RegExp(`^(?:${form})$`, 'u').test(tokens[to]?.fold ?? ''),
  );
  return endsAt(to) || (isVerb && tokens[to]?.isCapital === false && endsAt(to + 1));
}

/** Whether nothing but spaces parts words. */
function isRun(prose: Prose, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (!isNextTo(prose, at)) return false;
  return true;
}
