import { ROLES_TO, TO_WORDS } from '../../languages/around-roles.ts';
import { articlesOf } from '../../languages/articles.ts';
import { BODY_ADJECTIVE } from '../../languages/offices.ts';
import { FRAME_PARTICIPLES } from '../../languages/openings.ts';
import { CITING_WORDS, OUTLET_NOUNS } from '../../languages/outlets.ts';
import { AND_WORDS } from '../../languages/works.ts';
import { runEnd } from '../prose/capital-runs.ts';
import { hasStop, isComma } from '../prose/gaps.ts';
import { genderOfWord, tellsGender } from '../prose/gender-of-word.ts';
import { startsSentence } from '../prose/name-openers.ts';
import { type Mention, nameInRun } from '../prose/name-runs.ts';
import type { Names } from '../prose/names.ts';
import { namesOutlet } from '../prose/outlet.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { isRole, isTitle, mayBeRole } from '../prose/role-words.ts';
import { hasOneOf, isOneOf } from '../prose/tokens.ts';
import { nounKind } from './noun-kind.ts';
import { isOccasion } from './occasion.ts';
import { isAfterParticle } from './phrase.ts';

/** What a noun names; null for anything else. */
export type Noun = 'role' | 'institution' | null;

/** Where a noun phrase is, in token indices: `head` is past its article. */
export type Phrase = { readonly from: number; readonly head: number; readonly end: number };

/** Whether a name may start at a token: at a capital; where nouns have capitals too, at two or a known name. */
export function isNameLike(prose: Prose, names: Names, at: number, end: number): boolean {
  const token = prose.tokens[at];
  if (token === undefined || !token.isCapital) return false;
  if (!prose.language.capitalisesNouns || names.byWord.has(token.fold)) return true;
  return Math.min(runEnd(prose, at), end) - at > 1;
}

/** "Citant Victor Hugo, une mère …": a participle that opens a sentence opens a frame, and no name; the article knows a Fleming. */
export function opensOnParticiple(prose: Prose, names: Names, at: number): boolean {
  const { tokens, language } = prose;
  const { fold = '', isCapital } = tokens[at] ?? {};
  const ending = FRAME_PARTICIPLES[language.tag];
  if (!isCapital || ending === undefined || tellsGender(fold, language)) return false;
  return ending.test(fold) && startsSentence(prose, at) && !isSurname(names, fold);
}

/** Whether a word is the last of a longer name that the article has. */
export function isSurname(names: Names, fold: string): boolean {
  return (names.byWord.get(fold) ?? []).some(
    ({ words }) => words.length > 1 && words.at(-1)?.toLowerCase() === fold,
  );
}

/** The name in the run of capitals that starts at a token, or null. */
export function nameAt(prose: Prose, names: Names, at: number, end: number): Mention | null {
  return nameInRun(prose, names.common, at, Math.min(runEnd(prose, at), end));
}

/** "Smith’s": what follows is somebody else, or a thing. */
export function isPossessive({ tokens, language }: Prose, to: number): boolean {
  return language.possessiveS === true && /['’]s?$/u.test(tokens[to - 1]?.text ?? '');
}

/** Whether a verb, or a word that cites somebody, stands at a token. */
export function isVerb(prose: Prose, at: number, end: number): boolean {
  const isOne = isOneOf(prose.tokens[at], prose.language.claims.auxiliaries, CITING_WORDS);
  return isOne || reportingAt(prose, at, end) !== null;
}

/** "The mayor thanked Irish President Anne Brennan": where a genitive ends on ’s, a past ends the phrase of a role. */
export function isPast({ tokens, language }: Prose, at: number): boolean {
  const { text = '' } = tokens[at] ?? {};
  return language.possessiveS === true && /^\p{Ll}{3,}ed$/u.test(text);
}

/** The lower-case words that complete an institution's name: "l’Académie française". */
export function commonTail(prose: Prose, names: Names, at: number, end: number): number {
  const token = prose.tokens[at];
  if (token === undefined || at >= end || token.isCapital) return at;
  const { phraseEnds, particles, determiners, clitics } = prose.language.speech;
  const isOther = isOneOf(token, phraseEnds, particles, determiners, clitics);
  if (isOther || reportingAt(prose, at, end) !== null || /\d/u.test(token.text)) return at;
  return names.common.has(token.fold) && BODY_ADJECTIVE.test(token.fold) ? at + 1 : at;
}

/** "le président du syndicat (SNU) Paul Morvan": an acronym in brackets goes on with its phrase. */
export function isAtAcronym({ tokens, text }: Prose, at: number): boolean {
  const around = text.slice(tokens[at - 1]?.start ?? 0, (tokens[at]?.end ?? 0) + 2);
  return ACRONYM.test(around) || BEHIND_ACRONYM.test(around);
}

const ACRONYM = /^\S+ \((?:\p{Lu}\p{Ll}{0,2}){2,8}\)[ ,]?$/u;
const BEHIND_ACRONYM = /^(?:\p{Lu}\p{Ll}{0,2}){2,8}\) \S+/u;

/** How many words may stand before a name without a noun: "die sichtlich verärgerte Karin Seybold". */
export function farthestName({ tokens, language }: Prose, head: number): number {
  return language.capitalisesNouns && !tokens[head]?.isCapital ? 3 : 1;
}

