import { type Span, sliceSpan } from './spans.ts';

/** `18:20 `, `17h55 – `, `12.31 Uhr: `. */
const STAMP =
  /^\d{1,2}\s?(?:[:hH]\s?\d{2}(?:\s+Uhr)?|\.\d{2}\s+Uhr)\s*[:–—|-]?\s+(?=[\p{Lu}\d«“"„])/u;

/** A sentence without the time before its words at which an entry was written. */
export function withoutTimeStamp(text: string, [start, end]: Span): Span {
  const stamp = STAMP.exec(sliceSpan(text, [start, Math.min(end, start + LONGEST_STAMP)]))?.[0];
  return [start + (stamp?.length ?? 0), end];
}

/** UTF-16 code units in which a time and the letter behind it stand. */
const LONGEST_STAMP = 24;
