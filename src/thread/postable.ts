import type { Article } from '../article/article.ts';
import { isSaidByPronoun } from '../cut/clarity/said-by-pronoun.ts';
import { boundEnd, limitsWhatIsBefore } from '../cut/prose/bound-sentences.ts';
import { tokenise } from '../cut/prose/tokens.ts';
import { MAKING_LINE } from '../languages/credits.ts';
import type { Language } from '../languages/language.ts';
import { VOICES } from '../languages/voices.ts';
import { isBalanced } from '../text/balanced.ts';
import { pairMarks } from '../text/quote-marks.ts';
import { type Span, sliceSpan } from '../text/spans.ts';
import { withoutTimeStamp } from '../text/time-stamp.ts';
import { type Sentence, sentenceAt } from './sentences.ts';

/** Sentences after one that may be bound to it. */
const AHEAD = 8;
/** A filler has at least this many words, or letters where words are not spaced. */
const FEWEST_WORDS = 4;
const FEWEST_LETTERS = 8;

/**
 * A span of whole sentences as it may be posted in the publication's name:
 * with the sentences that deny or limit its last one, without the time that
 * stamps an entry of a live page. Null where it may not:
 * said by a pronoun whose name is elsewhere, somebody's quoted block, a
 * question, an answer or other words of an `I` without its speaker, one with a
 * mark whose fellow is elsewhere, a line about the article's making.
 */
export function postableSpan(
  article: Article,
  prose: readonly Sentence[],
  span: Span,
  language: Language,
): Span | null {
  const index = sentenceAt(prose, Math.max(span[0], span[1] - 1));
  const block = index === null ? undefined : article.blocks[prose[index]?.block ?? -1];
  if (block !== undefined && ['quotation', 'question', 'answer'].includes(block.kind)) return null;
  const end = Math.max(span[1], endWithBound(article, prose, index, language));
  const whole = withoutTimeStamp(article.text, [span[0], end]);
  const words = sliceSpan(article.text, whole);
  if (
    MAKING_LINE.test(words) ||
    isSaidByPronoun(words, language) ||
    !isBalanced(article.text, whole)
  ) {
    return null;
  }
  return isSomebodysVoice(article, whole, language) ? null : whole;
}

/** The end of a sentence and of those bound to it; 0 where there is none. */
export function endWithBound(
  { text }: Article,
  prose: readonly Sentence[],
  index: number | null,
  language: Language,
): number {
  if (index === null) return 0;
  const ahead = prose.slice(index, index + 1 + AHEAD).map(({ span }) => span);
  return boundEnd(text, ahead, 0, language);
}

/**
 * Whether a sentence can fill a post up on its own: whole and of some length,
 * no question or answer to one, and nothing that takes back what is not there.
 */
export function isFiller(
  { text, blocks }: Article,
  prose: readonly Sentence[],
  index: number,
  language: Language,
): boolean {
  const [before, own] = [prose[index - 1], prose[index]];
  if (own === undefined || blocks[own.block]?.kind !== 'paragraph') return false;
  const words = sliceSpan(text, own.span);
  if (!isWhole(words) || !isLongEnough(words)) return false;
  if (before?.block !== own.block) return true;
  return (
    !/[?？؟]["»”]?$/u.test(sliceSpan(text, before.span)) &&
    !limitsWhatIsBefore(text, own.span, language)
  );
}

/** Closed by a full stop, no line of a dialogue, and nothing behind a label ("Claim: …"). */
function isWhole(words: string): boolean {
  return (
    /[.!。！।؟…][»”"’」』)\s]*$/u.test(words) && !/^(?:[—–-]|\p{L}[\p{L}'’-]*\s?[:：])/u.test(words)
  );
}

function isLongEnough(words: string): boolean {
  const isSpaced = !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u.test(words);
  const found = words.match(isSpaced ? /[\p{L}\p{N}][^\s]*/gu : /[\p{L}\p{N}]/gu) ?? [];
  return found.length >= (isSpaced ? FEWEST_WORDS : FEWEST_LETTERS);
}

/** Whether words outside quotation marks are somebody's who says `I` or `you`, where the article is not their own piece. */
function isSomebodysVoice({ text, genre }: Article, span: Span, language: Language): boolean {
  if (genre === 'opinion' || genre === 'release' || genre === 'sponsored') return false;
  const own = VOICES[language.tag] ?? [];
  const voice = genre === 'news' ? own : [...own, ...language.claims.firstPerson];
  const quoted = pairMarks(text, span);
  return tokenise(text, span, language).some(
    ({ fold, start }) =>
      voice.includes(fold) && !quoted.some(({ outer }) => outer[0] <= start && start < outer[1]),
  );
}
