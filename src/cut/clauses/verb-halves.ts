import { type Span, sliceSpan } from '../../text/spans.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { isParted } from '../prose/gaps.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import { pronounOf } from '../prose/pronoun-of.ts';
import type { Prose } from '../prose/prose.ts';
import { isRelativeAt } from '../prose/relative-pronouns.ts';
import { hasForm, isOneOf, type Token, tokenAt, tokensIn } from '../prose/tokens.ts';
import { isParticiple } from './loose-ends.ts';

/** Words between a noun and the article that opens it. */
const LONGEST_NOUN = 6;

/**
 * Whether a part of a sentence has an auxiliary whose other half was cut off
 * behind an aside: "Der Vogt hat am Montag, wie er sagte, | den Hafen verlassen".
 */
export function wantsOtherHalf(prose: Prose, part: Span, end: number): boolean {
  const { text, tokens, language } = prose;
  const { closingForms, auxiliaries } = language.claims;
  if (language.isVerbSecond !== true || closingForms === undefined) return false;
  const closes = (word: Token | undefined) =>
    word !== undefined && !word.isCapital && hasForm(word, closingForms);
  const first = tokenAt(tokens, part[0]);
  const words = tokensIn(tokens, part);
  const verb = words.findIndex(({ fold }) => isOneOf(fold, auxiliaries));
  const from = words[verb]?.end;
  if (from === undefined || !closes(tokensIn(tokens, [part[0], end]).at(-1))) return false;
  const comma = sliceSpan(text, [from, part[1]]).indexOf(',');
  const close = comma < 0 ? part[1] : from + comma;
  if (!language.capitalisesNouns) return !tokensIn(tokens, [from, close]).some(closes);
  return !closes(tokens[Math.max(first, tokenAt(tokens, close) - 1)]);
}

/**
 * Whether a relative behind a comma says which, where every relative has one:
 * of "alle Züge, | die nach Basel fahren", or of several told by no more.
 */
export function tellsWhich(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const { selecting, pluralForms, indefinites } = language.claims;
  if (selecting === undefined || pluralForms === undefined) return false;
  const { relatives, determiners } = language.speech;
  const [noun, relative] = [tokens[at - 1], tokens[at]];
  if (!noun?.isCapital || !isOneOf(relative, relatives)) return false;
  const isPlural = /^(?:die|deren)$/u.test(relative?.fold ?? '') && hasForm(noun, pluralForms);
  for (let index = at - 1; index > at - LONGEST_NOUN && index >= 0; index -= 1) {
    const word = tokens[index]?.fold ?? '';
    if (isOneOf(word, selecting)) return true;
    if (isOneOf(word, indefinites)) return false;
    if (isOneOf(word, determiners)) break;
  }
  return isPlural;
}

/**
 * Whether what looks like a clause's verb is a participle that tells more of
 * its subject, whose verb comes later: "A man arrested in Leeds | last week
 * has been freed".
 */
export function endsBeforeVerb(prose: Prose, part: Span, end: number): boolean {
  const { tokens, language } = prose;
  const { auxiliaries, subordinators, listing } = language.claims;
  const { relatives, complementisers } = language.speech;
  const from = tokenAt(tokens, part[0]);
  const rest = tokenAt(tokens, part[1]);
  const verbs = tokens
    .slice(from, rest)
    .filter((_, at) => at > 0 && isFiniteVerb(prose, from + at));
  if (verbs.length === 0 || !verbs.every((verb) => isParticiple(prose, verb))) return false;
  if (isRelativeAt(prose, rest)) return hasSecondVerb(prose, rest, end);
  const first = isOneOf(tokens[rest], listing) ? rest + 1 : rest;
  for (let at = first; (tokens[at]?.end ?? end + 1) <= end; at += 1) {
    const fold = tokens[at]?.fold ?? '';
    const opensOther =
      isOneOf(fold, relatives, complementisers) ||
      isPhraseAt(prose, at, subordinators) ||
      pronounOf(fold, language) !== undefined;
    if (opensOther || isParted(prose, at)) return false;
    if (isOneOf(fold, auxiliaries)) return at > first && !isOneOf(tokens[at - 1], listing);
  }
  return false;
}

/** Whether a second verb follows that of a relative: "a man accused of theft | who was hurt in Leeds has died". */
function hasSecondVerb(prose: Prose, from: number, end: number): boolean {
  const { tokens, language } = prose;
  const { auxiliaries, subordinators, listing } = language.claims;
  let verbs = 0;
  for (let at = from + 1; (tokens[at]?.end ?? end + 1) <= end; at += 1) {
    if (isParted(prose, at)) return false;
    if (isOneOf(tokens[at], listing) || isPhraseAt(prose, at, subordinators)) return false;
    const isHalf = isOneOf(tokens[at - 1], auxiliaries) || isOneOf(tokens[at - 2], auxiliaries);
    if (isFiniteVerb(prose, at) && !isHalf) verbs += 1;
  }
  return verbs > 1;
}
