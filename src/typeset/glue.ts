import type { Language } from '../languages/language.ts';
import { UNBROKEN_ARTICLES, UNBROKEN_PARTICLES } from '../languages/particles.ts';
import { foldWord, wordSet } from '../text/words.ts';

/** The words on either side of a place where a line may end, nearest last before it and first after it. */
export type Boundary = {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether white space stands between them. */
  readonly isSpaced: boolean;
  /** Whether the text capitalises most of its words, as English headlines do. */
  readonly isTitleCase: boolean;
};

/** The penalty of a boundary that no line may end at. */
export const GLUED = 100;

/**
 * How much it is better not to end a line at a boundary: from 0 (free) to 1
 * (as bad as an empty line), `GLUED` for what belongs together.
 */
export function penaltyOf(boundary: Boundary, language: Language): number {
  const before = boundary.before.at(-1) ?? '';
  const after = boundary.after[0] ?? '';
  if (!boundary.isSpaced) {
    return isHyphenatedName(boundary, language) ? GLUED : penaltyInWord(before, after);
  }
  if (isGluedWord(before, language) || isLeaning(after, language)) return GLUED;
  if (OPENING.test(before) || CLOSING.test(after) || DASH.test(after)) return GLUED;
  if (isQuantity(boundary, language)) return GLUED;
  if (isScore(boundary)) return GLUED;
  if (isTitled(before, language)) return GLUED;
  if (isName(boundary, language)) return GLUED;
  if (isForward(before, after, language)) return FORWARD;
  return penaltyBetweenWords(before, after, boundary);
}

/** After a word that leans on what follows, but may stand by itself. */
const FORWARD = 0.6;

/** A preposition that may be an adverb, a number written out before what it counts. */
function isForward(
  before: string,
  after: string,
  { lines, claims, ...language }: Language,
): boolean {
  const word = foldWord(before.replace(/^\P{L}+/u, ''));
  if (wordSet(lines.forward ?? []).has(word)) return true;
  const isCounted = /^\p{Ll}/u.test(after) || language.capitalisesNouns;
  return isCounted && wordSet(claims.numberWords).has(word);
}

