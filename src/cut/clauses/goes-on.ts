import { MIDDLE_FIELDS } from '../../languages/middle-field.ts';
import type { Span } from '../../text/spans.ts';
import {
  hasFiniteForm,
  hasFiniteVerb,
  hasInfinitiveForm,
  isFiniteVerb,
} from '../prose/finite-verbs.ts';
import { isParted } from '../prose/gaps.ts';
import { pronounOf } from '../prose/pronoun-of.ts';
import type { Prose } from '../prose/prose.ts';
import { hasForm, isOneOf, tokensIn } from '../prose/tokens.ts';
import { isParticiple } from './loose-ends.ts';
import {
  isListItem,
  isPending,
  LONGEST_REACH,
  opensTrailer,
  resumes,
  resumesWithInfinitive,
} from './resumes.ts';
import { leadsToAnd, opensSubject } from './subjects.ts';

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
