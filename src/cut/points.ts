import { isOverlapping, type Span, trimSpan } from '../text/spans.ts';
import { clarityOf } from './clarity.ts';
import type { Line, Quote, Takeaway } from './cut.ts';
import { isFitSentence } from './fit-sentence.ts';
import { lossOf } from './guard.ts';
import { lineAt } from './line.ts';
import { knownFrom, type Reading } from './opening.ts';
import type { Prose } from './prose.ts';
import { quotationCost } from './quotation-cost.ts';
import { phraseAt } from './reporting.ts';
import { repeats } from './takeaway.ts';
import { tokenAt } from './tokens.ts';
import { centrality, contentStems, overlap, type Weights } from './weigh-words.ts';

/** Points of an article of normal length. */
const MOST_POINTS = 5;
/** Graphemes a point may have. */
const LIMITS = { shortest: 60, longest: 260 };
/** What it costs to name something as if it had been introduced. */
const LOOSE = 0.5;

/** What a cut has chosen before its points. */
type Taken = {
  readonly headline: Line;
  readonly quotes: readonly Quote[];
  readonly takeaway: Takeaway | null;
};

type Scored = { readonly span: Span; readonly score: number };

/**
 * The key points in the article's order: whole sentences, one a paragraph
 * unless there are few paragraphs, none said elsewhere in the cut.
 */
export function findPoints(reading: Reading, weights: Weights, taken: Taken): Line[] {
  const { prose } = reading;
  const paragraphs = prose.paragraphs.filter(({ blocks }) =>
    blocks.every(({ kind }) => kind === 'paragraph'),
  );
  const most = Math.ceil(MOST_POINTS / Math.max(1, paragraphs.length));
  const isNew = newness(prose, taken);
  const score = scorer(reading, weights, taken.headline);
  const best = paragraphs
    .flatMap(({ sentences }, index) =>
      sentences
        .map((sentence) => withoutConnective(prose, sentence))
        .filter((span) => isFitSentence(prose, span, LIMITS) && isNew(span))
        .flatMap((span) => score(span, index))
        .sort(byScore)
        .slice(0, most),
    )
    .sort(byScore);
  const kept: Span[] = [];
  for (const { span } of best) {
    if (kept.length < MOST_POINTS && kept.every((one) => !isSame(prose, one, span)))
      kept.push(span);
  }
  return kept
    .sort((one, other) => one[0] - other[0])
    .map((span) => lineAt(prose, [span], 'article'));
}

function byScore(one: Scored, other: Scored): number {
  return other.score - one.score;
}

/** Tells whether a span says what neither the headline, a quote nor the takeaway says. */
function newness(prose: Prose, { headline, quotes, takeaway }: Taken): (span: Span) => boolean {
  const stems = stemsOf(prose, headline);
  const used = [...quotes.map(({ context }) => context), ...(takeaway?.spans ?? [])];
  return (span) =>
    !used.some((one) => isOverlapping(one, span)) && !repeats(prose, span, stems, headline);
}

/** Scores a sentence of the n-th paragraph: nothing where it is not understood under the headline alone. */
function scorer(
  reading: Reading,
  weights: Weights,
  headline: Line,
): (span: Span, index: number) => Scored[] {
  const { prose, names } = reading;
  const known = knownFrom([headline.text], prose.language);
  return (span, index) => {
    const clarity = clarityOf(reading, span, known);
    if (clarity === 'dangling') return [];
    const score =
      centrality(prose, weights, span) -
      0.04 * Math.min(index, 20) -
      (clarity === 'loose' ? LOOSE : 0) -
      quotationCost(prose, names, span);
    return [{ span, score }];
  };
}

/** A sentence without the connective that opens it, where its comma shows it can go: "En retour, Moscou …". */
function withoutConnective(prose: Prose, sentence: Span): Span {
  const at = tokenAt(prose.tokens, sentence[0]);
  const count = phraseAt(prose, at, prose.language.claims.connectives);
  const last = prose.tokens[at + count - 1];
  if (count === 0 || last === undefined || prose.text.charAt(last.end) !== ',') return sentence;
  const connective: Span = [sentence[0], last.end + 1];
  return lossOf(prose, connective) === null
    ? trimSpan(prose.text, [connective[1], sentence[1]])
    : sentence;
}

function isSame(prose: Prose, one: Span, other: Span): boolean {
  return overlap(contentStems(prose, one), contentStems(prose, other)) > 0.6;
}

function stemsOf(prose: Prose, line: Line): Set<string> {
  return new Set(line.spans.flatMap((span) => [...contentStems(prose, span)]));
}
