import type { Span } from '../../text/spans.ts';
import { boundEnd, callsClaim } from './bound-sentences.ts';
import { type Prose, paragraphAt, paragraphIndexAt, sentencesUpTo } from './prose.ts';

/** So many sentences at a paragraph's end may be called claims by the next. */
const NEAR_END = 2;

/**
 * Whether words may stand without what follows them: no sentence right after
 * the one they end in denies it, limits it, or says whether it was verified,
 * and the next paragraph does not open on calling it a claim.
 */
export function isUnlimited(prose: Prose, span: Span): boolean {
  const at = span[1] - 1;
  const paragraph = paragraphAt(prose, at);
  if (paragraph === null) return true;
  const { sentences } = paragraph;
  const index = sentencesUpTo(paragraph, at) - 1;
  const isLast = sentences.length - index <= NEAR_END;
  const calls = [sentences[index + 1], isLast ? openingAfter(prose, at) : undefined].some(
    (sentence) => sentence !== undefined && callsClaim(prose.text, sentence, prose.language),
  );
  return (
    !calls && boundEnd(prose.text, sentences, index, prose.language) <= (sentences[index]?.[1] ?? 0)
  );
}

/** The first sentence of the paragraph after the one that holds an offset. */
function openingAfter(prose: Prose, at: number): Span | undefined {
  return prose.paragraphs[paragraphIndexAt(prose, at) + 1]?.sentences[0];
}
