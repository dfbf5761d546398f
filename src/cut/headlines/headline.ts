import { isBalanced } from '../../text/balanced.ts';
import { isWithin, type Span, sliceSpan } from '../../text/spans.ts';
import { wordSet } from '../../text/words.ts';
import { clarityOf } from '../clarity/clarity.ts';
import { knownFrom, type Reading } from '../clarity/opening.ts';
import {
  isSelfContained,
  opensOnKnown,
  pointsBack,
  speaksInFirstPerson,
} from '../clarity/self-contained.ts';
import { isPluperfect, isSuperseded } from '../clarity/superseded.ts';
import { countUntold } from '../clarity/untold.ts';
import { type Clause, clausesOf } from '../clauses/clauses.ts';
import type { Line } from '../cut.ts';
import { lineAt } from '../line.ts';
import { callsClaim, onlyDenies } from '../prose/bound-sentences.ts';
import { isDashedSpeech } from '../prose/dashed-speech.ts';
import { hasMainVerb } from '../prose/finite-verbs.ts';
import { LONGEST_HEADLINE, widthOfAll } from '../prose/line-width.ts';
import { mentionsIn } from '../prose/names.ts';
import { type Prose, paragraphAt } from '../prose/prose.ts';
import { tokensIn } from '../prose/tokens.ts';
import { isUndenied } from '../prose/unlimited.ts';
import { centrality, contentStems, stemsOf, type Weights } from '../prose/weigh-words.ts';

const SHORT_HEADLINE = 50;
/** What is left of a sentence tells too little below this: "Two people have been arrested". */
const SHORTEST_CUT = 36;
const BARE = 8;
/** Sentences from the top that a headline is looked for in. */
const DEEPEST = 20;
/** From this sentence on, how deep one stands tells no more. */
const DEEP = 8;
/** UTF-16 code units of a sentence that a clause is looked for in. */
const LONGEST_SENTENCE = 1500;
const MOST_ALTERNATIVES = 6;
/** Where to write to. */
const ADDRESS = /[\p{L}\p{N}]@\p{L}/u;
/**
 * What it costs a clause to be longer than a headline, and each hundred
 * graphemes of it. At half of this, more leads are chosen as they stand and
 * share more words with editors' titles, but twice as many are too long.
 */
const OVER = 2;
const TOO_LONG = 4;
/**
 * The first sentence is mostly the news, and what stands below it mostly is
 * not: a lead of up to this length is chosen as it stands rather than a short
 * sentence of less weight. That costs headlines within 90 and gains such as
 * say what the article says.
 */
const LONGEST_LEAD = 240;
const LEAD_OVER = 0.2;
const LEAD_TOO_LONG = 0.5;
/** So many clauses, the best by what is quickly told, are looked at closely. */
const MOST_JUDGED = 80;
/** What it costs a headline to lean on what nobody has read yet. */
const UNCLEAR = { clear: 0, loose: 1.5, dangling: 4 };
/** What it costs to call known what only the article told. */
const UNTOLD = 0.5;
/** What it costs to tell of what is no news. */
const BACKGROUND = 1;
/** What it costs to deny something right behind the sentence that tells what of: "The buyer was not named". */
const DENIAL = 1.2;
/** What it costs a clause below the lead to name nobody and nothing. */
const NAMELESS = 1;

/** The headline and its alternatives, best first: the article's title where it has one, then clauses of its opening. */
export function findHeadlines(reading: Reading, weights: Weights): Line[] {
  const { prose } = reading;
  const { title } = prose.article;
  const clauses = rankClauses(reading, weights).map((spans) =>
    lineAt(prose, spans, 'article', { dropsStop: true }),
  );
  const own = title === null ? [] : [lineAt(prose, [title.span], 'title', { dropsStop: true })];
  const seen = new Set<string>();
  const lines = [...own, ...clauses].filter(
    ({ text }) => /[\p{L}\p{N}]/u.test(text) && !seen.has(text) && seen.add(text),
  );
  return lines.slice(0, MOST_ALTERNATIVES + 1);
}

type Ranked = {
  readonly spans: readonly Span[];
  readonly isLead: boolean;
  readonly score: number;
};

