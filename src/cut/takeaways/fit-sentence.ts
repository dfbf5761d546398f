import { BACKGROUND } from '../../languages/background.ts';
import { isBalanced } from '../../text/balanced.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { foldWord, wordSet } from '../../text/words.ts';
import { isLedByPronoun, isWholeSentence } from '../clarity/self-contained.ts';
import { standsAlone } from '../clarity/stands-alone.ts';
import { opensOn } from '../prose/bound-sentences.ts';
import { hasMainVerb } from '../prose/finite-verbs.ts';
import { widthOf } from '../prose/line-width.ts';
import type { Prose } from '../prose/prose.ts';
import { tokensIn } from '../prose/tokens.ts';
import { isUnlimited } from '../prose/unlimited.ts';
import { isSuperseded } from './superseded.ts';
import { isTorn } from './torn.ts';

/** How wide a line may be, in graphemes, those of scripts that are set twice as wide counted twice. */
export type Limits = { readonly shortest: number; readonly longest: number };

/** UTF-16 code units a grapheme has at most in prose. */
const MOST_UNITS = 12;

/**
 * Whether a sentence, or some in a row, may be printed apart from the article
 * as what it says: whole, of a length that can be read, understood without
 * what stands before it, not taken back by what stands after it, no question,
 * and nothing that only once was so.
 */
export function isFitSentence(prose: Prose, span: Span, { shortest, longest }: Limits): boolean {
  if (isFarTooLong(span, longest)) return false;
  const width = widthOf(prose, span);
  if (width < shortest || width > longest) return false;
  const text = sliceSpan(prose.text, span);
  return (
    isWholeSentence(text) &&
    !/[?？؟]/u.test(text) &&
    isBalanced(prose.text, span) &&
    !isLedByPronoun(prose, span) &&
    !opensOnContext(prose, span) &&
    hasMainVerb(prose, [span]) &&
    standsAlone(text, prose.language) &&
    !isSuperseded(prose, span) &&
    !isTorn(prose, span) &&
    isUnlimited(prose, span)
  );
}

/** Whether a span has more UTF-16 code units than `longest` graphemes of prose can have, so that nothing of it need be counted. */
export function isFarTooLong([start, end]: Span, longest: number): boolean {
  return end - start > MOST_UNITS * longest;
}

/** Words of a sentence's start among which an object without a name leans. */
const FIRST_WORDS = 5;

/** Whether a sentence opens on words that lean on the one before it, or announce what stands below it. */
function opensOnContext({ article, text, tokens }: Prose, span: Span): boolean {
  const words = BACKGROUND[article.lang.split('-')[0] ?? ''];
  if (words === undefined) return false;
  const opening = foldWord(sliceSpan(text, span)).replace(/^[^\p{L}\p{N}]+/u, '');
  const first = tokensIn(tokens, span).slice(0, FIRST_WORDS);
  return (
    [...words.openers, ...words.announcing].some((opener) => opensOn(opening, opener)) ||
    first.some(({ fold }) => wordSet(words.objects).has(fold))
  );
}
