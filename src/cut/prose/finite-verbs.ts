import type { Language } from '../../languages/language.ts';
import { MIDDLE_FIELDS } from '../../languages/middle-field.ts';
import { NO_VERBS, VERB_OPENERS, VERBS_BEFORE } from '../../languages/openings.ts';
import type { Span } from '../../text/spans.ts';
import { gapBefore, isComma, isNextTo } from './gaps.ts';
import { pronounOf, splitInversion } from './pronoun-of.ts';
import type { Prose } from './prose.ts';
import { hasForm, isOneOf, type Token, tokenRange } from './tokens.ts';

/** Words of a sentence's first part at the most, where the verb comes second. */
const LONGEST_FIRST = 9;
/** Words between a subject and its verb at the most. */
const MOST_CLITICS = 3;

/** Whether a span holds a finite verb, as far as the language's words and endings tell. */
export function hasFiniteVerb(prose: Prose, span: Span): boolean {
  if (prose.language.claims.finiteVerbs.length === 0) return true;
  return finiteVerbIn(prose, span) !== null;
}

/** The index of the first finite verb within a span, its first word left out, or null. */
export function finiteVerbIn(prose: Prose, span: Span): number | null {
  const [from, to] = tokenRange(prose.tokens, span);
  for (let at = from + 1; at < to; at += 1) if (isFiniteVerb(prose, at)) return at;
  return null;
}

/**
 * Whether a word reads as a finite verb where it stands: after no article or
 * preposition, not between commas. One that closes an aside may follow a comma.
 */
export function isFiniteVerb(prose: Prose, at: number, isAfterAside = false): boolean {
  const { tokens, language } = prose;
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || token === undefined || token.isCapital) return false;
  const { claims, speech } = language;
  if (isOneOf(splitInversion(token.fold, language).verb, claims.auxiliaries)) return true;
  const isLed = isOneOf(before, speech.determiners, speech.particles, claims.contractions);
  if ((isLed && !isObject(prose, at - 1)) || marksInfinitive(before, language)) return false;
  const only = VERBS_BEFORE[language.tag]?.[token.fold];
  if (only !== undefined && !isOneOf(next, only)) return false;
  if (isLedToVerb(before, token, language)) return true;
  const isAside = !isAfterAside && isComma(prose, at) && gapBefore(prose, at + 1).startsWith(',');
  if (isAside) return false;
  return (
    hasFiniteForm(token, language) ||
    standsSecond(prose, at) ||
    (isAfterAside && standsBehindAside(prose, at))
  );
}

/**
 * Whether a word has an ending of finite verbs and comes second in a sentence
 * that has none before it, right behind the noun or name of its first part:
 * "Die Firma Weber streicht …".
 */
function standsSecond(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const { participles, notSecond } = MIDDLE_FIELDS[language.tag] ?? {};
  const [noun, { fold = '' } = {}] = tokens.slice(at - 1, at + 1);
  if (notSecond === undefined || !/\p{L}{2}(?:t|en)$/u.test(fold)) return false;
  if (notSecond.test(fold)) return false;
  if (participles?.test(fold) && !isFollowed(prose, at)) return false;
  const { claims, speech } = language;
  if (noun?.isCapital !== true || isOneOf(noun, language.lines.glued)) return false;
  const opensClause = (token: Token) =>
    isOneOf(token, claims.subordinators, claims.conditions, speech.complementisers);
  for (let index = at; index > 0 && index >= at - LONGEST_FIRST; index -= 1) {
    const [before, token] = [tokens[index - 1], tokens[index]];
    if (before === undefined || token === undefined) return false;
    if (index < at && !token.isCapital && hasFiniteForm(token, language)) return false;
    const gap = gapBefore(prose, index);
    if (/[.!?]["“”»«]*\s|\n/u.test(gap)) return index < at && !opensClause(token);
    if (gap !== ' ') return false;
    if (index === 1) return !opensClause(before);
  }
  return false;
}

/** Whether a word has the ending of finite verbs of one person behind the comma of an aside, where the verb comes second: "Die Firma Weber, ein Riese, streicht …". */
function standsBehindAside(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const { participles, notSecond } = MIDDLE_FIELDS[language.tag] ?? {};
  const fold = tokens[at]?.fold ?? '';
  if (notSecond === undefined || !/\p{L}{2}t$/u.test(fold) || notSecond.test(fold)) return false;
  if (participles?.test(fold) && !isFollowed(prose, at)) return false;
  return isComma(prose, at);
}

/** Whether an article or a reflexive follows, as behind no participle: "erhöht | die Preise", "erhöht | sich". */
function isFollowed(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const { determiners, reflexives } = language.speech;
  return isNextTo(prose, at + 1) && isOneOf(tokens[at + 1], determiners, reflexives);
}

/** Whether what looks like an article is an object, a subject standing before it: "qui la protègent", "on l'attend". */
function isObject({ tokens, language }: Prose, at: number): boolean {
  const { clitics, relatives, complementisers } = language.speech;
  const [before = '', fold = ''] = [tokens[at - 1]?.fold, tokens[at]?.fold];
  const isSubject =
    pronounOf(before, language) !== undefined ||
    (isOneOf(before, relatives) && !isOneOf(before, complementisers));
  return isSubject && isOneOf(fold, clitics);
}

/** Whether a word marks the one behind it as an infinitive: "to go". */
function marksInfinitive(token: Token, language: Language): boolean {
  return isOneOf(token, language.lines.glued) && hasInfinitiveForm(token, language);
}

/** Whether a word has the form of an infinitive, or is its mark where a language writes one: `partir`, `to`. */
export function hasInfinitiveForm(token: Token | undefined, { claims }: Language): boolean {
  return hasForm(token, claims.infinitives);
}

/** Whether a word has the form of a gerund or present participle: `sentencing`, `condamnant`. */
export function hasGerundForm(token: Token | undefined, { claims }: Language): boolean {
  return hasForm(token, claims.gerundForms);
}

/** Whether a word stands where only a verb does, and is no infinitive or participle: "se projette", "ne compte". */
function isLedToVerb(before: Token, { fold }: Token, { tag }: Language): boolean {
  return isOneOf(before, VERB_OPENERS[tag]) && NO_VERBS[tag]?.test(fold) === false;
}

/** Whether a word has the form of a finite verb, wherever it stands. */
export function hasFiniteForm(token: Token, language: Language): boolean {
  const { claims, speech } = language;
  const { verb } = splitInversion(token.fold, language);
  if (isOneOf(verb, claims.auxiliaries)) return true;
  if (token.isCapital || isOneOf(verb, claims.notVerbs)) return false;
  const isListed = isOneOf(verb, claims.finiteVerbs, speech.verbs);
  return isListed || hasForm(verb, claims.finiteForms);
}

/** Whether a finite verb stands at a word, or behind what may stand between a subject and its verb: "s'est dit", "si è dimesso". */
export function opensVerb(prose: Prose, from: number): boolean {
  const { clitics, determiners } = prose.language.speech;
  for (let at = from; at <= from + MOST_CLITICS; at += 1) {
    if (isFiniteVerb(prose, at, true)) return true;
    const token = prose.tokens[at];
    if (!isOneOf(token, clitics) || isOneOf(token, determiners)) return false;
  }
  return false;
}
