import type { Span } from '../../text/spans.ts';
import {
  hasFiniteVerb,
  hasGerundForm,
  hasInfinitiveForm,
  isFiniteVerb,
} from '../prose/finite-verbs.ts';
import { isPhraseAt, phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { isParticiple } from './loose-ends.ts';
import { leadsToAnd } from './subjects.ts';

/** Words before a comma in which a reporting verb is looked for. */
export const LONGEST_REACH = 6;

/** Whether an article opens what is to be done, with the mark of an infinitive behind it: ", das Zitat zu prüfen". */
export function isPending(prose: Prose, at: number, end: number): boolean {
  const { speech, isVerbSecond } = prose.language;
  if (!isVerbSecond || !isOneOf(prose.tokens[at], speech.determiners)) return false;
  return tokensIn(prose.tokens, [prose.tokens[at]?.start ?? end, end]).some((word) =>
    hasInfinitiveForm(word, prose.language),
  );
}

/** Whether a verb stands at a word, or behind a clitic there: ", qui part en mai, se dit". */
function resumesWithVerb(prose: Prose, at: number): boolean {
  const isLed = isOneOf(prose.tokens[at], prose.language.speech.clitics);
  return isFiniteVerb(prose, isLed ? at + 1 : at, true) && reportingAt(prose, at, at + 4) === null;
}

/** Whether the infinitive that a verb before the aside wanted stands at a word: "s’apprête, comme d’autres, à partir". */
export function resumesWithInfinitive(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const lead = tokens[at]?.fold ?? '';
  const { purposes, means, trailers } = language.claims;
  const isOther = isOneOf(lead, purposes, means);
  const isLed = isOneOf(lead, language.lines.glued) && phraseAt(prose, at, trailers) <= 1;
  return isLed && !isOther && hasInfinitiveForm(tokens[at + 1], language);
}

/** Whether the last of several stands behind the aside: "met Ann Hill, who runs the port, and Tom Keane". */
function resumesList(prose: Prose, at: number, end: number): boolean {
  const { text, tokens, language } = prose;
  if (!isOneOf(tokens[at], language.claims.additions)) return false;
  const from = tokens[at]?.end ?? end;
  const comma = text.slice(from, end).search(/[,;:]/u);
  return !hasFiniteVerb(prose, [from, comma < 0 ? end : from + comma]);
}

/** Whether the clause that an aside broke off goes on behind the comma that closes it. */
export function resumes(prose: Prose, comma: number, end: number): boolean {
  if (comma >= end || prose.text[comma] !== ',') return false;
  const next = tokenAt(prose.tokens, comma);
  if (prose.language.isVerbSecond !== true)
    return (
      resumesWithVerb(prose, next) ||
      resumesWithInfinitive(prose, next) ||
      resumesList(prose, next, end)
    );
  const { listing, conditions } = prose.language.claims;
  const opensMore =
    opensTrailer(prose, next) ||
    isPhraseAt(prose, next, listing, conditions, prose.language.speech.according);
  return !opensMore && reportingAt(prose, next, next + LONGEST_REACH) === null;
}

/**
 * Whether words behind a comma are one of a list's items: a noun phrase
 * before an "and", or a phrase of place before another one like it ("à Lyon
 * et à Nantes").
 */
export function isListItem(prose: Prose, at: number, item: Span, end: number): boolean {
  const { tokens, language } = prose;
  const listed = language.claims.listing;
  const [opener, ...words] = tokensIn(tokens, item).map(({ fold }) => fold);
  if (opener === undefined || isOneOf(opener, listed)) return opener !== undefined;
  if (isNounInIng(prose, at)) return true;
  const isOpen = isOneOf(opener, language.speech.determiners) || isParticiple(prose, tokens[at]);
  if (isOpen) return leadsToAnd(prose, at, end);
  return words.some((word, at) => isOneOf(word, listed) && words[at + 1] === opener);
}

/** Whether a gerund is a noun of a list, an "and" close behind it: "on transport, housing and roads", not "killing two and injuring ten". */
function isNounInIng({ tokens, language }: Prose, at: number): boolean {
  const { listing, hasBareSubjects } = language.claims;
  if (hasBareSubjects !== true || !hasGerundForm(tokens[at], language)) return false;
  const and = tokens.slice(at + 1, at + 3).findIndex((word) => isOneOf(word, listing));
  return and >= 0 && !hasGerundForm(tokens[at + and + 2], language);
}

/** Whether a word opens what may be left out behind a comma: one of the language's, or a participle. */
export function opensTrailer(prose: Prose, at: number): boolean {
  const { trailers } = prose.language.claims;
  return (
    isPhraseAt(prose, at, trailers) ||
    isParticiple(prose, prose.tokens[at]) ||
    hasGerundForm(prose.tokens[at], prose.language)
  );
}
