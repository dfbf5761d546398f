import { type Finding, finding, type Place } from '../../findings/finding.ts';
import type { Quote } from '../cut.ts';
import { leanOf, type Topic } from './judge-quote.ts';

/** Words of a quote by which a finding tells which it is. */
const OPENING = 6;

/** What an editor should look at before a quote that pullquote chose goes out: whether it leans on what only the article tells. */
export function quoteFindings(topic: Topic, quote: Quote, where: Place): Finding[] {
  if (leanOf(topic, quote.spans, quote) === 0) return [];
  const opening = quote.text.split(' ').slice(0, OPENING).join(' ');
  return [finding('quote-leans', where, { opening })];
}
