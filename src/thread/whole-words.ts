import type { Article } from '../article/article.ts';
import { pairMarks } from '../text/quote-marks.ts';
import type { Span } from '../text/spans.ts';
import { trimSpan } from '../text/spans.ts';
import { type Sentence, sentenceAt } from './sentences.ts';

/**
 * A span drawn out to the end of its sentence: a line of the cut may have
 * dropped the closing mark or a last clause, a post needs neither. A closing
 * quotation mark whose opening mark stays outside is left out.
 */
export function toSentenceEnd(article: Article, prose: readonly Sentence[], span: Span): Span {
  const index = sentenceAt(prose, Math.max(span[0], span[1] - 1));
  const end = index === null ? span[1] : (prose[index]?.span[1] ?? span[1]);
  return withoutStrayMark(article.text, [span[0], Math.max(span[1], end)], span[1]);
}

/** The span without a closing mark at its end that nothing in the span opens; never shorter than to `least`. */
function withoutStrayMark(text: string, span: Span, least: number): Span {
  const closing = /[\s»”"’]+$/u.exec(text.slice(...span));
  if (closing === null || pairMarks(text, span).some(({ outer }) => outer[1] === span[1])) {
    return span;
  }
  const end = span[0] + closing.index;
  return trimSpan(text, [span[0], Math.max(end, least)]);
}
