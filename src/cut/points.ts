import { isOverlapping, type Span, trimSpan } from '../text/spans.ts';
import type { Line, Quote, Takeaway } from './cut.ts';
import { isFitSentence } from './fit-sentence.ts';
import { lossOf } from './guard.ts';
import { type Known, leaning, TOO_LEANING } from './leaning.ts';
import { lineAt } from './line.ts';
import type { Names } from './names.ts';
import type { Prose } from './prose.ts';
import { phraseAt } from './reporting.ts';
import { repeats } from './takeaway.ts';
import { tokenAt } from './tokens.ts';
import { centrality, contentStems, overlap, type Weights } from './weigh-words.ts';

/** Points of an article of normal length. */
const MOST_POINTS = 5;
/** Graphemes a point may have. */
const LIMITS = { shortest: 60, longest: 260 };

/**
 * The key points in the article's order: whole sentences, one a paragraph
 * unless there are few paragraphs, none said elsewhere in the cut.
 */
export function findPoints(
  prose: Prose,
  weights: Weights,
  names: Names,
  taken: {
    readonly headline: Line;
    readonly quotes: readonly Quote[];
    readonly takeaway: Takeaway | null;
  },
): Line[] {
  const known = { names, headline: taken.headline };
  const headline = stemsOf(prose, taken.headline);
  const used = [...taken.quotes.map(({ context }) => context), ...(taken.takeaway?.spans ?? [])];
  const paragraphs = prose.paragraphs.filter(({ blocks }) =>
    blocks.every(({ kind }) => kind === 'paragraph'),
  );
  const most = Math.ceil(MOST_POINTS / Math.max(1, paragraphs.length));
  const best = paragraphs
    .flatMap(({ sentences }, index) =>
      bestOf(prose, weights, known, sentences, index).slice(0, most),
    )
    .filter(({ span }) => !used.some((one) => isOverlapping(one, span)))
    .filter(({ span }) => !repeats(prose, span, headline, taken.headline))
    .sort((one, other) => other.score - one.score);
  const kept: Span[] = [];
  for (const { span } of best) {
    if (kept.length < MOST_POINTS && kept.every((one) => !isSame(prose, one, span)))
      kept.push(span);
  }
  return kept
    .sort((one, other) => one[0] - other[0])
    .map((span) => lineAt(prose, [span], 'article'));
}

function bestOf(
  prose: Prose,
  weights: Weights,
  known: Known,
  sentences: readonly Span[],
  index: number,
): { span: Span; score: number }[] {
  const fit = sentences
    .map((span) => withoutConnective(prose, span))
    .filter((span) => isFitSentence(prose, span, LIMITS));
  const scored = fit.flatMap((span) => {
    const leans = leaning(prose, known, span, span);
    const score = centrality(prose, weights, span) - 0.04 * Math.min(index, 20) - leans;
    return leans < TOO_LEANING ? [{ span, score }] : [];
  });
  return scored.sort((one, other) => other.score - one.score);
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