/** A mark that opens something, standing alone before the boundary. */
const OPENING = /(?:^|\s)[«“„‘‹([{¿¡"']+$/u;
/** A mark that closes something, standing alone after the boundary. */
const CLOSING = /^[»”’›)\]}!?;:.,…%]+$|^[»›]/u;

/** A dash between spaces stands at the end of a line, not at the start of the next. */
const DASH = /^[—–-]$/u;

/** A break within a word: after a hyphen or a slash. */
function penaltyInWord(before: string, after: string): number {
  const stem = before.at(-1) ?? '';
  if (stem === '\u00ad') return 0.4;
  if (isKorean(stem, after)) return GLUED;
  if (/[\p{L}\p{N}]\/$/u.test(before)) return isAddress(before) ? GLUED : 0.4;
  if (!/[-\u2010–]/u.test(stem)) return isAddress(before) ? GLUED : 0;
  if (isAddress(before) || /\d[-\u2010–]$/u.test(before)) return GLUED;
  const first = /^\p{L}*/u.exec(after)?.[0] ?? '';
  const last = /(\p{L}*)[-\u2010–]$/u.exec(before)?.[1] ?? '';
  if (first.length < 3 || last.length < 3) return GLUED;
  return /^\p{Lu}/u.test(last) ? GLUED : 0.35;
}

/** "Valmorel-sur-Loue", "Saint-Exupéry": the whole word, parted at one of its hyphens. */
function isHyphenatedName({ before, after, isTitleCase }: Boundary, language: Language): boolean {
  if (isTitleCase || language.capitalisesNouns) return false;
  const word = `${before.at(-1) ?? ''}${after[0] ?? ''}`;
  return /^\P{L}*\p{Lu}.*[-\u2010]\p{Lu}\p{Ll}/u.test(word);
}

/** Korean breaks between spaces only: a number keeps its counter, a name its particle. */
function isKorean(stem: string, after: string): boolean {
  const isHangul = (part: string) => /^\p{sc=Hangul}/u.test(part);
  const isJoined = (part: string) => /^[\p{L}\p{N}]/u.test(part);
  return (isHangul(stem) && isJoined(after)) || (isJoined(stem) && isHangul(after));
}

function isAddress(word: string): boolean {
  return /^(?:https?:|www\.|[@#])|\.[a-z]{2,}\//iu.test(word);
}

/** Articles, prepositions and the like, whatever mark opens before them. */
function isGluedWord(word: string, language: Language): boolean {
  const bare = foldWord(word.replace(/^[\p{P}\s]+/u, ''));
  const { glued } = language.lines;
  if (CLIPPED_WORD.test(word)) return true;
  if (glued.length === 0) return SHORT_WORD.test(bare);
  return wordSet(glued).has(bare) || wordSet(glued).has(bare.replace(/^\p{L}{1,4}'(?=\p{L})/u, ''));
}

/** Postpositions and particles, whatever mark follows. */
function isLeaning(word: string, { lines: { leaning } }: Language): boolean {
  return leaning.length > 0 && wordSet(leaning).has(bareWord(word));
}

/** "’s nachts", "’t eiland": what is left of an article. */
const CLIPPED_WORD = /^['’]\p{Ll}$/u;

/** Without a list of words, the shortest count as articles and prepositions: few others are that short. */
const SHORT_WORD = /^(?:[\p{sc=Latin}\p{sc=Greek}]{1,2}|\p{sc=Cyrillic}{1,2})$/u;

const NUMBER =
  /^[\p{P}\p{Sc}+−]*\p{Nd}[\p{Nd}.,:٫٬\u00a0\u202f\u2009]*(?:er|re|e|th|st|nd|rd|º|ª|\.)?$/u;

/** What is most likely a year: it stands by itself. */
const YEAR = /^\P{L}*(?:1[5-9]|20)\d\d\P{L}*$/u;

/** Groups of a telephone number: "01 44 55", "+33 6 12". */
const GROUP_BEFORE = /^\(?(?:\+\d{1,3}|\d{2}|\d{4})\)?$|^\d$/u;
const GROUP_AFTER = /^\d{2}(?:\d{2})?\P{L}{0,2}$/u;

/** A number and what it counts, a number in groups, a day and its month. */
function isQuantity(boundary: Boundary, language: Language): boolean {
  const [before = '', after = '', second = ''] = [boundary.before.at(-1), ...boundary.after];
  const next = bareWord(after);
  const isMonth = (word: string) => wordSet(language.datelines.months).has(word);
  if (NUMBER.test(before) && !/[,:]$/u.test(before)) {
    if (/^\d{3}(?!\d)/u.test(after) && /\d$/u.test(before)) return true;
    if (GROUP_BEFORE.test(before) && GROUP_AFTER.test(after)) return true;
    if (/^[\p{Ll}\p{Lo}]/u.test(after) && !YEAR.test(before) && !isGluedWord(after, language))
      return true;
    if (isGluedWord(after, language) && isMonth(bareWord(second))) return true;
    return wordSet(language.lines.units).has(next) || isMonth(next) || /^[%‰€$£°]/u.test(after);
  }
  if (/^\p{Sc}$/u.test(before) && /^\d/u.test(after)) return true;
  return isMonth(bareWord(before)) && /^\d{1,4}\P{L}*$/u.test(after);
}

function bareWord(word: string): string {
  const folded = foldWord(word);
  return folded.replace(/^[«“„‘(]+|[»”’),;:!?…]+$/gu, '');
}

/** "3 – 1": the number on either side of a dash. */
function isScore({ before, after }: Boundary): boolean {
  const [first = '', second = ''] = [before.at(-2), before.at(-1)];
  const [third = '', fourth = ''] = after;
  const isDash = (word: string) => /^[-–—:]$/u.test(word);
  const isDigits = (word: string) => /^\d{1,3}\P{L}*$/u.test(word);
  if (isDash(third)) return isDigits(second) && isDigits(fourth);
  return isDash(second) && isDigits(first) && isDigits(third);
}

/** An initial or a title before a name. */
function isTitled(word: string, language: Language): boolean {
  if (/^[\p{P}\s]*(?:\p{Lu}\.-?)+$/u.test(word)) return true;
  return word.endsWith('.') && wordSet(language.speech.titles).has(bareWord(word));
}

/** A longer run of capitals is a title or a body; it may break where it must. */
const LONGEST_NAME = 3;

function isName({ before, after, isTitleCase }: Boundary, language: Language): boolean {
  const [first = '', second = ''] = [before.at(-1), after[0]];
  const isParticle = (word: string) =>
    wordSet(UNBROKEN_PARTICLES).has(word) &&
    !(language.capitalisesNouns && wordSet(UNBROKEN_ARTICLES).has(word));
  if (isParticle(second) && (isCapitalised(first) || isParticle(first))) return true;
  if (isParticle(first) && isCapitalised(second)) return before.length > 1;
  if (isTitleCase || !isCapitalised(first) || !isCapitalised(second)) return false;
  if (/[\p{P}]$/u.test(first) || isGluedWord(first, language)) return false;
  return runLength(before, after) <= LONGEST_NAME;
}

function runLength(before: readonly string[], after: readonly string[]): number {
  let length = 0;
  for (const word of before.toReversed()) {
    if (!isCapitalised(word) || (length > 0 && /\p{P}$/u.test(word))) break;
    length += 1;
  }
  for (const word of after) {
    if (!isCapitalised(word)) break;
    length += 1;
    if (/\p{P}$/u.test(word)) break;
  }
  return length;
}

function isCapitalised(word: string): boolean {
  return /^[«“„‘("']*\p{Lu}[\p{L}’'.-]*/u.test(word);
}

/** A sentence’s first word that looks left behind at the end of a line. */
const SHORT_OPENER = /^\P{L}*\p{L}{1,5}$/u;

const SHORTISH = /^(?:\p{sc=Latin}|\p{sc=Greek}|\p{sc=Cyrillic}){1,3}$/u;

/** Better after a mark than between words that follow closely; best not just after a sentence has begun. */
function penaltyBetweenWords(before: string, after: string, boundary: Boundary): number {
  if (DASH.test(before) && isCapitalised(after)) return 0.12;
  if (/[.!?…,;:—–]["»”’)]*$/u.test(before)) return 0;
  const opensSentence = /[.!?…]["»”’)]*$/u.test(boundary.before.at(-2) ?? '');
  if (opensSentence) return SHORT_OPENER.test(before) ? 0.8 : 0.3;
  if (/^\p{Extended_Pictographic}/u.test(after)) return 0.3;
  if (SHORTISH.test(before)) return 0.1;
  return isCapitalised(before) && isCapitalised(after) && !boundary.isTitleCase ? 0.12 : 0.03;
}
