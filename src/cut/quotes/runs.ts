import { hangingWordsOf } from '../../languages/hanging.ts';
import { AND_WORDS } from '../../languages/works.ts';
import { splitSentences } from '../../text/sentences.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { opensFreely } from '../clarity/self-contained.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf, tokenAt } from '../prose/tokens.ts';
import { isFitForCard, isFreeOfContext, LONGEST_QUOTE } from './judge-quote.ts';

/** Sentences of one quotation at the most that are tried, from its first on. */
const MOST_SENTENCES = 16;

/**
 * What a card may print of a quotation, the whole first: any of its sentences
 * that follow one another, where neither edge leaves out what the meaning
 * hangs on.
 */
export function* runsOf(prose: Prose, inner: Span): Generator<Span> {
  const sentences = splitSentences(prose.text, inner, prose.language);
  const most = Math.min(sentences.length, MOST_SENTENCES);
  for (let from = 0; from < most; from += 1) {
    if (from > 0 && !opensAlone(prose, sentences[from - 1], sentences[from])) continue;
    const start = sentences[from]?.[0] ?? inner[0];
    for (let to = most - 1; to >= from; to -= 1) {
      const end = sentences[to]?.[1] ?? inner[1];
      if (end - start > 2 * LONGEST_QUOTE) continue;
      const next = sentences[to + 1];
      const isOver = next === undefined || closesAlone(prose, sentences[to], next);
      if (isOver && isFitForCard(prose, [[start, end]])) yield [start, end];
    }
  }
}

/** Whether a sentence can be the first that is printed: it opens freely, and the one before it asks or announces nothing. */
function opensAlone(prose: Prose, before: Span | undefined, sentence: Span | undefined): boolean {
  if (before === undefined || sentence === undefined) return false;
  const { text } = prose;
  const isCapital = /^\p{Lu}/u.test(text.slice(...sentence));
  const isAnswer = /[?？:]$/u.test(sliceSpan(text, before));
  return isCapital && !isAnswer && opensFreely(prose, sentence) && isFreeOfContext(prose, sentence);
}

/** Whether a sentence can be the last: it is no question, and the next neither limits it ("Mais …") nor sums it up ("That is …"). */
function closesAlone(prose: Prose, sentence: Span | undefined, next: Span): boolean {
  if (sentence === undefined) return false;
  const { text, tokens, language } = prose;
  const isClosed = /[.!…]$/u.test(sliceSpan(text, sentence));
  if (!isClosed || !/^\p{Lu}/u.test(text.slice(...next))) return false;
  const at = tokenAt(tokens, next[0]);
  const fold = tokens[at]?.fold ?? '';
  if (isOneOf(fold, hangingWordsOf(language).bare)) return false;
  return isOneOf(fold, AND_WORDS) || !isPhraseAt(prose, at, language.claims.connectives);
}
