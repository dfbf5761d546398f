import { pairMarks } from '../../text/quote-marks.ts';
import { isInside, type Span } from '../../text/spans.ts';
import type { Reading } from '../clarity/opening.ts';
import { pointsBack, speaksInFirstPerson } from '../clarity/self-contained.ts';
import { isPluperfect } from '../clarity/superseded.ts';
import { mentionsIn, type Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { tokensIn } from '../prose/tokens.ts';

const BACKGROUND = 1.1;
/** What a `we` costs: more in news, which has no voice of its own. */
const FIRST_PERSON = { news: 0.6, other: 0.3 };
const POINTS_BACK = 0.1;

/** What a line loses where it is not the article's own voice on what is so now, in the score's own unit. */
export function voiceCost({ prose, names }: Reading, span: Span): number {
  const isNews = prose.article.genre === 'news';
  return (
    quotationCost(prose, names, span) +
    (isPluperfect(prose, span) ? BACKGROUND : 0) +
    (speaksInFirstPerson(prose, [span]) ? FIRST_PERSON[isNews ? 'news' : 'other'] : 0) +
    (pointsBack(prose, [span]) ? POINTS_BACK : 0)
  );
}

/** Words between marks that make a quotation and no mere term. */
const FEWEST_QUOTED = 3;
const NAMED = 0.2;
/** With this share of its words between marks a line is a quotation, which has its own card. */
const MOST_QUOTED = 0.5;
const QUOTATION = 1;
const UNNAMED = 0.7;

/** What its quotations cost a line that is to tell what an article says: more where nobody outside their marks is named. */
function quotationCost({ text, tokens }: Prose, names: Names, span: Span): number {
  const quoted = pairMarks(text, span)
    .filter(({ depth }) => depth === 0)
    .map(({ outer }) => outer);
  if (!quoted.some((outer) => tokensIn(tokens, outer).length >= FEWEST_QUOTED)) return 0;
  const within = quoted.reduce((sum, outer) => sum + tokensIn(tokens, outer).length, 0);
  if (within > MOST_QUOTED * tokensIn(tokens, span).length) return QUOTATION;
  const isOutside = (at: number) => !quoted.some((outer) => isInside(at, outer));
  return mentionsIn(names, span).some((mention) => isOutside(mention.span[0])) ? NAMED : UNNAMED;
}
