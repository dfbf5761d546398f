import type { Article } from '../article/article.ts';
import type { Cut } from '../cut/cut.ts';
import { isOverlapping, isWithin, type Span, trimSpan } from '../text/spans.ts';
import { atomsOf } from './find-breaks.ts';
import { genreLabel } from './line-parts.ts';
import { linkParts } from './link-parts.ts';
import { markQuotedBlocks } from './quoted-blocks.ts';
import type { Source } from './source.ts';
import { type Meter, splitArticle } from './split-article.ts';
import type { Carries, Draft, Part } from './thread.ts';

/** Room that a sentence leaves for `…` and quotation marks around it. */
const MARGIN = '« … … »';

/**
 * The whole article, nothing lost or repeated, a new post at each of the
 * author's own split marks; then the link.
 */
export function planFull(source: Source, meter: Meter): Draft[] {
  const { article, cut, language, options } = source;
  const posts = sectionsOf(article).flatMap((section, index) =>
    splitSection(source, section, meter, index === 0 ? genreLabel(article, language) : []),
  );
  const drafts = withCarries(markQuotedBlocks(article, posts, language, meter), cut);
  const { url, linkPosition } = options;
  if (url === null || linkPosition === 'none') return drafts;
  const link: Draft = { parts: linkParts(url, language), carries: null };
  return linkPosition === 'last' ? [...drafts, link] : [link, ...drafts];
}

/** A stretch of the article as posts. */
export function splitSection(
  { article, language }: Source,
  section: Span,
  meter: Meter,
  lead: readonly Part[] = [],
): Part[][] {
  const fits = (text: string) =>
    meter.measure(MARGIN + text).every((size, index) => size <= (meter.room[index] ?? 0));
  return splitArticle(article, atomsOf(article, section, language, fits), meter, lead);
}

function sectionsOf({ text, splits }: Article): Span[] {
  const edges = [0, ...splits.filter((at) => at > 0 && at < text.length), text.length];
  return edges
    .slice(1)
    .map((end, index) => trimSpan(text, [edges[index] ?? 0, end]))
    .filter(([start, end]) => start < end);
}

/** Gives each line of the cut to the first post that holds it, one line a post. */
function withCarries(posts: readonly (readonly Part[])[], cut: Cut): Draft[] {
  const left = linesOf(cut);
  return posts.map((parts) => {
    const spans = parts.flatMap(({ span }) => (span === null ? [] : [span]));
    const index = left.findIndex(
      ({ held }) => held.length > 0 && held.every((one) => isHeld(one, spans)),
    );
    const [line] = index < 0 ? [] : left.splice(index, 1);
    return { parts, carries: line?.carries ?? null };
  });
}

function linesOf({
  headline,
  quotes,
  takeaway,
}: Cut): { carries: Carries; held: readonly Span[] }[] {
  return [
    { carries: { kind: 'headline' }, held: headline.spans.slice(0, 1) },
    ...quotes.map((quote, index) => ({
      carries: { kind: 'quote', index } as const,
      held: quote.spans.slice(0, 1),
    })),
    { carries: { kind: 'takeaway' }, held: takeaway?.spans.slice(0, 1) ?? [] },
  ];
}

function isHeld(span: Span, spans: readonly Span[]): boolean {
  return spans.some(
    (one) => isWithin(span, one) || (isOverlapping(one, span) && one[0] <= span[0]),
  );
}
