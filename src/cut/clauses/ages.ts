import { type Span, sliceSpan } from '../../text/spans.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';

/** Whether what stands behind a full name opens on the age of its bearer: ", 58 ans, policier à Brest,". */
export function opensOnAge(prose: Prose, [start, end]: Span): boolean {
  const { text, tokens } = prose;
  const comma = text.slice(start + 1, end).indexOf(',');
  const age: Span = [start, comma < 0 ? end : start + 1 + comma];
  const at = tokenAt(tokens, start);
  const isAfterName = [at - 1, at - 2].every((index) => tokens[index]?.isCapital === true);
  return (
    isAfterName &&
    /^, (?:d[ei] )?\d{1,3}(?: \p{L}{2,6})?$/u.test(sliceSpan(text, age)) &&
    isAge(prose, age)
  );
}

/** Whether a number behind a name counts years, and nothing else does. */
export function isAge({ tokens, language }: Prose, span: Span): boolean {
  const unit = tokensIn(tokens, span).find(
    ({ text }, at, words) => at > 0 && /^\d/u.test(words[at - 1]?.text ?? '') && text !== '',
  );
  return unit === undefined || (unit.fold.length > 2 && isOneOf(unit, language.claims.quantities));
}
