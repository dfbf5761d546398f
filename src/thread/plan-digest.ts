import type { Article } from '../article/article.ts';
import { knownFrom } from '../cut/clarity/opening.ts';
import { isOverlapping, type Span } from '../text/spans.ts';
import { choosePoints, type Round } from './choose-points.ts';
import { furtherPoints } from './further-points.ts';
import { hookForms } from './hook.ts';
import { genreLabel, lineParts } from './line-parts.ts';
import { linkParts } from './link-parts.ts';
import { connector, joinParts, separate } from './parts.ts';
import { splitSection } from './plan-full.ts';
import { type FitsAlone, type Point, pointsOf } from './point-forms.ts';
import { quoteForms, verdictOn } from './quote-forms.ts';
import { type Reading, readForThread } from './reading.ts';
import type { Source } from './source.ts';
import type { Meter } from './split-article.ts';
import { takeawayForms } from './takeaway-forms.ts';
import type { Draft, Part } from './thread.ts';

/** A draft, and the stretches of the article that nothing else should repeat. */
export type Planned = { readonly draft: Draft; readonly taken: readonly Span[] };

/** A digest holds this many posts at most, its link included. */
const MOST_POSTS = 6;
/** So many are enough: more than the cut's own points are not looked for. */
const ENOUGH_POSTS = 5;
/** With fewer, a post that names what no other has introduced may be better than none. */
const FEW_POSTS = 4;
/** With fewer, the link included, a thread is hardly one. */
const FEWEST_POSTS = 3;

/**
 * The digest: a hook, the quote, the key points in the article's order, the
 * takeaway, the link. What fits in no form is left out; a hook that fits in
 * none goes over several posts.
 */
export function planDigest(source: Source, isInLimits: FitsAlone, meter: Meter): Draft[] {
  const reading = readForThread(source.article, source.language);
  const fits = (parts: readonly Part[]) => isInLimits(parts) && !isSplit(parts, source.article);
  const hook = planHook(source, reading, fits, meter);
  const quote = planQuote(source, reading, fits);
  const opening = [...hook, quote].filter((one) => one !== null);
  const takeaway = planTakeaway(source, reading, opening, fits);
  const link = planLink(source, hook);
  const points = planPoints(source, reading, { opening, takeaway, link }, fits);
  const drafts = [...opening, ...inOrder(points, takeaway, source), link]
    .filter((one) => one !== null)
    .map(({ draft }) => draft);
  return joinPair(drafts, fits);
}

/** What a thread has besides its points. */
type Frame = {
  readonly opening: readonly Planned[];
  readonly takeaway: Planned | null;
  readonly link: Planned | null;
};

/**
 * As many points as the thread has room for: the cut's own that are clear,
 * then other clear sentences of the article. One that names what no post has
 * introduced is taken only where the thread would be short, one that opens on
 * words whose referent is elsewhere only where there would hardly be a thread.
 */
function planPoints(
  source: Source,
  reading: Reading,
  { opening, takeaway, link }: Frame,
  fits: FitsAlone,
): Planned[] {
  const taken = takenBy([...opening, takeaway]);
  const own = pointsOf(source, reading, taken, fits);
  const further = furtherPoints(source, reading, taken, fits);
  const closing = [takeaway, link].filter((one) => one !== null);
  const others = opening.length + closing.length;
  const upTo = (most: number) => (chosen: readonly Point[]) => others + chosen.length < most;
  const rounds: Round[] = [
    { pool: own, clarity: 'clear', isOpen: upTo(MOST_POSTS) },
    { pool: further, clarity: 'clear', isOpen: upTo(ENOUGH_POSTS) },
    { pool: [...own, ...further], clarity: 'loose', isOpen: upTo(FEW_POSTS) },
    { pool: own, clarity: 'dangling', isOpen: upTo(FEWEST_POSTS) },
  ];
  const around = { before: textsOf(opening), after: textsOf(closing) };
  return choosePoints(rounds, around, reading, () => true).map(plannedPoint);
}

/** The texts of planned posts. */
export function textsOf(plans: readonly Planned[]): string[] {
  return plans.map(({ draft }) => joinParts(draft.parts));
}

/** Whether the author's own split mark stands within one of the parts. */
function isSplit(parts: readonly Part[], { splits }: Article): boolean {
  return parts.some(
    ({ span }) => span !== null && splits.some((at) => span[0] < at && at < span[1]),
  );
}

/**
 * The takeaway closes the thread, unless it is a sentence that the article has
 * before all the points: what they build on then comes before them.
 */
function inOrder(points: readonly Planned[], takeaway: Planned | null, { cut }: Source): Planned[] {
  if (takeaway === null) return [...points];
  const place = ({ taken }: Planned) => Math.min(...taken.map(([start]) => start));
  const isLead =
    cut.takeaway?.label === null && points.every((point) => place(takeaway) < place(point));
  return isLead ? [takeaway, ...points] : [...points, takeaway];
}

