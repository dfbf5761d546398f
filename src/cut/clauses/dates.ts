import { IF_WORDS } from '../../languages/limits.ts';
import { isBalanced } from '../../text/balanced.ts';
import type { Span } from '../../text/spans.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { isParted } from '../prose/gaps.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isRelativeAt } from '../prose/relative-pronouns.ts';
import { hasOneOf, isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { dateAt } from './date-at.ts';
import { limitsByDate, tellsOfPast } from './past-events.ts';
import { removable } from './removable-date.ts';
import { timeAt } from './time-at.ts';

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
    const isFree = mayGo && !isInCondition(prose, first, at);
    if (span !== null && isFree && isBalanced(prose.text, [sentence[0], span[0]])) found.push(span);
    at = to - 1;
  }
  return found;
}

/** Whether a date names no day of the week, but a month, a year, a part of a day or a stretch of time: "le 3 mai", "en 2019", "cette semaine". */
function isVague(prose: Prose, at: number, to: number): boolean {
  const { tokens, language } = prose;
  if (timeAt(prose, at, to) !== null) return true;
  const { weekdays, dayParts, dayLeads = [], monthLeads = [], periods } = language.datelines;
  const has = (list: readonly string[], from: number, end: number) =>
    hasOneOf(tokens.slice(from, end), list);
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
  if (isOneOf(tokens[at - 2], passives)) return false;
  return isOneOf(before, verbs, participles);
}

/** Whether the clause of a word opens on a condition, which the day is part of: "Si le conseil vote mardi, …", "Sollte der Rat am Freitag zustimmen, …". */
function isInCondition(prose: Prose, first: number, at: number): boolean {
  const { tokens, language } = prose;
  let from = at;
  while (from > first && !isParted(prose, from)) from -= 1;
  const { conditions } = language.claims;
  return isOneOf(tokens[from], IF_WORDS) && isPhraseAt(prose, from, conditions);
}

/** Where the clause of a word ends: at the next mark, or before the word that opens another. */
function clauseEndAfter(prose: Prose, from: number, end: number): number {
  const { tokens, language } = prose;
  const { adjuncts, subordinators } = language.claims;
  for (let at = from; (tokens[at]?.start ?? end) < end; at += 1) {
    const opens =
      isParted(prose, at) ||
      isRelativeAt(prose, at) ||
      isPhraseAt(prose, at, adjuncts, subordinators);
    if (opens) return tokens[at]?.start ?? end;
  }
  return end;
}
