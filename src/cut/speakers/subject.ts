import type { Pronoun } from '../../languages/language.ts';
import { baseOf } from '../../languages/language-tag.ts';
import { COMPLEMENT_WORDS, PLACE_WORDS } from '../../languages/offices.ts';
import { PLURAL_VERBS, VERB_PARTICLES } from '../../languages/openings.ts';
import { genderOfWord } from '../prose/gender-of-word.ts';
import { isRole } from '../prose/name-runs.ts';
import { isFullName, mentionsIn, type Names } from '../prose/names.ts';
import { namesOutlet } from '../prose/outlet.ts';
import type { Prose } from '../prose/prose.ts';
import { phraseAt, pronounAt, type Reporting, reportingAt } from '../prose/reporting.ts';
import { isOneOf } from '../prose/tokens.ts';
import { isNoSubject } from './no-subject.ts';
import { type Party, partyAt } from './party.ts';
import { hasStop, isComma } from './phrase.ts';

/** The subject that a verb leaves out: one person, of either sex. */
export const DROPPED: Pronoun = { word: '', gender: null, number: 'singular' };

/** The party that a pronoun is. */
export function pronounParty(pronoun: Pronoun, from: number, to: number): Party {
  return { kind: 'pronoun', name: null, role: null, pronoun, from, to };
}

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
  let commas = 0;
  while (at < to && at - from < 16) {
    if (at > from && hasStop(prose, at)) {
      commas += 1;
      if (commas > 2 || !isComma(prose, at)) return null;
    }
    const skipped = namedAddressee(prose, names, at, to) || adjunctLength(prose, at, to);
    if (skipped === 0) return partyAt(prose, names, at, to);
    at += skipped;
  }
  return null;
}

/** "devant le premier adjoint Paul Haas": how many words tell to whom, where they name the one in the office; else 0. */
function namedAddressee(prose: Prose, names: Names, at: number, to: number): number {
  const { tokens, language } = prose;
  const told = phraseAt(prose, at, language.speech.to);
  const noun = at + told + (isDeterminer(prose, at + told) ? 1 : 0);
  const role = [noun, noun + 1].find((one) => isRole(tokens[one]?.fold ?? '', language));
  if (told === 0 || role === undefined || role >= to) return 0;
  const { fold = '', isCapital } = tokens[role] ?? {};
  if (isCapital || /[sx]$/u.test(fold) || isDeterminer(prose, role - 1) !== (role === noun))
    return 0;
  const party = partyAt(prose, names, noun, to);
  return party?.kind === 'person' ? party.to - at : 0;
}

function isDeterminer({ tokens, language }: Prose, at: number): boolean {
  return isOneOf(tokens[at], language.speech.determiners);
}

/** How many words of an adjunct stand at a token: an adverb, a day, a date, or "à l’AFP"; 0 for none. */
function adjunctLength(prose: Prose, at: number, end: number): number {
  const { tokens, language } = prose;
  const { months, weekdays } = language.datelines;
  const fold = tokens[at]?.fold ?? '';
  if (isOneOf(fold, weekdays, months) || /^\d/u.test(fold)) return 1;
  if (/(?:ment|ly)$/u.test(fold) && !tokens[at]?.isCapital) return 1;
  const next = tokens[at + 1]?.fold ?? '';
  if (isOneOf(fold, language.speech.determiners) && (/^\d/u.test(next) || isOneOf(next, weekdays)))
    return 2;
  const { according, clitics } = language.speech;
  const source = phraseAt(prose, at, according);
  if (source > 0 && namesOutlet(prose, at + source, at + source + 1)) return source + 1;
  const isParticle = isOneOf(fold, clitics, VERB_PARTICLES);
  if (language.capitalisesNouns && isParticle && !tokens[at]?.isCapital) return 1;
  const told = phraseAt(prose, at, language.speech.to);
  return told === 0 ? 0 : told + addresseeLength(prose, at + told, end);
}

/** The words after "à": an article, then one name or one noun. */
function addresseeLength(prose: Prose, at: number, end: number): number {
  const { tokens, language, text } = prose;
  let to = at;
  if (isOneOf(tokens[to], language.speech.determiners)) to += 1;
  const isAcronym = (token: string) => /^\p{Lu}[\p{Lu}\d]+$/u.test(token);
  const first = tokens[to];
  if (first === undefined || to >= end) return to - at;
  to += 1;
  if (!first.isCapital && !/^\d/u.test(first.text))
    return pastAdjectives(prose, complementEnd(prose, to, end), end) - at;
  if (isAcronym(first.text)) return to - at;
  while (to < end && text.slice(tokens[to - 1]?.end, tokens[to]?.start) === ' ') {
    const token = tokens[to];
    if (!token?.isCapital || genderOfWord(token.fold, language) !== null) break;
    to += 1;
  }
  return to - at;
}

