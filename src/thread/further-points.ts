import { isWholeSentence } from '../cut/clarity/self-contained.ts';
import { hasMainVerb } from '../cut/prose/main-verb.ts';
import { centrality } from '../cut/prose/weigh-words.ts';
import { countGraphemes } from '../text/graphemes.ts';
import { isOverlapping, type Span, sliceSpan } from '../text/spans.ts';
import { type FitsAlone, type Point, pointAt } from './point-forms.ts';
import { isFiller, postableSpan } from './postable.ts';
import { quotesSpeech } from './quotes-speech.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';

/** Graphemes that a sentence has at least to be a post of its own. */
const SHORTEST = 60;
/** Sentences that are looked at: what an article says after these is hardly its gist. */
const DEEPEST = 60;
/** What it costs to stand one sentence further down, in shares of the most central one's weight. */
const DEPTH_COST = 0.015;

/**
 * Sentences of the article that may stand beside the key points or for them,
 * the most telling first: none that is taken, is a quotation or a question.
 */
export function furtherPoints(
  source: Source,
  reading: Reading,
  taken: readonly Span[],
  fits: FitsAlone,
): Point[] {
  const { prose, weights } = reading;
  return fillersOf(source, reading, taken)
    .filter(({ span, parts }) => {
      if (span === null || !fits(parts)) return false;
      const words = sliceSpan(prose.text, span);
      return countGraphemes(words) >= SHORTEST && isWholeSentence(words);
    })
    .map((point, index) => ({
      point,
      score: centrality(prose, weights, point.span ?? [0, 0]) - DEPTH_COST * index,
    }))
    .sort((one, other) => other.score - one.score)
    .map(({ point }) => point);
}

/**
 * Sentences in the article's order that could fill a post up: none that is
 * taken, is a quotation or has no verb; none at all where the editor wrote the points.
 */
export function fillersOf(
  { article, cut, language }: Source,
  { prose, sentences }: Reading,
  taken: readonly Span[],
): Point[] {
  const points: Point[] = [];
  if (cut.points.some(({ origin }) => origin === 'editor')) return points;
  for (const [index, sentence] of sentences.entries()) {
    if (points.length >= DEEPEST) break;
    if (!isFiller(article, sentences, index, language)) continue;
    const span = postableSpan(article, sentences, sentence.span, language);
    if (span === null || quotesSpeech(article.text, span)) continue;
    if (!hasMainVerb(prose, [span])) continue;
    if (!taken.some((one) => isOverlapping(one, span))) points.push(pointAt(article, span, false));
  }
  return points;
}
