/** What a line looks like, whatever its language: the evidence that plain text is read by. */

const BULLET = /^(?:[-*•·‣◦▪●○–]|\d{1,2}[.)])[ \u00a0]+(?=\S)/u;

/** "- bread", "• bread", "1. bread", "2) bread". An en dash may also open speech. */
export function isListLine(line: string): boolean {
  return BULLET.test(line);
}

/** A list line without its bullet or number. */
export function stripBullet(line: string): string {
  return line.replace(BULLET, '');
}

const QUOTED = /^(?:> ?){1,5}(?=[^\s>])/u;

/** "> The port is yours": a line quoted as in mail. */
export function isQuotedLine(line: string): boolean {
  return QUOTED.test(line);
}

/** A quoted line without its marks. */
export function stripQuoting(line: string): string {
  return line.replace(QUOTED, '');
}

/** Whether a line opens with an emoji, a keycap or a flag: editors mark subheads and labels so. */
export function isEmojiLed(line: string): boolean {
  return /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\d#*]\ufe0f?\u20e3)/u.test(line);
}

/** Whether a line begins with an opening quote mark, whatever emoji stands before it. */
export function opensQuotation(line: string): boolean {
  return /^[^\p{L}\p{N}]{0,6}["“«„「『]/u.test(line);
}

/**
 * Words, as white space parts them, that have a letter or a digit in them. In
 * scripts that put no space between words, what words have on average tells.
 */
export function countWords(line: string): number {
  const spaced = line.replaceAll(UNSPACED, ' ').split(/\s+/u);
  const unspaced = (line.match(UNSPACED) ?? []).map(
    (run) => run.length / (IDEOGRAPHS.test(run) ? 2 : 5),
  );
  const apart = unspaced.reduce((sum, words) => sum + Math.ceil(words), 0);
  return spaced.filter((word) => /[\p{L}\p{N}]/u.test(word)).length + apart;
}

const IDEOGRAPHS = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
/** Chinese and Japanese, Thai, Lao, Khmer and Burmese. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+|[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]+/gu;

/** UTF-16 code units of a subhead: a line of a phone screen or two. */
export const LONGEST_SUBHEAD = 90;

/** Whether a line is as short as a title or subhead and closed by no mark that a sentence ends on. */
export function isHeadline(line: string, longest: number): boolean {
  if (line.length > longest || !/\p{L}/u.test(line)) return false;
  return !OPEN_END.test(line) && !/^[\p{Ll}–—―•-]/u.test(line);
}

/** A mark that closes or continues a sentence, within quote marks or not; a list's "; and". */
const OPEN_END = /(?:[.,;:…。،؛।]|[.!?…]\s?[»”"'’)]|; \p{Ll}{1,4}|[–—-])$/u;

/** Whether a line reads as running text: long, or a sentence by its end. */
export function isProse(line: string): boolean {
  return line.length > 100 || (line.length > 40 && /[.!?…。।][\s»”"'’)]*$/u.test(line));
}
