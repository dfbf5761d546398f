import { countGraphemes } from '../text/graphemes.ts';
import { isOverlapping, type Span } from '../text/spans.ts';
import { genreLabel, hookForms } from './hook.ts';
import { linkParts } from './link-parts.ts';
import { connector, joinParts, separate } from './parts.ts';
import { type Planned, plannedPoint, planQuote, planTakeaway, takenBy } from './plan-digest.ts';
import { splitSection } from './plan-full.ts';
import { pointAt, pointsOf } from './point-forms.ts';
import { isFiller, postableSpan } from './postable.ts';
import { isQuotation, proseOf, type Sentence } from './prose.ts';
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
  const prose = proseOf(source.article, source.language);
  const tags = shape.tags.length === 0 ? [] : [tagParts(shape.tags)];
  const link = linkOf(source, shape);
  const hook = openingOf(source, prose, shape, [...tags, ...link]);
  const assemble = (body: readonly Planned[]) =>
    separate([hook, ...body.map(({ draft }) => draft.parts), ...tags, ...link], '\n\n');
  const isWithin = (body: readonly Planned[]) =>
    shape.count(joinParts(assemble(body))) <= shape.target[1];
  const isEnough = (body: readonly Planned[]) =>
    shape.count(joinParts(assemble(body))) >= shape.target[0];
  const body = bodyOf(source, prose, spansOf(hook), isWithin, isEnough);
  return { parts: assemble(body), carries: link.length > 0 ? null : { kind: 'headline' } };
}

/**
 * The hook: one that stands alone in what shows, else one that fits with what
 * stands below it, else its start.
 */
function openingOf(
  source: Source,
  prose: readonly Sentence[],
  shape: PostShape,
  below: readonly (readonly Part[])[],
): Part[] {
  const forms = [...hookForms(source, prose), ...startOfHook(source, shape, below)].map((hook) =>
    shape.isBold ? [connector('*'), ...hook, connector('*')] : hook,
  );
  const isShort = (parts: readonly Part[]) => countGraphemes(joinParts(parts)) <= OPENING_LENGTH;
  const fits = (parts: readonly Part[]) =>
    shape.count(joinParts(separate([parts, ...below], '\n\n'))) <= shape.target[1];
  return (
    forms.find((parts) => isShort(parts) && fits(parts)) ?? forms.find(fits) ?? forms.at(-1) ?? []
  );
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
  prose: readonly Sentence[],
  opening: readonly Span[],
  isWithin: (body: readonly Planned[]) => boolean,
  isEnough: (body: readonly Planned[]) => boolean,
): Planned[] {
  const alone = (parts: readonly Part[]) =>
    isWithin([{ draft: { parts, carries: null }, taken: [] }]);
  const quote = planQuote(source, prose, alone);
  const takeaway = planTakeaway(source, prose, [...opening, ...takenBy([quote])], alone);
  const taken = [...opening, ...takenBy([quote, takeaway])];
  const points = pointsOf(source, prose, taken, alone).map(plannedPoint);
  const ends = { quote, takeaway, isLead: source.cut.takeaway?.label === null };
  const wanted = [quote, takeaway, ...points].filter((one) => one !== null);
  let body = wanted.reduce<Planned[]>((chosen, one) => addTo(chosen, one, ends, isWithin), []);
  for (const filler of fillersOf(source, prose, [...taken, ...takenBy(points)])) {
    if (isEnough(body)) break;
    body = addTo(body, filler, ends, isWithin);
  }
  return body;
}

/** Sentences of the article that could fill a post up: none that is taken, points back or is a quotation. */
function* fillersOf(
  { article, language }: Source,
  prose: readonly Sentence[],
  used: readonly Span[],
): Generator<Planned> {
  for (const [index, sentence] of prose.entries()) {
    if (!isFiller(article, prose, index, language)) continue;
    const span = postableSpan(article, prose, sentence.span, language);
    if (span === null || isQuotation(article, sentence.span)) continue;
    if (used.some((one) => isOverlapping(one, span))) continue;
    const point = pointAt(article, span, false, language);
    if (!point.isDangling) yield plannedPoint(point);
  }
}

/** What opens or closes the body. A takeaway leads it, unless it is the article's own box, which closes it. */
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
  const place = (planned: Planned) =>
    planned === ends.quote
      ? -1
      : planned === ends.takeaway
        ? ends.isLead
          ? -2
          : Number.POSITIVE_INFINITY
        : (planned.taken[0]?.[0] ?? 0);
  const more = [...body, one].sort((first, second) => place(first) - place(second));
  return isWithin(more) ? more : body;
}

function spansOf(parts: readonly Part[]): Span[] {
  return parts.flatMap(({ span }) => (span === null ? [] : [span]));
}
