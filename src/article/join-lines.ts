import { isListLine, isQuotedLine, opensQuotation, stripQuoting } from './line-shapes.ts';

/** A paragraph of plain text: its lines joined by a space, and whether a blank line is before it. */
export type Para = { readonly text: string; readonly isAfterBlank: boolean };

/**
 * The paragraphs of the lines of normalised plain text. Lines wrapped at a column, as mail
 * programs do, are one paragraph; otherwise every line is its own, but for
 * one that cannot stand without the line before it: `« … »,` and below it
 * `a affirmé le maire`.
 */
export function joinLines(lines: readonly string[]): Para[] {
  const width = wrapWidth(lines);
  const groups: { lines: string[]; isAfterBlank: boolean }[] = [];
  let isAfterBlank = true;
  for (const line of lines) {
    const before = groups.at(-1);
    if (line === '') {
      isAfterBlank = true;
    } else if (before !== undefined && belongsTo(before.lines, line, isAfterBlank, width)) {
      before.lines.push(line);
      isAfterBlank = false;
    } else {
      groups.push({ lines: [line], isAfterBlank });
      isAfterBlank = false;
    }
  }
  return groups.map((group) => ({
    text: joinWrapped(group.lines),
    isAfterBlank: group.isAfterBlank,
  }));
}

function belongsTo(
  lines: readonly string[],
  line: string,
  isAfterBlank: boolean,
  width: number | null,
): boolean {
  const last = lines.at(-1) ?? '';
  if (isListLine(line)) return false;
  if (isQuotedLine(line) || isQuotedLine(last)) {
    return !isAfterBlank && isQuotedLine(line) === isQuotedLine(lines[0] ?? '');
  }
  if (width !== null && !isAfterBlank && isWrapped(last, line, width)) return true;
  return continues(last, line, isAfterBlank);
}

/** Columns. Mail is wrapped at 72 to 78, some programs go to 100. */
const NARROWEST = 40;
const WIDEST = 100;

/** The column a text is wrapped at, or null where it is not. */
function wrapWidth(lines: readonly string[]): number | null {
  let width = 0;
  for (const line of lines) {
    if (line.length > width && line.includes(' ')) width = line.length;
    if (width > WIDEST) return null;
  }
  if (width < NARROWEST) return null;
  const breaks = lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? '';
    return line === '' || next === '' || isListLine(next) ? [] : [isWrapped(line, next, width)];
  });
  const full = breaks.filter(Boolean).length;
  return full >= 3 && full / breaks.length >= 0.6 ? width : null;
}

/** Whether the next line's first word would not have fitted on this one. */
function isWrapped(line: string, next: string, width: number): boolean {
  if (line === '' || isListLine(next)) return false;
  const room = width - line.length - 1;
  const word = next.indexOf(' ');
  return (word < 0 ? next.length : word) > room;
}

function continues(before: string, line: string, isAfterBlank: boolean): boolean {
  const isPromised = /[,،、][»”"’']?$|[»”"]\s?,$/u.test(before) && before.length >= SHORTEST_CLAUSE;
  if (/^\p{Ll}/u.test(line)) {
    if (isPromised) return true;
    const isOpenEnded = !/[.!?…:;]$/u.test(before) && before.length >= SHORTEST_CLAUSE;
    return !isAfterBlank && (isOpenEnded || /[»”"]$/u.test(before));
  }
  if (isAfterBlank) return false;
  return (
    isPromised ||
    (/[^\s:：][\s\u00a0\u202f]?[:：]$/u.test(before) &&
      opensQuotation(line) &&
      before.length > LONGEST_LABEL)
  );
}

/** UTF-16 code units: below it, "Bonjour," is a greeting and "les pommes" an item. */
const SHORTEST_CLAUSE = 25;
/** Above it, a line that ends in a colon introduces; up to it, it may be the label of a box. */
const LONGEST_LABEL = 60;

/** Scripts without spaces are wrapped without one, and a word wrapped at its hyphen keeps it. */
function joinWrapped(written: readonly string[]): string {
  const lines = written.map((line, index) => (index === 0 ? line : stripQuoting(line)));
  const pieces = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before === undefined || isSeamless(before, line) ? [line] : [' ', line];
  });
  return pieces.join('');
}

function isSeamless(before: string, line: string): boolean {
  const isUnspaced = UNSPACED.test(before.slice(-1)) && UNSPACED.test(line.slice(0, 1));
  return isUnspaced || /\p{L}-$/u.test(before.slice(-3));
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;
