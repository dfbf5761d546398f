import { type Span, sliceSpan } from '../../text/spans.ts';
import type { Line } from '../cut.ts';
import { widthOf } from '../prose/line-width.ts';
import type { Prose } from '../prose/prose.ts';
import { tokensIn } from '../prose/tokens.ts';
import { contentStems } from '../prose/weigh-words.ts';

/** What each thing is worth, fitted to editors' standfirsts: the share of the most central sentence's weight. */
const CENTRAL = 3.5;
/** The share of the headline's words. */
const ON_TOPIC = 2.6;
/** The share of words with content, above that of the article's sentences. */
const DENSE = 5.7;
/** Each e-fold of the place in the article. */
const DEEP = 0.4;
/** A second sentence. */
const PAIR = 1;
/** Sentences behind this many go into details, and what that costs them. */
const EARLY = 4;
const LATE = 1;
/** A standfirst has at least and at most this many graphemes, and what each hundred fewer or more cost. */
const SHORT = 120;
const LONG = 250;
const TOO_SHORT = 0.9;
const TOO_LONG = 0.5;
/** The weight of what says nothing, above zero to divide by. */
const LEAST_WEIGHT = 0.01;
/**
 * A score below which a sentence is none to remember, and no takeaway is
 * better: the best of many is easily good by chance, so it grows with the
 * logarithm of how many sentences there are.
 */
const LEAST_SCORE = -2.2;
const BEST_OF_MANY = 0.9;
/** What it costs to be shorter than so many graphemes and name nobody and no number. */
const FLOURISH = 100;
const PLAIN = 0.3;

/** Stems of words, each once. */
type Stems = ReadonlySet<string>;

/** One or two sentences that may be the takeaway. */
export type Candidate = {
  readonly span: Span;
  /** Its sentences, one or two. */
  readonly sentences: readonly Span[];
  /** The place of its first sentence among those of the article. */
  readonly index: number;
  readonly centrality: number;
};

/** What an article's candidates are measured by. */
export type Topic = {
  /** The headline's words. */
  readonly stems: Stems;
  /** The most central sentence's weight. */
  readonly centrality: number;
  /** The density of its sentences. */
  readonly density: number;
  /** A score below which no takeaway is better. */
  readonly leastScore: number;
};

/** Measures an article by its candidates and its headline. */
export function topicOf(prose: Prose, candidates: readonly Candidate[], headline: Line): Topic {
  const single = candidates.filter(({ sentences }) => sentences.length === 1);
  return {
    stems: contentStems(prose, ...headline.spans),
    centrality: single.reduce((so, { centrality }) => Math.max(so, centrality), LEAST_WEIGHT),
    density: densityOf(
      prose,
      single.map(({ span }) => span),
    ),
    leastScore: LEAST_SCORE + BEST_OF_MANY * Math.log1p(single.length),
  };
}

/**
 * Higher is better: what the article keeps coming back to and its headline
 * speaks of, near the top, of a standfirst's length, told in sentences and not
 * in names and figures. Two sentences must be worth the room they take.
 */
export function scoreCandidate(prose: Prose, candidate: Candidate, topic: Topic): number {
  const { span, sentences, index } = candidate;
  const length = widthOf(prose, span);
  return (
    (CENTRAL * candidate.centrality) / topic.centrality +
    ON_TOPIC * shareOf(topic.stems, contentStems(prose, span)) -
    DENSE * (densityOf(prose, [span]) - topic.density) -
    DEEP * Math.log1p(index) -
    (index < EARLY ? 0 : LATE) -
    (TOO_SHORT * Math.max(0, SHORT - length)) / 100 -
    (TOO_LONG * Math.max(0, length - LONG)) / 100 -
    (length < FLOURISH && isPlain(prose, span) ? PLAIN : 0) -
    (sentences.length > 1 ? PAIR : 0)
  );
}

/** How many different words that carry content there are to a word; a script without spaces shows nothing of it. */
function densityOf(prose: Prose, spans: readonly Span[]): number {
  const content = spans.reduce((sum, span) => sum + contentStems(prose, span).size, 0);
  const words = spans.reduce((sum, span) => sum + tokensIn(prose.tokens, span).length, 0);
  return Math.min(1, content / Math.max(1, words));
}

/** The share of a headline's words that a candidate has. */
function shareOf(stems: Stems, own: Stems): number {
  return [...stems].filter((stem) => own.has(stem)).length / Math.max(1, stems.size);
}

/** Whether a line has neither a name nor a number, as a flourish has none: "Une page se tourne." */
function isPlain({ text, tokens }: Prose, span: Span): boolean {
  const [, ...words] = tokensIn(tokens, span);
  return !words.some(({ isCapital }) => isCapital) && !/\p{N}/u.test(sliceSpan(text, span));
}
