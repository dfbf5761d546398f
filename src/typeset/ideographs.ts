/**
 * What it costs to end a line between two characters of Chinese or Japanese,
 * which are written without spaces: `at` is where the second one starts.
 * Null where neither is of these scripts, so that other rules apply.
 */
export type IdeographicPenalty = (at: number) => number | null;

/** The costs of a text’s places. Words are told by the segmenter’s dictionary; phrases of Japanese by its scripts. */
export function ideographicPenalties(text: string): IdeographicPenalty {
  if (!CJK.test(text)) return () => null;
  const starts = new Set(Array.from(segmenter.segment(text), ({ index }) => index));
  const isJapanese = KANA.test(text);
  return (at) => {
    const before = lastOf(text.slice(Math.max(0, at - 2), at));
    const after = firstOf(text.slice(at, at + 2));
    if (!CJK.test(before) && !CJK.test(after)) return null;
    if (PUNCTUATION.test(before)) return 0;
    if (PUNCTUATION.test(after)) return BEFORE_MARK;
    const isStart = starts.has(at);
    if (NUMBER.test(before)) return NUMBER.test(after) ? IN_WORD : COUNTED;
    return isJapanese
      ? inJapanese(before, after, isStart, text.charAt(at - 2))
      : inChinese(after, isStart);
  };
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/u;
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
const KATAKANA = /[\p{sc=Katakana}ー]/u;
const HIRAGANA = /\p{sc=Hiragana}/u;
const HAN = /\p{sc=Han}/u;
const PUNCTUATION = /[\p{P}\p{S}\s]/u;
const NUMBER = /[\p{Nd}〇一二三四五六七八九十百千万億]/u;

/** Before an opening bracket; the Unicode rules keep closing ones with what they close. */
const BEFORE_MARK = 0.05;
/** Between a number and what it counts. */
const COUNTED = 0.9;
/** Inside a word, and before an ending or a particle, which lean on what is before them. */
const IN_WORD = 1;
const BEFORE_PARTICLE = 0.7;
/** Between the words of a compound. */
const IN_COMPOUND = 0.5;
const BETWEEN_WORDS = 0.08;

/** A phrase of Japanese starts where hiragana, its endings and particles, gives way to another script. */
function inJapanese(before: string, after: string, isStart: boolean, earlier: string): number {
  if (HIRAGANA.test(after)) {
    return isStart && before !== 'っ' ? BEFORE_PARTICLE : IN_WORD;
  }
  if (HIRAGANA.test(before)) return isHonorific(before, earlier) ? IN_WORD : 0;
  if (KATAKANA.test(before) && KATAKANA.test(after)) return IN_WORD;
  if (HAN.test(before) && HAN.test(after)) return isStart ? IN_COMPOUND : IN_WORD;
  return isStart ? IN_COMPOUND : IN_WORD;
}

/** お and ご belong to the word after them, unless they end another. */
function isHonorific(before: string, earlier: string): boolean {
  return /[おご]/u.test(before) && !HIRAGANA.test(earlier);
}

/** Particles of Chinese that lean on the word before them. */
const LEANING = /[的了着過过们們吗嗎吧呢]/u;

function inChinese(after: string, isStart: boolean): number {
  if (!isStart) return IN_WORD;
  return LEANING.test(after) ? BEFORE_PARTICLE : BETWEEN_WORDS;
}

function firstOf(text: string): string {
  return Array.from(text)[0] ?? '';
}

function lastOf(text: string): string {
  return Array.from(text).at(-1) ?? '';
}
