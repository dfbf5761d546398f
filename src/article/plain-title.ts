import type { Language } from '../languages/language.ts';
import { spaceEnds } from '../text/space-ends.ts';
import { startsWithDateline } from './dateline.ts';
import { genreOfSection } from './genre-of-section.ts';
import type { Para } from './join-lines.ts';
import { isLabelLine } from './labels.ts';
import { countWords, isHeadline, isListLine, isProse } from './line-shapes.ts';

/** What stands above the article proper in plain text. */
export type PlainTitle = {
  readonly kicker: string | null;
  readonly title: string | null;
  /** What is left. */
  readonly body: readonly Para[];
};

/** UTF-16 code units. */
const LONGEST_TITLE = 130;
const LONGEST_KICKER = 30;
/** Where sentences have no stops, a longer line that may be two of them is no title. */
const LONGEST_OF_SENTENCES = 90;

/**
 * The title: a first line that is short, is closed by no full stop, opens with
 * no dateline, and has a blank line or longer prose below it. One to three
 * words above such a line are its kicker, and so is a first line that says no
 * more than what the article is ("Press release").
 */
export function findPlainTitle(paras: readonly Para[], language: Language): PlainTitle {
  const [first, second] = paras;
  const isUnder = second !== undefined && isTitle(second, paras[2], language);
  if (first !== undefined && !isUnder && namesGenre(first.text)) {
    return { kicker: first.text, title: null, body: paras.slice(1) };
  }
  const isKicker = first !== undefined && isUnder && isKickerLine(first.text);
  const at = isKicker ? 1 : 0;
  const candidate = paras[at];
  if (candidate === undefined || !(isKicker || isTitle(candidate, paras[at + 1], language))) {
    return { kicker: null, title: null, body: paras };
  }
  return {
    kicker: isKicker ? first.text : null,
    title: candidate.text,
    body: paras.slice(at + 1),
  };
}

function isTitle(para: Para, next: Para | undefined, language: Language): boolean {
  const { text } = para;
  if (next === undefined || !isHeadline(text, LONGEST_TITLE)) return false;
  if (isListLine(text) || isLabelLine(text, language) || countWords(text) < 2) return false;
  if (startsWithDateline(text, language.datelines.months)) return false;
  if (text.length > LONGEST_OF_SENTENCES && spaceEnds(text, language).length > 0) return false;
  return next.isAfterBlank || next.text.length > text.length || isProse(next.text);
}

/** Whether a line of several words is the name of a genre, which titles nothing. */
function namesGenre(text: string): boolean {
  return (
    countWords(text) > 1 && genreOfSection(text.replace(/^\P{L}{1,6}|\P{L}{1,6}$/gu, '')) !== null
  );
}

function isKickerLine(text: string): boolean {
  return isHeadline(text, LONGEST_KICKER) && countWords(text) <= 3 && !/[?!»”"]$/u.test(text);
}
