import type { Language } from '../languages/language.ts';
import { endsOnAbbreviation } from './abbreviations.ts';
import { pairMarks } from './quote-marks.ts';
import { spaceEnds } from './space-ends.ts';
import { type Span, trimSpan } from './spans.ts';
import { foldWord, wordSet } from './words.ts';

/**
 * The sentences within a span, in order, without the white space around them.
 * `Intl.Segmenter` proposes the breaks; a break is then dropped where an
 * abbreviation, an initial, an open quotation or a lower-case continuation
 * shows that the sentence goes on. In doubt two sentences stay together: a
 * false break shows, a missed one does not.
 */
export function splitSentences(text: string, span: Span, language: Language): Span[] {
  return paragraphsOf(text, span).flatMap((paragraph) => {
    const breaks = proposedBreaks(text, paragraph, language);
    const enclosed = enclosedSpans(text, paragraph);
    return joinBreaks(text, paragraph, breaks, enclosed, language);
  });
}

/** A paragraph ends at a blank line. */
function paragraphsOf(text: string, [start, end]: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const gap of text.slice(start, end).matchAll(/\n[^\S\n]*\n\s*/gu)) {
    found.push([from, start + gap.index]);
    from = start + gap.index + gap[0].length;
  }
  found.push([from, end]);
  return found.map((one) => trimSpan(text, one)).filter(([first, last]) => first < last);
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: Language): Intl.Segmenter {
  const known = segmenters.get(language.tag);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language.tag, { granularity: 'sentence' });
  segmenters.set(language.tag, made);
  return made;
}

/**
 * Ends the segmenter does not see: before a number, a dash, an opening mark,
 * and after a closing mark that is set apart by a space.
 */
const UNSEEN_ENDS =
  /(?:[\p{L}\d)%]{2}[.!?]|\S\s?[!?…]|\.{3}|[.!?…]\s?["”»)])\s+(?=[\p{Lu}\d«“"„(¿¡]|[-–—]\s*\p{Lu})/gu;

/** Full stops that lost the space after them. */
const LOST_SPACES = /[\p{Ll}\d)][\p{Ll}\d)][.!?…]["”»]?(?=["“«(]?\p{Lu}\p{L})/gu;

/** Where a sentence may end. */
function proposedBreaks(text: string, [start, end]: Span, language: Language): number[] {
  const paragraph = text.slice(start, end);
  const breaks = new Set<number>();
  for (const [from, piece] of piecesOf(paragraph)) {
    for (const { index } of segmenterFor(language).segment(piece)) {
      if (index > 0) breaks.add(moveBreak(text, start + from + index, start));
    }
  }
  for (const end of spaceEnds(paragraph, language)) breaks.add(start + end);
  for (const end of paragraph.matchAll(UNSEEN_ENDS)) breaks.add(start + end.index + end[0].length);
  for (const lost of paragraph.matchAll(LOST_SPACES)) {
    const at = start + lost.index + lost[0].length;
    if (!isInAddress(text, at)) breaks.add(at);
  }
  return [...breaks].filter((at) => at > start && at < end).sort((one, other) => one - other);
}

/** UTF-16 code units that the segmenter is given at once: its time grows faster than its text. */
const LONGEST_PIECE = 20_000;

/** A text in pieces that end on white space, each with where it starts. */
function piecesOf(text: string): [from: number, piece: string][] {
  const pieces: [number, string][] = [];
  for (let from = 0; from < text.length; ) {
    const space = text.lastIndexOf(' ', from + LONGEST_PIECE);
    const to = space > from && text.length - from > LONGEST_PIECE ? space : from + LONGEST_PIECE;
    pieces.push([from, text.slice(from, to)]);
    from = to;
  }
  return pieces;
}

/** `le "quai"."Non", dit le maire`: the second mark behind the stop opens what comes next. */
const GLUED_OPENER = /^["”»][.!?]"\p{L}$/u;

/** The numbers of footnotes close the sentence that they are set behind: `once.[1] Then`. */
const NOTES = /^(?:\[\d{1,3}\]){1,9}\s*/u;

/**
 * A break before emoji moves behind them when they close the sentence before,
 * and stays when the writer opens sentences with them.
 */
function moveBreak(text: string, at: number, start: number): number {
  if (GLUED_OPENER.test(text.slice(at - 3, at + 1))) return at - 1;
  const bracket = text.charAt(at - 1) === '[' ? at - 1 : at;
  const notes = NOTES.exec(text.slice(bracket, bracket + 60));
  if (notes !== null && /\S/u.test(text.charAt(bracket - 1))) return bracket + notes[0].length;
  const emoji = /^(?:(?:\p{Extended_Pictographic}|\p{RI}|\u200d|\ufe0f)[^\S\n]*)+/u.exec(
    text.slice(at, at + 40),
  );
  if (emoji === null || text.charAt(at - 1) === '\n') return at;
  const nearby = Math.max(start, at - 600);
  const lineStart = Math.max(nearby, text.slice(nearby, at - 1).lastIndexOf('\n') + nearby + 1);
  const opening = text.slice(Math.max(lineStart, start), Math.max(lineStart, start) + 2);
  return /^\p{Extended_Pictographic}/u.test(opening) ? at : at + emoji[0].length;
}

function isInAddress(text: string, at: number): boolean {
  const before = /\S*$/u.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(at, at + 80))?.[0] ?? '';
  return /:\/\/|www\./u.test(before) || `${before}${after}`.includes('@');
}

