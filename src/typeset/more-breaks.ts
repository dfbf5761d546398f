import type { Language } from '../languages/language.ts';
import { findBreaks } from './breaks.ts';
import type { FitRequest } from './fit-text.ts';
import { type FittedText, fitText } from './fit-text.ts';
import type { Hyphenate } from './hyphenate.ts';
import type { FindPhrases } from './phrases.ts';

/** What tells the words of a text, and where they may be parted. */
export type WordRules = {
  readonly language: Language;
  readonly hyphenate: Hyphenate;
  readonly findPhrases: FindPhrases;
};

/** How much larger a text has to get for its words to be hyphenated. */
const WORTH_IT = 1.5;

/**
 * Sets a text. Where it fits at no size because a word is wider than its
 * room, long words are hyphenated, those of Korean, Chinese and Japanese broken
 * between syllables or signs, and addresses and names after their marks. Where it fits, but a long word makes
 * all of it small, words are hyphenated too.
 */
export function fitOrHyphenate(
  request: FitRequest,
  { language, hyphenate, findPhrases }: WordRules,
): FittedText | null {
  const fitted = fitText(request);
  const isLarge = fitted !== null && fitted.fontSize * WORTH_IT > request.largest;
  if (isLarge) return fitted;
  const loosened = loosenSpaces(hyphenateWords(request.text, hyphenate));
  const text = fitted ? loosened : breakAtMarks(loosened);
  if (text === request.text) return fitted;
  const broken = fitText({ ...request, text, breaks: findBreaks(text, language, findPhrases) });
  if (!fitted) return broken;
  return broken && broken.fontSize >= WORTH_IT * fitted.fontSize ? broken : fitted;
}

/** Lets lines end between words that are held together by nothing but a space that does not break. */
function loosenSpaces(text: string): string {
  return text.replaceAll(/(?<=\p{L}{2}[,.]?)\u00a0(?=\p{L}{2})/gu, ' ');
}

/** Puts soft hyphens into words, addresses left alone. */
function hyphenateWords(text: string, hyphenate: Hyphenate): string {
  return text
    .split(/(\s+)/u)
    .map((word) => (ADDRESS.test(word) ? word : hyphenate(word)))
    .join('');
}

const ADDRESS = /^(?:https?:\/\/|www\.)|\.[a-z]{2,}(?:\/|$)/iu;

/** Lets an address end a line after one of its marks, and a word after a hyphen that is in it: without another hyphen, which would read as part of it. */
function breakAtMarks(text: string): string {
  return text
    .split(/(\s+)/u)
    .map((word) => word.replaceAll(ADDRESS.test(word) ? MARKS : IN_WORD, '$&\u200b'))
    .join('');
}

const MARKS = /[/.?&=_-]+(?=\w)/gu;
/** After a hyphen, between the syllables of Korean, where it is written without spaces, and between signs that may start a line. */
const IN_WORD =
  /[-\u2010](?=\p{L}{3})|\p{sc=Hangul}(?=\p{sc=Hangul}{2})|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー](?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])(?![々ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ])/gu;
