import { countGraphemes } from '../text/graphemes.ts';
import { isOverlapping, type Span } from '../text/spans.ts';
import { hookForms } from './hook.ts';
import { linkParts } from './link-parts.ts';
import { connector, joinParts, separate } from './parts.ts';
import { type Planned, plannedPoint, planQuote, planTakeaway, takenBy } from './plan-digest.ts';
import { pointAt, pointsOf } from './point-forms.ts';
import { proseOf, type Sentence } from './prose.ts';
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

/**
 * One post in short paragraphs: a hook that stands alone, the quote, the key
 * points in the article's order, the takeaway, the link. Of these as many as
 * the target has room for.
 */
export function planPost(source: Source, shape: PostShape): Draft {
  const prose = proseOf(source.article, source.language);
  const hook = openingOf(source, prose, shape);
  const tags = shape.tags.length === 0 ? [] : [tagParts(shape.tags)];
  const link = linkOf(source, shape);
  const assemble = (body: readonly Planned[]) =>
    separate([hook, ...body.map(({ draft }) => draft.parts), ...tags, ...link], '\n\n');
  const isWithin = (body: readonly Planned[]) =>
    shape.count(joinParts(assemble(body))) <= shape.target[1];
  const isEnough = (body: readonly Planned[]) =>
    shape.count(joinParts(assemble(body))) >= shape.target[0];
  const body = bodyOf(source, prose, spansOf(hook), isWithin, isEnough);
  return { parts: assemble(body), carries: link.length > 0 ? null : { kind: 'headline' } };
}

function openingOf(source: Source, prose: readonly Sentence[], shape: PostShape): Part[] {
  const forms = hookForms(source, prose);
  const isShort = (parts: readonly Part[]) => countGraphemes(joinParts(parts)) <= OPENING_LENGTH;
  const hook = forms.find(isShort) ?? forms.at(-1) ?? [];
  return shape.isBold ? [connector('*'), ...hook, connector('*')] : hook;
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
  const quote = planQuote(source, alone);
  const takeaway = planTakeaway(source, prose, [...opening, ...takenBy([quote])], alone);
  const taken = [...opening, ...takenBy([quote, takeaway])];
  const points = pointsOf(source, prose, taken, alone).map(plannedPoint);
  const used = [...taken, ...takenBy(points)];
  const fillers = prose
    .filter(({ span }) => !used.some((one) => isOverlapping(one, span)))
    .map(({ span }) => pointAt(source.article, span, false, source.language))
    .filter((point) => !point.isDangling)
    .map(plannedPoint);
  const ends = { quote, takeaway };
  const wanted = [quote, takeaway, ...points].filter((one) => one !== null);
  const chosen = wanted.reduce<Planned[]>((body, one) => addTo(body, one, ends, isWithin), []);
  return fillers.reduce<Planned[]>(
    (body, one) => (isEnough(body) ? body : addTo(body, one, ends, isWithin)),
    chosen,
  );
}

type Ends = { readonly quote: Planned | null; readonly takeaway: Planned | null };

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
        ? Number.POSITIVE_INFINITY
        : (planned.taken[0]?.[0] ?? 0);
  const more = [...body, one].sort((first, second) => place(first) - place(second));
  return isWithin(more) ? more : body;
}

function spansOf(parts: readonly Part[]): Span[] {
  return parts.flatMap(({ span }) => (span === null ? [] : [span]));
}
