import {
  ABOUT_THINGS,
  ADVERB_LIKE,
  DATIVE_VERBS,
  UTTERANCE_NOUNS,
} from '../../languages/announcing.ts';
import { FEMININE_NOUN, NOMINATIVE_ARTICLES } from '../../languages/articles.ts';
import { LIMITS } from '../../languages/limits.ts';
import { OUTLET_NOUNS } from '../../languages/outlets.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { gapBefore, hasStop } from '../prose/gaps.ts';
import { mentionsIn, type Names } from '../prose/names.ts';
import { namesOutlet } from '../prose/outlet.ts';
import { pronounOf } from '../prose/pronoun-of.ts';
import type { Prose } from '../prose/prose.ts';
import { isRole } from '../prose/role-words.ts';
import { isOneOf } from '../prose/tokens.ts';
import { nounKind } from '../speakers/noun-kind.ts';
import type { Party } from '../speakers/party.ts';

/**
 * "Die SPD entgegnet Anna Berger:": where the verb comes second, the sentence
 * opens on its subject, and whoever comes behind is spoken to. What opens on
 * what is said ("Die Antwort gab Anna Berger:"), on what it is about ("Die
 * Niederlage kommentierte …") or on whom it is said to ("Der Zeitung sagte …")
 * opens on no subject. Takes token indices.
 */
export function isSaidTo(
  prose: Prose,
  names: Names,
  [from, to]: readonly [from: number, to: number],
  party: Party,
): boolean {
  if (!prose.language.capitalisesNouns || party.kind === 'pronoun') return false;
  const verb = verbBehind(prose, from, to);
  if (verb === null || party.from <= verb) return false;
  // "Ein Fehler sei das, kritisierte Anna Berger:": another clause.
  for (let at = verb + 1; at <= party.from; at += 1) if (standsApart(prose, at)) return false;
  const words = prose.tokens.slice(from, verb);
  if (words.some((word) => word.isCapital && isOneOf(word, UTTERANCE_NOUNS))) return false;
  return opensOnArticle(prose, from, verb) || opensOnName(prose, names, from, verb);
}

/** The finite verb behind the first part of a sentence, names in marks included; null behind a stop or an adverb. */
function verbBehind(prose: Prose, from: number, to: number): number | null {
  const { asides = [] } = LIMITS[prose.language.tag] ?? {};
  let verb = from + 1;
  while (verb < to && !standsApart(prose, verb) && !isFiniteVerb(prose, verb)) verb += 1;
  if (verb >= to || standsApart(prose, verb)) return null;
  const last = prose.tokens[isOneOf(prose.tokens[verb - 1], asides) ? verb - 2 : verb - 1];
  return last?.isCapital ? verb : null;
}

/** Whether something else than a mark around a name parts a token from the one before: "Die | „Bild“ | hält". */
function standsApart(prose: Prose, at: number): boolean {
  const isMark = /^\s?[„“”"«»]\s?$/u.test(gapBefore(prose, at));
  return hasStop(prose, at) && !isMark;
}

/** "Die Jury", "Ein Bub", "Das Bündnis „Freie Küste“": an article that a subject may have, and who can say something. */
function opensOnArticle(prose: Prose, from: number, verb: number): boolean {
  const { tokens, language } = prose;
  const article = tokens[from];
  const isBody = nounKind(prose, from + 1, from + 1) !== null;
  const isMarked = /^\s?[„“"«]\s?$/u.test(gapBefore(prose, from + 2));
  if (article?.fold === 'das') return isBody || isMarked;
  if (!isOneOf(article, NOMINATIVE_ARTICLES, language.claims.quantifiers)) return false;
  if (article?.fold === 'der' && isFeminine(prose, from + 1, verb)) return false;
  return verb - from > 1 && (isBody || isMarked || !isAboutThing(prose, verb));
}

/** "Der Nachrichtenagentur", "der Richterin", "der „Bild am Sonntag“": the article is a dative. */
function isFeminine(prose: Prose, from: number, to: number): boolean {
  const head = prose.tokens.slice(from, to).find(({ isCapital }) => isCapital);
  const isOutlet = namesOutlet(prose, from, to) || isOneOf(head, OUTLET_NOUNS);
  return isOutlet || FEMININE_NOUN.test(head?.fold ?? '');
}

/** Whether one person tells, with a verb in the singular, what they think about a thing: "kommentierte", "verteidigt". */
function isAboutThing({ tokens }: Prose, verb: number): boolean {
  return ABOUT_THINGS.test(tokens[verb]?.fold ?? '');
}

/** "SPD", "Trainer Paul Haas vom „Club“", or the one word of a body that the article has elsewhere: "Greenpeace". */
function opensOnName(prose: Prose, names: Names, from: number, verb: number): boolean {
  const { tokens, language } = prose;
  const [opening, last] = [tokens[from], tokens[verb - 1]];
  if (opening === undefined || last === undefined) return false;
  if (/^\p{Lu}{2,}$/u.test(opening.text) || isRole(opening.fold, language)) return true;
  const [name] = mentionsIn(names, [opening.start, last.end]);
  if (name?.from === from) return true;
  return verb === from + 1 && (isProper(prose, from) || isGivenTo(prose, from));
}

/** "Greenpeace widerspricht Minister Paul Haas": before a verb with a dative, one word that is no adverb is the subject. */
function isGivenTo({ tokens, language }: Prose, at: number): boolean {
  const { fold = '' } = tokens[at] ?? {};
  const { clitics } = language.speech;
  const { frames, connectives, adverbials } = language.claims;
  const isKnown =
    isOneOf(fold, clitics, frames, connectives, adverbials) ||
    pronounOf(fold, language) !== undefined;
  return DATIVE_VERBS.test(tokens[at + 1]?.fold ?? '') && !isKnown && !ADVERB_LIKE.test(fold);
}

/** Whether a word that opens a sentence stands with a capital, and without an article, inside another. */
function isProper({ tokens, text, language }: Prose, at: number): boolean {
  const word = tokens[at]?.text ?? '';
  return tokens.some((token, index) => {
    const before = tokens[index - 1];
    if (token.text !== word || before === undefined) return false;
    const isInside = text.slice(before.end, token.start) === ' ' && !before.isCapital;
    return isInside && isOneOf(before, language.claims.frames, language.speech.particles);
  });
}
