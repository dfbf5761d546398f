import { CLOCK_WORDS, UNTIL_WORDS } from '../../languages/times.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { hasFiniteVerb, isFiniteVerb } from '../prose/finite-verbs.ts';
import { gapBefore } from '../prose/gaps.ts';
import type { Prose } from '../prose/prose.ts';
import { hasForm, isOneOf, type Token } from '../prose/tokens.ts';
import { isParticiple, isVerbBefore } from './loose-ends.ts';
import { closesOnVerb } from './parted-objects.ts';
import { opensStretch, timeAt } from './time-at.ts';

/** Words of a time between the word that opens a term and the day. */
const LONGEST_TERM = 4;

/** The date with what joins it to the words before, or null where those want it or the words after do. */
export function removable(
  prose: Prose,
  at: number,
  to: number,
  [from, end]: readonly [from: number, end: number],
): Span | null {
  const start = prose.tokens[from]?.start ?? 0;
  const { tokens, text, language } = prose;
  const [before, first, last] = [tokens[at - 1], tokens[at], tokens[to - 1]];
  if (before === undefined || first === undefined || last === undefined) return null;
  const closes = before.end + (/^(?:\s?["»”])*/u.exec(gapBefore(prose, at))?.[0].length ?? 0);
  const opening = text.slice(closes, first.start);
  const after = to < end ? tokens[to] : undefined;
  const closing = text.slice(last.end, after?.start ?? last.end);
  const isGlued =
    isOneOf(before, language.lines.glued) && !isOneOf(before, language.claims.auxiliaries);
  const wantsMore =
    isGlued ||
    isOneOf(before, language.datelines.limiters, language.datelines.weekdays) ||
    hasForm(before, language.claims.unfinished);
  if (!/^,?\s$/u.test(opening) || wantsMore) return null;
  if (hangsOnNoun(prose, at - 1, start) || endsTerm(prose, at)) return null;
  const { periods, dayParts } = language.datelines;
  const isPeriod = isOneOf(last, periods) && !isOneOf(last, dayParts);
  const isStretch = opensStretch(prose, at) || (isPeriod && timeAt(prose, at, to) === null);
  if (isStretch && countsIn(prose, tokens.slice(from, end))) return null;
  if (after === undefined) return [closes, last.end];
  const isApposed = text.slice(first.start, last.end).includes(', ');
  if (isApposed && opening === ' ' && closing.startsWith(', ')) return [closes, last.end + 1];
  const isParted = opening.startsWith(',') === /^,/u.test(closing);
  const isBehindVerb =
    !opening.startsWith(',') &&
    hasFiniteVerb(prose, [start, first.start]) &&
    !isCountedFrom(prose, to);
  if (!(isParted || isBehindVerb) || isRange(prose, to)) return null;
  const isFree = /^[,;.]/u.test(closing) || isOneOf(after, language.lines.glued);
  const hasLead = isOneOf(first, language.datelines.leads);
  const isAdverb = isFiniteVerb(prose, at - 1) && !isGlued;
  const isFollowed = language.isVerbSecond ? hasLead || isAdverb : hasLead && !after.isCapital;
  if (!isFree && !(isFollowed && closing === ' ')) return null;
  const isParenthesis =
    opening.startsWith(',') &&
    (isFiniteVerb(prose, to, true) || (closing.startsWith(',') && closesOnVerb(prose, at)));
  const isTorn = opening.startsWith(',') && isOneOf(after, language.speech.particles);
  if (isTorn && !isParenthesis && hasFiniteVerb(prose, [start, before.end])) return null;
  return [closes, isParenthesis ? last.end + 1 : last.end];
}

/** Whether a time stands before a day and a term opens before the time: "by midnight | on Friday", "jusqu’à 18 heures | samedi". */
function endsTerm({ tokens }: Prose, at: number): boolean {
  const first = Math.max(1, at - LONGEST_TERM);
  const opener = tokens.slice(first, at).findLastIndex((token) => isOneOf(token, UNTIL_WORDS));
  const time = tokens.slice(first + opener + 1, at);
  const isClock = time.every((token) => /^\d/u.test(token.text) || isOneOf(token, CLOCK_WORDS));
  return opener >= 0 && time.length > 0 && isClock;
}

/** Whether words hold a number, which a stretch of time limits: "fell 3 percent last month". */
function countsIn({ language }: Prose, words: readonly Token[]): boolean {
  const numbers = language.claims.numberWords;
  return words.some(({ fold, text }) => /^\d/u.test(text) || isOneOf(fold, numbers));
}

/** Whether time is counted behind a date: "on Monday, two days after the vote". */
function isCountedFrom({ tokens, language }: Prose, to: number): boolean {
  const { quantities, measured = [] } = language.claims;
  const words = tokens.slice(to, to + 5).map(({ fold }) => fold);
  return [quantities, measured].every((list) => words.some((word) => list.includes(word)));
}

/** Whether a participle that tells more of a noun wants its date, the sentence's verb being another: "un film sorti mercredi". */
function hangsOnNoun(prose: Prose, at: number, start: number): boolean {
  const { tokens } = prose;
  const isSaid = isOneOf(tokens[at], prose.language.speech.verbs);
  if (!isParticiple(prose, tokens[at]) || isSaid) return false;
  const isVerb = isVerbBefore(prose, tokens[at - 1]?.fold ?? '');
  return !isVerb && hasFiniteVerb(prose, [start, tokens[at]?.start ?? start]);
}

/** Whether a date goes on to another: "samedi à dimanche", "Monday and Tuesday". */
function isRange({ tokens, text, language }: Prose, to: number): boolean {
  const { weekdays, months, dayParts } = language.datelines;
  const after = tokens[to];
  const isDouble = isOneOf(tokens[to + 1], language.claims.listing);
  const next = tokens[to + (isDouble ? 2 : 1)];
  if (after === undefined || next === undefined) return false;
  const isLinked = isOneOf(after, language.lines.glued);
  const isDate = /^\d/u.test(next.text) || isOneOf(next, weekdays, months, dayParts);
  return (isLinked && isDate) || /[–-]/u.test(sliceSpan(text, [after.start - 1, after.start]));
}
