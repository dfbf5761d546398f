import { MIDDLE_FIELDS } from '../../languages/middle-field.ts';
import { SUBJECT_ASIDES } from '../../languages/subject-asides.ts';
import type { Span } from '../../text/spans.ts';
import { hasFiniteVerb, hasGerundForm, isFiniteVerb } from '../prose/finite-verbs.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isQuantity } from '../prose/quantities.ts';
import { isRelativePronoun } from '../prose/relative-pronouns.ts';
import { hasForm, isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { isParticiple } from './loose-ends.ts';

/** Whether what tells more of a noun stands behind a comma: a relative, an adjunct, a participle, which may close it. */
export function opensMore(prose: Prose, part: Span): boolean {
  const at = tokenAt(prose.tokens, part[0]);
  return isPhraseAt(prose, at, prose.language.claims.trailers) || opensOwn(prose, part);
}

/**
 * Whether a part behind a subject's comma tells what the subject did, does or
 * is: ", saisi par trois élus", ", who has 300 hens". Its numbers count nothing
 * of the sentence, unless it opens on one (", dont deux enfants").
 */
export function opensOwn(prose: Prose, part: Span): boolean {
  const { tokens, language } = prose;
  const at = tokenAt(tokens, part[0]);
  const isRelative = isRelativePronoun(prose, at) && !isQuantity(prose, at + 1);
  const { forms = [], openers = [] } = SUBJECT_ASIDES[language.tag] ?? {};
  const fold = tokens[at]?.fold ?? '';
  const isForm = tokens[at]?.isCapital === false && hasForm(fold, forms);
  return (
    (isRelative && (language.isVerbSecond === true || hasFiniteVerb(prose, part))) ||
    (language.isVerbSecond === true && closesOnParticiple(prose, part)) ||
    isForm ||
    isPhraseAt(prose, at, openers) ||
    isParticiple(prose, tokens[at]) ||
    hasGerundForm(tokens[at], language)
  );
}

/** Whether an aside tells of whom or where alone its subject holds, by its first word or by its last where verbs come last: ", réservé aux élèves", ", für Kinder gedacht". */
export function limitsSubject({ tokens, language }: Prose, part: Span): boolean {
  const { limiting = [] } = SUBJECT_ASIDES[language.tag] ?? {};
  const words = tokensIn(tokens, part);
  const ends = language.isVerbSecond === true ? [words[0], words.at(-1)] : [words[0]];
  return ends.some((word) => hasForm(word, limiting));
}

/** Whether a participle closes what a preposition opens, where verbs come last: ", auf Antrag der Eltern zusammengekommen". */
function closesOnParticiple({ tokens, language }: Prose, part: Span): boolean {
  const words = tokensIn(tokens, part);
  const last = words.at(-1);
  const { participles } = MIDDLE_FIELDS[language.tag] ?? {};
  const opensNoun = isOneOf(words[0], language.speech.determiners, language.claims.listing);
  return (
    words.length > 1 &&
    !opensNoun &&
    last?.isCapital === false &&
    participles?.test(last.fold) === true
  );
}

/** Whether a noun phrase behind a full name tells who its bearer is: "Aled Rhys, leader of the guild,". */
export function isBearer(prose: Prose, part: Span): boolean {
  const { tokens, language } = prose;
  const at = tokenAt(tokens, part[0]);
  const given = tokens[at - 2];
  const isNamed =
    tokens[at - 1]?.isCapital === true &&
    given?.isCapital === true &&
    tellsGender(given.fold, language);
  return (
    isNamed &&
    !hasFiniteVerb(prose, part) &&
    !isFiniteVerb(prose, at, true) &&
    !tokensIn(tokens, part).some((_, index) => joinsNoun(prose, at + index))
  );
}

/**
 * Whether a noun with no article opens behind a name and its comma, or behind
 * a noun with its article where told so, where no subject opens on one: "Wole
 * Soyinka, auteur nigérian,", "La maire, candidate à sa succession,".
 */
export function opensOnBareNoun(prose: Prose, part: Span, isLed: boolean): boolean {
  const { tokens, language } = prose;
  const { speech, lines, claims } = language;
  const at = tokenAt(tokens, part[0]);
  const words = tokensIn(tokens, part);
  const first = words[0];
  if (claims.hasBareSubjects === true || language.isVerbSecond === true) return false;
  const mayOpen = isLed || tokens[at - 1]?.isCapital === true;
  if (first === undefined || first.isCapital || words.length < 2 || !mayOpen) return false;
  const others = [
    lines.glued,
    speech.determiners,
    speech.relatives,
    claims.listing,
    claims.numberWords,
  ];
  return (
    /^\p{L}/u.test(first.fold) &&
    !isOneOf(first, ...others) &&
    !hasFiniteVerb(prose, part) &&
    !words.some((_, index) => joinsNoun(prose, at + index))
  );
}

/** Whether an "and" stands before what may be another noun, and not before an adjective: "et son adjoint". */
export function joinsNoun({ tokens, language }: Prose, at: number): boolean {
  const next = tokens[at + 1];
  const { speech, claims } = language;
  const opensNoun =
    next?.isCapital !== false ||
    language.capitalisesNouns ||
    isOneOf(next, speech.determiners, speech.possessives, claims.quantifiers, claims.numberWords);
  return isOneOf(tokens[at], claims.listing) && opensNoun;
}
