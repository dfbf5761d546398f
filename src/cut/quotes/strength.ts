import { strengthWordsOf } from '../../languages/strength.ts';
import type { Span } from '../../text/spans.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { hasOneOf, type Token, tokenAt, tokensIn } from '../prose/tokens.ts';

/** More figures than this are a list. */
const MOST_FIGURES = 2;

/**
 * How much a quotation says, higher is better: it takes a stand, judges or
 * feels; it does not confirm, thank, hope, promote or list figures.
 */
export function strengthOf(prose: Prose, spans: readonly Span[]): number {
  const { stands, feelings, routines } = strengthWordsOf(prose.language);
  const { negations, hedges } = prose.language.claims;
  const words = spans.flatMap((span) => tokensIn(prose.tokens, span));
  const has = (list: readonly string[]) => hasOneOf(words, list);
  const feels = words.some(({ fold }) => feelings.some((stem) => isFormOf(fold, stem)));
  const isRoutine = words.some(({ start }) =>
    isPhraseAt(prose, tokenAt(prose.tokens, start), routines),
  );
  const figures = words.filter(isFigure).length;
  return (
    (has(negations) ? 0.3 : 0) +
    (has(stands) ? 0.4 : 0) +
    (feels ? 0.6 : 0) -
    (has(hedges) && !has(stands) ? 0.3 : 0) -
    (isRoutine ? 1.2 : 0) -
    (figures > MOST_FIGURES ? 0.8 : 0)
  );
}

/** Short words are told from longer ones that begin like them: "war" is no "warm". */
function isFormOf(fold: string, stem: string): boolean {
  return stem.length < 5 ? fold === stem : fold.startsWith(stem);
}

function isFigure({ text }: Token): boolean {
  return /^\d/u.test(text);
}
