import { COMPLEMENT_WORDS, PART_PHRASES, PLACE_WORDS } from '../../languages/around-roles.ts';
import { articlesOf } from '../../languages/articles.ts';
import { baseOf } from '../../languages/language-tag.ts';
import { ADVERB_ENDING, PLURAL_VERBS, VERB_PARTICLES } from '../../languages/openings.ts';
import { OUTLET_NOUNS, SOCIAL_MEDIA } from '../../languages/outlets.ts';
import { runEnd } from '../prose/capital-runs.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import { isRole } from '../prose/name-runs.ts';
import { isFullName, mentionsIn, type Names } from '../prose/names.ts';
import { namesOutlet } from '../prose/outlet.ts';
import type { Prose } from '../prose/prose.ts';
import { addressAt, phraseAt, pronounAt, type Reporting } from '../prose/reporting.ts';
import { isOneOf } from '../prose/tokens.ts';
import { isTagAt } from './apposition.ts';
import { opensClause } from './clause-opening.ts';
import { agedParty } from './epithet.ts';
import { pronounParty } from './make-party.ts';
import { isNoSubject, isObject } from './no-subject.ts';
import { type Party, partyAt } from './party.ts';
import { hasStop, isAgeAt, isComma, opensBracket, pastBracket } from './phrase.ts';
import { thatOne } from './that-one.ts';

/**
 * A pronoun whose number the verb tells ("sagte sie", "sagten sie") in that
 * number, a person whose verb is a plural as one of several ("disent Anne
 * Morel, Paul Haas et Luc Le Bris"); any other party as it is.
 */
export function settledBy(prose: Prose, party: Party, verb: Reporting): Party {
  const { tokens, language } = prose;
  if (party.kind === 'person' && hasPluralVerb(prose, verb))
    return { ...party, isOneOfSeveral: true };
  const { pronouns, pluralVerbs } = language.speech;
  if (party.pronoun === null || pluralVerbs === undefined) return party;
  const { word } = party.pronoun;
  const isPlural = new RegExp(pluralVerbs, 'u').test(tokens[verb.from]?.fold ?? '');
  const number = isPlural ? 'plural' : 'singular';
  const pronoun = pronouns.find((one) => one.word === word && one.number === number);
  return pronoun === undefined ? party : { ...party, pronoun };
}

/** Whether the first word of a verb group has the ending of a plural that no singular has. */
function hasPluralVerb({ tokens, language }: Prose, { from, to }: Reporting): boolean {
  const ending = PLURAL_VERBS[baseOf(language)];
  const { clitics } = language.speech;
  const first = tokens.slice(from, to).find(({ fold }) => !isOneOf(fold, clitics));
  return ending !== undefined && first !== undefined && ending.test(first.fold);
}

/** The subject after an inverted verb, past the day, the place and the one it was told to. */
export function subjectAfter(prose: Prose, names: Names, from: number, to: number): Party | null {
  let at = from;
  while (at < to && at - from < 16) {
    if (at > from && hasStop(prose, at) && !isComma(prose, at)) return null;
    const part = phraseAt(prose, at, PART_PHRASES) || (at === from ? moodLength(prose, at, to) : 0);
    const skipped = part || namedAddressee(prose, names, at, to) || adjunctLength(prose, at, to);
    if (skipped === 0)
      return isObject(prose, { from: at })
        ? null
        : (thatOne(prose, names, at, to) ?? partyAt(prose, names, at, to));
    at += skipped;
  }
  return null;
}

/** Words of a mood between commas: "un brin amer". */
const LONGEST_MOOD = 3;

/** "estime, un brin amer, | Paul Haas": how many words tell between commas how somebody speaks; 0 for none. */
function moodLength(prose: Prose, at: number, end: number): number {
  const { speech, claims } = prose.language;
  if (!isComma(prose, at)) return 0;
  const { definite } = articlesOf(prose.language);
  for (let to = at; to < end && to - at <= LONGEST_MOOD; to += 1) {
    if (to > at && isComma(prose, to)) return to - at;
    const token = prose.tokens[to];
    const isOther = isOneOf(token, speech.phraseEnds, speech.according, claims.auxiliaries);
    if (isOther || token?.isCapital || pronounAt(prose, to) !== null) return 0;
    if (isOneOf(token, speech.possessives, definite) || isRole(token?.fold ?? '', prose.language))
      return 0;
    if (to > at && hasStop(prose, to)) return 0;
  }
  return 0;
}

