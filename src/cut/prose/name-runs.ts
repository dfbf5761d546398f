import { BODY_PREPOSITIONS, OF_WORDS, RUN_TOGETHER_TO } from '../../languages/around-roles.ts';
import { INHABITANTS } from '../../languages/countries.ts';
import { FEMININE_ROLE } from '../../languages/offices.ts';
import { SOCIAL_MEDIA } from '../../languages/outlets.ts';
import { NAME_PARTICLES } from '../../languages/particles.ts';
import type { Span } from '../../text/spans.ts';
import { isNoun, nounsOf } from './capital-nouns.ts';
import { gapBefore } from './gaps.ts';
import { tellsGender } from './gender-of-word.ts';
import { FARTHEST_VERB, isOpener, startsSentence } from './name-openers.ts';
import { namesOutlet } from './outlet.ts';
import { phraseAt } from './phrases.ts';
import type { Prose } from './prose.ts';
import { isRole, isTitle, mayBeRole } from './role-words.ts';
import { isOneOf, NO_TOKEN } from './tokens.ts';

/** A name where it stands in the article, without titles and roles before it. */
export type Mention = {
  readonly span: Span;
  readonly words: readonly string[];
  /** The index of its first token, and the one past its last. */
  readonly from: number;
  readonly to: number;
};

/** Two words that a lost space has run together ("MatchPierre"); "McCain" and "DeSantis" are one. */
export function isGlued(word: string): boolean {
  return /\p{Ll}{3}\p{Lu}\p{Ll}/u.test(word) && !/^(?:Mac|Fitz)/u.test(word);
}

/** The name in a run of capitals, or null where the run is none: a role, a day, a word that opens a sentence. */
export function nameInRun(
  prose: Prose,
  common: ReadonlySet<string>,
  from: number,
  to: number,
): Mention | null {
  // "écrit sur X | Paul Haas"
  let start = from + (phraseAt(prose, from - 1, SOCIAL_MEDIA) === 2 ? 1 : 0);
  while (start < to && isOpener(prose, common, start)) start += 1;
  if (start === from && opensOnNoun(prose, start, to)) start += 1;
  for (let at = start; at < to - 1; at += 1) {
    const isOther = at === start && (isRoleBefore(prose, at, to) || isOwner(prose, at, to));
    if (isTitle(prose, at) || isOther) start = at + 1;
  }
  if (start > from && isComplement(prose, start)) return null;
  while (start < to && isLooseParticle(prose, start)) start += 1;
  if (isGenitiveRole(prose, start, to)) return null;
  start = afterComplement(prose, start, to);
  start = givenNameIn(prose, afterAcronym(prose, start, to), to);
  if (start >= to || isTitle(prose, start)) return null;
  // "Kunst & Cultuurraad", "Smith & Wesson": a body, or two.
  if (isJoined(prose, start) && !tellsGender(prose.tokens[start]?.fold, prose.language))
    return null;
  const found = mention(prose, start, endOfName(prose, start, to));
  if (isJoined(prose, found.to)) return null;
  const isDate = endsOnMonth(prose, found.words);
  return found.words.some(isGlued) || isDate ? null : found;
}

/** "Portrait | de Paul Haas": the word that opens a sentence before "of" and another's whole name is none of theirs. */
function opensOnNoun(prose: Prose, at: number, to: number): boolean {
  const { tokens, language } = prose;
  const [first, of, given] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (to - at < 4 || of?.isCapital !== false || !isOneOf(of, OF_WORDS)) return false;
  const isWhole = tellsGender(given?.fold, language) && !tellsGender(first?.fold, language);
  return isWhole && startsSentence(prose, at);
}

/** Whether nothing but "&" parts a token from the capital before it. */
function isJoined(prose: Prose, at: number): boolean {
  const isTwo = prose.tokens[at - 1]?.isCapital === true && prose.tokens[at]?.isCapital === true;
  return isTwo && gapBefore(prose, at) === ' & ';
}

/** "Anfang März", and not "Theresa May". */
function endsOnMonth({ language }: Prose, words: readonly string[]): boolean {
  const isMonth = isOneOf(words.at(-1)?.toLowerCase(), language.datelines.months);
  return isMonth && !tellsGender(words[0], language);
}

/** "Angela Merkels Sprecher": a role, and whose; nobody's name. */
function isGenitiveRole({ tokens, language }: Prose, from: number, to: number): boolean {
  const [owner, last] = [tokens[to - 2], tokens[to - 1]];
  if (!language.capitalisesNouns || to - from < 2 || !owner || !last) return false;
  const isGiven = to - from === 2 && tellsGender(owner.fold, language);
  return owner.fold.endsWith('s') && !isGiven && isRole(last.fold, language);
}

/** "la candidate EELV Jeanne Abgrall": a party before a name of two words is no part of it; nor is "sur France Inter Paul Morvan"'s station. */
function afterAcronym(prose: Prose, from: number, to: number): number {
  const { tokens, language } = prose;
  const { text = '' } = tokens[from] ?? {};
  const isGiven = tellsGender(tokens[from + 1]?.fold, language);
  if (PARTY.test(text) && to - from > 2 && isGiven) return from + 1;
  for (let at = from + 1; at < Math.min(to - 1, from + 4); at += 1) {
    const isName = tellsGender(tokens[at]?.fold, language);
    if (isName && namesOutlet(prose, from, at)) return at;
  }
  // "contou ao JN Hélder Pacheco"
  const isTold = /^\p{Lu}{2,}$/u.test(text) && isOneOf(tokens[from - 1], RUN_TOGETHER_TO);
  if ((isTold || isToldTo(prose, from)) && to - from > 2) return from + 1;
  return from;
}

