import { type Clarity, clarityOf } from '../cut/clarity/clarity.ts';
import type { Known } from '../cut/clarity/opening.ts';
import type { Span } from '../text/spans.ts';
import type { Reading } from './reading.ts';

/**
 * How clear a span is behind other posts. What the first sentence names as if
 * it were known, the title above it has named, in a thread as in the article.
 */
export function clarityBehind(reading: Reading, span: Span, known: Known): Clarity {
  const clarity = clarityOf(reading, span, known);
  const { article } = reading.prose;
  const isLead = article.title !== null && reading.sentences[0]?.span[0] === span[0];
  return clarity === 'loose' && isLead ? 'clear' : clarity;
}
