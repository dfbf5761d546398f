import { gapBefore } from './gaps.ts';
import type { Prose } from './prose.ts';
import { isOneOf } from './tokens.ts';

/** Whether a word is a number, in figures or written out, that is neither a year, a day of a month nor a time of day. */
export function isQuantity(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const token = tokens[at];
  if (token === undefined) return false;
  if (isWrittenNumber(prose, at)) return true;
  if (!/^\d/u.test(token.text) || TIME_OF_DAY.test(token.text) || isNumbered(prose, at))
    return false;
  const [before, next, second] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (isOneOf(next, language.claims.quantities)) return true;
  const isYear = /^(?:1[5-9]|20)\d\d$/u.test(token.text);
  const month = isOneOf(next, language.speech.particles) ? second : next;
  const { months } = language.datelines;
  return !isYear && !isOneOf(before, months) && !isOneOf(month, months);
}

const TIME_OF_DAY = /^(?:\d{1,2}h(?:\d\d)?|\d{1,2}:\d\d(?:[ap]m)?|\d{1,2}(?:\.\d\d)?[ap]m)$/iu;

/** Whether a word is a number written out. */
export function isWrittenNumber({ tokens, language }: Prose, at: number): boolean {
  return isOneOf(tokens[at], language.claims.numberWords);
}

/** Whether a number in figures names something behind an abbreviation with a capital: "No 10 Downing Street". */
export function isNumbered(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before?.isCapital !== true) return false;
  if (!isOneOf(`${before.fold}.`, language.sentences.beforeNumber)) return false;
  return /^\d/u.test(token?.text ?? '') && /^\.? $/u.test(gapBefore(prose, at));
}
