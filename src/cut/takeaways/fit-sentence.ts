import { BACKGROUND } from '../../languages/background.ts';
import { baseOfTag } from '../../languages/language-tag.ts';
import { isBalanced } from '../../text/balanced.ts';
import { pairMarks } from '../../text/quote-marks.ts';
import { isWithin, type Span, sliceSpan } from '../../text/spans.ts';
import { foldWord, opensOn } from '../../text/words.ts';
import { isLedByPronoun, isWholeSentence } from '../clarity/self-contained.ts';
import { standsAlone } from '../clarity/stands-alone.ts';
import { isSuperseded } from '../clarity/superseded.ts';
import { callsClaim } from '../prose/bound-sentences.ts';
import { isDashedSpeech } from '../prose/dashed-speech.ts';
import { widthOf } from '../prose/line-width.ts';
import { hasMainVerb } from '../prose/main-verb.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { hasOneOf, isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { isUnlimited } from '../prose/unlimited.ts';
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
    isWhole(prose, span) &&
    !/[?？؟]/u.test(text) &&
    isBalanced(prose.text, span) &&
    !isLedByPronoun(prose, span) &&
    !opensOnContext(prose, span) &&
    hasMainVerb(prose, [span]) &&
    standsAlone(text, prose.language) &&
    !isSuperseded(prose, span) &&
    !isTorn(prose, span) &&
    isUnlimited(prose, span) &&
    !isDashedSpeech(prose, span)
  );
}

/** Whether a span has more UTF-16 code units than `longest` graphemes of prose can have, so that nothing of it need be counted. */
export function isFarTooLong([start, end]: Span, longest: number): boolean {
  return end - start > MOST_UNITS * longest;
}

/** Whether a span is a whole sentence; it may open on a name or term between marks ("« Vissarion » a été arrêté"). */
function isWhole(prose: Prose, span: Span): boolean {
  const [start, end] = span;
  const rest = sliceSpan(prose.text, [termEnd(prose, span) ?? start, end]);
  return isWholeSentence(isStandfirst(prose, span) ? `${rest}.` : rest);
}

/** Whether a span is all of the paragraph below the title, which many papers set without a full stop. */
function isStandfirst({ article, paragraphs, text }: Prose, span: Span): boolean {
  const [first, second] = paragraphs;
  if (article.title === null || first === undefined || second === undefined) return false;
  const isAll = first.sentences.length === 1 && isWithin(span, first.span);
  return isAll && span[1] === first.span[1] && /[\p{L}\p{N}%)]$/u.test(sliceSpan(text, span));
}

/** A term between marks has at most this many words. */
const MOST_TERM_WORDS = 5;

/** Where the quoted term that is a sentence's subject ends, or null where it opens on none. */
function termEnd(prose: Prose, span: Span): number | null {
  const { text, tokens } = prose;
  if (!/^["«“„]/u.test(text.charAt(span[0]))) return null;
  const first = pairMarks(text, span).find(({ outer }) => outer[0] === span[0]);
  if (first === undefined || !first.isClosed || /[.,!?…]$/u.test(sliceSpan(text, first.inner)))
    return null;
  const next = tokenAt(tokens, first.outer[1]);
  const isShort = tokensIn(tokens, first.inner).length <= MOST_TERM_WORDS;
  const goesOn = /^ \p{Ll}/u.test(text.slice(first.outer[1], first.outer[1] + 3));
  return isShort && goesOn && reportingAt(prose, next, next + 4) === null
    ? first.outer[1] + 1
    : null;
}

/** Words of a sentence's start among which an object without a name leans. */
const FIRST_WORDS = 5;

/** Whether a sentence opens on words that lean on the one before it, or announce what stands below it. */
function opensOnContext(prose: Prose, span: Span): boolean {
  const { article, text, tokens } = prose;
  const words = BACKGROUND[baseOfTag(article.lang)];
  if (words === undefined) return false;
  const opening = foldWord(sliceSpan(text, span)).replace(/^[^\p{L}\p{N}]+/u, '');
  const first = tokensIn(tokens, span).slice(0, FIRST_WORDS);
  return (
    [...words.openers, ...words.announcing].some((opener) => opensOn(opening, opener)) ||
    opensOnBarePreposition(prose, span) ||
    callsClaim(text, span, prose.language) ||
    hasOneOf(first, words.objects)
  );
}

/** `Depuis, …`: since what was told before. */
function opensOnBarePreposition({ text, tokens, language }: Prose, span: Span): boolean {
  const [first] = tokensIn(tokens, span);
  if (first === undefined || text.charAt(first.end) !== ',') return false;
  const { claims, lines } = language;
  return isOneOf(first, claims.frames) && isOneOf(first, lines.glued);
}
