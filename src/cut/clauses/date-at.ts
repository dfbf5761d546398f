import { isComma } from '../prose/gaps.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf } from '../prose/tokens.ts';
import { timeAt } from './time-at.ts';

/** The index past the last word of the date that starts at a word, or null: a weekday, a day of a month, or both; or words that name no day. */
export function dateAt(prose: Prose, at: number, end: number): number | null {
  const { tokens, language } = prose;
  const { weekdays, months, leads, bygones, dayParts, periods, dayLeads = [] } = language.datelines;
  const is = (list: readonly string[], index: number) =>
    index < end && isOneOf(tokens[index], list);
  const isApposed = (index: number) =>
    is(language.speech.determiners, index) &&
    isComma(prose, index) &&
    monthAfter(tokens[index + 1]?.fold ?? '', is(months, index + 2));
  const vague = monthAt(prose, at, end) ?? timeAt(prose, at, end);
  if (vague !== null) return vague;
  if (is(leads, at) && is(periods, at + 1) && !is(dayParts, at + 1)) return at + 2;
  const isNumbered = is(dayLeads, at) && /^\d/u.test(tokens[at + 1]?.text ?? '');
  let to = isNumbered ? at + 1 : at;
  while (is(leads, to)) to += 1;
  const hasLead = to > at;
  if (is(bygones, to) && is(weekdays, to + 1)) to += 1;
  if (is(bygones, to) && is(periods, to + 1)) return to + 2;
  // A part of a day alone may be any: "au petit matin".
  const hasWeekday = is(weekdays, to) && !is(leads, to) && (hasLead || !is(dayParts, to));
  if (hasWeekday) to += 1;
  if ((hasWeekday || hasLead) && is(dayParts, to)) to += 1;
  const hasPart = to > at && (hasWeekday || is(dayParts, to - 1));
  if (hasWeekday && isApposed(to)) to += 1;
  if (hasWeekday && isBareDay(prose, to, end)) to += 1;
  const dayOfMonth = monthAfter(tokens[to]?.fold ?? '', is(months, to + 1));
  const monthFirst =
    (is(months, to) || isShortMonth(prose, to)) &&
    /^\d{1,2}(?:st|nd|rd|th)?$/u.test(tokens[to + 1]?.fold ?? '');
  const hasDay = to + 1 < end && (dayOfMonth || monthFirst);
  if (!hasPart && !(hasLead && hasDay)) return null;
  if (hasDay) to += 2;
  if (hasDay && to < end && /^(?:19|20)\d\d$/u.test(tokens[to]?.fold ?? '')) to += 1;
  return to;
}

/** Whether a day of the month stands between commas behind its weekday: "na segunda-feira, 3, em Lisboa". */
function isBareDay(prose: Prose, at: number, end: number): boolean {
  const { tokens } = prose;
  const token = tokens[at];
  if (token === undefined || at + 1 >= end || !/^\d{1,2}$/u.test(token.text)) return false;
  return isComma(prose, at) && isComma(prose, at + 1);
}

/** The index past a month, a year or both that a word like "en" leads, or null. */
function monthAt({ tokens, language }: Prose, at: number, end: number): number | null {
  const { months, monthLeads = [] } = language.datelines;
  const isYear = (index: number) =>
    index < end && /^(?:19|20)\d\d$/u.test(tokens[index]?.fold ?? '');
  if (!isOneOf(tokens[at], monthLeads)) return null;
  if (isYear(at + 1)) return at + 2;
  if (at + 1 >= end || !isOneOf(tokens[at + 1], months)) return null;
  return isYear(at + 2) ? at + 3 : at + 2;
}

/** Whether a month is written with its stop: "Nov." */
function isShortMonth({ tokens, text, language }: Prose, at: number): boolean {
  const { fold = '', end = 0 } = tokens[at] ?? {};
  return text[end] === '.' && isOneOf(`${fold}.`, language.datelines.months);
}

function monthAfter(day: string, isMonth: boolean): boolean {
  return isMonth && /^\d{1,2}(?:er|st|nd|rd|th)?$/u.test(day);
}
