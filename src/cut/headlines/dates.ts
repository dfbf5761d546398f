import { isBalanced } from '../../text/balanced.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { wholeWord, wordSet } from '../../text/words.ts';
import { hasFiniteVerb, isFiniteVerb, isRelativeAt } from '../prose/finite-verbs.ts';
import type { Prose } from '../prose/prose.ts';
import { phraseAt } from '../prose/reporting.ts';
import { type Token, tokenAt, tokensIn } from '../prose/tokens.ts';
import { isParticiple, isVerbBefore } from './loose-ends.ts';

/**
 * The dates of a sentence that say no more than when it happened ("samedi 16
 * février", "on Tuesday night"), each with the space or comma before it: what
 * a headline leaves out first. None where the sentence denies something or
 * tells what is to come: there the date limits the claim; nor within marks.
 */
export function datesOf(prose: Prose, sentence: Span): Span[] {
  const found: Span[] = [];
  const first = tokenAt(prose.tokens, sentence[0]);
  const end = first + tokensIn(prose.tokens, sentence).length;
  const fronted = limitsByDate(prose, sentence) ? null : dayOfFronted(prose, first, end);
  if (fronted !== null) found.push(fronted);
  for (let at = first + 1; at < end; at += 1) {
    const to = dateAt(prose, at, end);
    if (to === null) continue;
    const span = removable(prose, at, to, [first, end]);
    const mayGo = isVague(prose, at, to)
      ? tellsOfPast(prose, [sentence[0], prose.tokens[at - 1]?.end ?? sentence[0]])
      : followsReporting(prose, at) ||
        !limitsByDate(prose, [sentence[0], clauseEndAfter(prose, to, sentence[1])]);
    if (span !== null && mayGo && isBalanced(prose.text, [sentence[0], span[0]])) found.push(span);
    at = to - 1;
  }
  return found;
}

/** Whether a date names no day of the week, but a month, a year or a stretch of time: "le 3 mai", "en 2019", "cette semaine". */
function isVague({ tokens, language }: Prose, at: number, to: number): boolean {
  const { weekdays, dayParts, dayLeads = [], monthLeads = [], periods } = language.datelines;
  const has = (list: readonly string[], from: number, end: number) =>
    tokens.slice(from, end).some(({ fold }) => wordSet(list).has(fold));
  const isLed = has([...dayLeads, ...monthLeads], at, at + 1) || has(periods, at + 1, to);
  return isLed && !has(weekdays, at + 1, to) && !has(dayParts, at + 1, to);
}

/** The day of the month behind the weekday that opens a sentence of the past, where its verb comes next: "Am Samstag[, dem 14. April,] zogen". */
function dayOfFronted(prose: Prose, first: number, end: number): Span | null {
  const to = dateAt(prose, first, end);
  const { tokens, text, language } = prose;
  const [last, verb] = [tokens[(to ?? 0) - 1], tokens[to ?? end]];
  if (to === null || language.isVerbSecond !== true || last === undefined) return null;
  const comma = text.slice(tokens[first]?.start, last.end).indexOf(', ');
  const isPresent = /^(?!hat$)\p{L}+t$/u.test(verb?.fold ?? '');
  if (comma < 0 || isPresent || !isFiniteVerb(prose, to, true)) return null;
  const start = (tokens[first]?.start ?? 0) + comma;
  const closes = /^, /u.test(text.slice(last.end, verb?.start));
  return [start, closes ? last.end + 1 : last.end];
}

/** Whether a date tells when something was said: "said Tuesday", "a estimé lundi 18 mars", not "will be announced Tuesday". */
function followsReporting({ tokens, language }: Prose, at: number): boolean {
  const before = tokens[at - 1]?.fold ?? '';
  const { verbs, participles, passives } = language.speech;
  if (wordSet(passives).has(tokens[at - 2]?.fold ?? '')) return false;
  return wordSet(verbs).has(before) || wordSet(participles).has(before);
}

