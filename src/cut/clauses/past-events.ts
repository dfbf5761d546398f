import { AREA_WORDS } from '../../languages/spare.ts';
import { UNFINISHED } from '../../languages/unfinished-clauses.ts';
import type { Span } from '../../text/spans.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { gapBefore } from '../prose/gaps.ts';
import { phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { hasForm, isOneOf, type Token, tokenAt, tokensIn } from '../prose/tokens.ts';

/**
 * Whether a part of a sentence tells of an event that is over, and of nothing
 * more: its first verb is of the past, and so is that of a clause behind it
 * ("a voté une loi qui interdit la chasse | dans les parcs" is not over), and
 * behind it stand no infinitive, no number and no superlative, which what
 * follows might limit. A number before the verb no time limits ("Two people
 * died when a boat sank").
 */
export function tellsOfPast(prose: Prose, part: Span, isTime = false): boolean {
  const { pasts, superlatives, infinitives, numberWords } = prose.language.claims;
  const from = tokenAt(prose.tokens, part[0]);
  const words = tokensIn(prose.tokens, part);
  const verb = words.findIndex((_, at) => at > 0 && isFiniteVerb(prose, from + at));
  const others = words.filter((_, at) => at !== verb && !isApproximation(prose, from + at));
  const foldAt = (at: number) => words[at]?.fold ?? '';
  const isPast = (at: number) =>
    [foldAt(at), `${foldAt(at - 1)} ${foldAt(at)}`, `${foldAt(at)} ${foldAt(at + 1)}`].some(
      (form) => hasForm(form, pasts),
    );
  const { relatives, complementisers } = prose.language.speech;
  const opens = ({ fold }: Token, at: number) =>
    at > verb && isOneOf(fold, relatives, complementisers);
  const behind = words.findLastIndex(opens);
  const inner = words.findIndex(
    (_, at) => behind >= 0 && at > behind && isFiniteVerb(prose, from + at),
  );
  return (
    verb >= 0 &&
    isPast(verb) &&
    (inner < 0 || isPast(inner)) &&
    !limitsByDate(prose, part) &&
    !words
      .slice(verb + 1)
      .some(
        (word, at) =>
          !word.isCapital && hasForm(word, infinitives) && isMark(prose, from + verb + 1 + at),
      ) &&
    !others.some(({ fold, text, end }) => {
      const isBehind = end > (words[verb]?.end ?? 0);
      const at = tokenAt(prose.tokens, end) - 1;
      const isNumber = /^\d/u.test(text) && !isDateNumber(prose, at) && !isSize(prose, at);
      const isFigure = isNumber && (isBehind || !isTime);
      const isWritten = isBehind && isOneOf(fold, numberWords);
      return isFigure || isWritten || hasForm(fold, superlatives);
    })
  );
}

/** Whether a word is the second of those that weaken a number: "at least". */
function isApproximation(prose: Prose, at: number): boolean {
  return phraseAt(prose, at - 1, prose.language.claims.approximations) > 1;
}

/** Whether the mark of an infinitive is no preposition before a noun: "to run", not "to the port" or "to Paris". */
function isMark({ tokens, language }: Prose, at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (!isOneOf(mark, language.lines.glued) || next === undefined) return true;
  const { determiners, possessives } = language.speech;
  const isNoun = isOneOf(next, determiners, possessives);
  return !isNoun && !next.isCapital && !/^\d/u.test(next.text);
}

/** Whether a number in figures tells how large a thing is, and counts nothing: "un entrepôt de 3 000 m²", "a 40-acre site". */
function isSize(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  let [from, to] = [at, at + 1];
  const isDigits = (index: number) => /^\d+$/u.test(tokens[index]?.text ?? '');
  while (isDigits(from - 1)) from -= 1;
  while (isDigits(to)) to += 1;
  const isCompound = /^[-‑]$/u.test(gapBefore(prose, to));
  const { of = [] } = UNFINISHED[language.tag] ?? {};
  const isOf = isOneOf(tokens[from - 1], of) && isOneOf(tokens[to], AREA_WORDS);
  return isOf || (isCompound && !isDigits(to));
}

/** Whether a number in figures is a year or a day of a month. */
function isDateNumber({ tokens, language }: Prose, at: number): boolean {
  const isDay = [at - 1, at + 1].some((index) => isOneOf(tokens[index], language.datelines.months));
  return isDay || /^(?:19|20)\d\d$/u.test(tokens[at]?.text ?? '');
}

/** Whether a sentence denies or promises something, for which its date tells how long. */
export function limitsByDate({ tokens, language }: Prose, sentence: Span): boolean {
  const { negations, futures } = language.claims;
  return tokensIn(tokens, sentence).some(
    ({ fold }) => isOneOf(fold, negations) || hasForm(fold, futures),
  );
}