/** "Der Innenminister zeigte sich …": where adjectives stand before their noun, a word in lower case behind one ends the phrase. */
export function isVerbLike({ tokens, language }: Prose, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!language.capitalisesNouns || !before?.isCapital || !token || token.isCapital) return false;
  const { particles, determiners } = language.speech;
  return !isOneOf(token, particles, determiners);
}

/** "l’ex-président à son ami Paul Morvan", "le maire au quotidien Le Fanal": words to somebody end the phrase of who says them. */
export function isAddressed(prose: Prose, at: number, head: number): boolean {
  const { tokens, language } = prose;
  const { to, possessives, determiners } = language.speech;
  if (isOneOf(tokens[at], to) && isOneOf(tokens[at + 1], possessives)) return true;
  if (at === head || !isOneOf(tokens[at], TO_WORDS) || tokens[at]?.isCapital) return false;
  if (hasOneOf(tokens.slice(head, at), ROLES_TO)) return false;
  const noun = isOneOf(tokens[at + 1], determiners) ? at + 2 : at + 1;
  return (
    namesOutlet(prose, noun, noun + 4) ||
    isOneOf(tokens[noun], OUTLET_NOUNS) ||
    nounKind(prose, noun, noun) === 'role'
  );
}

/** "fisheries bureau spokesman": a role behind an institution is the phrase's head. */
export function betterNoun(known: Noun, next: Noun): Noun {
  return next === 'role' ? next : (known ?? next);
}

/** Past the place that ends a role before the comma of its name: "Sprecherin der Fraktion im Bundestag, Karin Seybold". */
export function placeEnd(prose: Prose, from: number, end: number): number {
  const { tokens, language } = prose;
  if (hasStop(prose, from) || !isOneOf(tokens[from], language.claims.frames)) return from;
  let at = from + 1;
  while (at < end && at - from < 5 && !hasStop(prose, at)) {
    if (!tokens[at]?.isCapital && !isOneOf(tokens[at], language.speech.determiners)) return from;
    at += 1;
  }
  return at > from + 1 && tokens[at - 1]?.isCapital ? at : from;
}

/**
 * "Ein Bub | Anna Berger", "die Menge | Paul Haas", "die Opposition | Minister
 * Paul Haas": where every noun has a capital, a subject without a name and
 * whom it speaks to look like a role and its name. A body is nobody's role, an
 * article of one of many stands before no name, and "die" before no man's.
 */
export function isTwoPhrases(
  { tokens, language }: Prose,
  [article, noun]: readonly [article: number, noun: number],
  { from, to, words }: Mention,
): boolean {
  const { fold = '', isCapital } = tokens[noun] ?? {};
  if (!language.capitalisesNouns || !isCapital || from <= noun) return false;
  if (isOneOf(tokens[article], articlesOf(language).indefinite)) return true;
  if (isRole(fold, language)) return false;
  const { institutions, nouns } = language.speech;
  if (isOneOf(fold, institutions) || nouns?.endings.some((one) => fold.endsWith(one))) return true;
  const isMans = genderOfWord(words[0]?.toLowerCase() ?? '', language) === 'm';
  const isAlone = !isOneOf(tokens[to], AND_WORDS);
  const isFeminine = tokens[article]?.fold === 'die';
  // "die Bauer Media Group": a firm.
  return isFeminine && !fold.endsWith('in') && (mayBeRole(fold, language) || (isMans && isAlone));
}

/** "le président du groupe, Richard Ferrand,": a name of two words or more right after the role's comma. */
export function nameAfterComma(
  prose: Prose,
  names: Names,
  at: number,
  end: number,
): Mention | null {
  const [last, next] = [prose.tokens[at - 1], prose.tokens[at]];
  if (last === undefined || next === undefined || at >= end || !next.isCapital) return null;
  if (!isComma(prose, at)) return null;
  const name = nameAt(prose, names, at, end);
  if (name === null || name.words.length < 2) return null;
  // "l’avocat de la famille, Me Paul Morvan": nothing but titles stands before the name.
  for (let index = at; index < name.from; index += 1) if (!isTitle(prose, index)) return null;
  const isOver = name.to >= end || hasStop(prose, name.to);
  const isDay = isOneOf(prose.tokens[name.to], prose.language.datelines.weekdays);
  // "avisou o autarca, Tiago Vaz | em declarações à Lusa": the comma behind the name is left out.
  return isOver || isDay || isOccasion(prose, name.to) || reportingAt(prose, name.to, end) !== null
    ? name
    : null;
}

/** "LREM", "OTAN": nobody's name. */
export function isAcronym({ words }: Mention): boolean {
  return words.length === 1 && /^\p{Lu}[\p{Lu}\d]+$/u.test(words[0] ?? '');
}

/** A name that follows a role directly is that person's; after "de" it completes the role. */
export function isApposed(prose: Prose, at: number, name: Mention): boolean {
  if (!isAfterParticle(prose, at)) return true;
  // "el alcalde de Los Gallardos": the article is a part of the place.
  const { determiners } = prose.language.speech;
  const skipped = prose.tokens.slice(at, name.from);
  return skipped.some(({ fold }) => !isOneOf(fold, determiners));
}
