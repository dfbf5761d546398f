/** Scripts whose letters reach further up and down than Latin ones, and the least distance of their lines in em. */
const LEAST: readonly (readonly [script: RegExp, leading: number])[] = [
  [/[\p{sc=Arabic}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u, 1.4],
  [/[\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Gujarati}\p{sc=Telugu}]/u, 1.3],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u, 1.25],
  [/[ạảầấẩẫậằắẳẵặẹẻẽềếểễệỉịọỏồốổỗộờớởỡợụủừứửữựỳỷỹỵ]/iu, 1.2],
  [/\p{sc=Hebrew}/u, 1.15],
];

/** The least distance of lines, in em, that the letters of a text need to look at ease. */
export function leastLeading(text: string): number {
  return Math.max(0, ...LEAST.map(([script, leading]) => (script.test(text) ? leading : 0)));
}

/** Scripts whose letters join, so that space between them would tear words apart. */
const JOINED =
  /[\p{sc=Arabic}\p{sc=Syriac}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gujarati}\p{sc=Gurmukhi}]/u;

/** Whether the letters of a text join. */
export function isJoined(text: string): boolean {
  return JOINED.test(text);
}
