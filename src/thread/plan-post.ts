import { countGraphemes } from '../text/graphemes.ts';
import { isOverlapping, type Span } from '../text/spans.ts';
import { choosePoints, type Round } from './choose-points.ts';
import { fillersOf } from './further-points.ts';
import { hookForms } from './hook.ts';
import { genreLabel } from './line-parts.ts';
import { linkParts } from './link-parts.ts';
import { connector, joinParts, separate } from './parts.ts';
import { splitSection } from './plan-full.ts';
import {
  type Planned,
  plannedPoint,
  planQuote,
  planTakeaway,
  takenBy,
  textsOf,
} from './planned.ts';
import { type Point, pointsOf } from './point-forms.ts';
import { type Reading, readForThread } from './reading.ts';
import type { Source } from './source.ts';
import { tagParts } from './tags.ts';
import type { Draft, Part } from './thread.ts';

/** How a single post is set. */
export type PostShape = {
  /** Fewer than this and sentences of the article are added; never more than the second. */
  readonly target: readonly [least: number, most: number];
  readonly isLinked: boolean;
  readonly isBold: boolean;
  /** The brand's handle and hashtags. */
  readonly tags: readonly string[];
  readonly count: (text: string) => number;
};

/** The opening of a single post stands alone in this many graphemes: what shows before "See more". */
const OPENING_LENGTH = 140;

/** Room for the marks that set a hook in bold. */
const MARGIN = 2;

/**
 * One post in short paragraphs: a hook that stands alone, the takeaway, the
 * quote, the key points in the article's order, the link; a takeaway from a
 * box of the article's own below the points. Of these as many as the target
 * has room for.
 */
export function planPost(source: Source, shape: PostShape): Draft {
  const reading = readForThread(source.article, source.language);
  const tags = shape.tags.length === 0 ? [] : [tagParts(shape.tags)];
  const link = linkOf(source, shape);
  const hook = openingOf(source, reading, shape, [...tags, ...link]);
  const assemble = (body: readonly Planned[]) =>
    separate([hook, ...body.map(({ draft }) => draft.parts), ...tags, ...link], '\n\n');
  const isWithin = (body: readonly Planned[]) =>
    shape.count(joinParts(assemble(body))) <= shape.target[1];
  const isEnough = (body: readonly Planned[]) =>
    shape.count(joinParts(assemble(body))) >= shape.target[0];
  const body = bodyOf(source, reading, hook, isWithin, isEnough);
  return { parts: assemble(body), carries: link.length > 0 ? null : { kind: 'headline' } };
}

/**
 * The hook: the best, or a shorter form of its own sentence that stands alone
 * in what shows; a detail from further down is no better for being short. Else
 * one that fits with what stands below it, else its start.
 */
function openingOf(
  source: Source,
  reading: Reading,
  shape: PostShape,
  below: readonly (readonly Part[])[],
): Part[] {
  const bold = (hook: readonly Part[]) =>
    shape.isBold ? [connector('*'), ...hook, connector('*')] : [...hook];
  const forms = hookForms(source, reading);
  const clear = forms.filter(({ clarity }) => clarity === 'clear').map(({ parts }) => bold(parts));
  const [top = []] = clear;
  const shorter = clear.filter((parts) => isShort(parts) && sharesSpan(parts, top));
  const all = [...forms.map(({ parts }) => parts), ...startOfHook(source, shape, below)].map(bold);
  const fits = (parts: readonly Part[]) =>
    shape.count(joinParts(separate([parts, ...below], '\n\n'))) <= shape.target[1];
  const best = [...shorter, ...clear, ...all.filter(isShort), ...all].find(fits);
  return best ?? all.at(-1) ?? [];
}

function isShort(parts: readonly Part[]): boolean {
  return countGraphemes(joinParts(parts)) <= OPENING_LENGTH;
}

/** Whether two hooks are from one stretch of the article. */
function sharesSpan(one: readonly Part[], other: readonly Part[]): boolean {
  return spansOf(one).some((span) => spansOf(other).some((own) => isOverlapping(span, own)));
}