/** "devant le premier adjoint Paul Haas": how many words tell to whom, where they name the one in the office; else 0. */
function namedAddressee(prose: Prose, names: Names, at: number, to: number): number {
  const { tokens, language } = prose;
  const told = addressAt(prose, at);
  const noun = at + told + (isDeterminer(prose, at + told) ? 1 : 0);
  const role = [noun, noun + 1].find((one) => isRole(tokens[one]?.fold ?? '', language));
  if (told === 0 || role === undefined || /[sx]$/u.test(tokens[role]?.fold ?? '')) return 0;
  const party = partyAt(prose, names, noun, to);
  return party?.kind === 'person' ? party.to - at : 0;
}

function isDeterminer({ tokens, language }: Prose, at: number): boolean {
  return isOneOf(tokens[at], language.speech.determiners);
}

/** How many words of an adjunct stand at a token: an adverb, a day, a date, or "à l’AFP"; 0 for none. */
export function adjunctLength(prose: Prose, at: number, end: number): number {
  const { tokens, language } = prose;
  const { months, weekdays } = language.datelines;
  const fold = tokens[at]?.fold ?? '';
  // "der 54-jährige Anwalt" is no date.
  const isAge = isAgeAt(prose, at) || (isDeterminer(prose, at) && isAgeAt(prose, at + 1));
  if (isAge || agedParty(prose, at) !== null) return 0;
  if (isOneOf(fold, weekdays, months) || /^\d/u.test(fold)) return 1;
  if (ADVERB_ENDING.test(fold) && !tokens[at]?.isCapital) return 1;
  const next = tokens[at + 1]?.fold ?? '';
  if (isDeterminer(prose, at) && (/^\d/u.test(next) || isOneOf(next, weekdays))) return 2;
  const { according, clitics } = language.speech;
  const published = phraseAt(prose, at, SOCIAL_MEDIA);
  if (published > 0) return published;
  const source = phraseAt(prose, at, according);
  if (source > 0 && namesOutlet(prose, at + source, at + source + 1)) return source + 1;
  // "ruft ein Bub": before its noun, "ein" is the article.
  const isArticle = isDeterminer(prose, at) && tokens[at + 1]?.isCapital === true;
  const isParticle = !isArticle && isOneOf(fold, clitics, VERB_PARTICLES);
  if (language.capitalisesNouns && isParticle && !tokens[at]?.isCapital) return 1;
  const told = addressAt(prose, at);
  return told === 0 ? 0 : addresseeEnd(prose, at + told, end) - at;
}

/** Past the words after "à": an article, then one name or one noun. */
function addresseeEnd(prose: Prose, from: number, end: number): number {
  const { tokens, language, text } = prose;
  let to = isDeterminer(prose, from) ? from + 1 : from;
  const first = tokens[to];
  if (first === undefined || to >= end) return to;
  to += 1;
  if (!first.isCapital && !/^\d/u.test(first.text))
    return pastOwnName(prose, pastAdjectives(prose, complementEnd(prose, to, end), end), end);
  const isAcronym = /^\p{Lu}[\p{Lu}\d]+$/u.test(first.text);
  if (isAcronym) return pastOwnPlace(prose, to, end);
  while (to < end && text.slice(tokens[to - 1]?.end, tokens[to]?.start) === ' ') {
    // "à la Voix | du Nord"
    const capital = isOneOf(tokens[to], COMPLEMENT_WORDS) ? to + 1 : to;
    if (!tokens[capital]?.isCapital || tellsGender(tokens[capital]?.fold, language)) break;
    to = capital + 1;
  }
  return to;
}

/** "à CNN Portugal | Hélder Pacheco": past the one more word of an outlet's name, before a given name. */
function pastOwnPlace({ tokens, language }: Prose, at: number, end: number): number {
  const [word, given] = tokens.slice(at, at + 2);
  const isGiven = given?.isCapital === true && tellsGender(given.fold, language);
  const isPlace = word?.isCapital === true && !tellsGender(word.fold, language);
  return isPlace && isGiven && at + 1 < end ? at + 1 : at;
}

