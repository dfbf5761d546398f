import { isWithin, type Span, sliceSpan } from '../text/spans.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { Line } from './cut.ts';
import { hasMainVerb } from './finite-verbs.ts';
import { lineAt } from './line.ts';
import { widthOfAll } from './line-width.ts';
import type { Prose } from './prose.ts';
import { isSelfContained, pointsBack, speaksInFirstPerson } from './self-contained.ts';
import { tokensIn } from './tokens.ts';
import { isUnlimited } from './unlimited.ts';
import { centralityOf, stemsOf, type Weights } from './weigh-words.ts';

/** Graphemes, wide ones counted twice: editors' titles mostly stay within this. */
const LONGEST_HEADLINE = 90;
const SHORT_HEADLINE = 50;
/** Sentences from the top that a headline is looked for in. */
const DEEPEST = 12;
/** UTF-16 code units of a sentence that a clause is looked for in. */
const LONGEST_SENTENCE = 1500;
const MOST_ALTERNATIVES = 6;
/**
 * What it costs a clause to be longer than a headline, and each hundred
 * graphemes of it: a lead a little too long stays before a short sentence of
 * the tenth line. Less would choose more leads as they stand and share more
 * words with editors' titles; more would choose what is short and beside the
 * point.
 */
const OVER = 1.5;
const TOO_LONG = 2;
/** The first sentence, which mostly is the news, may be a little longer at a small cost. */
const LONGEST_LEAD = 110;
const LEAD_OVER = 0.5;
/** What a clause loses when it cannot stand as a headline at all. */
const UNFIT = 6;

/** The headline and its alternatives, best first: the article's title where it has one, then clauses of its opening. */
export function findHeadlines(prose: Prose, weights: Weights): Line[] {
  const { title } = prose.article;
  const clauses = rankClauses(prose, weights).map((spans) =>
    lineAt(prose, spans, 'article', { dropsStop: true }),
  );
  const own = title === null ? [] : [lineAt(prose, [title.span], 'title', { dropsStop: true })];
  const seen = new Set<string>();
  const lines = [...own, ...clauses].filter(
    ({ text }) => /[\p{L}\p{N}]/u.test(text) && !seen.has(text) && seen.add(text),
  );
  return lines.slice(0, MOST_ALTERNATIVES + 1);
}

function rankClauses(prose: Prose, weights: Weights): (readonly Span[])[] {
  const scored = openingSentences(prose).flatMap((sentence, index) =>
    clausesOf(prose, sentence).map((clause) => ({
      spans: clause.spans,
      score: scoreHeadline(prose, weights, clause, index),
    })),
  );
  scored.sort((one, other) => other.score - one.score);
  const fit = scored.filter(({ score }) => score > -UNFIT);
  const kept: (readonly Span[])[] = [];
  for (const { spans } of fit.length > 0 ? fit : scored) {
    const all = outline(spans);
    const isNew = kept.every((one) => !isWithin(outline(one), all) && !isWithin(all, outline(one)));
    if (isNew) kept.push(spans);
  }
  return kept;
}

/** From where the first of some spans starts to where the last ends. */
function outline(spans: readonly Span[]): Span {
  return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
}

/** The first sentences, those of boxes left out where there are others. */
function openingSentences(prose: Prose): Span[] {
  const { paragraphs } = prose;
  const plain = paragraphs.filter(({ blocks }) => blocks.every(({ kind }) => kind === 'paragraph'));
  const from = plain.length > 0 ? plain : paragraphs;
  const sentences = from.flatMap((paragraph) => paragraph.sentences.slice(0, DEEPEST));
  const opening = sentences.slice(0, DEEPEST);
  return opening.filter(
    (span) => span[1] - span[0] <= LONGEST_SENTENCE && isUnlimited(prose, span),
  );
}

/**
 * Higher is better: near the top, on what and whom the article keeps coming
 * back to, of a title's length, no question and no quotation. The weights
 * were chosen on labelled articles; their order matters more than their size.
 */
function scoreHeadline(prose: Prose, weights: Weights, { spans }: Clause, index: number): number {
  const text = spans.map((span) => sliceSpan(prose.text, span)).join(' ');
  return (
    (index === 0 ? 0.5 : -0.15 * index) +
    1.2 * centralityOf(prose, weights, spans) +
    0.3 * nameScore(prose, weights, spans) +
    lengthScore(widthOfAll(prose, spans), index === 0) +
    (canStand(prose, spans) ? 0 : -UNFIT) +
    (/["«“„「]/u.test(text) ? -0.25 : 0) +
    (/[?!？！]/u.test(text) ? -0.4 : 0) +
    (speaksInFirstPerson(prose, spans) ? -0.4 : 0) +
    (pointsBack(prose, spans) ? -0.8 : 0)
  );
}

/** Whether a clause can stand as a headline: a sentence of its own, no quotation, no stage direction. */
function canStand(prose: Prose, spans: readonly Span[]): boolean {
  const [first] = spans;
  if (first === undefined || /^["'«“„「‘([]/u.test(sliceSpan(prose.text, first))) return false;
  return isSelfContained(prose, first) && hasMainVerb(prose, spans);
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

function lengthScore(length: number, isLead: boolean): number {
  if (isLead && length > LONGEST_HEADLINE && length <= LONGEST_LEAD) return -LEAD_OVER;
  if (length > LONGEST_HEADLINE)
    return 0.17 - OVER - (TOO_LONG * (length - LONGEST_HEADLINE)) / 100;
  const short = (0.6 * Math.max(0, SHORT_HEADLINE - length)) / SHORT_HEADLINE;
  return (0.19 * length) / 100 - short;
}
