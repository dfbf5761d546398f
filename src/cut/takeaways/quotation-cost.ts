import { pairMarks } from '../../text/quote-marks.ts';
import type { Span } from '../../text/spans.ts';
import { mentionsIn, type Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { tokensIn } from '../prose/tokens.ts';

/** Words between marks that make a quotation and no mere term. */
const FEWEST_QUOTED = 3;
const NAMED = 0.2;
/** With this share of its words between marks a line is a quotation, which has its own card. */
const MOST_QUOTED = 0.5;
const QUOTATION = 1;
const UNNAMED = 0.7;

/** What its quotations cost a line that is to tell what an article says: more where nobody outside their marks is named. */
export function quotationCost({ text, tokens }: Prose, names: Names, span: Span): number {
  const quoted = pairMarks(text, span)
    .filter(({ depth }) => depth === 0)
    .map(({ outer }) => outer);
  if (!quoted.some((outer) => tokensIn(tokens, outer).length >= FEWEST_QUOTED)) return 0;
  const within = quoted.reduce((sum, outer) => sum + tokensIn(tokens, outer).length, 0);
  if (within > MOST_QUOTED * tokensIn(tokens, span).length) return QUOTATION;
  const isOutside = (at: number) => !quoted.some(([start, end]) => start <= at && at < end);
  return mentionsIn(names, span).some((mention) => isOutside(mention.span[0])) ? NAMED : UNNAMED;
}
