import type { Span } from '../text/spans.ts';
import { boundEnd } from './bound-sentences.ts';
import type { Prose } from './prose.ts';

/**
 * Whether words may stand without what follows them: no sentence right after
 * the one they end in denies it, limits it, or says whether it was verified.
 */
export function isUnlimited({ text, paragraphs, language }: Prose, span: Span): boolean {
  const at = span[1] - 1;
  const holds = ([start, end]: Span) => start <= at && at < end;
  const sentences = paragraphs.find((paragraph) => paragraph.sentences.some(holds))?.sentences;
  const index = sentences?.findIndex(holds) ?? -1;
  return (
    sentences === undefined ||
    boundEnd(text, sentences, index, language) <= (sentences[index]?.[1] ?? 0)
  );
}