/** The start of a headline that is longer than the post, to the end of a sentence or to `…`. */
function startOfHook(
  source: Source,
  shape: PostShape,
  below: readonly (readonly Part[])[],
): Part[][] {
  const { article, cut, language } = source;
  const [span] = cut.headline.spans;
  if (span === undefined) return [];
  const room = shape.target[1] - shape.count(joinParts(separate([[], ...below], '\n\n')));
  const meter = { measure: (text: string) => [shape.count(text)], room: [room - MARGIN] };
  return splitSection(source, span, meter, genreLabel(article, language)).slice(0, 1);
}

function linkOf({ options, language }: Source, shape: PostShape): Part[][] {
  const { url, linkPosition } = options;
  const isWanted = url !== null && shape.isLinked && linkPosition !== 'none';
  return isWanted ? [linkParts(url, language)] : [];
}

/** Quote, points and takeaway as far as they fit; further sentences of the article while it is too short. */
function bodyOf(
  source: Source,
  reading: Reading,
  hook: readonly Part[],
  isWithin: (body: readonly Planned[]) => boolean,
  isEnough: (body: readonly Planned[]) => boolean,
): Planned[] {
  const alone = (parts: readonly Part[]) =>
    isWithin([{ draft: { parts, carries: null }, taken: [] }]);
  const opening = { draft: { parts: hook, carries: null }, taken: spansOf(hook) };
  const quote = planQuote(source, reading, alone);
  const above = [opening, quote].filter((one) => one !== null);
  const takeaway = planTakeaway(source, reading, above, alone);
  const taken = takenBy([...above, takeaway]);
  const ends = { quote, takeaway, isLead: source.cut.takeaway?.label === null };
  const frame = [quote, takeaway]
    .filter((one) => one !== null)
    .reduce<Planned[]>((chosen, one) => addTo(chosen, one, ends, isWithin), []);
  const withPoints = (points: readonly Point[]) =>
    inPlace([...frame, ...points.map(plannedPoint)], ends);
  const isShort = (points: readonly Point[]) => !isEnough(withPoints(points));
  const own = pointsOf(source, reading, taken, alone);
  const more = fillersOf(source, reading, taken);
  const rounds: Round[] = [
    { pool: own, clarity: 'clear', isOpen: () => true },
    { pool: more, clarity: 'clear', isOpen: isShort },
    { pool: [...own, ...more], clarity: 'loose', isOpen: isShort },
  ];
  const around = { before: textsOf(above), after: textsOf(frame) };
  const points = choosePoints(rounds, around, reading, (some) => isWithin(withPoints(some)));
  return withPoints(points);
}

/**
 * What opens or closes the body. The cut's takeaway leads it, unless it is the
 * article's own box, which closes it; one in its stead is a point like others.
 */
type Ends = {
  readonly quote: Planned | null;
  readonly takeaway: Planned | null;
  readonly isLead: boolean;
};

/** The body with one more paragraph in its place, or as it was where that is too much. */
function addTo(
  body: Planned[],
  one: Planned,
  ends: Ends,
  isWithin: (body: readonly Planned[]) => boolean,
): Planned[] {
  const more = inPlace([...body, one], ends);
  return isWithin(more) ? more : body;
}

/** Paragraphs in the order in which they are posted. */
function inPlace(body: readonly Planned[], { quote, takeaway, isLead }: Ends): Planned[] {
  const place = (planned: Planned) => {
    if (planned === quote) return -1;
    const isOwn = planned === takeaway && planned.draft.carries !== null;
    if (!isOwn) return planned.taken[0]?.[0] ?? 0;
    return isLead ? -2 : Number.POSITIVE_INFINITY;
  };
  return [...body].sort((first, second) => place(first) - place(second));
}

function spansOf(parts: readonly Part[]): Span[] {
  return parts.flatMap(({ span }) => (span === null ? [] : [span]));
}
