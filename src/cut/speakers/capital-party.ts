import { articlesOf, PERSON_ARTICLES } from '../../languages/articles.ts';
import { runEnd } from '../prose/capital-runs.ts';
import { hasStop } from '../prose/gaps.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import { startsSentence } from '../prose/name-openers.ts';
import { isGlued, type Mention } from '../prose/name-runs.ts';
import { isFullName, type Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf } from '../prose/tokens.ts';
import { withApposition } from './apposition.ts';
import { institutionParty, personParty } from './make-party.ts';
import { nounKind } from './noun-kind.ts';
import {
  commonTail,
  isPossessive,
  isSurname,
  isTwoPhrases,
  nameAt,
  type Phrase,
} from './noun-phrase.ts';
import type { Party } from './party.ts';
import { isOfParticle, spanOf } from './phrase.ts';
import { hasRole, isPeople, numberedParty, ownedParty, placedParty } from './placed-party.ts';
import { roleSpan } from './role-span.ts';

/** Whom a phrase that opens on a capital names: "Donald Trump", "President Donald Trump", "l’Élysée". */
export function capitalParty(prose: Prose, names: Names, phrase: Phrase): Party | null {
  const { from, head, end } = phrase;
  const name = nameAt(prose, names, head, end) ?? brandAt(prose, head);
  if (name === null || isAfterOf(prose, head, name)) return null;
  if (isPossessive(prose, name.to)) return ownedParty(prose, names, phrase, name);
  const behind =
    placedParty(prose, names, phrase, name) ?? numberedParty(prose, names, phrase, name);
  if (behind !== null) return behind;
  const isPerson = isThat(prose, names, from, name) || isFamiliar(prose, from, name);
  if (head > from && name.from === head && !isPerson) {
    if (isInhabitant(prose, names, from, name)) return null;
    const isOpen = name.to < end && !hasStop(prose, name.to);
    const next = isOpen ? commonTail(prose, names, name.to, end) : name.to;
    return institutionParty(prose, from, next);
  }
  if (head > from && isTwoPhrases(prose, [from, head], name)) return null;
  const role = hasRole(prose, head, name.from) ? roleSpan(prose, from, head, name.from) : null;
  return withApposition(prose, personParty(name, role, from), end);
}

/** "EastEnders actress Ann Hill": a brand with a capital inside, which no name has. */
function brandAt(prose: Prose, at: number): Mention | null {
  const { text = '', isCapital } = prose.tokens[at] ?? {};
  if (!isCapital || !isGlued(text) || runEnd(prose, at) > at + 1) return null;
  return { span: spanOf(prose, at, at + 1), words: [text], from: at, to: at + 1 };
}

/** "zei de Sloveen", "said the Belgian": what somebody is by birth or party is no body's name; "De Wever" is a surname. */
function isInhabitant(prose: Prose, names: Names, at: number, name: Mention): boolean {
  const { tokens, language } = prose;
  const [word = '', ...others] = name.words;
  const { definite, indefinite } = articlesOf(language);
  const isSingular = isOneOf(tokens[at], definite, indefinite) && others.length === 0;
  if (!isSingular || isSurname(names, word.toLowerCase())) return false;
  const isOne = isPeople(prose, name);
  return isOne && (!tokens[at]?.isCapital || startsSentence(prose, at));
}

/** "disse a Ana Lopes": an article before a given name, where people have one. */
function isFamiliar({ tokens, language }: Prose, at: number, { words }: Mention): boolean {
  const articles = PERSON_ARTICLES[language.tag];
  return isOneOf(tokens[at], articles) && tellsGender(words[0], language);
}

/** "Portrait de Paul Haas": whose or of whom something is, has not said it. */
function isAfterOf(prose: Prose, head: number, { from }: Mention): boolean {
  return from === head + 2 && isOfParticle(prose, from) && nounKind(prose, head, head) !== 'role';
}

/** "claims that Paul Keane told her": what stands before the name is no article. */
function isThat({ tokens, language }: Prose, names: Names, at: number, name: Mention): boolean {
  const isOne = isOneOf(tokens[at], language.speech.complementisers);
  return isOne && isFullName(names, name);
}
