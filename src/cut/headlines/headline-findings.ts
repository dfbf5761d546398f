import { type Finding, finding, type Place } from '../../findings/finding.ts';
import { countGraphemes } from '../../text/graphemes.ts';
import { outline, type Span } from '../../text/spans.ts';
import { clarityOf } from '../clarity/clarity.ts';
import { knownFrom, type Reading } from '../clarity/opening.ts';
import { countUntold } from '../clarity/untold.ts';
import type { Line } from '../cut.ts';
import { LONGEST_HEADLINE, widthOfAll } from '../prose/line-width.ts';
import type { Prose } from '../prose/prose.ts';
import { leadOf } from './opening-sentences.ts';

/**
 * What an editor should look at before a headline that pullquote chose from
 * the article goes out: nothing where it is short, of the article's first
 * sentence, and says all that a reader needs. Readers who judged the headlines
 * of 211 articles would have printed 41 of the 59 such, and 20 of the 63
 * others that are short.
 */
export function headlineFindings(
  reading: Reading,
  { text, spans, origin }: Line,
  where: Place,
): Finding[] {
  const { prose } = reading;
  if (origin !== 'article' || spans.length === 0) return [];
  if (widthOfAll(prose, spans) > LONGEST_HEADLINE)
    return [finding('headline-long', where, { count: countGraphemes(text) })];
  if (leans(reading, spans)) return [finding('headline-leans', where)];
  return isLead(prose, spans) ? [] : [finding('headline-below-lead', where)];
}

/** Whether a headline needs words of the article that stand elsewhere. */
function leans(reading: Reading, spans: readonly Span[]): boolean {
  const { prose } = reading;
  const all = outline(spans);
  const nothing = knownFrom([], prose.language);
  if (clarityOf(reading, all, nothing, spans) !== 'clear') return true;
  return countUntold(prose, all, nothing) > 0;
}

/** Whether spans stand in the first sentence that a headline is looked for in. */
function isLead(prose: Prose, [first]: readonly Span[]): boolean {
  const lead = leadOf(prose);
  return lead !== undefined && first !== undefined && first[0] < lead[1];
}
