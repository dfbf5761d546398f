import { COMPLEMENT_WORDS, INNER_PREPOSITIONS } from '../../languages/around-roles.ts';
import { articlesOf, FEMININE_NOUN, OBJECT_ARTICLES } from '../../languages/articles.ts';
import { LIKE_WORDS } from '../../languages/works.ts';
import type { Span } from '../../text/spans.ts';
import { hasGerundForm } from '../prose/finite-verbs.ts';
import { hasStop, isComma, isNextTo } from '../prose/gaps.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import type { Mention } from '../prose/name-runs.ts';
import { isFullName, isPerson, mentionsIn, type Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf } from '../prose/tokens.ts';
import type { Party } from './party.ts';
import { isRelative } from './phrase.ts';

/** Tokens of a name before a comma, its titles included. */
const LONGEST_NAME = 8;

/**
 * Whether a party that stands before a reporting verb is not its subject: it
 * tells of a name that a preposition governs ("The letter to Ann Hill, the
 * mayor, said"), is within a relative clause ("Tom Keane, who succeeded Ann
 * Hill, said"), or takes its role from the name before ("Asked about Ann
 * Hill, the mayor, Tom Keane said").
 */
export function isNoSubject(
  prose: Prose,
  names: Names,
  party: Party,
  [from, verb]: readonly [from: number, verb: number],
): boolean {
  const isClosed = party.to === verb && isComma(prose, verb);
  if (isClosed && isInRelative(prose, party.from, from)) return true;
  // "Ann Hill, a Republican, said": what somebody is.
  const isOneOfMany = isOneOf(prose.tokens[party.from], articlesOf(prose.language).indefinite);
  if (isClosed && isOneOfMany && party.kind === 'institution') return true;
  if (isLed(prose, party) || isObject(prose, party) || followsVerb(prose, party)) return true;
  if (isLikened(prose, party, from, isClosed)) return true;
  if (isClosed && isComma(prose, party.from) && isUnknown(prose, names, party)) return true;
  const before = isComma(prose, party.from) ? nameBefore(prose, names, party.from) : null;
  if (before === null) return false;
  const takesRole =
    party.role !== null && party.name !== null && party.name.span[0] > party.role[1];
  return takesRole || (party.name === null && isGoverned(prose, before.from));
}

/** "Juan Pérez (Sevilla, 1960), premio Nacional, dijo": one word that is no body's name elsewhere. */
function isUnknown({ language }: Prose, names: Names, { kind, name }: Party): boolean {
  if (kind !== 'person' || name?.words.length !== 1) return false;
  return !isPerson(names, name) && !tellsGender(name.words[0], language);
}

/** Whether a relative or a gerund ("Judge Ann Hill, sentencing Tom Keane, said") opens behind a comma before a place, and no comma closes it there. */
function isInRelative(prose: Prose, at: number, from: number): boolean {
  const { tokens, language } = prose;
  for (let index = at; index > from; index -= 1) {
    if (!isComma(prose, index)) continue;
    const isGerund = !tokens[index]?.isCapital && hasGerundForm(tokens[index], language);
    if (isGerund || isRelative(prose, index)) return true;
    if (index < at) return false;
  }
  return false;
}

/** Whether a preposition that leads to no subject stands before a party or its name: "Gegenüber Jana Kern, der Bürgermeisterin, sagte …". */
export function isLed(prose: Prose, { from, name }: Party): boolean {
  return isInner(prose, from) || (name !== null && isInner(prose, name.from));
}

/** Whether a preposition stands before a token behind which a name completes what is before: "an aide to | Ann Hill". */
export function isInner(prose: Prose, at: number): boolean {
  return isOneOf(prose.tokens[at - 1], INNER_PREPOSITIONS) && isNextTo(prose, at);
}

/** "Dem Bürgermeister Paul Haas rief Jana Kern zu", "Der Zeitung sagte …": where the article tells the case, no other than the nominative is a subject. */
export function isObject(prose: Prose, { from }: Pick<Party, 'from'>): boolean {
  if (!prose.language.capitalisesNouns) return false;
  // "In der Mitteilung heißt es": behind a preposition a dative may tell the source.
  const isWithin = !hasStop(prose, from) && hasStop(prose, from - 1);
  return isDative(prose, from) || (isWithin && isDative(prose, from - 1));
}

/** Whether a token is an article of no subject, by itself or before its noun. */
function isDative({ tokens }: Prose, at: number): boolean {
  const [article, noun] = [tokens[at], tokens[at + 1]];
  const isFeminine = noun?.isCapital === true && FEMININE_NOUN.test(noun.fold);
  return isOneOf(article, OBJECT_ARTICLES) || (article?.fold === 'der' && isFeminine);
}

/** "The man who shot Tom Keane said": behind a relative stands its verb, and the name is the verb's object. */
function followsVerb({ tokens, language }: Prose, { from }: Party): boolean {
  const { relatives, determiners, possessives } = language.speech;
  const isNoun = tokens[from]?.isCapital || isOneOf(tokens[from], determiners, possessives);
  return isOneOf(tokens[from - 1], relatives) && !isNoun && !language.capitalisesNouns;
}

/** "Wer wie Paul Haas sagt", "ceux qui, comme Paul Haas, disent": a likeness within a clause, and not "As Tom Keane said". */
function isLikened(prose: Prose, party: Party, from: number, isClosed: boolean): boolean {
  const at = party.from - 1;
  const isLike = isOneOf(prose.tokens[at], LIKE_WORDS);
  return isLike && at > from && (isClosed || !isComma(prose, at));
}

/** The full name that ends right before a token. */
export function nameBefore({ tokens }: Prose, names: Names, at: number): Mention | null {
  const first = tokens[Math.max(0, at - LONGEST_NAME)];
  const span: Span = [first?.start ?? 0, tokens[at]?.start ?? 0];
  return mentionsIn(names, span).find((one) => one.to === at && isFullName(names, one)) ?? null;
}

/** Whether a preposition stands before a name. */
function isGoverned({ tokens, language }: Prose, at: number): boolean {
  const { lines, speech, claims } = language;
  const before = tokens[at - 1];
  const isOther = isOneOf(before, speech.determiners, claims.listing);
  return !isOther && isOneOf(before, lines.glued, COMPLEMENT_WORDS, INNER_PREPOSITIONS);
}
