import { CONTEXT, type ContextWords, NO_CONTEXT } from '../../languages/context.ts';
import type { Language } from '../../languages/language.ts';
import { pairMarks } from '../../text/quote-marks.ts';
import { isInside, type Span } from '../../text/spans.ts';
import { gapBefore } from '../prose/gaps.ts';
import type { Names } from '../prose/names.ts';
import { type Prose, paragraphAt, sentenceAt } from '../prose/prose.ts';
import { isOneOf, type Token, tokenAt, tokenise } from '../prose/tokens.ts';
import { stemsOf } from '../prose/weigh-words.ts';

/** An article ready for cutting, and its names. */
export type Reading = { readonly prose: Prose; readonly names: Names };

/** What the posts before one have told: the stems and the words of their texts. */
export type Known = { readonly stems: ReadonlySet<string>; readonly words: ReadonlySet<string> };

/** What texts tell. */
export function knownFrom(texts: readonly string[], language: Language): Known {
  const tokens = texts.flatMap((text) => tokenise(text, [0, text.length], language));
  return {
    stems: new Set(tokens.flatMap(stemsOf)),
    words: new Set(tokens.map(({ fold }) => fold)),
  };
}

/** A post's first sentence: its tokens by their indices in the article, quotations and what was cut left out. */
export type Opening = {
  readonly reading: Reading;
  readonly span: Span;
  readonly known: Known;
  /** The words by which a sentence of its language leans on another. */
  readonly words: ContextWords;
  readonly indices: readonly number[];
  /** The first of them. */
  readonly first: number;
  /** The token past the first clause. */
  readonly clauseEnd: number;
  /** The first token of the main clause, behind a frame. */
  readonly main: number;
};

/** More words of a sentence than this are not looked at: no post holds so many. */
const MOST_TOKENS = 160;
/** A frame before the main clause has at most this many words. */
const FRAME_WORDS = 7;

/** The first sentence of a span, laid out for judging what it leans on, without the words between the parts that are left of it. */
export function openingOf(
  reading: Reading,
  span: Span,
  known: Known,
  parts: readonly Span[] = [span],
): Opening {
  const { tokens, text, language } = reading.prose;
  const paragraph = paragraphAt(reading.prose, span[0]);
  const sentence = paragraph === null ? null : sentenceAt(paragraph, span[0]);
  const from = tokenAt(tokens, span[0]);
  const whole = Math.min(span[1], sentence?.[1] ?? span[1]);
  const end = Math.min(whole, tokens[from + MOST_TOKENS]?.start ?? whole);
  const to = tokenAt(tokens, end);
  const quoted = pairMarks(text, [span[0], end]).filter(({ depth }) => depth === 0);
  const isTold = ({ start }: Token) =>
    parts.some((part) => isInside(start, part)) &&
    !quoted.some(({ outer }) => isInside(start, outer));
  const indices = tokens.slice(from, to).flatMap((token, i) => (isTold(token) ? [from + i] : []));
  const firstEnd = clauseEndAfter(reading, from, to);
  const hasFrame = firstEnd - from <= FRAME_WORDS && firstEnd < to;
  const main = hasFrame ? firstEnd : from;
  const clauseEnd = hasFrame ? clauseEndAfter(reading, firstEnd, to) : firstEnd;
  const [first = main] = indices;
  const words = CONTEXT[language.tag] ?? NO_CONTEXT;
  return { reading, span: [span[0], end], known, words, indices, first, clauseEnd, main };
}

/** The first token behind a mark or at a word that opens another clause. */
function clauseEndAfter({ prose }: Reading, from: number, to: number): number {
  const { tokens, language } = prose;
  const { relatives, complementisers } = language.speech;
  for (let at = from + 1; at < to; at += 1) {
    const gap = gapBefore(prose, at);
    if (/[,;:–—«“„"()]/u.test(gap)) return at;
    const isOpener = isOneOf(tokens[at], complementisers, relatives);
    if (isOpener && !isOneOf(tokens[at], language.speech.determiners)) return at;
  }
  return to;
}

/** Whether a noun needs no introduction: what was told before names it, or there is one of its kind. */
export function isKnown({ reading, known, words }: Opening, noun: Token): boolean {
  const { institutions } = reading.prose.language.speech;
  return (
    /^\d/u.test(noun.fold) ||
    (isOneOf(noun, institutions) && !isOneOf(noun, words.ordinary)) ||
    stemsOf(noun).some((stem) => stem.length > 2 && known.stems.has(stem))
  );
}