function rankClauses(reading: Reading, weights: Weights): (readonly Span[])[] {
  const { prose } = reading;
  const found = openingSentences(prose).flatMap((sentence, index) =>
    clausesOf(reading, sentence).map((clause, at) => ({
      spans: clause.spans,
      isLead: index === 0,
      score:
        scoreHeadline(prose, weights, clause, index) -
        (at > 0 && widthOfAll(prose, clause.spans) < SHORTEST_CUT ? BARE : 0) -
        (index > 0 && !namesAnything(reading, clause.spans) ? NAMELESS : 0) -
        (deniesAtOnce(prose, sentence) ? DENIAL : 0),
    })),
  );
  const nothing = knownFrom([], prose.language);
  const standing = found.filter(({ spans }) => canStand(prose, spans));
  const scored = (standing.length > 0 ? standing : found)
    .sort(byScore)
    .filter(({ isLead }, at) => isLead || at < MOST_JUDGED)
    .map(({ spans, isLead, score }) => ({
      spans,
      isLead,
      score:
        score -
        UNCLEAR[clarityOf(reading, outline(spans), nothing, spans)] -
        UNTOLD * countUntold(prose, outline(spans), nothing),
    }))
    .sort(byScore);
  const kept: (readonly Span[])[] = [];
  for (const { spans } of preferLead(prose, scored)) {
    const all = outline(spans);
    const isNew = kept.every((one) => !isWithin(outline(one), all) && !isWithin(all, outline(one)));
    if (isNew) kept.push(spans);
  }
  return kept;
}

/** The ranking again, the best clause of the lead forgiven for most of its length. */
function preferLead(prose: Prose, ranked: readonly Ranked[]): Ranked[] {
  const lead = ranked.find(({ isLead }) => isLead);
  if (lead === undefined) return [...ranked];
  const score = lead.score + leadRelief(widthOfAll(prose, lead.spans));
  return ranked.map((one) => (one === lead ? { ...lead, score } : one)).sort(byScore);
}

/** What a lead is forgiven for being longer than a headline. */
function leadRelief(length: number): number {
  const over = (length - LONGEST_HEADLINE) / 100;
  if (over <= 0 || length > LONGEST_LEAD) return 0;
  return -LEAD_OVER - LEAD_TOO_LONG * over - lengthScore(length);
}

function byScore(one: { readonly score: number }, other: { readonly score: number }): number {
  return other.score - one.score;
}

/** From where the first of some spans starts to where the last ends. */
function outline(spans: readonly Span[]): Span {
  return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
}

/** The first sentence of those that a headline is looked for in; undefined in a text without one. */
export function leadOf(prose: Prose): Span | undefined {
  return toldSentences(prose)[0];
}

/** The first sentences that may head an article without what follows them. */
function openingSentences(prose: Prose): Span[] {
  return toldSentences(prose).filter(
    (span) =>
      span[1] - span[0] <= LONGEST_SENTENCE &&
      !ADDRESS.test(sliceSpan(prose.text, span)) &&
      isUndenied(prose, span) &&
      !callsClaim(prose.text, span, prose.language),
  );
}

/** The first sentences, those of boxes and of dialogue left out where there are others. */
function toldSentences(prose: Prose): Span[] {
  const { paragraphs } = prose;
  const plain = paragraphs.filter(({ blocks }) => blocks.every(({ kind }) => kind === 'paragraph'));
  const from = plain.length > 0 ? plain : paragraphs;
  const all = from.flatMap((paragraph) => paragraph.sentences.slice(0, DEEPEST));
  const told = all.slice(0, 2 * DEEPEST).filter((span) => !isDashedSpeech(prose, span));
  const sentences = told.length > 0 ? told : all;
  return sentences.slice(0, DEEPEST);
}

/**
 * Higher is better: near the top, on what and whom the article keeps coming
 * back to, of a title's length, no question and no quotation. The weights
 * were chosen on labelled articles; their order matters more than their size.
 */
function scoreHeadline(prose: Prose, weights: Weights, { spans }: Clause, index: number): number {
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

/** Whether a short sentence that denies something follows another in its paragraph. */
function deniesAtOnce(prose: Prose, sentence: Span): boolean {
  const isFirst = paragraphAt(prose, sentence[0])?.sentences[0]?.[0] === sentence[0];
  return !isFirst && onlyDenies(prose.text, sentence, prose.language);
}

/** Whether somebody or something is named, by which a reader sees what it is about. */
function namesAnything({ names }: Reading, spans: readonly Span[]): boolean {
  return mentionsIn(names, outline(spans)).length > 0;
}

/** Whether a clause can stand as a headline: a sentence of its own, no quotation, no stage direction. */
function canStand(prose: Prose, spans: readonly Span[]): boolean {
  const [first] = spans;
  if (first === undefined || /^["'«“„「‘([]/u.test(sliceSpan(prose.text, first))) return false;
  if (!isBalanced(prose.text, outline(spans))) return false;
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

function lengthScore(length: number): number {
  const over = (length - LONGEST_HEADLINE) / 100;
  if (over > 0) return 0.17 - OVER - TOO_LONG * over;
  const short = (1.2 * Math.max(0, SHORT_HEADLINE - length)) / SHORT_HEADLINE;
  return (0.19 * length) / 100 - short;
}
