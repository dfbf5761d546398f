import { outline, type Span, sliceSpan } from '../../text/spans.ts';
import { wordSet } from '../../text/words.ts';
import { opensOnKnown, pointsBack, speaksInFirstPerson } from '../clarity/self-contained.ts';
import { isPluperfect, isSuperseded } from '../clarity/superseded.ts';
import type { Clause } from '../clauses/clauses.ts';
import { LONGEST_HEADLINE, widthOfAll } from '../prose/line-width.ts';
import type { Prose } from '../prose/prose.ts';
import { tokensIn } from '../prose/tokens.ts';
import { centrality, contentStems, stemsOf, type Weights } from '../prose/weigh-words.ts';

const SHORT_HEADLINE = 50;
/** From this sentence on, how deep one stands tells no more. */
const DEEP = 8;
/**
 * What it costs a clause to be longer than a headline, and each hundred
 * graphemes of it. At half of this, more leads are chosen as they stand and
 * share more words with editors' titles, but twice as many are too long.
 */
const OVER = 2;
const TOO_LONG = 4;
/** What it costs to tell of what is no news. */
const BACKGROUND = 1;

/**
 * Higher is better: near the top, on what and whom the article keeps coming
 * back to, of a title's length, no question and no quotation. The weights
 * were chosen on labelled articles; their order matters more than their size.
 */
export function scoreHeadline(
  prose: Prose,
  weights: Weights,
  { spans }: Clause,
  index: number,
): number {
  const text = spans.map((span) => sliceSpan(prose.text, span)).join(' ');
  return (
    (index === 0 ? 0.5 : -0.25 * Math.min(index, DEEP)) +
    1.2 * centrality(prose, weights, ...spans) +
    0.3 * nameScore(prose, weights, spans) +
    titleScore(prose, spans) +
    lengthScore(widthOfAll(prose, spans)) +
    (/["«“„「]/u.test(text) ? -0.25 : 0) +
    (/[?!？！]/u.test(text) ? -1.5 : 0) +
    (speaksInFirstPerson(prose, spans) ? -1.5 : 0) +
    (pointsBack(prose, spans) ? -1.5 : 0) +
    (tellsDay(prose, spans) ? -0.1 : 0) +
    (index > 0 && opensOnKnown(prose, spans) ? -2.2 : 0) -
    (index > 0 ? backgroundCost(prose, spans) : 0)
  );
}

/** What it costs to tell what had been before the news, or once was. */
function backgroundCost(prose: Prose, spans: readonly Span[]): number {
  const all = outline(spans);
  return isSuperseded(prose, all) || isPluperfect(prose, all) ? BACKGROUND : 0;
}

/** How often the names of a clause come in the article; five that come three times make 1.4. */
function nameScore(prose: Prose, weights: Weights, spans: readonly Span[]): number {
  const [first = [0, 0]] = spans;
  const names = new Set(
    spans
      .flatMap((span) => tokensIn(prose.tokens, span))
      .filter((token) => token.isCapital && token.start > first[0])
      .flatMap(stemsOf),
  );
  return [...names].reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0) / 5;
}

/** Whether a clause tells the day, which a headline has no need of. */
function tellsDay({ tokens, language }: Prose, spans: readonly Span[]): boolean {
  const days = wordSet(language.datelines.weekdays);
  return spans.some((span) => tokensIn(tokens, span).some(({ fold }) => days.has(fold)));
}

/** How much of the article's own title a clause says: where that does not fit, what says most of it stands in. */
function titleScore(prose: Prose, spans: readonly Span[]): number {
  const { title } = prose.article;
  if (title === null) return 0;
  const stems = contentStems(prose, title.span);
  const said = contentStems(prose, ...spans);
  const shared = [...stems].filter((stem) => said.has(stem)).length;
  return (4 * shared) / Math.max(1, stems.size);
}

/** Best near what a headline may have: shorter ones tell less, longer ones do not fit. */
export function lengthScore(length: number): number {
  const over = (length - LONGEST_HEADLINE) / 100;
  if (over > 0) return 0.17 - OVER - TOO_LONG * over;
  const short = (1.2 * Math.max(0, SHORT_HEADLINE - length)) / SHORT_HEADLINE;
  return (0.19 * length) / 100 - short;
}
