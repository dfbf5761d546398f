import { AGAINST_WORDS, FIGHTING_BODIES, PAST_COPULAS } from '../../languages/around-roles.ts';
import { articlesOf } from '../../languages/articles.ts';
import { OFFICES } from '../../languages/offices.ts';
import { AND_WORDS } from '../../languages/works.ts';
import type { Span } from '../../text/spans.ts';
import { runEnd } from '../prose/capital-runs.ts';
import { hasGerundForm, isFiniteVerb } from '../prose/finite-verbs.ts';
import { hasStop } from '../prose/gaps.ts';
import { nameInRun } from '../prose/name-runs.ts';
import type { Names } from '../prose/names.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { isRole } from '../prose/role-words.ts';
import { isOneOf } from '../prose/tokens.ts';
import { isToldTo, withApposition } from './apposition.ts';
import { bearsRole, endsOnAnother } from './bearer.ts';
import { institutionParty, personParty, roleParty } from './make-party.ts';
import { pastMarkedName } from './marked-names.ts';
import { isInner } from './no-subject.ts';
import { nounKind } from './noun-kind.ts';
import {
  betterNoun,
  farthestName,
  isAcronym,
  isAddressed,
  isApposed,
  isAtAcronym,
  isNameLike,
  isPast,
  isTwoPhrases,
  isVerbLike,
  type Noun,
  nameAfterComma,
  type Phrase,
  placeEnd,
} from './noun-phrase.ts';
import { isOccasion } from './occasion.ts';
import type { Party } from './party.ts';
import { isAfterParticle, isOfParticle, pastBracket } from './phrase.ts';
import { placedParty } from './placed-party.ts';
import { trimParticles } from './role-edges.ts';
import { roleSpan } from './role-span.ts';

/** A noun phrase is at most this many words long. */
const LONGEST_PHRASE = 16;

/**
 * Whom a phrase of common nouns names: "le ministre de l’Intérieur Christophe
 * Castaner", "un témoin", "the ministry". Its noun is looked for from `start`.
 */
export function commonParty(
  prose: Prose,
  names: Names,
  phrase: Phrase,
  start = phrase.head,
): Party | null {
  const { head, end } = phrase;
  let noun: Noun = null;
  let at = start;
  for (; at < end && at - head < LONGEST_PHRASE && !endsPhrase(prose, phrase, at, noun); at += 1) {
    const isComplement = at > head && (isOfComplement(prose, at) || isLedTo(prose, at));
    noun = betterNoun(noun, isComplement ? null : nounKind(prose, at, start));
    const isTooFar = noun === null && at - head > farthestName(prose, head);
    if (isTooFar || !isNameLike(prose, names, at, end)) continue;
    const run = Math.min(runEnd(prose, at), end);
    const named = namedParty(prose, names, phrase, noun, [at, run]);
    if (named !== null) return named;
    at = Math.max(run, at + 1) - 1;
  }
  return unnamedParty(prose, names, phrase, noun, trimParticles(prose, head, at));
}

/** Whether a noun completes another: behind "of", or the last of an office that is, "la confiance du premier | ministre". */
function isOfComplement(prose: Prose, at: number): boolean {
  const isOffice = isPhraseAt(prose, at - 1, OFFICES);
  return isOfParticle(prose, at) || (isOffice && isOfParticle(prose, at - 1));
}

/** "the letter to the | mayor": whom something is to, for or from has not said it. */
function isLedTo(prose: Prose, at: number): boolean {
  const isArticle = isOneOf(prose.tokens[at - 1], prose.language.speech.determiners);
  return isInner(prose, isArticle ? at - 1 : at);
}

/** Whether a phrase is over before a token: a stop, a preposition, a verb. */
function endsPhrase(prose: Prose, { head, end }: Phrase, at: number, noun: Noun): boolean {
  const token = prose.tokens[at];
  if (token === undefined) return true;
  if (at > head && hasStop(prose, at) && !isAtAcronym(prose, at)) return true;
  const isInside = joinsRole(prose, at, noun) || tellsCause(prose, at, head);
  const isOver = isOneOf(token, prose.language.speech.phraseEnds) && !isInside;
  if (isOver || isAddressed(prose, at, head)) return true;
  if (at > head && (isOccasion(prose, at) || isToldTo(prose, at, head))) return true;
  if (noun !== null && (isVerbLike(prose, at) || isPast(prose, at))) return true;
  if (noun === 'institution' && opensPredicate(prose, at)) return true;
  if ((noun !== null && isAuxiliary(prose, at)) || (at > head && isCopula(prose, at))) return true;
  return at > head && reportingAt(prose, at, end) !== null && !isAfterParticle(prose, at);
}