/** Where the clause of a word ends: at the next mark, or before the word that opens another. */
function clauseEndAfter(prose: Prose, from: number, end: number): number {
  const { text, tokens, language } = prose;
  const { adjuncts, subordinators } = language.claims;
  for (let at = from; (tokens[at]?.start ?? end) < end; at += 1) {
    const opens =
      /[,;:–—]/u.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start)) ||
      isRelativeAt(prose, at) ||
      [adjuncts, subordinators].some((list) => phraseAt(prose, at, list) > 0);
    if (opens) return tokens[at]?.start ?? end;
  }
  return end;
}

/**
 * Whether a part of a sentence tells of an event that is over, and of nothing
 * more: its first verb is of the past, and so is that of a clause behind it
 * ("a voté une loi qui interdit la chasse | dans les parcs" is not over), and
 * behind it stand no infinitive, no number and no superlative, which what
 * follows might limit. A number before the verb no time limits ("Two people
 * died when a boat sank").
 */
export function tellsOfPast(prose: Prose, part: Span, isTime = false): boolean {
  const { pasts, superlatives, infinitives, numberWords } = prose.language.claims;
  const matches = (forms: readonly string[], word: string) =>
    forms.some((form) => wholeWord(form).test(word));
  const from = tokenAt(prose.tokens, part[0]);
  const words = tokensIn(prose.tokens, part);
  const verb = words.findIndex((_, at) => at > 0 && isFiniteVerb(prose, from + at));
  const others = words.filter((_, at) => at !== verb && !isApproximation(prose, from + at));
  const foldAt = (at: number) => words[at]?.fold ?? '';
  const isPast = (at: number) =>
    [foldAt(at), `${foldAt(at - 1)} ${foldAt(at)}`, `${foldAt(at)} ${foldAt(at + 1)}`].some(
      (form) => matches(pasts, form),
    );
  const { relatives, complementisers } = prose.language.speech;
  const opens = ({ fold }: Token, at: number) =>
    at > verb && [relatives, complementisers].some((list) => wordSet(list).has(fold));
  const behind = words.findLastIndex(opens);
  const inner = words.findIndex(
    (_, at) => behind >= 0 && at > behind && isFiniteVerb(prose, from + at),
  );
  return (
    verb >= 0 &&
    isPast(verb) &&
    (inner < 0 || isPast(inner)) &&
    !limitsByDate(prose, part) &&
    !words
      .slice(verb + 1)
      .some(
        (word, at) =>
          !word.isCapital && matches(infinitives, word.fold) && isMark(prose, from + verb + 1 + at),
      ) &&
    !others.some(({ fold, text, end }) => {
      const isBehind = end > (words[verb]?.end ?? 0);
      const isNumber = /^\d/u.test(text) && !isDateNumber(prose, tokenAt(prose.tokens, end) - 1);
      const isFigure = isNumber && (isBehind || !isTime);
      const isWritten = isBehind && wordSet(numberWords).has(fold);
      return isFigure || isWritten || matches(superlatives, fold);
    })
  );
}

/** Whether a word is the second of those that weaken a number: "at least". */
function isApproximation(prose: Prose, at: number): boolean {
  return phraseAt(prose, at - 1, prose.language.claims.approximations) > 1;
}

/** Whether the mark of an infinitive is no preposition before a noun: "to run", not "to the port" or "to Paris". */
function isMark({ tokens, language }: Prose, at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (!wordSet(language.lines.glued).has(mark?.fold ?? '') || next === undefined) return true;
  const { determiners, possessives } = language.speech;
  const isNoun = [determiners, possessives].some((list) => wordSet(list).has(next.fold));
  return !isNoun && !next.isCapital && !/^\d/u.test(next.text);
}

/** Whether a number in figures is a year or a day of a month. */
function isDateNumber({ tokens, language }: Prose, at: number): boolean {
  const isDay = [at - 1, at + 1].some((index) =>
    wordSet(language.datelines.months).has(tokens[index]?.fold ?? ''),
  );
  return isDay || /^(?:19|20)\d\d$/u.test(tokens[at]?.text ?? '');
}

function limitsByDate({ tokens, language }: Prose, sentence: Span): boolean {
  const { negations, futures } = language.claims;
  return tokensIn(tokens, sentence).some(
    ({ fold }) =>
      wordSet(negations).has(fold) || futures.some((form) => wholeWord(form).test(fold)),
  );
}

