import { isOverlapping, type Span, sliceSpan } from '../../text/spans.ts';
import { knownFrom, type Reading } from '../clarity/opening.ts';
import { isSuperseded } from '../clarity/superseded.ts';
import { countUntold } from '../clarity/untold.ts';
import type { Line, Takeaway } from '../cut.ts';
import { lineAt } from '../line.ts';
import { hasMainVerb } from '../prose/finite-verbs.ts';
import { widthOf } from '../prose/line-width.ts';
import type { Prose } from '../prose/prose.ts';
import { tokensIn } from '../prose/tokens.ts';
import { centrality, contentStems, overlap, type Weights } from '../prose/weigh-words.ts';
import { isFarTooLong, isFitSentence } from './fit-sentence.ts';
import { ownTakeaways } from './own-takeaways.ts';
import { leaningCost, voiceCost } from './takeaway-cost.ts';
import { withoutOpening } from './without-opening.ts';

/** Graphemes a takeaway may have. */
const LIMITS = { shortest: 50, longest: 280 };
/** The share of the headline's words that a takeaway may have. */
const MOST_REPEATED = 0.5;
const MOST_ALTERNATIVES = 5;
/** So many candidates, the best by what is quickly told, are looked at closely: more than an article of a hundred sentences has. */
const MOST_JUDGED = 250;
/** An article opens with this many sentences: they are to the point as they are. */
const OPENING = 2;
/**
 * What each thing is worth, fitted to editors' standfirsts: the share of the
 * most central sentence's weight, the share of the headline's words, fewer words that
 * carry content than its sentences have elsewhere, a place nearer to the top, a second sentence.
 */
const CENTRAL = 3.5;
const ON_TOPIC = 2.6;
const DENSE = 5.7;
const DEEP = 0.4;
const PAIR = 1;
/** Sentences behind this many go into details, and what that costs them. */
const EARLY = 4;
const LATE = 1;
/** What share of the most central sentence's weight a later one must have, to be no aside. */
const LEAST_SHARE = 0.6;
/** The weight of what says nothing, above zero to divide by. */
const LEAST_WEIGHT = 0.01;
/** How much dearer it is for a takeaway than for one of the points to lean and to quote: it stands alone. */
const DEARER = 1.6;
/** What each thing costs that is called known, and was told before: `in the debate`. */
const UNTOLD = 0.5;
/**
 * A score below which a sentence is none to remember, and no takeaway is
 * better: the best of many is easily good by chance, so it grows with the
 * logarithm of how many sentences there are.
 */
const LEAST_SCORE = -2.1;
const BEST_OF_MANY = 0.9;
/** What it costs to be shorter than so many graphemes and name nobody and no number. */
const FLOURISH = 100;
const PLAIN = 0.3;

/**
 * What to remember, best first: the article's own box under its label, then
 * the sentences that say most of what the article keeps coming back to. None
 * repeats the headline.
 */
export function findTakeaways(reading: Reading, weights: Weights, headline: Line): Takeaway[] {
  const own = ownTakeaways(reading.prose, LIMITS.longest);
  const ranked = rankSentences(reading, weights, headline).map(
    (span): Takeaway => ({ ...lineAt(reading.prose, [span], 'article'), label: null }),
  );
  return [...own, ...ranked].slice(0, MOST_ALTERNATIVES + 1);
}

type Stems = ReadonlySet<string>;

type Candidate = {
  readonly span: Span;
  /** Its sentences, one or two. */
  readonly sentences: readonly Span[];
  /** The place of its first sentence among those of the article. */
  readonly index: number;
  readonly centrality: number;
};

function rankSentences(reading: Reading, weights: Weights, headline: Line): Span[] {
  const { prose } = reading;
  const known = knownFrom([headline.text], prose.language);
  const candidates = candidatesOf(prose, weights);
  const topic = topicOf(prose, candidates, headline);
  const ranked = candidates
    .filter(
      ({ index, centrality }) => index < OPENING || centrality >= topic.centrality * LEAST_SHARE,
    )
    .map((one) => ({ one, score: scoreCandidate(prose, one, topic) }))
    .sort(byScore)
    .slice(0, MOST_JUDGED)
    .filter(({ one }) => isFit(prose, one) && !repeats(prose, one.span, topic.stems, headline))
    .flatMap(({ one, score }) => {
      const cost = leaningCost(reading, one.sentences, known);
      if (cost === null) return [];
      const untold = UNTOLD * countUntold(prose, one.span, known);
      const voice = Math.max(...one.sentences.map((sentence) => voiceCost(reading, sentence)));
      return [{ span: one.span, score: score - DEARER * (cost + voice) - untold }];
    })
    .filter(({ score }) => score >= topic.leastScore)
    .sort(byScore);
  const kept: Span[] = [];
  for (const { span } of ranked) {
    if (kept.length > MOST_ALTERNATIVES) break;
    if (!kept.some((one) => isOverlapping(one, span))) kept.push(span);
  }
  return kept;
}

