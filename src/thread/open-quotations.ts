import { type MarkedSpan, pairMarks } from '../text/quote-marks.ts';
import { type Span, sliceSpan } from '../text/spans.ts';

/** A quotation that posts may have to close and open again: its marks as the article writes them. */
export type Quotation = {
  readonly span: Span;
  readonly opening: string;
  readonly closing: string;
};

/** A quotation goes on over this many paragraphs at most. */
const MOST_PARAGRAPHS = 12;

/** Closing marks of the opening marks that tell which they are. */
const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”' };

/**
 * The quotations of each paragraph, outermost first. One that goes on in the
 * next paragraphs counts where it is closed in the end; whether the author
 * repeats its opening mark there or not.
 */
export function quotationsOf(text: string, paragraphs: readonly Span[]): Quotation[][] {
  const pairs = paragraphs.map((paragraph) =>
    isMisdirected(sliceSpan(text, paragraph)) ? [] : pairMarks(text, paragraph),
  );
  const found = pairs.map((marks) =>
    marks.filter(({ isClosed }) => isClosed).map((mark) => quotationAt(text, mark)),
  );
  let done = 0;
  for (const [index, marks] of pairs.entries()) {
    const open = marks.find(({ isClosed, depth }) => !isClosed && depth === 0);
    if (open === undefined || open.outer[0] < done || !opens(text, open)) continue;
    const end = endOf(text, open, paragraphs, pairs, index);
    if (end === null) continue;
    const opening = text.slice(open.outer[0], open.inner[0]);
    const quotation = { span: [open.outer[0], end.at], opening, closing: end.closing } as const;
    for (let at = index; at <= end.until; at += 1) found[at]?.unshift(quotation);
    if (end.until > index) done = end.at;
  }
  return found;
}

/**
 * Whether curly marks stand the wrong way round (`14 ”Porque si no“ y otro`), so
 * that nobody can tell what they open and close. `„…“` and `”…”` are right elsewhere.
 */
function isMisdirected(paragraph: string): boolean {
  return (
    paragraph.includes('“') &&
    !paragraph.includes('„') &&
    /\s”\p{L}|[\p{L}.!?]“(?:[\s.,;:!?]|$)/u.test(paragraph)
  );
}

/** Whether a mark opens by what stands before it: in `»Ja«, sagt er` the second one does not. */
function opens(text: string, { outer }: MarkedSpan): boolean {
  return /^[\s([—–-]?$/u.test(text.charAt(outer[0] - 1));
}

function quotationAt(text: string, { outer, inner }: MarkedSpan): Quotation {
  return {
    span: outer,
    opening: text.slice(outer[0], inner[0]),
    closing: text.slice(inner[1], outer[1]),
  };
}

/** Where a quotation ends, and in which paragraph. */
type End = {
  readonly at: number;
  readonly until: number;
  readonly closing: string;
};

/**
 * Where a quotation that its paragraph leaves open ends; null where nothing
 * closes it, or where only some of the paragraphs repeat its opening mark.
 */
function endOf(
  text: string,
  { mark }: MarkedSpan,
  paragraphs: readonly Span[],
  pairs: readonly (readonly MarkedSpan[])[],
  index: number,
): End | null {
  const isReopened = text.startsWith(mark, paragraphs[index + 1]?.[0]);
  for (let until = index + 1; until <= index + MOST_PARAGRAPHS; until += 1) {
    const paragraph = paragraphs[until];
    if (paragraph === undefined || text.startsWith(mark, paragraph[0]) !== isReopened) return null;
    const closing = closingIn(text, mark, paragraph, pairs[until] ?? []);
    if (closing === null) continue;
    const words = text.slice(...closing);
    return isReopened
      ? { at: (paragraphs[index]?.[1] ?? 0) + 1, until: index, closing: words }
      : { at: closing[1], until, closing: words };
  }
  return null;
}

/** The mark in a paragraph that closes what an earlier one opened, with the space before it. */
function closingIn(
  text: string,
  mark: string,
  [start, end]: Span,
  pairs: readonly MarkedSpan[],
): Span | null {
  const closed = pairs.filter(({ isClosed }) => isClosed);
  const reopened = closed.find(({ outer }) => outer[0] === start);
  if (reopened?.mark === mark) return [reopened.inner[1], reopened.outer[1]];
  for (let at = start; at < end; at += 1) {
    if (CLOSERS[mark]?.includes(text.charAt(at)) !== true) continue;
    if (!/[\p{L}\p{N}\p{P}\u00A0\u202F]/u.test(text.charAt(at - 1))) continue;
    if (closed.some(({ outer }) => outer[0] <= at && at < outer[1])) continue;
    const isSpaced = /[\u00A0\u202F]/u.test(text.charAt(at - 1));
    return [isSpaced ? at - 1 : at, at + 1];
  }
  return null;
}
