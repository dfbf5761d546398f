import LineBreaker from 'linebreak';
import type { Language } from '../languages/language.ts';
import { splitGraphemes } from '../text/graphemes.ts';
import { type Boundary, GLUED, penaltyOf } from './glue.ts';
import { ideographicPenalties } from './ideographs.ts';
import { type FindPhrases, noPhrases } from './phrases.ts';
import { isJoined } from './scripts.ts';

/** A place where a line may end. Offsets are UTF-16 code units of the text. */
export type Break = {
  /** Where the line ends, white space left out. */
  readonly end: number;
  /** Where the next line starts. */
  readonly next: number;
  /** How much it is better not to break here: 0 is free, 1 as bad as a line left empty. */
  readonly penalty: number;
};

/**
 * Where the lines of a text may end, in order, its own end last: the Unicode
 * rules (UAX #14), less the places where the language or the matter keeps two
 * words together.
 */
export function findBreaks(
  text: string,
  language: Language,
  findPhrases: FindPhrases = noPhrases,
): readonly Break[] {
  const breaks: Break[] = [];
  const titleCase = isTitleCase(text);
  const ideographic = ideographicPenalties(text, findPhrases);
  for (const next of opportunities(text)) {
    const end = trimmedEnd(text, next);
    if (next >= text.length || end === 0) continue;
    const among = end === next ? ideographic(next) : null;
    const between = among ?? penaltyOf(boundaryAt(text, end, next, titleCase), language);
    const penalty = isInWord(text, end, next) ? Math.max(between, UNMARKED) : between;
    if (penalty < GLUED) breaks.push({ end, next, penalty });
  }
  return [...breaks, { end: trimmedEnd(text, text.length), next: text.length, penalty: 0 }];
}

/**
 * A text with spaces of no width where it may break so as not to widen its
 * column: between words of scripts without spaces, and anywhere in words too
 * long for a narrow column. For measuring, not for setting.
 */
export function loosen(text: string): string {
  if (UNSPACED.test(text)) {
    const starts = [0, ...wordStarts(text), text.length];
    return starts.map((start, index) => text.slice(start, starts[index + 1])).join('\u200b');
  }
  if (isJoined(text)) return text;
  return text.replaceAll(LONG_WORD, (word) => splitGraphemes(word).join('\u200b'));
}

/** Longer ones, in code units, may be wider than a column beside the dominant text. */
const LONG_WORD = /\S{16,}/gu;

/** Every space, whatever it parts: for a name that stands by itself, where hyphens would be worse. */
export function findSpaces(text: string): readonly Break[] {
  const spaces = Array.from(text.matchAll(/[ \t\n]+/gu), ({ 0: space, index }) => ({
    end: index,
    next: index + space.length,
    penalty: 0,
  }));
  return [...spaces, { end: text.length, next: text.length, penalty: 0 }];
}

/** What it costs to break a word at a space of no width, where no hyphen shows it. */
const UNMARKED = 0.5;

function isInWord(text: string, end: number, next: number): boolean {
  return /^\u200b+$/u.test(text.slice(end, next)) && !UNSPACED.test(text.charAt(end - 1));
}

function opportunities(text: string): readonly number[] {
  const found = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let at = breaker.nextBreak(); at; at = breaker.nextBreak()) found.add(at.position);
  if (!UNSPACED.test(text)) return [...found];
  for (const at of wordStarts(text)) found.add(at);
  return [...found].sort((one, other) => one - other);
}

/** Scripts without spaces whose lines end only between words: Thai, Lao, Burmese, Khmer. */
const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Khmer}]/u;

const words = new Intl.Segmenter('th', { granularity: 'word' });

/** Where a word of such a script follows another. */
function wordStarts(text: string): readonly number[] {
  return Array.from(words.segment(text))
    .filter(({ index, segment }) => {
      const before = text.charAt(index - 1);
      return UNSPACED.test(segment) && UNSPACED.test(before) && !/^[\p{M}ๆฯ]/u.test(segment);
    })
    .map(({ index }) => index);
}

function trimmedEnd(text: string, from: number): number {
  let end = from;
  while (end > 0 && /[ \t\n\u200b]/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Words are told by white space; the few around a boundary are enough. */
function boundaryAt(text: string, end: number, next: number, titleCase: boolean): Boundary {
  const before = wordsBefore(text, end);
  const after = wordsAfter(text, next);
  return { before, after, isSpaced: end < next, isTitleCase: titleCase };
}

/** How far to look for the words around a boundary, in code units. */
const WINDOW = 80;

function wordsBefore(text: string, end: number): readonly string[] {
  return text
    .slice(Math.max(0, end - WINDOW), end)
    .split(/\s+/u)
    .filter(Boolean);
}

function wordsAfter(text: string, next: number): readonly string[] {
  return text
    .slice(next, next + WINDOW)
    .split(/\s+/u)
    .filter(Boolean);
}

/** Whether nearly all words are capitalised, so that capitals do not tell names. */
function isTitleCase(text: string): boolean {
  const words = text.split(/[\s\u00a0]+/u).filter((word) => /\p{L}/u.test(word));
  const capitals = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  return words.length > 3 && capitals.length > words.length * 0.6;
}
