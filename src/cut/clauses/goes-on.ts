import { MIDDLE_FIELDS } from '../../languages/middle-field.ts';
import type { Span } from '../../text/spans.ts';
import {
  hasFiniteForm,
  hasFiniteVerb,
  hasGerundForm,
  hasInfinitiveForm,
  isFiniteVerb,
} from '../prose/finite-verbs.ts';
import { isParted } from '../prose/gaps.ts';
import { isPhraseAt, phraseAt } from '../prose/phrases.ts';
import { pronounOf } from '../prose/pronoun-of.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { hasForm, isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { isParticiple } from './loose-ends.ts';
import { leadsToAnd, opensSubject } from './subjects.ts';

/** Words before a comma in which a reporting verb is looked for. */
const LONGEST_REACH = 6;
/** Words between a verb's auxiliary and its participle. */
const LONGEST_ASIDE = 12;

/**
 * Whether the clause goes on behind a comma: with one more item of a list,
 * with what was said (", dass …") or was to be done (", das Zitat zu
 * prüfen"), or, past an aside, with the rest of the clause.
 */
export function goesOn(prose: Prose, at: number, end: number): boolean {
  const { text, tokens, language } = prose;
  const isReason = opensReason(prose, at, end);
  if (!isReason && isOneOf(tokens[at], language.speech.complementisers)) return true;
  if (
    tellsOfMost(prose, at) ||
    isPartedVerb(prose, at) ||
    isLedVerb(prose, at) ||
    resumesWithInfinitive(prose, at)
  )
    return true;
  const from = tokens[at]?.start ?? end;
  const comma = text.slice(from, end).search(/[,;:]/u);
  const item: Span = [from, comma < 0 ? end : from + comma];
  const hasVerb = hasFiniteVerb(prose, language.isVerbSecond ? withoutLast(prose, item) : item);
  if (!opensTrailer(prose, at) && !opensObjectRelative(prose, at, item))
    return !hasVerb || !opensSubject(prose, at) || leadsToAnd(prose, at, end) || isSaid(prose, at);
  if (isSaid(prose, at) || isPending(prose, at, end) || resumes(prose, item[1], end)) return true;
  return isListItem(prose, at, item, end) && !hasVerb;
}

/** Whether a relative tells among what something is the most, where commas part every relative: "die größte Glocke, | die der Betrieb je gefertigt hat". */
function tellsOfMost({ tokens, language }: Prose, at: number): boolean {
  if (language.isVerbSecond !== true || !isOneOf(tokens[at], language.speech.relatives))
    return false;
  return hasForm(tokens[at - 2], language.claims.superlatives);
}

/**
 * Whether a relative that is no subject opens behind the comma, a preposition
 * before it or not, where its verb closes it: "einen Planeten entdeckt, den sie
 * Tau nennen", "…, in dem zwölf Menschen saßen".
 */
function opensObjectRelative(prose: Prose, at: number, item: Span): boolean {
  const { tokens, language } = prose;
  if (language.isVerbSecond !== true || !language.capitalisesNouns) return false;
  const isLed = isOneOf(tokens[at], language.lines.glued);
  const { relatives, determiners } = language.speech;
  const isPronoun = (index: number) =>
    isOneOf(tokens[index], relatives, determiners) && /^[dw]/u.test(tokens[index]?.fold ?? '');
  const before = tokens[at - 1];
  const { participles, particles } = MIDDLE_FIELDS[language.tag] ?? {};
  const isParted = [participles, particles].some((forms) => forms?.test(before?.fold ?? ''));
  const { months, weekdays } = language.datelines;
  const isDate = isOneOf(before, months, weekdays);
  const opens = isPronoun(at) || (isLed && isPronoun(at + 1));
  return opens && !isDate && (before?.isCapital === true || isParted) && closesOnVerb(prose, item);
}

/** Whether a part of a sentence ends on a finite verb, as far as its form tells, and on no infinitive. */
function closesOnVerb({ tokens, language }: Prose, part: Span): boolean {
  const [before, last] = tokensIn(tokens, part).slice(-2);
  if (before === undefined || last === undefined || last.isCapital) return false;
  const isPending = [before, last].some((word) => hasInfinitiveForm(word, language));
  return !isPending && (/(?:t|e?n)$/u.test(last.fold) || hasFiniteForm(last, language));
}

