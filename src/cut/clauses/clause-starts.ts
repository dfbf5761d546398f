import { type Span, sliceSpan } from '../../text/spans.ts';
import {
  hasFiniteVerb,
  hasInfinitiveForm,
  hasMainVerb,
  isFiniteVerb,
  opensVerb,
} from '../prose/finite-verbs.ts';
import { gapBefore } from '../prose/gaps.ts';
import { isPhraseAt, phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { hasForm, hasOneOf, isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { dateAt } from './date-at.ts';
import { isParticiple, isVerbBefore } from './loose-ends.ts';
import { tellsOfPast } from './past-events.ts';

/** UTF-16 code units of a fronted frame at the most: a longer one is a clause of its own. */
const LONGEST_FRAME = 140;
/** Words of a circumstance that a cleft puts first. */
const LONGEST_CLEFT = 12;

/**
 * Where the main clause may start: at the sentence's start, or after a fronted
 * frame and its comma. Where no verb follows the first subject behind a comma,
 * whose verb comes later cannot be told, and there is no other start; nor is
 * there where a frame turns subject and verb around.
 */
export function startsOf(prose: Prose, [start, end]: Span): number[] {
  const first = tokenAt(prose.tokens, start);
  if (prose.language.isVerbSecond === true || /['‘]/u.test(prose.text.charAt(start)))
    return [start];
  const cleft = behindCleft(prose, first, end);
  if (cleft !== null) return [start, cleft];
  if (!opensFrame(prose, first) && !opensPredicate(prose, first)) return [start];
  const commas = [...prose.text.slice(start, end).matchAll(/,(?=\s)(?![^()]{0,120}\))/gu)].map(
    ({ index }) => start + index + 1,
  );
  const isCounted = isOneOf(prose.tokens[first], prose.language.claims.numberWords);
  const at = commas.findIndex((comma) => {
    const word = tokenAt(prose.tokens, comma);
    return opensSubject(prose, word) && !isDateBetween(prose, word);
  });
  if (at < 0) return [start];
  const main = [at, at + 1].find((index) =>
    opensMain(prose, commas.slice(index), end, { isSecond: index > at, isCounted }),
  );
  const from = main === undefined ? undefined : commas[main];
  return from === undefined || from - start > LONGEST_FRAME ? [start] : [start, from];
}

/** Whether a date fills what stands between two commas: ", le mois dernier,". */
function isDateBetween(prose: Prose, at: number): boolean {
  const to = dateAt(prose, at, prose.tokens.length);
  return to !== null && prose.text.charAt(prose.tokens[to - 1]?.end ?? 0) === ',';
}

/**
 * Where the clause starts that a cleft puts a circumstance before: "C’est pour
 * ces motifs que | la maire a démissionné". None where a noun stands there,
 * which the clause then lacks, nor where the clause is a list or has a verb of
 * its own before.
 */
function behindCleft(prose: Prose, first: number, end: number): number | null {
  const { tokens, language } = prose;
  const { clefts = [], adverbials, frames } = language.claims;
  const length = phraseAt(prose, first, clefts);
  const from = first + length;
  const isLed = isPhraseAt(prose, from, adverbials, frames) && !opensNounPhrase(prose, from);
  if (length === 0 || !isLed) return null;
  for (let at = from + 1; at <= from + LONGEST_CLEFT; at += 1) {
    const token = tokens[at];
    const isApart = /[,;:–—"«“]/u.test(gapBefore(prose, at));
    if (token === undefined || token.start >= end || isApart || isFiniteVerb(prose, at))
      return null;
    if (!isOneOf(token, language.speech.complementisers)) continue;
    const hasSubject = opensSubject(prose, at + 1) && !leadsToAnd(prose, at + 1, end);
    return hasSubject && hasMainVerb(prose, [[token.end, end]]) ? token.end : null;
  }
  return null;
}

/**
 * Whether the main clause starts at the first of some commas: a subject and
 * its verb follow. Behind a second frame ("En mai, le jour de la fête, le
 * maire a…") the subject is no list, nor behind what may be the first of one
 * ("Two people in York, one …").
 */
function opensMain(
  prose: Prose,
  [main, ...others]: readonly number[],
  end: number,
  { isSecond, isCounted }: { readonly isSecond: boolean; readonly isCounted: boolean },
): boolean {
  if (main === undefined) return false;
  const at = tokenAt(prose.tokens, main);
  const mayList = isSecond || isCounted || prose.tokens[at]?.isCapital === true;
  if (isSecond && prose.language.claims.hasBareSubjects === true) return false;
  if (!opensSubject(prose, at) || (mayList && leadsToAnd(prose, at, end))) return false;
  const hasVerb = hasMainVerb(prose, [[main, (others[0] ?? end + 1) - 1]]);
  return hasVerb || (!isSecond && isApposed(prose, main, others));
}

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

/**
 * Whether a frame tells where what the main clause says or denies is so:
 * "Dans les prisons, le tabac est interdit", and no mere mood ("Dans un climat
 * tendu, …").
 */
export function limitsState(prose: Prose, frame: Span, main: Span): boolean {
  const { tokens, text, language } = prose;
  const { states, indefinites, connectives, negations } = language.claims;
  if (states === undefined || frame[0] === frame[1]) return false;
  const commas = [...sliceSpan(text, frame).matchAll(/,(?=\s\S)/gu)].map(({ index }) => index);
  const isPlace = [0, ...commas].some((offset) => {
    const at = tokenAt(tokens, frame[0] + offset);
    const isMood = isOneOf(tokens[at + 1], indefinites);
    const isOther = isMood || isPhraseAt(prose, at, connectives);
    return !isOther && isOneOf(tokens[at], states.places);
  });
  if (!isPlace) return false;
  const from = tokenAt(tokens, main[0]);
  const words = tokensIn(tokens, main);
  const verb = words.findIndex((_, index) => index > 0 && isFiniteVerb(prose, from + index));
  const before = words.slice(Math.max(0, verb - 2), verb).map(({ fold }) => fold);
  if (hasOneOf(before, negations)) return true;
  const isEvent = hasOneOf(before, language.speech.reflexives);
  const isState = isOneOf(words[verb], states.verbs);
  return isState && !isEvent && !tellsOfPast(prose, main);
}

/** Whether a word opens a frame: one of the language's, a connective, or a participle ("Nommé en 2016, …"). */
function opensFrame(prose: Prose, at: number): boolean {
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
function opensPredicate(prose: Prose, at: number): boolean {
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
function opensNounPhrase({ tokens, language }: Prose, at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word === undefined || next === undefined) return false;
  const { weekdays, months, periods } = language.datelines;
  const isDate = /^\d/u.test(next.text) || isOneOf(next, weekdays, months, periods);
  const isPreposition = isOneOf(word, language.claims.contractions);
  return isOneOf(word, language.speech.determiners) && !isDate && !isPreposition;
}

/** Whether a subject at a comma is followed by a name or the like between commas, and then its verb. */
function isApposed(prose: Prose, from: number, [opens, closes]: readonly number[]): boolean {
  if (opens === undefined || closes === undefined) return false;
  const at = tokenAt(prose.tokens, opens);
  const apposed = prose.tokens[at];
  const subject = tokensIn(prose.tokens, [from, opens]).length;
  return (
    (apposed?.isCapital === true ||
      /^\d/u.test(apposed?.text ?? '') ||
      isPhraseAt(prose, at, prose.language.claims.trailers) ||
      isParticiple(prose, apposed)) &&
    subject > 0 &&
    opensVerb(prose, tokenAt(prose.tokens, closes))
  );
}

/** Whether a word can open a main clause: an article, a name or a number, no pronoun and no preposition; and a possessive where told so. */
export function opensSubject(prose: Prose, at: number, mayPossess = false): boolean {
  const { tokens, language } = prose;
  const { speech, claims, lines } = language;
  const token = tokens[at];
  if (token === undefined) return false;
  if (isOneOf(token, speech.possessives)) return mayPossess;
  if (token.isCapital || /^\d/u.test(token.text)) return true;
  const openers = [speech.determiners, claims.numberWords];
  if (isOneOf(token, ...openers)) return true;
  if (isPhraseAt(prose, at, claims.quantifiers)) return true;
  const others = [
    lines.glued,
    speech.relatives,
    claims.pointers,
    claims.listing,
    claims.firstPerson,
  ];
  return claims.hasBareSubjects === true && !isOneOf(token, ...others);
}

/** Whether an "and" comes before the next verb, as in a list: "the Netherlands, Portugal and Spain". */
export function leadsToAnd(prose: Prose, from: number, end: number): boolean {
  const listed = prose.language.claims.listing;
  for (let at = from; (prose.tokens[at]?.start ?? end) < end; at += 1) {
    if (isOneOf(prose.tokens[at], listed)) return true;
    if (at > from && isFiniteVerb(prose, at)) return false;
  }
  return false;
}
