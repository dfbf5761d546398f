import { pairMarks } from '../text/quote-marks.ts';
import { type Span, sliceSpan } from '../text/spans.ts';

/** A quotation of more words is speech: the cut says which may be posted, and as whose. */
const MOST_QUOTED = 5;

/** Whether words hold a quotation of more than a few words. */
export function quotesSpeech(text: string, span: Span): boolean {
  return pairMarks(text, span).some(
    ({ inner }) => sliceSpan(text, inner).split(/\s+/u).length > MOST_QUOTED,
  );
}
