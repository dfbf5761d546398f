import { hasFiniteVerb, hasGerundForm } from '../prose/finite-verbs.ts';
import { gapBefore, isNextTo } from '../prose/gaps.ts';
import type { Prose } from '../prose/prose.ts';
import { isRelativeAt } from '../prose/relative-pronouns.ts';
import { hasForm, isOneOf, isPreposition } from '../prose/tokens.ts';
import { isParticiple, isVerbBefore } from './loose-ends.ts';

/** Words before a relative in which the article of its noun is looked for. */
const LONGEST_NOUN = 8;
/** Words of a clause before a participle in which its verb is looked for. */
const LONGEST_CLAUSE = 40;
/** UTF-16 code units of a quoted name at the most. */
const LONGEST_NAME = 60;

/** Whether a relative opens at a word and tells more of what an indefinite article made new. */
export function opensRelative(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const { determiners, possessives } = language.speech;
  const isRelative = isRelativeAt(prose, at) || (isLed(prose, at) && isRelativeAt(prose, at + 1));
  const isParticipial = opensGerund(prose, at) || opensParticiple(prose, at);
  if (!isRelative && !isParticipial) return false;
  if (isParticipial && isNamed(prose, at - 1)) return true;
  for (let index = at - 1; index > at - LONGEST_NOUN; index -= 1) {
    const word = tokens[index]?.fold ?? '';
    if (isOneOf(word, language.claims.indefinites)) return true;
    if (isOneOf(word, determiners, possessives)) return false;
  }
  return false;
}

/** Whether a preposition stands before a relative: "dans laquelle". */
function isLed({ tokens, language }: Prose, at: number): boolean {
  const fold = tokens[at]?.fold ?? '';
  const { listing } = language.claims;
  return isOneOf(fold, language.lines.glued) && !isOneOf(fold, listing);
}

/** Whether a past participle stands before a preposition and makes no verb with what is before it: "un tweet rédigé à Lyon", "un livre intitulé « Brest »". */
function opensParticiple(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const next = tokens[at + 1]?.fold ?? '';
  const { notParticiples } = language.claims;
  const isCalled = /^ ["«“„]/u.test(gapBefore(prose, at + 1));
  return (
    notParticiples !== undefined &&
    !hasForm(tokens[at], notParticiples) &&
    isParticiple(prose, tokens[at]) &&
    !isVerbBefore(prose, tokens[at - 1]?.fold ?? '') &&
    (isCalled || isOneOf(next, language.datelines.weekdays) || isPreposition(next, language)) &&
    hasVerbAlready(prose, at)
  );
}

/** Whether the clause has its verb before a word, so that what looks like one there is none: not in "when a ship crashed | into". */
function hasVerbAlready(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  let from = Math.max(0, at - LONGEST_CLAUSE);
  for (let index = at - 1; index > from; index -= 1) {
    const opens =
      isRelativeAt(prose, index) ||
      isOneOf(tokens[index], language.speech.complementisers, language.claims.subordinators) ||
      gapBefore(prose, index).startsWith(',');
    if (opens) from = index;
  }
  return hasFiniteVerb(prose, [tokens[from]?.start ?? 0, tokens[at]?.start ?? 0]);
}

/** Whether a noun is told by its name, so that what follows tells more of it and not which: a capital, a quotation. */
function isNamed(prose: Prose, at: number): boolean {
  const { tokens, text, language } = prose;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return false;
  if (token.isCapital && !language.capitalisesNouns) return true;
  const closes = /^["»”]/u.test(gapBefore(prose, at + 1));
  const opened = text.slice(Math.max(0, token.start - LONGEST_NAME), token.end);
  return closes && /["«“]\s?\p{Lu}[^"«“]*$/u.test(opened);
}

/** Whether a present participle stands before its object, and not before a noun of its own: "wearing a suit". */
function opensGerund(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const next = tokens[at + 1];
  if (!hasGerundForm(tokens[at], language)) return false;
  if (!isNextTo(prose, at + 1)) return false;
  const { determiners, possessives } = language.speech;
  return isOneOf(next, determiners, possessives);
}
