import {
  APPOSED_NOUNS,
  BESIDE_WORDS,
  COMPLEMENT_WORDS,
  DOING_PARTICIPLES,
  NAME_ADVERBS,
  OF_THE_WORDS,
  SELF_WORDS,
} from '../../languages/around-roles.ts';
import { FORMER_WORDS, POST_NOMINALS, SCHOLARS } from '../../languages/offices.ts';
import { RELATIVES } from '../../languages/relatives.ts';
import type { Span } from '../../text/spans.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { gapBefore, hasStop, isComma } from '../prose/gaps.ts';
import { namesOutlet } from '../prose/outlet.ts';
import { isPhraseAt, phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { isRole } from '../prose/role-words.ts';
import { hasForm, isOneOf, isPreposition, tokensIn } from '../prose/tokens.ts';
import { affiliationAt, pastPlace } from './affiliation.ts';
import { nounKind } from './noun-kind.ts';
import { isAtAcronym } from './noun-phrase.ts';
import { isOccasion } from './occasion.ts';
import type { Party } from './party.ts';
import { isOfParticle, isRelative, opensBracket, pastBracket } from './phrase.ts';
import { roleSpan } from './role-span.ts';
import { isPlain, pastSince } from './since.ts';

/** Adds what stands behind a name, "Ronald Gallo, avocat de l’étudiant,", "Anne Morel (maire de Brest)", as the role. */
export function withApposition(prose: Prose, bare: Party, end: number): Party {
  const bracket = bare.role ?? roleInBracket(prose, bare.to, end);
  const { tokens, language } = prose;
  const behind = pastAge(prose, pastTags(prose, pastAdverb(prose, bare.to)));
  const affiliation = affiliationAt(prose, behind, end);
  if (affiliation !== null)
    return { ...bare, role: bracket ?? affiliation.body, to: affiliation.to };
  const from = pastPlace(prose, behind, end);
  const party = { ...bare, role: bracket, to: from > behind ? from : bare.to };
  const next = tokens[from];
  if (next === undefined || from >= end || !isComma(prose, from)) return party;
  if (isPhraseAt(prose, from, language.speech.according) || isAuxiliary(prose, from)) return party;
  if (opensAdjunct(prose, from) || opensParticiple(prose, from)) return party;
  const hasArticle = isOneOf(next, language.speech.determiners);
  const isSelf = isOneOf(next, SELF_WORDS);
  const head = hasArticle || isSelf ? from + 1 : from;
  let at = head;
  let hasRole = !next.isCapital && isOneOf(tokens[head], FORMER_WORDS);
  while (at < end && (at === head || goesOn(prose, at)) && !isRelative(prose, at)) {
    if (isOneOf(tokens[at], SELF_WORDS)) break;
    hasRole ||= isRoleInApposition(prose, at, head);
    if (hasArticle && opensClause(prose, at)) return party;
    if (hasRole && (reportingAt(prose, at, end) !== null || isToldTo(prose, at, head))) break;
    if (hasRole && isOccasion(prose, at)) break;
    at += 1;
  }
  if (!hasRole) return party;
  if (hasArticle && closesOnVerb(prose, at))
    return { ...party, role: party.role ?? roleInRelative(prose, head, at), to: at };
  const role = roleSpan(prose, from, head, at);
  const saysMore = party.role === null || (role !== null && isTitleAlone(prose, party.role));
  return { ...party, role: saysMore ? role : party.role, to: at };
}

/** The role that opens a bracket, "(entraîneur d’Amiens, défaite 1-2)", up to its comma; none that tells only whose family. */
function roleInBracket(prose: Prose, from: number, end: number): Span | null {
  const { tokens, language } = prose;
  if (from >= end || !opensBracket(prose, from)) return null;
  const head = isOneOf(tokens[from], language.speech.determiners) ? from + 1 : from;
  const { fold = '', isCapital } = tokens[head] ?? {};
  if (isCapital || !isRole(fold, language) || isOneOf(fold, RELATIVES.f, RELATIVES.m)) return null;
  let to = head + 1;
  while (to < end && !/[,;)]/u.test(gapBefore(prose, to))) to += 1;
  return roleSpan(prose, from, head, to);
}

/** Whether no stop parts a word from the one before it: a party in brackets does not, "maire | (PS) | de Lorient". */
function goesOn(prose: Prose, at: number): boolean {
  return !hasStop(prose, at) || isAtAcronym(prose, at);
}

/** "With Ann Hill, the owner | watched his house burn": a verb right behind a role says that another sentence part opens there. */
function opensClause(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const { determiners, possessives, clitics } = language.speech;
  if (hasStop(prose, at) || !isRole(tokens[at - 1]?.fold ?? '', language)) return false;
  if (isAuxiliary(prose, at)) return true;
  const { fold = '' } = tokens[at] ?? {};
  // "a lawyer based in Ashford": what may be a participle is a verb where an object follows.
  const mayBeParticiple = hasForm(fold, language.claims.participleForms);
  const hasObject = isOneOf(tokens[at + 1], determiners, possessives, clitics);
  return isFiniteVerb(prose, at) && (hasObject || !mayBeParticiple);
}

/** "Karin Seybold, die seit 2014 Leiterin ist": where nouns have capitals, a verb at the end says that the article was a relative. */
function closesOnVerb({ tokens, language }: Prose, to: number): boolean {
  const isOne = isOneOf(tokens[to - 1], language.claims.auxiliaries, language.claims.finiteVerbs);
  return language.capitalisesNouns && tokens[to - 1]?.isCapital === false && isOne;
}

