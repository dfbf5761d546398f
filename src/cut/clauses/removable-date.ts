import { CLOCK_WORDS, UNTIL_WORDS } from '../../languages/times.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { wholeWord, wordSet } from '../../text/words.ts';
import { hasFiniteVerb, isFiniteVerb } from '../prose/finite-verbs.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf, type Token } from '../prose/tokens.ts';
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
  const closes =
    before.end + (/^(?:\s?["»”])*/u.exec(text.slice(before.end, first.start))?.[0].length ?? 0);
  const opening = text.slice(closes, first.start);
  const after = to < end ? tokens[to] : undefined;
  const closing = text.slice(last.end, after?.start ?? last.end);
  const isGlued =
    wordSet(language.lines.glued).has(before.fold) &&
    !wordSet(language.claims.auxiliaries).has(before.fold);
  const wantsMore =
    isGlued ||
    wordSet(language.datelines.limiters).has(before.fold) ||
    wordSet(language.datelines.weekdays).has(before.fold) ||
    language.claims.unfinished.some((form) => wholeWord(form).test(before.fold));
  if (!/^,?\s$/u.test(opening) || wantsMore) return null;
  if (hangsOnNoun(prose, at - 1, start) || endsTerm(prose, at)) return null;
  const { periods, dayParts } = language.datelines;
  const isPeriod = wordSet(periods).has(last.fold) && !wordSet(dayParts).has(last.fold);
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
  const isFree = /^[,;.]/u.test(closing) || wordSet(language.lines.glued).has(after.fold);
  const hasLead = wordSet(language.datelines.leads).has(first.fold);
  const isAdverb = isFiniteVerb(prose, at - 1) && !isGlued;
  const isFollowed = language.isVerbSecond ? hasLead || isAdverb : hasLead && !after.isCapital;
  if (!isFree && !(isFollowed && closing === ' ')) return null;
  const isParenthesis =
    opening.startsWith(',') &&
    (isFiniteVerb(prose, to, true) || (closing.startsWith(',') && closesOnVerb(prose, at)));
  const isTorn = opening.startsWith(',') && wordSet(language.speech.particles).has(after.fold);
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
  const numbers = wordSet(language.claims.numberWords);
  return words.some(({ fold, text }) => /^\d/u.test(text) || numbers.has(fold));
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
  const isSaid = wordSet(prose.language.speech.verbs).has(tokens[at]?.fold ?? '');
  if (!isParticiple(prose, tokens[at]) || isSaid) return false;
  const isVerb = isVerbBefore(prose, tokens[at - 1]?.fold ?? '');
  return !isVerb && hasFiniteVerb(prose, [start, tokens[at]?.start ?? start]);
}

/** Whether a date goes on to another: "samedi à dimanche", "Monday and Tuesday". */
function isRange({ tokens, text, language }: Prose, to: number): boolean {
  const { weekdays, months, dayParts } = language.datelines;
  const after = tokens[to];
  const isDouble = wordSet(language.claims.listing).has(tokens[to + 1]?.fold ?? '');
  const next = tokens[to + (isDouble ? 2 : 1)];
  if (after === undefined || next === undefined) return false;
  const isLinked = wordSet(language.lines.glued).has(after.fold);
  const isDate =
    /^\d/u.test(next.text) ||
    [weekdays, months, dayParts].some((list) => wordSet(list).has(next.fold));
  return (isLinked && isDate) || /[–-]/u.test(sliceSpan(text, [after.start - 1, after.start]));
}
