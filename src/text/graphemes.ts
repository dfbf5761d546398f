const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The user-perceived characters of a text: extended grapheme clusters (UAX #29). */
export function splitGraphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** How many user-perceived characters a text has. */
export function countGraphemes(text: string): number {
  if (SINGLE.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** Only characters that never join their neighbours: most Latin, Greek and Cyrillic text. It saves the segmenter's time. */
const SINGLE =
  /^[\n\x20-\u02FF\u0370-\u0482\u048A-\u0590\u2010-\u2027\u202F-\u203A\u20A0-\u20C0]*$/u;