/** "dijo en una entrevista a Mareanews | Carmen Olmedo": behind a verb of speech and "to", the one word before a given name is an outlet's. */
function isToldTo({ tokens, language }: Prose, at: number): boolean {
  const { to, verbs, participles } = language.speech;
  const [name, given] = tokens.slice(at, at + 2);
  const isOther = !tellsGender(name?.fold, language) && tellsGender(given?.fold, language);
  if (!isOther || !isOneOf(tokens[at - 1], to)) return false;
  const before = tokens.slice(Math.max(0, at - FARTHEST_VERB), at - 1);
  return before.some(({ fold }) => isOneOf(fold, verbs, participles));
}

/** What parties go by; two letters with a J are a given name's: "JP Morgan". */
const PARTY = /^(?:\p{Lu}{3,}|(?!\p{Lu}?J|MC)\p{Lu}{2})$/u;

/** "Hebamme Katrin Seybold": where nouns have capitals, the words before a given name that is known are none. */
function givenNameIn(prose: Prose, from: number, to: number): number {
  const { tokens, language } = prose;
  if (!language.capitalisesNouns) return from;
  for (let at = from; at < to - 1; at += 1) {
    if (tellsGender(tokens[at]?.fold, language)) return at;
  }
  const isLed = to - from > 2 && nounsOf(prose).has(tokens[from]?.fold ?? '');
  return isLed ? from + 1 : from;
}

/** "sieht Norbert Lammert Verzögerung": where nouns have capitals, a noun behind two words of a name is no part of it. */
function endOfName(prose: Prose, from: number, to: number): number {
  const { language, tokens } = prose;
  const isGiven = tellsGender(tokens[from]?.fold, language);
  let end = to;
  if (!language.capitalisesNouns || !isGiven) return end;
  while (end - from > 2 && (isNoun(prose, end - 1) || isTitle(prose, end - 1))) end -= 1;
  return end;
}

/** "die Bürgermeisterin von Ludwigshafen": what follows a role and "von" is a place; after "von der" it may be a name. */
function isComplement(prose: Prose, at: number): boolean {
  const [token, next] = [prose.tokens[at], prose.tokens[at + 1]];
  return token?.fold === 'von' && !token.isCapital && next?.isCapital === true;
}

/** A particle that opens no name: in lower case, or with the capital of a sentence's start. */
function isLooseParticle(prose: Prose, at: number): boolean {
  const { fold, isCapital } = prose.tokens[at] ?? NO_TOKEN;
  return isOneOf(fold, NAME_PARTICLES) && (!isCapital || startsSentence(prose, at));
}

function mention({ tokens }: Prose, from: number, to: number): Mention {
  const run = tokens.slice(from, to);
  const span: Span = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  return { span, words: run.map((token) => token.text), from, to };
}

/** "Bauer | Rudi Fendt": a word that may be a surname, and before two words of a name tells what somebody does. */
function isRoleBefore({ tokens, language }: Prose, at: number, to: number): boolean {
  const { fold = '' } = tokens[at] ?? {};
  // "die Bauer Media Group": a firm.
  const isFirm = isOneOf(tokens[at - 1], ['die', 'das']) && !FEMININE_ROLE.test(fold);
  return to - at > 2 && !isFirm && mayBeRole(fold, language) && !tellsGender(fold, language);
}

/** "Labour’s | Anne Morel", "the SNP’s | Anne Morel": whose somebody is, before a whole name that is known or an acronym leads to. */
function isOwner({ tokens, language }: Prose, at: number, to: number): boolean {
  const isGenitive = language.possessiveS === true && /['’]s$/u.test(tokens[at]?.text ?? '');
  const isKnown = tellsGender(tokens[at + 1]?.fold, language);
  const isAcronym = /^\p{Lu}{2,}['’]/u.test(tokens[at]?.text ?? '');
  return isGenitive && to - at > 2 && (isKnown || isAcronym);
}

/**
 * "ministre de l'Intérieur Christophe Castaner": where a run follows "de la",
 * "of the" or the like, its first word completes the role and the name comes
 * after it. A given name that is known tells best.
 */
function afterComplement({ tokens, language }: Prose, from: number, to: number): number {
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (before === undefined || first === undefined || to - from < 3) return from;
  const { particles, determiners } = language.speech;
  // "Minister for | Public Works Ann Hill"
  const isOffice =
    isOneOf(before, BODY_PREPOSITIONS) && isRole(tokens[from - 2]?.fold ?? '', language);
  if (!isOneOf(before, particles) && !isOffice) return from;
  for (let at = from; at < to - 1; at += 1) {
    if (tellsGender(tokens[at]?.fold, language)) return at;
  }
  if (!isOneOf(before, particles)) return from;
  // "the World Health Organization", and not "the Belgian Paul Haas": an article alone leads to no complement.
  const isArticle = isOneOf(before, determiners) && !isOneOf(tokens[from - 2], particles);
  return isArticle && INHABITANTS[language.tag]?.test(first.fold) === false ? from : from + 1;
}
