import { type Finding, finding, type Place } from '../../findings/finding.ts';
import type { Quote } from '../cut.ts';
import { leanOf, type Topic } from './judge-quote.ts';
import { isUnnamed } from './unnamed.ts';

/** Words of a quote by which a finding tells which it is. */
const OPENING = 6;

/** What an editor should look at before a quote that pullquote chose goes out: whether only the article tells what it leans on, or who the speaker is. */
export function quoteFindings(topic: Topic, quote: Quote, where: Place): Finding[] {
  const { speaker, spans } = quote;
  const isTold = speaker === null || !isUnnamed(topic.reading.prose, speaker);
  if (isTold && leanOf(topic, spans, quote) === 0) return [];
  const opening = quote.text.split(' ').slice(0, OPENING).join(' ');
  return [finding('quote-leans', where, { opening })];
}
