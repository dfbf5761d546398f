import { TIMES } from '../../languages/times.ts';
import { isPhraseAt, phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf } from '../prose/tokens.ts';

/**
 * The index past what tells at a word when something happened, in words that
 * name no day ("in the early hours"), with the day they may lead to ("of
 * Monday", "de samedi à dimanche", "du mois de mai"), or null; null too where
 * they lead to something else ("in the early hours of the war").
 */
export function timeAt(prose: Prose, at: number, end: number): number | null {
  const times = TIMES[prose.language.tag];
  if (times === undefined) return null;
  const length = Math.max(phraseAt(prose, at, times.points), phraseAt(prose, at, times.stretches));
  const to = at + length;
  if (length === 0 || to > end) return null;
  const { tokens } = prose;
  if (!isOneOf(tokens[to], times.joints)) return to;
  const day = dayAt(prose, to + 1);
  if (day === null) return null;
  const isRange = isOneOf(tokens[day], times.ranges);
  const last = isRange ? (dayAt(prose, day + 1) ?? day) : day;
  return last <= end ? last : null;
}

/** Whether what tells the time at a word is a stretch, within which things may have been counted. */
export function opensStretch(prose: Prose, at: number): boolean {
  return isPhraseAt(prose, at, TIMES[prose.language.tag]?.stretches);
}

/** The index past a weekday, a day of a month or a month at a word, or null. */
function dayAt({ tokens, language }: Prose, from: number): number | null {
  const { months, weekdays, leads } = language.datelines;
  const isDay = (index: number) => /^\d{1,2}(?:er|st|nd|rd|th)?$/u.test(tokens[index]?.fold ?? '');
  const at = isOneOf(tokens[from], leads) ? from + 1 : from;
  if (isDay(at)) return isOneOf(tokens[at + 1], months) ? at + 2 : at + 1;
  if (isOneOf(tokens[at], months)) return isDay(at + 1) ? at + 2 : at + 1;
  if (!isOneOf(tokens[at], weekdays)) return null;
  const isDated = isDay(at + 1) && isOneOf(tokens[at + 2], months);
  return isDated ? at + 3 : at + 1;
}
