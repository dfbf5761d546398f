import { BACKGROUND } from '../languages/background.ts';
import { isBalanced } from '../text/balanced.ts';
import { type Span, sliceSpan } from '../text/spans.ts';
import { foldWord } from '../text/words.ts';
import { opensOn } from './bound-sentences.ts';
import { hasMainVerb } from './finite-verbs.ts';
import { widthOf } from './line-width.ts';
import type { Prose } from './prose.ts';
import { isSelfContained, isWholeSentence } from './self-contained.ts';
import { standsAlone } from './stands-alone.ts';
import { isSuperseded } from './superseded.ts';
import { isTorn } from './torn.ts';
import { isUnlimited } from './unlimited.ts';

/** How wide a line may be, in graphemes, those of scripts that are set twice as wide counted twice. */
export type Limits = { readonly shortest: number; readonly longest: number };

/** UTF-16 code units a grapheme has at most in prose: a longer span is not even counted. */
const MOST_UNITS = 12;

/**
 * Whether a sentence, or some in a row, may be printed apart from the article
 * as what it says: whole, of a length that can be read, understood without
 * what stands before it, not taken back by what stands after it, no question,
 * and nothing that only once was so.
 */
export function isFitSentence(prose: Prose, span: Span, { shortest, longest }: Limits): boolean {
  if (span[1] - span[0] > MOST_UNITS * longest) return false;
  const width = widthOf(prose, span);
  if (width < shortest || width > longest) return false;
  const text = sliceSpan(prose.text, span);
  return (
    isWholeSentence(text) &&
    !/[?？؟]/u.test(text) &&
    isBalanced(prose.text, span) &&
    isSelfContained(prose, span) &&
    !opensOnContext(prose, text) &&
    hasMainVerb(prose, [span]) &&
    standsAlone(text, prose.language) &&
    !isSuperseded(prose, span) &&
    !isTorn(prose, span) &&
    isUnlimited(prose, span)
  );
}

/** Whether a sentence opens on words that lean on the one before it, or announce what stands below it. */
function opensOnContext({ article }: Prose, text: string): boolean {
  const context = BACKGROUND[article.lang.split('-')[0] ?? ''];
  if (context === undefined) return false;
  const opening = foldWord(text).replace(/^[^\p{L}\p{N}]+/u, '');
  return [context.openers, context.announcing].some((list) =>
    list.some((words) => opensOn(opening, words)),
  );
}
