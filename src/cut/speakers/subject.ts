import { PART_PHRASES, PLACE_WORDS } from '../../languages/around-roles.ts';
import { PLURAL_VERBS, SPEAKING_ADVERB } from '../../languages/openings.ts';
import { AND_WORDS } from '../../languages/works.ts';
import { hasStop, isComma } from '../prose/gaps.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import { isFullName, isPerson, mentionsIn, type Names } from '../prose/names.ts';
import { phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { pronounAt, type Reporting } from '../prose/reporting.ts';
import { hasOneOf, isOneOf } from '../prose/tokens.ts';
import { adjunctLength, moodLength, namedAddressee } from './adjuncts.ts';
import { isTagAt } from './apposition.ts';
import { opensClause } from './clause-opening.ts';
import { pronounParty } from './make-party.ts';
import { isNoSubject, isObject } from './no-subject.ts';
import { type Party, partyAt } from './party.ts';
import { opensBracket, pastBracket } from './phrase.ts';
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
  const ending = PLURAL_VERBS[language.tag];
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
  const isManner = prose.language.possessiveS === true && verb - from === 1;
  return prose.tokens
    .slice(from, verb)
    .every((token) => isOneOf(token, clitics) || (isManner && SPEAKING_ADVERB.test(token.text)));
}

/** "Claus Fleischer von der Erdbebenwarte Bensberg sagte": a name, and a few words that place it. */
function isTailed(prose: Prose, names: Names, { kind, name, to }: Party, verb: number): boolean {
  // "Save the Children", "Recorder of Leeds": one word that is nobody's.
  if (!isPerson(names, name) && !tellsGender(name?.words[0], prose.language)) return false;
  const tail = prose.tokens.slice(to, verb);
  const [first] = tail;
  if (kind !== 'person' || first === undefined || tail.length > 8) return false;
  const { speech, claims } = prose.language;
  if (!isOneOf(first, speech.particles, claims.frames)) return false;
  const gap = prose.text.slice(prose.tokens[to]?.end, prose.tokens[verb]?.start);
  const isMarked = isOneOf(first, speech.particles) && MARKED_TAIL.test(gap);
  const isOneClause = [...tail, null].every((_, index) => !hasStop(prose, to + index));
  if (isMarked) return !hasStop(prose, to);
  if (!isOneClause) return false;
  // "Lauren Nel from Natural Justice in Cape Town says": names of two words that are a body's and a place's.
  const isPlace = isOneOf(first, PLACE_WORDS) && !hasOneOf(tail, AND_WORDS);
  return isPlace || peopleBetween(names, first.start, prose.tokens[verb]?.start ?? 0) === 0;
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