/**
 * Whether a word that opens both a time or reason and a comparison opens a
 * clause: "fell | as investors sold", not "as president", "as good as".
 */
export function opensReason(prose: Prose, at: number, end: number): boolean {
  const { tokens, language } = prose;
  const { complementisers, relatives } = language.speech;
  const { subordinators, listing, comparing } = language.claims;
  const fold = tokens[at]?.fold ?? '';
  if (language.isVerbSecond === true || !isOneOf(fold, subordinators)) return false;
  if (!isOneOf(fold, complementisers) || isOneOf(tokens[at - 1], comparing)) return false;
  const isSubject =
    opensSubject(prose, at + 1) || pronounOf(tokens[at + 1]?.fold, language) !== undefined;
  for (let next = at + 2; isSubject && (tokens[next]?.start ?? end) < end; next += 1) {
    if (isParted(prose, next)) return false;
    if (isFiniteVerb(prose, next)) return true;
    const isOther = isOneOf(tokens[next], relatives, complementisers, listing);
    if (isOther) return false;
  }
  return false;
}

/** Whether a participle stands behind the aside that parts it from its auxiliary: "ont, tous les quatre, été tués". */
function isPartedVerb(prose: Prose, at: number): boolean {
  const { text, tokens, language } = prose;
  if (!isParticiple(prose, tokens[at])) return false;
  const from = Math.max(1, at - LONGEST_ASIDE);
  return tokens.slice(from, at).some(({ fold, end }) => {
    const isAuxiliary = isOneOf(fold, language.claims.auxiliaries);
    return isAuxiliary && /^,/u.test(text.slice(end, end + 1));
  });
}

/** Whether a clitic and its verb stand behind the comma that ends an aside: "la reine, dit-on, l’a suivi". */
function isLedVerb(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const { clitics, determiners } = language.speech;
  const fold = tokens[at]?.fold ?? '';
  const isClitic = isOneOf(fold, clitics) || /^[\p{L}]'$/u.test(fold);
  const leads = isClitic && (isOneOf(fold, determiners) || fold.endsWith("'"));
  return leads && isOneOf(tokens[at + 1], language.claims.auxiliaries);
}

/** A span without its last word: where verbs close clauses, one there is no sign of a clause of its own. */
function withoutLast({ tokens }: Prose, span: Span): Span {
  return [span[0], tokensIn(tokens, span).at(-1)?.start ?? span[1]];
}

/** Whether a comma stands behind a reporting verb's clause: what follows is what was said. */
function isSaid(prose: Prose, at: number): boolean {
  const { verbs, complementisers, separable } = prose.language.speech;
  if (prose.language.isVerbSecond !== true) return false;
  const isBehindNoun = prose.language.capitalisesNouns && prose.tokens[at - 1]?.isCapital === true;
  for (let index = at - 1; index > at - LONGEST_REACH && index >= 0; index -= 1) {
    const fold = prose.tokens[index]?.fold ?? '';
    if (isOneOf(fold, complementisers)) return false;
    // Of a verb that reports with its particle alone, there is none behind a noun.
    if (isBehindNoun && isOneOf(fold, separable)) continue;
    if (isOneOf(fold, verbs)) return true;
  }
  return false;
}

/** Whether an article opens what is to be done, with the mark of an infinitive behind it: ", das Zitat zu prüfen". */
function isPending(prose: Prose, at: number, end: number): boolean {
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
function resumesWithInfinitive(prose: Prose, at: number): boolean {
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
function resumes(prose: Prose, comma: number, end: number): boolean {
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
function isListItem(prose: Prose, at: number, item: Span, end: number): boolean {
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
function opensTrailer(prose: Prose, at: number): boolean {
  const { trailers } = prose.language.claims;
  return (
    isPhraseAt(prose, at, trailers) ||
    isParticiple(prose, prose.tokens[at]) ||
    hasGerundForm(prose.tokens[at], prose.language)
  );
}
