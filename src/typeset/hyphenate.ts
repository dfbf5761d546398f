import hyphenopoly from 'hyphenopoly';
import type { ReadPackageFile } from '../fonts/library.ts';
import { baseOfTag } from '../languages/language-tag.ts';

/** Puts soft hyphens into the long words of a text. */
export type Hyphenate = (text: string) => string;

/** For a language without patterns, and a text without long words. */
export const wholeWords: Hyphenate = (text) => text;

/** Reads the patterns that the long words of a text need. */
export async function loadHyphenation(
  read: ReadPackageFile,
  text: string,
  lang: string,
): Promise<Hyphenate> {
  const tag = lang.toLowerCase();
  const name = PATTERNS[tag] ?? PATTERNS[baseOfTag(tag)];
  if (!name || !LONG.test(text)) return wholeWords;
  const bytes = await read(`hyphenopoly/patterns/${name}.wasm`);
  return bytes ? open(name, bytes) : wholeWords;
}

/** Shorter words, in letters, are left whole. */
const LONG_WORD = 12;
const LONG = /\p{L}{12}/u;

/** The patterns of each language, by tag. */
const PATTERNS: Readonly<Record<string, string>> = {
  ca: 'ca',
  cs: 'cs',
  da: 'da',
  de: 'de',
  el: 'el-monoton',
  en: 'en-us',
  'en-gb': 'en-gb',
  es: 'es',
  fi: 'fi',
  fr: 'fr',
  hr: 'hr',
  hu: 'hu',
  it: 'it',
  nb: 'nb',
  nl: 'nl',
  nn: 'nn',
  no: 'nb',
  pl: 'pl',
  pt: 'pt',
  ro: 'ro',
  ru: 'ru',
  sv: 'sv',
  ta: 'ta',
  tr: 'tr',
  uk: 'uk',
};

function open(name: string, bytes: Uint8Array): Hyphenate {
  const hyphenators = hyphenopoly.config({
    require: [name],
    sync: true,
    loaderSync: () => bytes,
    minWordLength: LONG_WORD,
    handleEvent: { error: (event) => event.preventDefault() },
  });
  const hyphenate = hyphenators.get(name) ?? wholeWords;
  return (text) =>
    text
      .split(/(\p{L}+)/u)
      .map((part) => hyphenateWord(part, hyphenate))
      .join('');
}

/** The longest word that the patterns take, in letters. */
const LONGEST = 60;
/** Where the rest of a longer one is taken anew: its end has no say in hyphens so far before it. */
const SURE = 36;

/** A longer word than the patterns take is hyphenated in parts, each from a hyphen of the one before it. */
function hyphenateWord(word: string, hyphenate: Hyphenate): string {
  if (word.length <= LONGEST) return hyphenate(word);
  const hyphenated = hyphenate(word.slice(0, LONGEST));
  const at = hyphenated.lastIndexOf('\u00ad', SURE);
  const sure = at > 0 ? hyphenated.slice(0, at + 1) : word.slice(0, SURE);
  const rest = word.slice(sure.replaceAll('\u00ad', '').length);
  return sure + hyphenateWord(rest, hyphenate);
}
