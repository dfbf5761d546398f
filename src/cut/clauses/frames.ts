import { type Span, sliceSpan } from '../../text/spans.ts';
import { hasFiniteVerb, hasInfinitiveForm, isFiniteVerb } from '../prose/finite-verbs.ts';
import { isPhraseAt, phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { hasForm, isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { isParticiple, isVerbBefore } from './loose-ends.ts';
import { leadsToAnd } from './subjects.ts';

/** UTF-16 code units of a fronted frame at the most: a longer one is a clause of its own. */
export const LONGEST_FRAME = 140;

/** Whether a sentence opens on something other than its subject: a frame, a connective, a condition, a source. */
export function opensAside(prose: Prose, start: number): boolean {
  const { claims, speech } = prose.language;
  const at = tokenAt(prose.tokens, start);
  if (opensNounPhrase(prose, at) || isMainAlready(prose, at)) return false;
  const openers = [claims.frames, claims.connectives, claims.conditions, speech.according];
  return isPhraseAt(prose, at, ...openers) || opensPurpose(prose, at);
}

/**
 * Whether the first word only looks like a frame: a number, or a preposition
 * before a main verb that no comma parts from it, as where the verb comes
 * second ("In Berlin hat der Senat…").
 */
function isMainAlready(prose: Prose, at: number): boolean {
  const { tokens, text, language } = prose;
  const { frames, subordinators, numberWords } = language.claims;
  const first = tokens[at];
  if (first === undefined || !isPhraseAt(prose, at, frames)) return false;
  if (isPhraseAt(prose, at, subordinators)) return false;
  const comma = text.slice(first.start, first.start + LONGEST_FRAME).search(/,\s/u);
  const until = comma < 0 ? first.start + LONGEST_FRAME : first.start + comma;
  if (isOneOf(first, numberWords)) return true;
  const frame = tokensIn(tokens, [first.start, until]);
  return frame.some(
    (word, index) =>
      index > 0 &&
      isFiniteVerb(prose, at + index) &&
      (language.isVerbSecond === true ||
        !isParticiple(prose, word) ||
        isVerbBefore(prose, frame[index - 1]?.fold ?? '')),
  );
}

/** Whether a word opens a frame: one of the language's, a connective, or a participle ("Nommé en 2016, …"). */
export function opensFrame(prose: Prose, at: number): boolean {
  const { frames, connectives, participleForms, gerundForms, views } = prose.language.claims;
  if (isPhraseAt(prose, at, connectives)) return true;
  const length = phraseAt(prose, at, frames);
  if (length === 1 && countsNoTime(prose, at)) return false;
  if (length <= 1 && isOneOf(prose.tokens[at], views)) return opensPurpose(prose, at);
  if (length > 1 || (length === 1 && !opensNounPhrase(prose, at))) return true;
  const fold = prose.tokens[at]?.fold ?? '';
  return hasForm(fold, participleForms, gerundForms);
}

/** Whether a word counts what follows, and that is no stretch of time: "two banks", not "two years later". */
function countsNoTime({ tokens, language }: Prose, at: number): boolean {
  const { numberWords, quantities, listing } = language.claims;
  const isTime = isOneOf(tokens[at + 1], quantities, language.datelines.periods, listing);
  return isOneOf(tokens[at], numberWords) && !isTime;
}

/** Whether a word opens what was meant to be done: "pour (en) finir, …". */
export function opensPurpose({ tokens, language }: Prose, at: number): boolean {
  const { purposes, purposeVerbs } = language.claims;
  if (!isOneOf(tokens[at], purposes)) return false;
  const isLed = isOneOf(tokens[at + 1], language.speech.clitics);
  const verb = tokens[at + (isLed ? 2 : 1)];
  if (purposeVerbs !== undefined) return isOneOf(verb, purposeVerbs);
  return hasInfinitiveForm(verb, language);
}

/** Words of a noun phrase at the least that says what the subject behind it is. */
const SHORTEST_PREDICATE = 3;

/** Whether a noun with no article opens what the subject is: "Gardienne du bon usage, l’Académie…". */
export function opensPredicate(prose: Prose, at: number): boolean {
  const { tokens, text, language } = prose;
  const first = tokens[at];
  if (first === undefined) return false;
  const { pointers, views } = language.claims;
  const leads = [language.speech.determiners, language.lines.glued, views, pointers];
  if (isOneOf(first, ...leads)) return false;
  const comma = text.slice(first.start, first.start + LONGEST_FRAME).search(/,\s/u);
  if (comma < 0) return false;
  const frame: Span = [first.start, first.start + comma];
  const [, ...others] = tokensIn(tokens, frame);
  return (
    others.length + 1 >= SHORTEST_PREDICATE &&
    others.every(({ isCapital }) => !isCapital) &&
    !leadsToAnd(prose, tokenAt(tokens, frame[1]), first.start + 2 * LONGEST_FRAME) &&
    !/["«“„:;–—]/u.test(sliceSpan(text, frame)) &&
    !hasFiniteVerb(prose, frame)
  );
}

/** Whether an article stands before a noun, and not before a date: "le port", not "le 3 mai". */
export function opensNounPhrase({ tokens, language }: Prose, at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word === undefined || next === undefined) return false;
  const { weekdays, months, periods } = language.datelines;
  const isDate = /^\d/u.test(next.text) || isOneOf(next, weekdays, months, periods);
  const isPreposition = isOneOf(word, language.claims.contractions);
  return isOneOf(word, language.speech.determiners) && !isDate && !isPreposition;
}
