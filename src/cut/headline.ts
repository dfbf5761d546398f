import { isWithin, type Span, sliceSpan } from '../text/spans.ts';
import { wordSet } from '../text/words.ts';
import { type Clause, clausesOf, hasFiniteVerb, lengthOf } from './clauses.ts';
import type { Line } from './cut.ts';
import { standsAlone } from './judge-quote.ts';
import { lineAt } from './line.ts';
import type { Prose } from './prose.ts';
import { tokensIn } from './tokens.ts';
import { centrality, stemOf, type Weights } from './weigh-words.ts';

/** Graphemes: editors' titles mostly stay within this. */
const LONGEST_HEADLINE = 90;
/** Sentences from the top that a headline is looked for in. */
const DEEPEST = 8;
/** UTF-16 code units of a sentence that a clause is looked for in. */
const LONGEST_SENTENCE = 1500;
const MOST_ALTERNATIVES = 6;
/** What it costs a clause to be longer than a headline. */
const OVER = 0.35;

/** The headline and its alternatives, best first: the article's title where it has one, then clauses of its opening. */
export function findHeadlines(prose: Prose, weights: Weights): Line[] {
  const { title } = prose.article;
  const clauses = rankClauses(prose, weights).map((span) =>
    lineAt(prose, [span], 'article', { dropsStop: true }),
  );
  const own = title === null ? [] : [lineAt(prose, [title.span], 'title', { dropsStop: true })];
  const seen = new Set<string>();
  const lines = [...own, ...clauses].filter(
    ({ text }) => /[\p{L}\p{N}]/u.test(text) && !seen.has(text) && seen.add(text),
  );
  return lines.slice(0, MOST_ALTERNATIVES + 1);
}

function rankClauses(prose: Prose, weights: Weights): Span[] {
  const sentences = openingSentences(prose);
  const scored = sentences.flatMap((sentence, index) =>
    clausesOf(prose, sentence).map((clause) => ({
      span: clause.span,
      score: scoreHeadline(prose, weights, clause, index),
    })),
  );
  scored.sort((one, other) => other.score - one.score);
  const alone = scored.filter(
    ({ span }) =>
      standsAlone(prose, span) &&
      hasFiniteVerb(prose, span) &&
      !/^["«“„]/u.test(sliceSpan(prose.text, span)),
  );
  const kept: Span[] = [];
  for (const { span } of alone.length > 0 ? alone : scored) {
    if (kept.every((one) => !isWithin(one, span) && !isWithin(span, one))) kept.push(span);
  }
  return kept;
}

/** The first sentences, those of boxes left out where there are others. */
function openingSentences({ paragraphs }: Prose): Span[] {
  const plain = paragraphs.filter(({ blocks }) => blocks.every(({ kind }) => kind === 'paragraph'));
  const from = plain.length > 0 ? plain : paragraphs;
  const sentences = from.flatMap((paragraph) => paragraph.sentences.slice(0, DEEPEST));
  return sentences.slice(0, DEEPEST).filter(([start, end]) => end - start <= LONGEST_SENTENCE);
}

/**
 * Higher is better: near the top, on what and whom the article keeps coming
 * back to, of a title's length, standing alone, no quotation.
 */
function scoreHeadline(prose: Prose, weights: Weights, { span }: Clause, index: number): number {
  const text = sliceSpan(prose.text, span);
  return (
    (index === 0 ? 0.1 : -0.03 * index) +
    0.65 * centrality(prose, weights, span) +
    0.22 * nameScore(prose, weights, span) +
    lengthScore(lengthOf(prose, span)) +
    (hasFiniteVerb(prose, span) ? 0 : -2) +
    (standsAlone(prose, span) ? 0 : -2) +
    (/["«“„]/u.test(text) ? -0.25 : 0) +
    (/[?!]/u.test(text) ? -0.2 : 0) +
    (speaksInFirstPerson(prose, span) ? -0.2 : 0)
  );
}

/** How often the names of a span come in the article; five that come three times make 1.4. */
function nameScore(prose: Prose, weights: Weights, span: Span): number {
  const stems = new Set(
    tokensIn(prose.tokens, span)
      .filter((token) => token.isCapital && token.start > span[0])
      .map(stemOf),
  );
  return [...stems].reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0) / 5;
}

function lengthScore(length: number): number {
  if (length > LONGEST_HEADLINE) return 0.17 - OVER - (0.9 * (length - LONGEST_HEADLINE)) / 100;
  const short = length < 40 ? (0.4 * (40 - length)) / 40 : 0;
  return (0.19 * length) / 100 - short;
}

function speaksInFirstPerson(prose: Prose, span: Span): boolean {
  const words = wordSet(prose.language.claims.firstPerson);
  return tokensIn(prose.tokens, span).some(({ fold }) => words.has(fold));
}