/** The index past the last word of the date that starts at a word, or null: a weekday, a day of a month, or both. */
function dateAt(prose: Prose, at: number, end: number): number | null {
  const { tokens, text, language } = prose;
  const { weekdays, months, leads, bygones, dayParts, periods, dayLeads = [] } = language.datelines;
  const is = (list: readonly string[], index: number) =>
    index < end && wordSet(list).has(tokens[index]?.fold ?? '');
  const isApposed = (index: number) =>
    is(language.speech.determiners, index) &&
    text.slice(tokens[index - 1]?.end, tokens[index]?.start) === ', ' &&
    monthAfter(tokens[index + 1]?.fold ?? '', is(months, index + 2));
  const vague = monthAt(prose, at, end);
  if (vague !== null) return vague;
  if (is(leads, at) && is(periods, at + 1) && !is(dayParts, at + 1)) return at + 2;
  const isNumbered = is(dayLeads, at) && /^\d/u.test(tokens[at + 1]?.text ?? '');
  let to = isNumbered ? at + 1 : at;
  while (is(leads, to)) to += 1;
  const hasLead = to > at;
  if (is(bygones, to) && is(weekdays, to + 1)) to += 1;
  if (is(bygones, to) && is(periods, to + 1)) return to + 2;
  const hasWeekday = is(weekdays, to) && !is(leads, to);
  if (hasWeekday) to += 1;
  if ((hasWeekday || hasLead) && is(dayParts, to)) to += 1;
  const hasPart = to > at && (hasWeekday || is(dayParts, to - 1));
  if (hasWeekday && isApposed(to)) to += 1;
  const dayOfMonth = monthAfter(tokens[to]?.fold ?? '', is(months, to + 1));
  const monthFirst =
    is(months, to) && /^\d{1,2}(?:st|nd|rd|th)?$/u.test(tokens[to + 1]?.fold ?? '');
  const hasDay = to + 1 < end && (dayOfMonth || monthFirst);
  if (!hasPart && !(hasLead && hasDay)) return null;
  if (hasDay) to += 2;
  if (hasDay && to < end && /^(?:19|20)\d\d$/u.test(tokens[to]?.fold ?? '')) to += 1;
  return to;
}

/** The index past a month, a year or both that a word like "en" leads, or null. */
function monthAt({ tokens, language }: Prose, at: number, end: number): number | null {
  const { months, monthLeads = [] } = language.datelines;
  const isYear = (index: number) =>
    index < end && /^(?:19|20)\d\d$/u.test(tokens[index]?.fold ?? '');
  if (!wordSet(monthLeads).has(tokens[at]?.fold ?? '')) return null;
  if (isYear(at + 1)) return at + 2;
  if (at + 1 >= end || !wordSet(months).has(tokens[at + 1]?.fold ?? '')) return null;
  return isYear(at + 2) ? at + 3 : at + 2;
}

function monthAfter(day: string, isMonth: boolean): boolean {
  return isMonth && /^\d{1,2}(?:er|st|nd|rd|th)?$/u.test(day);
}

/** The date with what joins it to the words before, or null where those want it or the words after do. */
function removable(
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
  if (hangsOnNoun(prose, at - 1, start)) return null;
  const { periods, dayParts } = language.datelines;
  const isStretch = wordSet(periods).has(last.fold) && !wordSet(dayParts).has(last.fold);
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
  const isTorn = opening.startsWith(',') && wordSet(language.speech.particles).has(after.fold);
  if (isTorn && hasFiniteVerb(prose, [start, before.end])) return null;
  const isFree = /^[,;.]/u.test(closing) || wordSet(language.lines.glued).has(after.fold);
  const hasLead = wordSet(language.datelines.leads).has(first.fold);
  const isAdverb = isFiniteVerb(prose, at - 1) && !isGlued;
  const isFollowed = language.isVerbSecond ? hasLead || isAdverb : hasLead && !after.isCapital;
  if (!isFree && !(isFollowed && closing === ' ')) return null;
  const isParenthesis = opening.startsWith(',') && isFiniteVerb(prose, to, true);
  return [closes, isParenthesis ? last.end + 1 : last.end];
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
