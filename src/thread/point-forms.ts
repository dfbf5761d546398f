import type { Article } from '../article/article.ts';
import { standsAlone } from '../cut/stands-alone.ts';
import type { Language } from '../languages/language.ts';
import { isOverlapping, type Span, sliceSpan } from '../text/spans.ts';
import { isCapital } from './hook.ts';
import { articlePart } from './parts.ts';
import { postableSpan } from './postable.ts';
import { isQuotation, type Sentence, sentenceBefore } from './prose.ts';
import type { Source } from './source.ts';
import type { Part } from './thread.ts';
import { toSentenceEnd } from './whole-words.ts';

/** A key point as it would be posted. */
export type Point = {
  readonly span: Span;
  readonly parts: readonly Part[];
  /** Whether it opens on words whose referent is in another post. */
  readonly isDangling: boolean;
};

/**
 * The key points of the cut as whole sentences, in the article's order, none
 * that overlaps what is taken or is a quotation without its speaker. One that
 * points back brings the sentence before it along where both fit; one that is
 * denied or limited at once is posted with what does so, or not at all.
 */
export function pointsOf(
  { article, cut, language }: Source,
  prose: readonly Sentence[],
  taken: readonly Span[],
  fits: (parts: readonly Part[]) => boolean,
): Point[] {
  const points: Point[] = [];
  for (const line of cut.points) {
    const [first] = line.spans;
    const last = line.spans.at(-1);
    if (first === undefined || last === undefined) continue;
    const whole = toSentenceEnd(article, prose, [first[0], last[1]]);
    if (isQuotation(article, whole)) continue;
    const used = [...taken, ...points.map((point) => point.span)];
    const span = postableSpan(article, prose, whole, language);
    const point = span === null ? null : pointAt(article, span, isCapital(line.text), language);
    const led = point?.isDangling === false ? null : withLead(article, whole, prose, language);
    const best = [led, point].find(
      (one) => one !== null && isFree(one.span, used) && fits(one.parts),
    );
    if (best) points.push(best);
  }
  return points.sort((one, other) => one.span[0] - other.span[0]);
}

/** A sentence of the article as a point. */
export function pointAt(article: Article, span: Span, capital: boolean, language: Language): Point {
  return {
    span,
    parts: [articlePart(article, span, capital)],
    isDangling: !standsAlone(sliceSpan(article.text, span), language),
  };
}

/** The point with the sentence before it in the same paragraph. */
function withLead(
  article: Article,
  span: Span,
  prose: readonly Sentence[],
  language: Language,
): Point | null {
  const before = sentenceBefore(prose, span[0]);
  if (before === null) return null;
  const both = postableSpan(article, prose, [before[0], span[1]], language);
  return both === null ? null : pointAt(article, both, false, language);
}

function isFree(span: Span, used: readonly Span[]): boolean {
  return !used.some((one) => isOverlapping(one, span));
}
