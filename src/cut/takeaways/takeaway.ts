import { isOverlapping, type Span } from '../../text/spans.ts';
import type { Reading } from '../clarity/opening.ts';
import { isSuperseded } from '../clarity/superseded.ts';
import { countUntold } from '../clarity/untold.ts';
import type { Line, Takeaway } from '../cut.ts';
import { lineAt } from '../line.ts';
import { byScore } from '../prose/by-score.ts';
import { hasMainVerb } from '../prose/main-verb.ts';
import type { Prose } from '../prose/prose.ts';
import { centrality, contentStems, overlap, type Weights } from '../prose/weigh-words.ts';
import { isFarTooLong, isFitSentence } from './fit-sentence.ts';
import { knownUnder } from './known-under.ts';
import { leaningCost } from './leaning-cost.ts';
import { ownTakeaways } from './own-takeaways.ts';
import { type Candidate, scoreCandidate, topicOf } from './score-candidate.ts';
import { voiceCost } from './voice-cost.ts';
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
/** What share of the most central sentence's weight a later one must have, to be no aside. */
const LEAST_SHARE = 0.6;
/** How much dearer it is for a takeaway than for one of the points to lean and to quote: it stands alone. */
const DEARER = 1.6;
/** What a sentence costs that is about what nobody has told: a point may be, beside the others. */
const MOST_LEANING = 1;
/** What each thing costs that is called known, and was told before: `in the debate`. */
const UNTOLD = 0.5;

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

function rankSentences(reading: Reading, weights: Weights, headline: Line): Span[] {
  const { prose } = reading;
  const known = knownUnder(prose, headline.text);
  const candidates = candidatesOf(prose, weights);
  const topic = topicOf(prose, candidates, headline);
  const ranked = candidates
    .filter(
      ({ index, centrality }) => index < OPENING || centrality >= topic.centrality * LEAST_SHARE,
    )
    .map((one) => ({ one, score: scoreCandidate(prose, one, topic) }))
    .sort(byScore)
    .slice(0, MOST_JUDGED)
    .filter(({ one }) => isFit(prose, one) && !repeats(prose, one.span, headline))
    .flatMap(({ one, score }) => {
      const cost = leaningCost(reading, one.sentences, known);
      if (cost === null || cost >= MOST_LEANING) return [];
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

/** Whether a sentence says again what the headline says. */
export function repeats(prose: Prose, span: Span, { spans }: Line): boolean {
  if (spans.some((one) => isOverlapping(one, span))) return true;
  return overlap(contentStems(prose, ...spans), contentStems(prose, span)) > MOST_REPEATED;
}