/** What an article's candidates are measured by. */
type Topic = {
  /** The headline's words. */
  readonly stems: Stems;
  /** The most central sentence's weight. */
  readonly centrality: number;
  /** The density of its sentences. */
  readonly density: number;
  readonly leastScore: number;
};

function topicOf(prose: Prose, candidates: readonly Candidate[], headline: Line): Topic {
  const single = candidates.filter(({ sentences }) => sentences.length === 1);
  return {
    stems: stemsOf(prose, headline),
    centrality: single.reduce((so, { centrality }) => Math.max(so, centrality), LEAST_WEIGHT),
    density: densityOf(
      prose,
      single.map(({ span }) => span),
    ),
    leastScore: LEAST_SCORE + BEST_OF_MANY * Math.log1p(single.length),
  };
}

function byScore(one: { readonly score: number }, other: { readonly score: number }): number {
  return other.score - one.score;
}

/** Every sentence of the running text, and every two in a row of one paragraph. */
function candidatesOf(prose: Prose, weights: Weights): Candidate[] {
  let index = 0;
  const found: Candidate[] = [];
  const add = (sentences: readonly Span[], span: Span) => {
    if (isFarTooLong(span, LIMITS.longest)) return;
    found.push({ span, sentences, index, centrality: centrality(prose, weights, span) });
  };
  for (const { blocks, sentences } of prose.paragraphs) {
    if (blocks.some(({ kind }) => kind !== 'paragraph')) continue;
    for (const [at, sentence] of sentences.entries()) {
      const first = withoutOpening(prose, sentence);
      const next = sentences[at + 1];
      add([first], first);
      if (next && next[1] - first[0] <= LIMITS.longest) add([first, next], [first[0], next[1]]);
      index += 1;
    }
  }
  return found;
}

/** Whether a candidate may be printed; of two sentences each has its verb, and the second tells nothing that once was. */
function isFit(prose: Prose, { span, sentences: [first, second] }: Candidate): boolean {
  if (!isFitSentence(prose, span, LIMITS)) return false;
  if (first === undefined || second === undefined) return true;
  return (
    /[\s。！？]/u.test(prose.text.slice(first[1] - 1, second[0])) &&
    hasMainVerb(prose, [first]) &&
    hasMainVerb(prose, [second]) &&
    !isSuperseded(prose, second)
  );
}

function stemsOf(prose: Prose, line: Line): Set<string> {
  return new Set(line.spans.flatMap((span) => [...contentStems(prose, span)]));
}

/** Whether a sentence says again what the headline says. */
export function repeats(prose: Prose, span: Span, stems: Stems, headline: Line): boolean {
  if (headline.spans.some(([start, end]) => start < span[1] && span[0] < end)) return true;
  return overlap(stems, contentStems(prose, span)) > MOST_REPEATED;
}

/**
 * Higher is better: what the article keeps coming back to and its headline
 * speaks of, near the top, of a standfirst's length, told in sentences and not
 * in names and figures. Two sentences must be worth the room they take.
 */
function scoreCandidate(prose: Prose, candidate: Candidate, topic: Topic): number {
  const { span, sentences, index } = candidate;
  const length = widthOf(prose, span);
  return (
    (CENTRAL * candidate.centrality) / topic.centrality +
    ON_TOPIC * shareOf(topic.stems, contentStems(prose, span)) -
    DENSE * (densityOf(prose, [span]) - topic.density) -
    DEEP * Math.log1p(index) -
    (index < EARLY ? 0 : LATE) -
    (0.9 * Math.max(0, 120 - length)) / 100 -
    (0.5 * Math.max(0, length - 250)) / 100 -
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
function isPlain(prose: Prose, span: Span): boolean {
  return capitalsIn(prose, span) === 0 && !/\p{N}/u.test(sliceSpan(prose.text, span));
}

/** Words with a capital but the first: who and where. */
function capitalsIn({ tokens }: Prose, span: Span): number {
  return tokensIn(tokens, span).filter(({ isCapital }, at) => at > 0 && isCapital).length;
}
