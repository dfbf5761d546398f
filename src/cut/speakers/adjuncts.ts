import { COMPLEMENT_WORDS } from '../../languages/around-roles.ts';
import { articlesOf } from '../../languages/articles.ts';
import { ADVERB_ENDING, VERB_PARTICLES } from '../../languages/openings.ts';
import { OUTLET_NOUNS, SOCIAL_MEDIA } from '../../languages/outlets.ts';
import { runEnd } from '../prose/capital-runs.ts';
import { hasStop, isComma, isNextTo } from '../prose/gaps.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import type { Names } from '../prose/names.ts';
import { namesOutlet } from '../prose/outlet.ts';
import { phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { addressAt, pronounAt } from '../prose/reporting.ts';
import { isRole } from '../prose/role-words.ts';
import { isOneOf } from '../prose/tokens.ts';
import { agedParty } from './epithet.ts';
import { partyAt } from './party.ts';
import { isAgeAt } from './role-span.ts';

/** Words of a mood between commas: "un brin amer". */
const LONGEST_MOOD = 3;

/** "estime, un brin amer, | Paul Haas": how many words tell between commas how somebody speaks; 0 for none. */
export function moodLength(prose: Prose, at: number, end: number): number {
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
export function namedAddressee(prose: Prose, names: Names, at: number, to: number): number {
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
  const { tokens, language } = prose;
  let to = isDeterminer(prose, from) ? from + 1 : from;
  const first = tokens[to];
  if (first === undefined || to >= end) return to;
  to += 1;
  if (!first.isCapital && !/^\d/u.test(first.text))
    return pastOwnName(prose, pastAdjectives(prose, complementEnd(prose, to, end), end), end);
  const isAcronym = /^\p{Lu}[\p{Lu}\d]+$/u.test(first.text);
  if (isAcronym) return pastOwnPlace(prose, to, end);
  while (to < end && isNextTo(prose, to) && !isSomebodyBehind(prose, from, to)) {
    // "à la Voix | du Nord"
    const capital = isOneOf(tokens[to], COMPLEMENT_WORDS) ? to + 1 : to;
    if (!tokens[capital]?.isCapital || tellsGender(tokens[capital]?.fold, language)) break;
    to = capital + 1;
  }
  return to;
}

/** "ao The Guardian | Mairead Dunne, pesquisadora": behind the name of an outlet, two words with capitals of whom a role is told. */
function isSomebodyBehind(prose: Prose, from: number, at: number): boolean {
  const { tokens, language } = prose;
  const isName = tokens[at]?.isCapital && tokens[at + 1]?.isCapital && isNextTo(prose, at + 1);
  if (!isName || !isComma(prose, at + 2) || !namesOutlet(prose, from, at)) return false;
  return tokens.slice(at + 2, at + 5).some(({ fold }) => isRole(fold, language));
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
  const { tokens, language } = prose;
  const [noun, name] = tokens.slice(at - 1, at + 1);
  const isOne = name?.isCapital === true && isNextTo(prose, at);
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

/** Past "présents" in "les habitants présents, Paul Haas", "allocution" in "une brève allocution le maire" and "presse" in "un point presse Paul Haas": a comma, an article or a given name says that they belong to what is before. */
function pastAdjectives(prose: Prose, from: number, end: number): number {
  const { tokens, language } = prose;
  const { phraseEnds, particles } = language.speech;
  const isOther = (fold: string) => isOneOf(fold, phraseEnds, particles) || isRole(fold, language);
  for (let at = from; at < end && at - from <= 3; at += 1) {
    if (at > from && (isComma(prose, at) || isDeterminer(prose, at))) return at;
    const { fold = '', isCapital = true } = tokens[at] ?? {};
    if (at > from && isCapital && tellsGender(fold, language)) return at;
    if (isCapital || hasStop(prose, at) || isOther(fold)) break;
  }
  return from;
}
