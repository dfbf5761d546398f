import { IMPERSONAL } from '../../languages/openings.ts';
import {
  FORETOLD,
  PEOPLE_WORDS,
  PLACES,
  PRO_ADVERBS,
  THINGS,
  THIRD_PERSONS,
} from '../../languages/pointing.ts';
import type { Span } from '../../text/spans.ts';
import { hasStop } from '../prose/gaps.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { hasOneOf, isOneOf, isPreposition, type Token, tokensIn } from '../prose/tokens.ts';

/** "they", "him", before a noun or a name that it may stand for. */
export function isThirdPerson(prose: Prose, span: Span, at: number): boolean {
  const { tokens, language } = prose;
  const token = tokens[at];
  const third = THIRD_PERSONS[language.tag] ?? [];
  const fold = token?.fold.split('-').at(-1) ?? '';
  if (token === undefined || !isOneOf(fold, third)) return false;
  // A capital inside a sentence makes a German "sie" the polite one.
  if (language.capitalisesNouns && token.isCapital && token.start > span[0]) return false;
  if (isPhraseAt(prose, at, IMPERSONAL[language.tag])) return false;
  const isPlural = language.speech.pronouns.some(
    ({ word, number }) => word === fold && number === 'plural',
  );
  return !namesOne(prose, tokensIn(tokens, [span[0], token.start]), isPlural);
}

/** "a budget for it": a thing that nothing before it names, but for the noun that it belongs to. */
export function isThing(prose: Prose, span: Span, at: number): boolean {
  const { tokens, language } = prose;
  const token = tokens[at];
  if (token === undefined || !isOneOf(token, THINGS[language.tag])) return false;
  const isLead = (index: number) => isPreposition(tokens[index], language);
  const isLast = (tokens[at + 1]?.start ?? span[1]) >= span[1] || hasStop(prose, at + 1);
  if (!isLead(at - 1) || !(isLast || isLead(at + 1))) return false;
  const earlier = tokensIn(tokens, [span[0], tokens[at - 1]?.start ?? token.start]).slice(0, -1);
  return !namesOne(prose, earlier, false);
}

/** "Wenn ich dafür Ansatzpunkte hätte": in the first clause, and no clause behind it says what for. */
export function isProAdverb(prose: Prose, span: Span, at: number): boolean {
  const { tokens, text, language } = prose;
  const token = tokens[at];
  if (token === undefined || !isOneOf(token, PRO_ADVERBS[language.tag])) return false;
  const isFirst = !/[,;:.!?–]/u.test(text.slice(span[0], token.start));
  return isFirst && !FORETOLD.test(text.slice(token.end, span[1]));
}

/** "awful things that happened there": a place that no name and no noun before it tells. */
export function isPlace(prose: Prose, span: Span, at: number): boolean {
  const { tokens, language } = prose;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || !isOneOf(token, PLACES[language.tag])) return false;
  const next = tokens[at + 1];
  const { auxiliaries } = language.claims;
  const isSubject = hasOneOf([before, next], auxiliaries);
  return !isSubject && !namesOne(prose, tokensIn(tokens, [span[0], token.start]), false);
}

/** "In April we hired 500.": a number with nothing that it counts, and no date, year or score. */
export function isNumberAlone({ tokens, text, language }: Prose, span: Span, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !/^\d{2,}(?:[.,]\d{3})*$/u.test(token.text)) return false;
  if (/^(?:1[5-9]|20)\d\d$/u.test(token.text)) return false;
  const gap = text.slice(token.end, Math.min(next?.start ?? span[1], span[1]));
  const isOver = /^[.,;!?]?\s*$/u.test(gap) && (gap !== ' ' || token.end >= span[1]);
  const isMarked = /[$€£%#\p{L}\d.:-]$/u.test(text.slice(0, token.start).slice(-1));
  const { months, limiters } = language.datelines;
  const isDated = isOneOf(before, months, limiters);
  return isOver && !isMarked && !isDated;
}

function namesOne(prose: Prose, words: readonly Token[], isPlural: boolean): boolean {
  return words.some((_, index) => mayStandFor(prose, words, index, isPlural));
}

/** Whether a word may be whom a third person stands for: a name, a noun behind its article, in the plural where it must be. */
function mayStandFor(
  { language }: Prose,
  earlier: readonly Token[],
  index: number,
  isPlural: boolean,
): boolean {
  const word = earlier[index];
  if (word === undefined) return false;
  const { determiners, possessives, relatives } = language.speech;
  const before = earlier[index - 1]?.fold ?? '';
  // "Things that happened": what may be a relative leads no noun for sure.
  const isRelative = !language.capitalisesNouns && isOneOf(before, relatives);
  const isLed =
    !isRelative && isOneOf(before, determiners, possessives, language.claims.indefinites);
  const hasMany = /[^su]s$|x$/u.test(word.fold) && word.fold.length > 4;
  const { months, weekdays } = language.datelines;
  const isDate = isOneOf(word, months, weekdays);
  const isName = word.isCapital && index > 0 && word.text.length > 1 && !isDate;
  if (isOneOf(word, PEOPLE_WORDS) || isName) return true;
  if (language.capitalisesNouns) return isLed;
  if (isPlural) return hasMany && (isLed || language.possessiveS === true);
  return isLed && !hasMany;
}