/** Quotations and brackets that are closed within the paragraph: no sentence ends inside them. */
function enclosedSpans(text: string, paragraph: Span): Span[] {
  const quoted = pairMarks(text, paragraph).filter(
    (one) => one.isClosed && one.depth === 0 && !isReversed(text, one.outer),
  );
  const bracketed: Span[] = [];
  for (const match of text.slice(...paragraph).matchAll(/\([^()]{1,600}\)|\[[^[\]]{1,600}\]/gu)) {
    bracketed.push([paragraph[0] + match.index, paragraph[0] + match.index + match[0].length]);
  }
  const all = [...quoted.map((one) => one.outer), ...bracketed];
  return all.sort((one, other) => one[0] - other[0]);
}

/** Straight marks that were paired the wrong way round, one of them being missing: `dit-il "Le quai… le "port`. */
function isReversed(text: string, [start, end]: Span): boolean {
  if (text.charAt(start) !== '"') return false;
  return (
    /^[\p{L}\p{N}]"[\s,.;:!?]/u.test(text.slice(start - 1, start + 2)) ||
    /^\s"\p{L}/u.test(text.slice(end - 2, end + 1))
  );
}

function joinBreaks(
  text: string,
  paragraph: Span,
  breaks: readonly number[],
  enclosed: readonly Span[],
  language: Language,
): Span[] {
  const sentences: Span[] = [];
  let from = paragraph[0];
  let next = 0;
  for (const proposed of breaks) {
    while (next < enclosed.length && (enclosed[next]?.[1] ?? 0) <= proposed) next += 1;
    const at = outsideOpening(text, proposed, enclosed[next]);
    if (at === null || at <= from || goesOn(text, [from, at], paragraph[1], language)) continue;
    sentences.push(trimSpan(text, [from, at]));
    from = at;
  }
  sentences.push(trimSpan(text, [from, paragraph[1]]));
  return sentences.filter(([start, end]) => start < end);
}

/**
 * The break, put before an opening mark that stands right at it; null where
 * it is inside a quotation or a bracket.
 */
function outsideOpening(text: string, at: number, enclosing: Span | undefined): number | null {
  if (enclosing === undefined || at <= enclosing[0]) return at;
  return text.slice(enclosing[0] + 1, at).trim() === '' ? enclosing[0] : null;
}

/** Whether the sentence goes on after a proposed break at the end of `span`. */
function goesOn(text: string, span: Span, end: number, language: Language): boolean {
  const before = text.slice(Math.max(span[0], span[1] - 120), span[1]);
  const after = text.slice(span[1], Math.min(end, span[1] + 120));
  if (before.includes('\n') && /\n\s*$/u.test(before)) return goesOnNextLine(before, after);
  const head = before.trimEnd();
  return (
    continuesInside(after) ||
    isBareMark(text.slice(span[0], Math.min(span[1], span[0] + 12)).trim()) ||
    endsOnAbbreviation(head, after, language) ||
    isAttributed(head, after, language)
  );
}

/** A line end breaks, unless the line stops at a comma or the next one goes on in lower case. */
function goesOnNextLine(before: string, after: string): boolean {
  const head = before.trimEnd();
  if (/^\s*(?:[-–—•*·]|\p{L}\)|\d+[.)])\s/u.test(after)) return false;
  if (head.endsWith(',')) return true;
  return /^\s*\p{Ll}/u.test(after) && !/[.!?:;]["”»)]*$/u.test(head) && /\s\S+\s/u.test(head);
}

/** What comes next belongs to the sentence: lower case, closing or inner punctuation, a dash before lower case. */
function continuesInside(after: string): boolean {
  return (
    /^\s*(?:[-–—]\s*)?\p{Ll}/u.test(after) ||
    /^\s*[,;:)\]}»”’%]/u.test(after) ||
    /^\s*(?:\[…\]|\[\.\.\.\]|\(…\)|\(\.\.\.\))\s*\p{Ll}/u.test(after) ||
    !/[\p{L}\p{N}]/u.test(after)
  );
}

/** A list number, a letter or an ellipsis in brackets is no sentence of its own. */
function isBareMark(sentence: string): boolean {
  return /^(?:[•*-]\s)?(?:\d{1,3}\.?[.)]|\p{L}\.?[.)]|\[?(?:…|\.\.\.)\]?|[-–—•*])$/u.test(sentence);
}

/** "“Stop!” John said." is one sentence: a quotation that ends on ! or ?, then a speech verb in a few words. */
function isAttributed(head: string, after: string, language: Language): boolean {
  if (!/[!?…]\s?["”»’]$/u.test(head)) return false;
  const verbs = wordSet(language.speech.verbs);
  const [clause = ''] = after.trim().split(/[.,;:!?"“«]/u);
  return clause
    .split(/\s+/u)
    .slice(0, 4)
    .some((word) => verbs.has(foldWord(word)));
}
