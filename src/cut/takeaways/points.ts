import { isOverlapping, type Span } from '../../text/spans.ts';
import type { Reading } from '../clarity/opening.ts';
import type { Line, Quote, Takeaway } from '../cut.ts';
import { lineAt } from '../line.ts';
import { byScore } from '../prose/by-score.ts';
import type { Prose } from '../prose/prose.ts';
import { centrality, contentStems, overlap, type Weights } from '../prose/weigh-words.ts';
import { isFitSentence } from './fit-sentence.ts';
import { knownUnder } from './known-under.ts';
import { leaningCost } from './leaning-cost.ts';
import { repeats } from './takeaway.ts';
import { voiceCost } from './voice-cost.ts';
import { withoutOpening } from './without-opening.ts';

/** Points of an article of normal length. */
const MOST_POINTS = 5;
/** Graphemes a point may have. */
const LIMITS = { shortest: 60, longest: 260 };
/** Two points that share more of their words than this say the same. */
const MOST_SHARED = 0.6;
/** What each paragraph before a point's costs it, up to so many. */
const LATER = 0.04;
const LATEST = 20;
/** So many sentences, the most central, are looked at closely. */
const MOST_JUDGED = 250;

/** What a cut has chosen before its points. */
type Taken = {
  readonly headline: Line;
  readonly quotes: readonly Quote[];
  readonly takeaway: Takeaway | null;
};

type Scored = { readonly span: Span; readonly paragraph: number; readonly score: number };

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
  const known = knownUnder(prose, taken.headline.text);
  const ranked = paragraphs
    .flatMap(({ sentences }, paragraph) =>
      sentences.map((sentence) => scored(prose, weights, sentence, paragraph)),
    )
    .sort(byScore)
    .slice(0, MOST_JUDGED)
    .filter(({ span }) => isFitSentence(prose, span, LIMITS) && isNew(prose, span, taken))
    .flatMap((one) => {
      const cost = leaningCost(reading, [one.span], known);
      if (cost === null) return [];
      return [{ ...one, score: one.score - cost - voiceCost(reading, one.span) }];
    })
    .sort(byScore);
  return choose(prose, ranked, most)
    .sort((one, other) => one[0] - other[0])
    .map((span) => lineAt(prose, [span], 'article'));
}

/** The best, at most so many a paragraph, none that says what another says. */
function choose(prose: Prose, ranked: readonly Scored[], most: number): Span[] {
  const kept: Scored[] = [];
  for (const one of ranked) {
    const beside = kept.filter(({ paragraph }) => paragraph === one.paragraph).length;
    const isOther = kept.every(({ span }) => !isSame(prose, span, one.span));
    if (kept.length < MOST_POINTS && beside < most && isOther) kept.push(one);
  }
  return kept.map(({ span }) => span);
}

function scored(prose: Prose, weights: Weights, sentence: Span, paragraph: number): Scored {
  const span = withoutOpening(prose, sentence);
  const score = centrality(prose, weights, span) - LATER * Math.min(paragraph, LATEST);
  return { span, paragraph, score };
}

/** Whether a span says what neither the headline, a quote nor the takeaway says. */
function isNew(prose: Prose, span: Span, { headline, quotes, takeaway }: Taken): boolean {
  const used = [...quotes.map(({ context }) => context), ...(takeaway?.spans ?? [])];
  return !used.some((one) => isOverlapping(one, span)) && !repeats(prose, span, headline);
}

function isSame(prose: Prose, one: Span, other: Span): boolean {
  return overlap(contentStems(prose, one), contentStems(prose, other)) > MOST_SHARED;
}
