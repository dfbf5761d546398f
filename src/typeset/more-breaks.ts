import type { Language } from '../languages/language.ts';
import { findBreaks } from './breaks.ts';
import type { FitRequest } from './fit-text.ts';
import { type FittedText, fitText } from './fit-text.ts';
import type { Hyphenate } from './hyphenate.ts';

/**
 * Sets a text; where it fits at no size because a word is wider than its
 * room, long words are hyphenated, Korean ones broken between syllables, and
 * addresses and names after their marks.
 */
export function fitOrHyphenate(
  request: FitRequest,
  language: Language,
  hyphenate: Hyphenate,
): FittedText | null {
  const fitted = fitText(request);
  if (fitted) return fitted;
  const text = breakAtMarks(hyphenateWords(request.text, hyphenate));
  if (text === request.text) return null;
  return fitText({ ...request, text, breaks: findBreaks(text, language) });
}

/** Puts soft hyphens into words, addresses left alone. */
function hyphenateWords(text: string, hyphenate: Hyphenate): string {
  return text
    .split(/(\s+)/u)
    .map((word) => (ADDRESS.test(word) ? word : hyphenate(word)))
    .join('');
}

const ADDRESS = /^(?:https?:\/\/|www\.)|\.[a-z]{2,}\//iu;

/** Lets an address end a line after one of its marks, and a word after a hyphen that is in it: without another hyphen, which would read as part of it. */
function breakAtMarks(text: string): string {
  return text
    .split(/(\s+)/u)
    .map((word) => word.replaceAll(ADDRESS.test(word) ? MARKS : IN_WORD, '$&\u200b'))
    .join('');
}

const MARKS = /[/.?&=_-]+(?=\w)/gu;
/** After a hyphen, and between the syllables of Korean, where it is written without spaces. */
const IN_WORD = /[-\u2010](?=\p{L}{3})|\p{sc=Hangul}(?=\p{sc=Hangul}{2})/gu;
