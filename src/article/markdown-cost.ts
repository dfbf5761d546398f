/**
 * Whether Markdown would take a parser longer than any article is worth:
 * nested too deep, in too many pieces, or made of openings that the parser
 * looks in vain for the ends of. Itself linear in the text.
 */
export function isOverwrought(raw: string): boolean {
  return NESTED.test(raw) || countPieces(raw) > MOST_PIECES || countSearches(raw) > MOST_SEARCHES;
}

/**
 * Quotations or lists more than thirty deep, on one line or by indentation,
 * and endless emphasis. A line of stars or dashes alone is an ornament.
 */
const NESTED =
  /^(?:[ \t]{0,9}>){30}|^(?:[ \t]{0,9}(?:[>+*-]|\d{1,9}[.)])(?=[ \t>+*-])){30}.*[\p{L}\p{N}]|^[ \t]{100}[ \t]*(?:[>+*-]|\d{1,9}[.)])[ \t]|[*_~]{300}[^*_~\n]/mu;

/** A second's work: a book of 100,000 words has a third of it. */
const MOST_PIECES = 20_000;

/** What a parser makes tokens of, by what it costs: a line, an opening bracket or a cell's edge, other marks, text. */
function countPieces(raw: string): number {
  const lines = count(raw, /\S[^\n]*/gu);
  const openings = count(raw, /[[<|&]/gu);
  const marks = count(raw, /[*_~`\\:@.]/gu);
  return lines * 2 + openings + marks / 4 + raw.length / 500;
}

/** Steps, a few nanoseconds each. */
const MOST_SEARCHES = 50_000_000;

/**
 * Every bracket may be looked up against every other in its paragraph, a
 * comment's end is looked for to the end of it, every note among all notes.
 */
function countSearches(raw: string): number {
  const notes = count(raw, /^ {0,3}\[\^/gmu);
  let steps = notes * notes * 50;
  for (const paragraph of raw.split(/\n[ \t]*\n/u)) {
    const brackets = count(paragraph, /\[/gu);
    const comments = count(paragraph, /<[!?]/gu);
    steps += brackets * brackets + comments * paragraph.length;
  }
  return steps;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