/** "a la agencia EFE | Hernán Gil": past the name of an outlet, up to a given name. */
function pastOutlet({ tokens, language }: Prose, from: number, end: number): number {
  let at = from;
  while (at < end && tokens[at]?.isCapital && !tellsGender(tokens[at]?.fold, language)) at += 1;
  return at;
}

/** Past the name right behind the role of whom it is told to: "disse à deputada | Ana Gil". */
function pastOwnName(prose: Prose, at: number, end: number): number {
  const { tokens, text, language } = prose;
  const [noun, name] = tokens.slice(at - 1, at + 1);
  const isOne = name?.isCapital === true && text.slice(noun?.end, name.start) === ' ';
  if (isOne && isOneOf(noun, OUTLET_NOUNS)) return pastOutlet(prose, at, end);
  if (!isOne || language.capitalisesNouns || !isRole(noun?.fold ?? '', language)) return at;
  return Math.min(end, runEnd(prose, at));
}

/** Past "de la chaîne d’infos": common nouns that complete the one before. */
function complementEnd(prose: Prose, from: number, end: number): number {
  const { tokens } = prose;
  let to = from;
  while (to < end && to - from < 8) {
    if (!isOneOf(tokens[to], COMPLEMENT_WORDS) || hasStop(prose, to)) break;
    const noun = to + (isDeterminer(prose, to + 1) ? 2 : 1);
    if (tokens[noun]?.isCapital !== false) break;
    to = noun + 1;
  }
  return Math.min(to, end);
}

/** Past "présents" in "les habitants présents, Paul Haas" and "allocution" in "une brève allocution le maire": a comma or an article says that they belong to what is before. */
function pastAdjectives(prose: Prose, from: number, end: number): number {
  const { tokens, language } = prose;
  const { phraseEnds, particles } = language.speech;
  const isOther = (fold: string) => isOneOf(fold, phraseEnds, particles) || isRole(fold, language);
  for (let at = from; at < end && at - from <= 3; at += 1) {
    if (at > from && (isComma(prose, at) || isDeterminer(prose, at))) return at;
    const { fold = '', isCapital = true } = tokens[at] ?? {};
    if (isCapital || hasStop(prose, at) || isOther(fold)) break;
  }
  return from;
}

/** The noun phrase that ends right before a verb, the longest that names somebody; else one with an aside after it. */
export function subjectBefore(
  prose: Prose,
  names: Names,
  from: number,
  verb: number,
): Party | null {
  const pronoun = verb > from ? pronounAt(prose, verb - 1) : null;
  if (pronoun !== null && pronoun.pronoun.gender !== null && pronoun.to === verb)
    return pronounParty(pronoun.pronoun, verb - 1, verb);
  const pointed = cleftParty(prose, names, from, verb - 1);
  if (pointed !== null || isToldByWhich(prose, verb)) return pointed;
  const parties: Party[] = [];
  for (let at = from; at < verb; at += 1) {
    if (at > from && !hasStop(prose, at) && !opensClause(prose, from, at)) continue;
    if (opensBracket(prose, at) || isTagAt(prose, at)) continue;
    const party = partyAt(prose, names, at, verb);
    if (party !== null && !isNoSubject(prose, names, party, [from, verb])) parties.push(party);
  }
  const touching = parties.find(
    (one) => isNextToVerb(prose, one.to, verb) && !isPlaceOf(prose, names, one),
  );
  return (
    touching ??
    parties.find(
      (one) => isAside(prose, pastBracket(prose, one.to), verb) || isMarkedAside(prose, one, verb),
    ) ??
    parties.find((one) => isTailed(prose, names, one, verb)) ??
    null
  );
}

/** "C'est Paul Haas | qui l'a dit": whom a cleft points out, right before its relative. */
function cleftParty(prose: Prose, names: Names, from: number, which: number): Party | null {
  const { speech, claims } = prose.language;
  const isWhich = isOneOf(prose.tokens[which], speech.relatives);
  const length = isWhich ? phraseAt(prose, from, claims.clefts ?? []) : 0;
  const party = length > 0 ? partyAt(prose, names, from + length, which) : null;
  return party?.to === which && party.kind === 'person' ? party : null;
}

/** "Ceux qui disent", "the sign that said": behind a relative without its comma, a noun that nobody names is the subject. */
export function isToldByWhich(prose: Prose, verb: number): boolean {
  const isOne = isOneOf(prose.tokens[verb - 1], prose.language.speech.relatives);
  return isOne && !prose.language.capitalisesNouns && !hasStop(prose, verb - 1);
}

