import { type Finding, finding, type Place } from '../../findings/finding.ts';
import type { Quote } from '../cut.ts';
import { leanOf, type Topic } from './judge-quote.ts';
import { isUnnamed } from './unnamed.ts';

/** Words of a quote by which a finding tells which it is. */
const OPENING = 6;

/**
 * What an editor should look at before a quote that pullquote chose goes out:
 * whether only the article tells what it leans on, or who the speaker is.
 * `next` is the number of the first quote that was not chosen, or null.
 */
export function quoteFindings(
  topic: Topic,
  quote: Quote,
  next: number | null,
  where: Place,
): Finding[] {
  const { speaker, spans } = quote;
  const isTold = speaker === null || !isUnnamed(topic.reading.prose, speaker);
  if (isTold && leanOf(topic, spans, quote) === 0) return [];
  const opening = quote.text.split(' ').slice(0, OPENING).join(' ');
  const other = next === null ? '' : `, or take the next: --pick quote=${next}`;
  return [finding('quote-leans', where, { opening, next: other })];
}
