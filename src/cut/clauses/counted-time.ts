import type { Span } from '../../text/spans.ts';
import type { Prose } from '../prose/prose.ts';
import { isQuantity } from '../prose/quantities.ts';
import { hasOneOf, isOneOf, type Token, tokenAt, tokensIn } from '../prose/tokens.ts';

/** Words of a frame that tells a stretch of time at the most. */
const LONGEST_SPAN = 12;

/** Whether a frame tells in what time something was counted: "En un mois, 42 femmes ont été tuées", "En 2015, 3.000 vélos…". */
export function countsWithin(prose: Prose, frame: Span, main: Span): boolean {
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
