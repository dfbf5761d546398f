import { createRequire } from 'node:module';
import type { Language } from '../languages/language.ts';
import { findBreaks } from './breaks.ts';
import type { FitRequest } from './fit-text.ts';
import { type FittedText, fitText } from './fit-text.ts';

/**
 * Sets a text; where it fits at no size because a word is wider than its
 * room, long words are hyphenated and addresses broken after their marks.
 */
export function fitOrHyphenate(request: FitRequest, language: Language): FittedText | null {
  const fitted = fitText(request);
  if (fitted) return fitted;
  const text = breakAddresses(hyphenate(request.text, language.tag));
  if (text === request.text) return null;
  return fitText({ ...request, text, breaks: findBreaks(text, language) });
}

const require = createRequire(import.meta.url);

type Hyphenation = {
  hyphenateSync(text: string, options: { minWordLength: number }): string;
};

/** Patterns are large: each language's are read when one of its words needs them. */
const PATTERNS: Readonly<Record<string, () => Hyphenation>> = {
  ca: () => require('hyphen/ca'),
  cs: () => require('hyphen/cs'),
  da: () => require('hyphen/da'),
  de: () => require('hyphen/de'),
  el: () => require('hyphen/el'),
  en: () => require('hyphen/en'),
  es: () => require('hyphen/es'),
  fi: () => require('hyphen/fi'),
  fr: () => require('hyphen/fr'),
  hr: () => require('hyphen/hr'),
  hu: () => require('hyphen/hu'),
  it: () => require('hyphen/it'),
  nb: () => require('hyphen/nb'),
  nl: () => require('hyphen/nl'),
  pl: () => require('hyphen/pl'),
  pt: () => require('hyphen/pt'),
  ro: () => require('hyphen/ro'),
  ru: () => require('hyphen/ru'),
  sv: () => require('hyphen/sv'),
  ta: () => require('hyphen/ta'),
  tr: () => require('hyphen/tr'),
  uk: () => require('hyphen/uk'),
};

/** Shorter words, in letters, are left whole. */
const LONG_WORD = 12;

/** Puts soft hyphens into long words, addresses left alone. */
function hyphenate(text: string, tag: string): string {
  const patterns = PATTERNS[tag.split('-')[0] ?? ''];
  if (!patterns || !/\p{L}{12}/u.test(text)) return text;
  const { hyphenateSync } = patterns();
  return text
    .split(/(\s+)/u)
    .map((word) => (ADDRESS.test(word) ? word : hyphenateSync(word, { minWordLength: LONG_WORD })))
    .join('');
}

const ADDRESS = /^(?:https?:\/\/|www\.)|\.[a-z]{2,}\//iu;

/** Lets an address end a line after one of its marks, without a hyphen, which would read as part of it. */
function breakAddresses(text: string): string {
  return text
    .split(/(\s+)/u)
    .map((word) => (ADDRESS.test(word) ? word.replaceAll(/[/.?&=_-]+(?=\w)/gu, '$&\u200b') : word))
    .join('');
}
