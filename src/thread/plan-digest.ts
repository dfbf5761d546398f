import { choosePoints, type Round } from './choose-points.ts';
import { furtherPoints } from './further-points.ts';
import { hookForms } from './hook.ts';
import { genreLabel, lineParts } from './line-parts.ts';
import { linkParts } from './link-parts.ts';
import { connector, separate } from './parts.ts';
import { splitSection } from './plan-full.ts';
import {
  type Frame,
  isSplit,
  type Planned,
  planned,
  plannedPoint,
  planQuote,
  planTakeaway,
  takenBy,
  textsOf,
} from './planned.ts';
import { type FitsAlone, type Point, pointsOf } from './point-forms.ts';
import { type Reading, readForThread } from './reading.ts';
import type { Source } from './source.ts';
import type { Meter } from './split-article.ts';
import type { Draft, Part } from './thread.ts';

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
