import { GLUED } from './glue.ts';
import type { FindPhrases } from './phrases.ts';

/**
 * What it costs to end a line between two characters of Chinese or Japanese,
 * which are written without spaces: `at` is where the second one starts.
 * Null where neither is of these scripts, so that other rules apply.
 */
export type IdeographicPenalty = (at: number) => number | null;

/** The costs of a text’s places. Words are told by the segmenter’s dictionary, phrases of Japanese by `findPhrases`. */
export function ideographicPenalties(text: string, findPhrases: FindPhrases): IdeographicPenalty {
  if (!CJK.test(text)) return () => null;
  const starts = new Set(Array.from(segmenter.segment(text), ({ index }) => index));
  const isJapanese = KANA.test(text);
  const phrases = findPhrases(text);
  return (at) => {
    const before = lastOf(text.slice(Math.max(0, at - 2), at));
    const after = firstOf(text.slice(at, at + 2));
    if (!CJK.test(before) && !CJK.test(after)) return null;
    if (PUNCTUATION.test(before)) {
      return isJapanese && HIRAGANA.test(after) && !phrases.has(at) ? BEFORE_PARTICLE : 0;
    }
    if (PUNCTUATION.test(after)) return BEFORE_MARK;
    const isStart = starts.has(at);
    if (NUMBER.test(before)) return NUMBER.test(after) ? IN_WORD : COUNTED;
    return isJapanese
      ? inJapanese(before, after, isStart, phrases.has(at))
      : inChinese(after, isStart);
  };
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/u;
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
const HIRAGANA = /\p{sc=Hiragana}/u;
const PUNCTUATION = /[\p{P}\p{S}\s]/u;
const NUMBER = /[\p{Nd}〇一二三四五六七八九十百千万億]/u;

/** Before an opening bracket; the Unicode rules keep closing ones with what they close. */
const BEFORE_MARK = 0.05;
/** Between a number and what it counts. */
const COUNTED = GLUED;
const IN_WORD = GLUED;
/** Before an ending or a particle, which lean on what is before them. */
const BEFORE_PARTICLE = 0.9;
/** Between the words of a compound. */
const IN_COMPOUND = 0.5;
const BETWEEN_WORDS = 0.08;

/** Between phrases a line may end; within one, better between the words of a compound than before what leans on it. */
function inJapanese(before: string, after: string, isStart: boolean, isPhrase: boolean): number {
  if (!isStart || before === 'っ') return IN_WORD;
  if (isPhrase) return 0;
  return HIRAGANA.test(after) ? BEFORE_PARTICLE : IN_COMPOUND;
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
