import {
  COMPLEMENT_WORDS,
  INNER_PREPOSITIONS,
  SELF_WORDS,
  SPEAKING_FOR,
} from '../../languages/around-roles.ts';
import { articlesOf } from '../../languages/articles.ts';
import { CLOSE_PEOPLE, RELATIVES } from '../../languages/relatives.ts';
import { AND_WORDS } from '../../languages/works.ts';
import type { Span } from '../../text/spans.ts';
import { runEnd } from '../prose/capital-runs.ts';
import { gapBefore, hasStop, isComma } from '../prose/gaps.ts';
import { startsSentence } from '../prose/name-openers.ts';
import type { Mention } from '../prose/name-runs.ts';
import type { Names } from '../prose/names.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isRole } from '../prose/role-words.ts';
import { isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { nameBefore } from './no-subject.ts';
import { isPossessive } from './noun-phrase.ts';
import { partyAt } from './party.ts';
import { isRelative } from './phrase.ts';
import { opensPhrase } from './role-phrase.ts';

/** How many words before a name its role may start. */
const FARTHEST_ROLE = 10;

/** The role that stands before or behind one mention of somebody, or null. */
export function roleAt(prose: Prose, names: Names, mention: Mention): Span | null {
  const end = Math.min(prose.tokens.length, mention.to + 16);
  const isBehindComma = isComma(prose, mention.from);
  for (let at = mention.from - 1; at >= 0 && mention.from - at <= FARTHEST_ROLE; at -= 1) {
    if (hasStop(prose, at + 1) && !(at === mention.from - 1 && isBehindComma)) break;
    if (isBehindComma) {
      if (isGoverned(prose, at)) break;
      // "About Ann Hill, the mayor, Tom Keane said": the role is hers.
      if (isComma(prose, at) && nameBefore(prose, names, at) !== null) break;
      if (!opensOwned(prose, at) || isOfAnother(prose, at)) continue;
    }
    if (isKin(prose, at)) return null;
    const party = partyAt(prose, names, at, end);
    const isPerson = party?.kind === 'person' && party.name?.from === mention.from;
    if (!isPerson || party.role === null || !opensPhrase(prose, at)) continue;
    if (!isVerbAsRole(prose, at, party.role)) return party.role;
  }
  const alone = partyAt(prose, names, mention.from, end);
  if (alone?.name?.from !== mention.from || alone.role === null) return null;
  if (isLedByPreposition(prose, mention.from - 1) && hasArticle(prose, alone.role)) return null;
  return isApposition(prose, alone.role, alone.to) ? alone.role : null;
}

/** "La porte-parole | de la ministre, Anne Morel,": whose the words behind "of" are is not told whose name follows. */
function isOfAnother(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const isLed = isOneOf(tokens[at - 1], COMPLEMENT_WORDS, INNER_PREPOSITIONS);
  return (
    isLed &&
    [at - 2, at - 3].some((noun) => {
      const { fold = '' } = tokens[noun] ?? {};
      return isRole(fold, language) || isOneOf(fold, RELATIVES.f, RELATIVES.m, CLOSE_PEOPLE);
    })
  );
}

/** "a confié au quotidien son ami Paul Haas": a possessive says whose, unless the other speaks for them. */
function isKin({ tokens, language }: Prose, at: number): boolean {
  const isOwned = isOneOf(tokens[at], language.speech.possessives);
  return isOwned && !isOneOf(tokens[at + 1], SPEAKING_FOR);
}

/** Whether the phrase of a role before a comma may open at a token: "the mayor, Ann Hill", "Leith’s mayor, Ann Hill", and "Leith mayor, Ann Hill" where a sentence opens. */
function opensOwned(prose: Prose, at: number): boolean {
  const { definite } = articlesOf(prose.language);
  const isOpening = prose.language.possessiveS === true && startsSentence(prose, at);
  if (isOneOf(prose.tokens[at], definite) || isOpening) return true;
  const isWhole = hasStop(prose, at) || prose.tokens[at - 1]?.isCapital === false;
  return isWhole && isPossessive(prose, runEnd(prose, at));
}

/** "« … », juge Anne Morel": where a verb stands before its subject, a word without an article right behind a quotation is one. */
function isVerbAsRole(prose: Prose, at: number, role: Span): boolean {
  const { tokens, language } = prose;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!language.speech.invertsAfterQuote || !before || !token || token.isCapital) return false;
  return role[0] === token.start && BEHIND_QUOTATION.test(gapBefore(prose, at));
}

const BEHIND_QUOTATION = /^[.!?…]*\s?[»”"](?:,\s|\s[–—]\s)$|^\s?[.!?…]+\s?[»”"]\s$/u;

/**
 * Whether what follows a name's comma says what they are and nothing else: it
 * ends at a stop, with no verb ("Brennan, the judge said, was late") and
 * nobody beside them in it ("Brennan, the captain and the mayor").
 */
function isApposition(prose: Prose, role: Span, to: number): boolean {
  const { tokens, language } = prose;
  const { auxiliaries } = language.claims;
  const isOver = hasStop(prose, to) || isRelative(prose, to);
  if (!isOver && !isOneOf(tokens[to], SELF_WORDS)) return false;
  const from = tokenAt(tokens, role[0]);
  const { definite } = articlesOf(language);
  return tokensIn(tokens, role).every(({ fold, isCapital }, i) => {
    const next = tokens[from + i + 1]?.fold ?? '';
    if (isOneOf(fold, AND_WORDS)) return !isOneOf(next, definite);
    const isArticle = isOneOf(fold, language.speech.determiners);
    return isArticle || isCapital || !isOneOf(fold, auxiliaries);
  });
}

function hasArticle({ tokens, language }: Prose, role: Span): boolean {
  return isOneOf(tokens[tokenAt(tokens, role[0]) - 1], language.speech.determiners);
}

/** "With Brennan, the captain left": behind a name that a preposition holds, another phrase opens. */
function isLedByPreposition({ tokens, language }: Prose, at: number): boolean {
  const isFrame = isOneOf(tokens[at], language.claims.frames);
  return isFrame && !isOneOf(tokens[at], language.speech.determiners);
}

/** "par un journaliste, Anne Morel a …": a noun behind a preposition is nothing that a name after its comma is. */
function isGoverned(prose: Prose, at: number): boolean {
  const { speech, claims } = prose.language;
  if (isPhraseAt(prose, at, speech.according)) return true;
  const isFrame = isOneOf(prose.tokens[at], speech.phraseEnds, claims.frames);
  // "the managing director | for rates, Ben Reitz,": the preposition completes the role.
  const isComplement = isRole(prose.tokens[at - 1]?.fold ?? '', prose.language);
  return (
    isFrame && !isComplement && !isOneOf(prose.tokens[at], articlesOf(prose.language).definite)
  );
}