/** "Karin Seybold, die seit 2014 | Leiterin des Hafens | ist": the role that a relative tells by "ist" and nothing else, or null. */
function roleInRelative(prose: Prose, from: number, to: number): Span | null {
  const { tokens, language } = prose;
  let head = pastSince(prose, from);
  const isInflected = tokens[head]?.isCapital === false && /er?$/u.test(tokens[head]?.fold ?? '');
  if (isInflected && tokens[head + 1]?.isCapital) head += 1;
  const isOne = tokens[to - 1]?.fold === 'ist' && isRole(tokens[head]?.fold ?? '', language);
  const start = isInflected ? head - 1 : head;
  return isOne && isPlain(prose, head, to - 1) ? roleSpan(prose, start, start, to - 1) : null;
}

/** "La professeure Anne Morel, experte en obstétrie": a scholar's title says less than what stands behind the name. */
function isTitleAlone({ tokens }: Prose, role: Span): boolean {
  const [word, ...others] = tokensIn(tokens, role);
  return others.length === 0 && isOneOf(word, SCHOLARS);
}

/** "Anne Morel, 30 ans, a perdu son père": a verb goes on with the sentence, and not with the name. */
function isAuxiliary({ tokens, language }: Prose, at: number): boolean {
  const { claims, speech } = language;
  return isOneOf(tokens[at], claims.auxiliaries) && !isOneOf(tokens[at], speech.determiners);
}

/** "Anne Morel, à propos du maire", "face au préfet": behind a preposition stands another. */
function opensAdjunct({ tokens, language }: Prose, at: number): boolean {
  const isGlued = isPreposition(tokens[at], language);
  return isGlued || isOneOf(tokens[at], BESIDE_WORDS);
}

/** "Eric Piolle, venu soutenir la candidate": what somebody did is no role, but "élu à Brest" and "chargé de" are. */
function opensParticiple({ tokens, language }: Prose, at: number): boolean {
  const { fold = '', isCapital } = tokens[at] ?? {};
  return !isCapital && isOneOf(fold, DOING_PARTICIPLES) && !isRole(fold, language);
}

/** "Karin Seybold allerdings, die Sprecherin der Werft,". */
function pastAdverb(prose: Prose, at: number): number {
  const isAdverb = isOneOf(prose.tokens[at], NAME_ADVERBS);
  return isAdverb && !hasStop(prose, at) && isComma(prose, at + 1) ? at + 1 : at;
}

/** Past a party in brackets or behind a comma, and degrees: "Anne Morel (PS), adjointe", "Anne Brennan, PhD, a virologist", "Tom Keane, D-Conn., a senator". */
export function pastTags(prose: Prose, from: number): number {
  const [tag, next] = prose.tokens.slice(from, from + 2);
  if (tag === undefined || next === undefined) return from;
  return isTagAt(prose, from) ? pastTags(prose, from + 1) : pastBracket(prose, from);
}

/** Whether a degree, or an American party and its state, stands behind a comma: ", PhD", ", Ph.D.", ", D-Conn.". */
export function isTagAt(prose: Prose, at: number): boolean {
  const { text = '', fold = '' } = prose.tokens[at] ?? {};
  const start = fold === 'd.' ? at - 1 : at;
  const isDoctor = prose.tokens[start]?.fold === 'ph' && prose.tokens[start + 1]?.fold === 'd.';
  if (isDoctor) return isComma(prose, start);
  return isComma(prose, at) && (isOneOf(fold, POST_NOMINALS) || /^[DRI]-\p{Lu}/u.test(text));
}

/** Past an age between commas: "Hayley Walsh, 42, a lecturer", "Anaïs Breda, 32 ans, fleuriste". */
function pastAge(prose: Prose, from: number): number {
  if (!isComma(prose, from) || !/^\d{1,3}$/u.test(prose.tokens[from]?.text ?? '')) return from;
  let at = from + 1;
  while (at - from < 3 && !hasStop(prose, at)) at += 1;
  return isComma(prose, at) ? at : from;
}

/** How many words into an apposition its role may stand: "a certified financial planner and founder of the firm". */
const FARTHEST_ROLE = 6;

function isRoleInApposition(prose: Prose, at: number, head: number): boolean {
  if (nounKind(prose, at, head) === 'role') return true;
  if (at === head && isOneOf(prose.tokens[at], APPOSED_NOUNS)) return isOfSomething(prose, at);
  if (at - head > FARTHEST_ROLE || (at > head && isOfParticle(prose, at))) return false;
  return nounKind(prose, at, Math.max(head, at - 1)) === 'role';
}

/** "Me Anne Morel, conseil de la famille", "Marc Odin, figure médiatique du parti": "of" stands behind a noun or its adjective. */
function isOfSomething(prose: Prose, at: number): boolean {
  return [at + 1, at + 2].some(
    (of) => isOneOf(prose.tokens[of], COMPLEMENT_WORDS, OF_THE_WORDS) && !hasStop(prose, of),
  );
}

/** Prepositions that lead from a role to whom its bearer told something, and to no employer, folded. */
const NEVER_OWN = ['sur', 'auprès'];

/** "le PDG de la SNCF sur BFMTV", "le maire auprès de l’AFP": the outlet it was told to is no part of a role; "journaliste à la BBC" is one. */
export function isToldTo(prose: Prose, at: number, head: number): boolean {
  const length = phraseAt(prose, at, prose.language.speech.to);
  if (length === 0 || hasStop(prose, at)) return false;
  const isOwn = at - head < 2 && !isOneOf(prose.tokens[at], NEVER_OWN);
  return !isOwn && namesOutlet(prose, at + length, at + length + 3);
}
