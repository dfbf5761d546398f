import { isBalanced } from '../../text/balanced.ts';
import { isWithin, outline, type Span, sliceSpan } from '../../text/spans.ts';
import { clarityOf } from '../clarity/clarity.ts';
import { knownFrom, type Reading } from '../clarity/opening.ts';
import { isSelfContained } from '../clarity/self-contained.ts';
import { countUntold } from '../clarity/untold.ts';
import { clausesOf } from '../clauses/clauses.ts';
import type { Line } from '../cut.ts';
import { lineAt } from '../line.ts';
import { onlyDenies } from '../prose/bound-sentences.ts';
import { byScore } from '../prose/by-score.ts';
import { LONGEST_HEADLINE, widthOfAll } from '../prose/line-width.ts';
import { hasMainVerb } from '../prose/main-verb.ts';
import { mentionsIn } from '../prose/names.ts';
import { type Prose, paragraphAt } from '../prose/prose.ts';
import type { Weights } from '../prose/weigh-words.ts';
import { openingSentences } from './opening-sentences.ts';
import { lengthScore, scoreHeadline } from './score-headline.ts';

/** What is left of a sentence tells too little below this: "Two people have been arrested". */
const SHORTEST_CUT = 36;
const BARE = 8;
const MOST_ALTERNATIVES = 6;
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
