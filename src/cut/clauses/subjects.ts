import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf } from '../prose/tokens.ts';

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