/** "Der Anwalt | und | Landwirt Paul Haas", "el alcalde | y | senador Luis Mena": two roles of one, the second without its own article. */
function joinsRole({ tokens, language }: Prose, at: number, noun: Noun): boolean {
  const isJoined = noun === 'role' && isOneOf(tokens[at], AND_WORDS);
  return (
    isJoined && isRole(tokens[at + 1]?.fold ?? '', language) && tokens[at + 2]?.isCapital === true
  );
}

/** "L’Académie marine | se réunit", "la Ligue | rouvre ses portes": where a verb follows, a body's name is over. */
function opensPredicate(prose: Prose, at: number): boolean {
  const { reflexives } = prose.language.speech;
  const isOne = isOneOf(prose.tokens[at], reflexives) || isFiniteVerb(prose, at);
  return isOne && !isAfterParticle(prose, at);
}

/** "La Ligue | contre | le cancer": what a body is named for. */
function tellsCause({ tokens }: Prose, at: number, head: number): boolean {
  return (
    at === head + 1 && isOneOf(tokens[at], AGAINST_WORDS) && isOneOf(tokens[head], FIGHTING_BODIES)
  );
}

/** "Il sindaco ha lodato l'assessora Anna Volpi": behind an auxiliary stands another. */
function isAuxiliary({ tokens, language }: Prose, at: number): boolean {
  const { auxiliaries, determiners, possessives, particles } = language.speech;
  return (
    isOneOf(tokens[at], auxiliaries) && !isOneOf(tokens[at], determiners, possessives, particles)
  );
}

/** "El elegido fue el juez José Tomé": behind a copula stands what the one before it is. */
function isCopula({ tokens }: Prose, at: number): boolean {
  return isOneOf(tokens[at], PAST_COPULAS);
}

/** The body that goes by the name in a run of capitals, or the person whose role stands before it. */
function namedParty(
  prose: Prose,
  names: Names,
  phrase: Phrase,
  noun: Noun,
  [at, run]: readonly [from: number, to: number],
): Party | null {
  const name = nameInRun(prose, names.common, at, run);
  if (name === null) return null;
  // "La DRH de Charlie Hebdo": where the office has capitals, too, the name behind "of" is not its bearer's.
  if (name.from > at + 1 && isOfParticle(prose, name.from)) return null;
  const { from, head, end } = phrase;
  if (noun === 'institution') {
    const isItsName = name.from === at && !isAfterParticle(prose, at);
    return isItsName ? institutionParty(prose, from, name.to) : null;
  }
  // "veteran Democratic | strategist Ann Hill": the role goes on behind a capital.
  const goesOn = noun === 'role' && prose.language.possessiveS === true;
  const placed = goesOn ? placedParty(prose, names, phrase, name) : null;
  if (placed?.kind === 'person') return placed;
  if (!isApposed(prose, at, name) || isAcronym(name)) return null;
  if (isInner(prose, at) && !isBareOffice(prose, phrase, [at, name.from])) return null;
  if (noun === null && isTwoPhrases(prose, [from, at], name)) return null;
  if (noun !== null && isActedOn(prose, phrase, at)) return null;
  if (noun === 'role' && !bearsRole(prose, names, phrase, name)) return null;
  const role = noun === null ? null : roleSpan(prose, from, head, name.from);
  return withApposition(prose, personParty(name, role, from), end);
}

/** "Superintendent of Police Anne Morel": an office in capitals that opens its phrase without an article, and of what it is. */
function isBareOffice(
  { tokens, language }: Prose,
  { from, head }: Phrase,
  [at, name]: Span,
): boolean {
  const isTitle = from === head && language.claims.hasBareSubjects === true;
  return isTitle && tokens[head]?.isCapital === true && at === head + 2 && name === at + 1;
}

/** "A lawyer representing Tom Keane": behind the participle of what a role does, its object. */
function isActedOn({ tokens, language }: Prose, { head }: Phrase, at: number): boolean {
  const verb = tokens[at - 1];
  return at - 1 > head && !verb?.isCapital && hasGerundForm(verb, language);
}

/** Whom the noun alone tells, or a name behind a comma after it. */
function unnamedParty(
  prose: Prose,
  names: Names,
  { from, head, end }: Phrase,
  noun: Noun,
  to: number,
): Party | null {
  if (noun === null) return null;
  if (noun === 'institution') return institutionParty(prose, from, to);
  const place = placeEnd(prose, to, end);
  const comma = pastMarkedName(prose, place);
  const named = nameAfterComma(prose, names, pastBracket(prose, comma), end);
  // "A spokesman for the mayor, Ann Hill": whose name it is nobody can tell.
  const isAnybody = isOneOf(prose.tokens[from], articlesOf(prose.language).indefinite);
  if (named !== null && !(isAnybody && endsOnAnother(prose, head, comma)))
    return personParty(named, roleSpan(prose, from, head, place), from);
  const isOwned = isOneOf(prose.tokens[from], prose.language.speech.possessives);
  return isOwned ? null : roleParty(roleSpan(prose, from, head, to), from, to);
}