/** Past "de la chaîne d’infos": common nouns that complete the one before. */
function complementEnd(prose: Prose, from: number, end: number): number {
  const { tokens, language } = prose;
  let to = from;
  while (to < end && to - from < 8) {
    const isOf = isOneOf(tokens[to], COMPLEMENT_WORDS);
    if (!isOf || hasStop(prose, to)) break;
    const isArticle = isOneOf(tokens[to + 1], language.speech.determiners);
    const noun = tokens[to + (isArticle ? 2 : 1)];
    if (noun === undefined || noun.isCapital) break;
    to += isArticle ? 3 : 2;
  }
  return Math.min(to, end);
}

/** Past "présents" in "les habitants présents, Paul Haas" and "allocution" in "une brève allocution le maire": a comma or an article says that they belong to what is before. */
function pastAdjectives(prose: Prose, from: number, end: number): number {
  const { tokens, language } = prose;
  const { phraseEnds, particles } = language.speech;
  const isOther = (fold: string) => isOneOf(fold, phraseEnds, particles) || isRole(fold, language);
  for (let at = from; at < end && at - from <= 3; at += 1) {
    const isBounded = at > from && (isComma(prose, at) || isDeterminer(prose, at));
    if (isBounded) return at;
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
  if (isToldByWhich(prose, verb)) return null;
  const parties: Party[] = [];
  for (let at = from; at < verb; at += 1) {
    if (at > from && !hasStop(prose, at) && !opensClause(prose, from, at)) continue;
    const party = partyAt(prose, names, at, verb);
    if (party !== null && !isNoSubject(prose, names, party, [from, verb])) parties.push(party);
  }
  const touching = parties.find(
    (one) => isNextToVerb(prose, one.to, verb) && !isPlaceOf(prose, names, one),
  );
  const near =
    touching ??
    parties.find((one) => isAside(prose, one.to, verb) || isMarkedAside(prose, one, verb));
  return near ?? parties.find((party) => isTailed(prose, names, party, verb)) ?? null;
}

/** "Ceux qui disent", "the sign that said": behind a relative without its comma, a noun that nobody names is the subject. */
export function isToldByWhich(prose: Prose, verb: number): boolean {
  const { relatives } = prose.language.speech;
  const isOne = isOneOf(prose.tokens[verb - 1], relatives);
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
  return !hasStop(prose, from) && areClitics(prose, from, verb);
}

/** "Claus Fleischer von der Erdbebenwarte Bensberg sagte": a name, and a few words that place it. */
function isTailed(prose: Prose, names: Names, { kind, to }: Party, verb: number): boolean {
  const tail = prose.tokens.slice(to, verb);
  const [first] = tail;
  if (kind !== 'person' || first === undefined || tail.length > 8) return false;
  const { particles } = prose.language.speech;
  if (!isOneOf(first, particles) && !isOneOf(first, prose.language.claims.frames)) return false;
  const isOneClause = tail.every((_, index) => !hasStop(prose, to + index));
  return (
    isOneClause &&
    !hasStop(prose, verb) &&
    peopleBetween(names, first.start, prose.tokens[verb]?.start ?? 0) === 0
  );
}

/** "Lacerda said Epstein told her": a clause may start behind a reporting verb, too. */
function opensClause(prose: Prose, from: number, at: number): boolean {
  return (
    followsConjunction(prose, at) || (reportingAt(prose, at - 1, at)?.to === at && at - 1 > from)
  );
}

/** A clause may start after a relative pronoun, a conjunction or "that"; after a preposition none does. */
function followsConjunction({ tokens, language }: Prose, at: number): boolean {
  const before = tokens[at - 1]?.fold ?? '';
  const { relatives, complementisers } = language.speech;
  return isOneOf(before, relatives, complementisers, language.claims.connectives);
}

function areClitics({ tokens, language }: Prose, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ fold }) => isOneOf(fold, language.speech.clitics));
}

/** "Smith, who runs the agency, said". */
export function isAside(prose: Prose, from: number, to: number): boolean {
  return to > from && to - from <= 12 && isComma(prose, from) && isComma(prose, to);
}

/** How many names of two words or more stand between two offsets. */
export function peopleBetween(names: Names, start: number, end: number): number {
  return mentionsIn(names, [start, end]).filter((one) => isFullName(names, one)).length;
}
