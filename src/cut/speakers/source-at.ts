import { COMPLEMENT_WORDS } from '../../languages/around-roles.ts';
import { articlesOf } from '../../languages/articles.ts';
import {
  COLLEAGUE_WORDS,
  LOWER_CASE_OUTLETS,
  OUTLET_NOUNS,
  OUTLET_TAILS,
} from '../../languages/outlets.ts';
import type { Span } from '../../text/spans.ts';
import { gapBefore, hasStop } from '../prose/gaps.ts';
import { namesOutlet } from '../prose/outlet.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf } from '../prose/tokens.ts';

/** Words a source's name may have, its article included. */
const LONGEST_SOURCE = 8;

/** A paper, station or body to which something was said, and its words. */
export type Source = { readonly span: Span; readonly from: number; readonly to: number };

/** A short noun phrase that opens on its article or its name. */
export function sourceAt(prose: Prose, start: number, to: number): Source | null {
  const { tokens, language, text } = prose;
  const { determiners } = language.speech;
  const from = pastColleagues(prose, start);
  const end = endOfSource(prose, from, to);
  const [first, last] = [tokens[from], tokens[end - 1]];
  if (first === undefined || last === undefined || end <= from) return null;
  const words = tokens.slice(from, end);
  const isLed = first.isCapital || isOneOf(first, determiners);
  const hasName = isLed && words.some(({ isCapital }) => isCapital);
  if (!hasName && !namesOutlet(prose, from, end)) return null;
  const { weekdays, months } = language.datelines;
  const own = words.filter((word) => !isOneOf(word, OUTLET_NOUNS, weekdays, months));
  if (!own.some(({ fold, isCapital }) => isCapital || isOneOf(fold, LOWER_CASE_OUTLETS)))
    return null;
  return { span: withMarks(text, [first.start, last.end]), from, to: end };
}

/** Past "nos confrères de", by which a paper names another. */
function pastColleagues({ tokens, language }: Prose, from: number): number {
  const isOurs = isOneOf(tokens[from], language.speech.possessives);
  const isLed = isOneOf(tokens[from + 2], COMPLEMENT_WORDS);
  return isOurs && isLed && isOneOf(tokens[from + 1], COLLEAGUE_WORDS) ? from + 3 : from;
}

/** Past the words of a source: to the mark that closes around its name, else to a stop or a preposition. */
function endOfSource(prose: Prose, from: number, to: number): number {
  const { phraseEnds, to: prepositions } = prose.language.speech;
  let end = from;
  let isMarked = false;
  while (end < to && end - from < LONGEST_SOURCE && (end === from || isJoined(prose, end))) {
    const gap = gapBefore(prose, end);
    if (/[“”"»]/u.test(gap) && isMarked) break;
    isMarked ||= /[„“"«]\s?$/u.test(gap);
    const isOver = isOneOf(prose.tokens[end], phraseEnds) || opensAnother(prose, from, end);
    if (!isMarked && (isOver || (end > from && isPhraseAt(prose, end, prepositions)))) break;
    end += 1;
  }
  return end;
}

/** "à l’AFP le président", "à France Bleu ce matin": behind a name, a word in lower case that joins no other opens another phrase. */
function opensAnother({ tokens, language }: Prose, from: number, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const isName = before?.isCapital || isOneOf(before, LOWER_CASE_OUTLETS);
  if (at === from || !isName || token === undefined) return false;
  if (token.isCapital || /^\d/u.test(token.fold)) return false;
  const { definite, indefinite } = articlesOf(language);
  const isPart = isOneOf(token, language.speech.particles, OUTLET_TAILS, LOWER_CASE_OUTLETS);
  return isOneOf(token, definite, indefinite) || !isPart;
}

/** Whether a token goes on with the one before it: a mark around a paper's name does not part them. */
function isJoined(prose: Prose, at: number): boolean {
  const gap = gapBefore(prose, at);
  return /^[ \u00a0\u202f]?[„“"«»”]?[-\u00a0\u202f]?$/u.test(gap) || !hasStop(prose, at);
}

/** Takes in the closing mark of an opening one, and the opening mark before the first word. */
function withMarks(text: string, [start, end]: Span): Span {
  const opens = /[„“"«]\s?$/u.exec(text.slice(Math.max(0, start - 2), start));
  const closes = /^\s?[“”"»]/u.exec(text.slice(end, end + 2));
  // "der „Bild am Sonntag“": the opening mark may stand behind the article.
  const inside = text.slice(start, end).match(/[„“"«»”]/gu)?.length ?? 0;
  if (closes === null || (opens === null && inside !== 1)) return [start, end];
  return [start - (opens?.[0].length ?? 0), end + closes[0].length];
}