/** A hook and a link with nothing between them are one post. */
function joinPair(drafts: Draft[], fits: FitsAlone): Draft[] {
  const [hook, link, ...others] = drafts;
  if (hook === undefined || link === undefined || others.length > 0 || !hasLink(link))
    return drafts;
  const parts = separate([hook.parts, link.parts], '\n\n');
  return fits(parts) ? [{ parts, carries: null }] : drafts;
}

/** The opening, with the link below it where the link comes first and there is room. */
function planHook(source: Source, reading: Reading, fits: FitsAlone, meter: Meter): Planned[] {
  const forms = hookForms(source, reading).map(({ parts }) => parts);
  const { url, linkPosition } = source.options;
  const link = url === null ? [] : [connector('\n\n'), ...linkParts(url, source.language)];
  const linked =
    linkPosition === 'first' ? forms.map((form) => [...form, ...link]).find(fits) : undefined;
  if (linked !== undefined) return [planned({ parts: linked, carries: null })];
  const whole = forms.find(fits);
  if (whole !== undefined) return [planned({ parts: whole, carries: { kind: 'headline' } })];
  return splitHook(source, meter);
}

/** A headline that no post can hold, over as many as it needs; the first carries its card. */
function splitHook(source: Source, meter: Meter): Planned[] {
  const { article, cut, language } = source;
  const [first] = cut.headline.spans;
  const last = cut.headline.spans.at(-1);
  if (first === undefined || last === undefined) {
    return [planned({ parts: lineParts(article, cut.headline), carries: { kind: 'headline' } })];
  }
  const posts = splitSection(source, [first[0], last[1]], meter, genreLabel(article, language));
  return posts.map((parts, index) =>
    planned({ parts, carries: index === 0 ? { kind: 'headline' } : null }),
  );
}

/** The first quote that can be posted with its speaker: one of the cut's own, else an alternative. */
export function planQuote(
  { article, cut, language }: Source,
  reading: Reading,
  fits: FitsAlone,
): Planned | null {
  const { sentences } = reading;
  for (const [index, quote] of [...cut.quotes, ...cut.alternatives.quote].entries()) {
    const parts = quoteForms(article, quote, language, sentences).find(fits);
    if (parts === undefined) continue;
    const carries = index < cut.quotes.length ? ({ kind: 'quote', index } as const) : null;
    const end = verdictOn(article, quote, language, sentences)?.[1] ?? quote.context[1];
    const taken: Span[] = [[quote.context[0], end], ...quote.spans];
    return { draft: { parts, carries }, taken };
  }
  return null;
}

/**
 * The takeaway, or an alternative to it, that repeats nothing: the clearest to
 * those who have read the posts before it. One that leans on what is not there is
 * posted only where the editor, or the article itself, has set it as the takeaway.
 */
export function planTakeaway(
  source: Source,
  reading: Reading,
  opening: readonly Planned[],
  fits: FitsAlone,
): Planned | null {
  const { cut, language } = source;
  const taken = takenBy(opening);
  const known = knownFrom(textsOf(opening), language);
  const all = cut.takeaway === null ? [] : [cut.takeaway, ...cut.alternatives.takeaway];
  let best: Planned | null = null;
  for (const [index, takeaway] of all.entries()) {
    const carries = index === 0 ? ({ kind: 'takeaway' } as const) : null;
    for (const { parts, clarity } of takeawayForms(source, takeaway, reading, known)) {
      const isOther = index > 0 && clarity === 'dangling';
      if (isOther || !fits(parts) || !isFree(parts, taken)) continue;
      if (clarity === 'clear') return planned({ parts, carries });
      if (index === 0) best ??= planned({ parts, carries });
    }
  }
  return best;
}

/** The stretches of the article that planned posts use. */
export function takenBy(plans: readonly (Planned | null)[]): Span[] {
  return plans.flatMap((one) => one?.taken ?? []);
}

/** A point as a post. */
export function plannedPoint({ parts, span }: Point): Planned {
  return { draft: { parts, carries: null }, taken: span === null ? [] : [span] };
}

/** The post with the link, unless the opening has it already. */
function planLink({ options, language }: Source, hook: readonly Planned[]): Planned | null {
  const { url, linkPosition } = options;
  const isGiven = hook.some(({ draft }) => hasLink(draft));
  if (url === null || linkPosition === 'none' || isGiven) return null;
  return planned({ parts: linkParts(url, language), carries: null });
}

function hasLink({ parts }: Draft): boolean {
  return parts.some(({ kind }) => kind === 'link');
}

function planned(draft: Draft): Planned {
  return {
    draft,
    taken: draft.parts.flatMap(({ span }) => (span === null ? [] : [span])),
  };
}

function isFree(parts: readonly Part[], taken: readonly Span[]): boolean {
  return !parts.some(({ span }) => span !== null && taken.some((one) => isOverlapping(one, span)));
}