/** "Anne Morel, Sprecherin des Vereins „Freie Küste“ (FK), sagte": an aside that ends on a name in marks. */
function isMarkedAside({ tokens, text }: Prose, { kind, to }: Party, verb: number): boolean {
  const between = text.slice(tokens[to - 1]?.end ?? 0, tokens[verb]?.start ?? 0);
  return kind === 'person' && MARKED_ASIDE.test(between);
}

const MARKED_ASIDE = /^\s[„“"«][^„“”"«»,]{1,80}[“”"»](?:\s\([^()]{1,40}\))?,\s$/u;

/** Tokens between a name and the place behind it. */
const FARTHEST_PLACE = 8;

/** "Tom Keane, 60, from Tynemouth, North Tyneside, said": behind a place, itself behind a name and its comma, stands the place's own. */
function isPlaceOf(prose: Prose, names: Names, { kind, from }: Party): boolean {
  const { tokens, text } = prose;
  if (kind !== 'person' || !isComma(prose, from)) return false;
  let at = from - 1;
  while (at > 0 && from - at < FARTHEST_PLACE && tokens[at]?.isCapital) at -= 1;
  if (!isOneOf(tokens[at], PLACE_WORDS) || !hasStop(prose, at)) return false;
  const before = tokens[at]?.start ?? 0;
  return mentionsIn(names, [tokens[Math.max(0, at - FARTHEST_PLACE)]?.start ?? 0, before]).some(
    (one) => isFullName(names, one) && NO_MORE_THAN_AGE.test(text.slice(one.span[1], before)),
  );
}

/** A comma, and an age between it and another. */
const NO_MORE_THAN_AGE = /^,\s(?:[^,]*\d[^,]{0,12},\s)?$/u;

/** Whether nothing but clitics, brackets and the comma of an apposition stand between a party and its verb: "Richard Ferrand (LREM) a déclaré". */
function isNextToVerb(prose: Prose, from: number, verb: number): boolean {
  const [last, next] = [prose.tokens[from - 1], prose.tokens[verb]];
  if (last === undefined || next === undefined) return false;
  const between = prose.text.slice(last.end, next.start);
  if (from === verb && isComma(prose, verb)) return true;
  if (/^\s*\([^()]{1,60}\),?\s*$/u.test(between)) return true;
  if (hasStop(prose, from)) return false;
  const { clitics } = prose.language.speech;
  return prose.tokens.slice(from, verb).every((token) => isOneOf(token, clitics));
}

/** "Claus Fleischer von der Erdbebenwarte Bensberg sagte": a name, and a few words that place it. */
function isTailed(prose: Prose, names: Names, { kind, to }: Party, verb: number): boolean {
  const tail = prose.tokens.slice(to, verb);
  const [first] = tail;
  if (kind !== 'person' || first === undefined || tail.length > 8) return false;
  const { speech, claims } = prose.language;
  if (!isOneOf(first, speech.particles, claims.frames)) return false;
  const gap = prose.text.slice(prose.tokens[to]?.end, prose.tokens[verb]?.start);
  const isMarked = isOneOf(first, speech.particles) && MARKED_TAIL.test(gap);
  const isOneClause = [...tail, null].every((_, index) => !hasStop(prose, to + index));
  if (isMarked) return !hasStop(prose, to);
  return isOneClause && peopleBetween(names, first.start, prose.tokens[verb]?.start ?? 0) === 0;
}

/** "Anna Berger vom | „Bündnis Tal“ | sagt": a name in marks, a noun before it or not. */
const MARKED_TAIL =
  /^(?:\s\p{Lu}[\p{L}-]+)?\s(?:„[^„“”]{2,60}[“”]|«\s?[^«»]{2,60}\s?»|“[^“”]{2,60}”|"[^"]{2,60}")\s$/u;

/** "Smith, who runs the agency, said". */
export function isAside(prose: Prose, from: number, to: number): boolean {
  return to > from && to - from <= 12 && isComma(prose, from) && isComma(prose, to);
}

/** How many names of two words or more stand between two offsets. */
export function peopleBetween(names: Names, start: number, end: number): number {
  return mentionsIn(names, [start, end]).filter((one) => isFullName(names, one)).length;
}
