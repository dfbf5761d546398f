import { type Span, sliceSpan } from './spans.ts';

/** What stands in a quotation for what was left out between two spans. */
export const LEFT_OUT = '[…]';

/** Runs of emoji. Signs that Unicode counts as pictographs and that text uses as text are left out. */
const EMOJI =
  /(?:\p{RI}\p{RI}|[#*\d]\ufe0f?\u20e3|(?![©®™‼⁉↔-↙↩↪〰〽Ⓜ])\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})?)*)+/gu;

/** Takes emoji out of a text, and the white space that stood around them, down to one space. */
export function stripEmoji(text: string): string {
  const pieces = text.split(EMOJI);
  if (pieces.length === 1) return text;
  const kept: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const bare = index === 0 ? piece.trimEnd() : piece.trim();
    if (bare === '') continue;
    if (kept.length > 0 && !/^[.,…)\]]/u.test(bare)) kept.push(' ');
    kept.push(bare);
  }
  return kept.join('').trim();
}

/**
 * A text as the verbatim rule compares it: NFC, emoji taken out, quote marks
 * and apostrophes folded, white space folded to one space, and none where
 * languages differ about it (beside quote marks, before `, ; : ! ? %`).
 */
export function foldText(text: string): string {
  return stripEmoji(text)
    .normalize('NFC')
    .replaceAll(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replaceAll(/[«»“”„‟"〝〞‹›「」『』‘’‚‛'ʼ`´]/gu, "'")
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?' ?/gu, "'")
    .replaceAll(/ (?=[,;:!?%])/gu, '')
    .trim();
}

/** A line's text and where it says it comes from. */
export type Sourced = { readonly text: string; readonly spans: readonly Span[] };

/**
 * Whether a line equals the article's text at its spans, but for the changes
 * that the verbatim rule allows: folded marks and spaces, the first letter
 * capitalised, closing punctuation dropped, emoji removed. Between two spans
 * stands ` […] ` or, where no mark is wanted, a space. A line without spans is
 * not verbatim.
 */
export function isVerbatim(line: Sourced, articleText: string): boolean {
  const [first] = line.spans;
  if (first === undefined || !areInOrder(line.spans, articleText.length)) return false;
  const parts = line.spans.map((span) => sliceSpan(articleText, span));
  const text = comparable(line.text);
  return [` ${LEFT_OUT} `, ' '].some((joint) => comparable(parts.join(joint)) === text);
}

function areInOrder(spans: readonly Span[], length: number): boolean {
  let last = 0;
  for (const [start, end] of spans) {
    if (start < last || end <= start || end > length) return false;
    last = end;
  }
  return true;
}

/** Folded, the first letter in lower case, closing punctuation and outer marks off. */
function comparable(text: string): string {
  const folded = foldText(text)
    .replace(/^'+/u, '')
    .replace(/[\s.,;:…。、।']+$/u, '');
  return folded.replace(/\p{L}/u, (letter) => letter.toLowerCase());
}
