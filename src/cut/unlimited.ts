import type { Span } from '../text/spans.ts';
import { boundEnd } from './bound-sentences.ts';
import { type Paragraph, type Prose, sentencesUpTo } from './prose.ts';

/**
 * Whether words may stand without what follows them: no sentence right after
 * the one they end in denies it, limits it, or says whether it was verified.
 */
export function isUnlimited({ text, paragraphs, language }: Prose, span: Span): boolean {
  const at = span[1] - 1;
  const paragraph = paragraphAt(paragraphs, at);
  if (paragraph === null) return true;
  const { sentences } = paragraph;
  const index = sentencesUpTo(paragraph, at) - 1;
  return boundEnd(text, sentences, index, language) <= (sentences[index]?.[1] ?? 0);
}

/** The last paragraph that starts at or before an offset: they stand in the article's order. */
function paragraphAt(paragraphs: readonly Paragraph[], at: number): Paragraph | null {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.span[0] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return paragraphs[low - 1] ?? null;
}
