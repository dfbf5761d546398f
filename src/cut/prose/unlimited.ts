import type { Span } from '../../text/spans.ts';
import { boundEnd } from './bound-sentences.ts';
import { type Prose, paragraphAt, sentencesUpTo } from './prose.ts';

/**
 * Whether words may stand without what follows them: no sentence right after
 * the one they end in denies it, limits it, or says whether it was verified.
 */
export function isUnlimited(prose: Prose, span: Span): boolean {
  const at = span[1] - 1;
  const paragraph = paragraphAt(prose, at);
  if (paragraph === null) return true;
  const { sentences } = paragraph;
  const index = sentencesUpTo(paragraph, at) - 1;
  return boundEnd(prose.text, sentences, index, prose.language) <= (sentences[index]?.[1] ?? 0);
}
