import { BESIDE_WORDS } from '../../languages/around-roles.ts';
import { INHABITANTS } from '../../languages/countries.ts';
import { AND_WORDS } from '../../languages/works.ts';
import { hasStop } from '../prose/gaps.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import type { Mention } from '../prose/name-runs.ts';
import type { Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { isTitle, mayBeRole } from '../prose/role-words.ts';
import { isOneOf, type Token } from '../prose/tokens.ts';
import { withApposition } from './apposition.ts';
import { bodyEnd } from './body-name.ts';
import { personParty, roleParty } from './make-party.ts';
import { nounKind } from './noun-kind.ts';
import { isPast, isVerb, nameAfterComma, nameAt, type Phrase } from './noun-phrase.ts';
import type { Party } from './party.ts';
import { isOfParticle } from './phrase.ts';
import { roleSpan } from './role-span.ts';

/** Whether a name is one word for people of a place or a party. */
export function isPeople({ language }: Prose, { words }: Mention): boolean {
  const [word = '', ...others] = words;
  return others.length === 0 && INHABITANTS[language.tag]?.test(word.toLowerCase()) === true;
}

/** "Maeve Joyce’s lawyer, Tom Keane,": the role, with whose it is, before or behind a name. Null without one. */
export function ownedParty(
  prose: Prose,
  names: Names,
  { from, end }: Phrase,
  owner: Mention,
): Party | null {
  const at = pastLowerCase(prose, owner.to, end, LONGEST_OWNED);
  if (!namesRole(prose, owner.to, at) || isClipped(prose, from, owner)) return null;
  const role = roleSpan(prose, from, owner.from, at);
  const isNamed = at < end && prose.tokens[at]?.isCapital && !hasStop(prose, at);
  const apposed = isNamed ? nameAt(prose, names, at, end) : null;
  const name = apposed ?? nameAfterComma(prose, names, at, end);
  return name && personParty(name, role, from);
}

/** "South | Bay’s mayor": where the article has its first word in lower case, too, a name at a sentence's start loses it. */
function isClipped(prose: Prose, from: number, owner: Mention): boolean {
  return (
    owner.from > from &&
    prose.tokens[owner.from - 1]?.isCapital === true &&
    !isTitle(prose, owner.from - 1)
  );
}

/** "Kyiv resident Svitlana Onofryichuk": a place or firm, a role in lower case, then the name. */
export function placedParty(
  prose: Prose,
  names: Names,
  { from, head, end }: Phrase,
  place: Mention,
): Party | null {
  const to = bodyEnd(prose, place.to);
  const at = pastLowerCase(prose, to, end);
  const words = prose.tokens.slice(to, at);
  if (opensTopic(prose, place, words)) return null;
  if (!namesRole(prose, to, at)) return null;
  if (at >= end || !prose.tokens[at]?.isCapital) {
    // "A British Airways spokesperson | said", and not "the Republican governor": of whom there are many.
    const isOfBody = head > from && !isPeople(prose, place);
    return isOfBody ? roleParty(roleSpan(prose, from, head, at), from, at) : null;
  }
  const isApart = hasStop(prose, at);
  // "the Leith captain, Ann Hill,"
  const name =
    isApart && head > from ? nameAfterComma(prose, names, at, end) : nameAt(prose, names, at, end);
  if (name === null || !areTitles(prose, at, name.from) || (isApart && head === from)) return null;
  // "le Regroupement des infirmières du | Québec": whose they are.
  if (isOfParticle(prose, at)) return null;
  return withApposition(prose, personParty(name, roleSpan(prose, from, head, at), from), end);
}

/** "Leith director | Dr | Anne Morel": nothing but titles between a role and a name. */
function areTitles(prose: Prose, from: number, to: number): boolean {
  return prose.tokens.slice(from, to).every((_, index) => isTitle(prose, from + index));
}

/** "dijo Ana Gil | del ministro Luis Planas": an article or a preposition behind somebody's name leads to whom they speak of. */
function opensTopic({ language }: Prose, { words }: Mention, behind: readonly Token[]): boolean {
  const { speech, lines } = language;
  const [first] = behind;
  const isLed = isOneOf(first, speech.particles, speech.determiners, lines.glued, BESIDE_WORDS);
  const isPartner = isOneOf(first, AND_WORDS);
  return isLed && !isPartner && words.length > 1 && tellsGender(words[0], language);
}

/** Words of a role behind the place or firm whose it is, and behind its genitive: "Leith’s director for parks and roads". */
const LONGEST_PLACED = 4;
const LONGEST_OWNED = 8;

/** Whether one of the first words names a role. */
function namesRole(prose: Prose, from: number, to: number): boolean {
  return prose.tokens.slice(from, to).some((_, i) => nounKind(prose, from + i, from) === 'role');
}

/** Past the few words in lower case behind a name, up to a stop or a verb. */
function pastLowerCase(prose: Prose, from: number, end: number, most = LONGEST_PLACED): number {
  let at = from;
  while (at < end && at - from < most && !prose.tokens[at]?.isCapital && !hasStop(prose, at)) {
    if (isVerb(prose, at, end) || isPast(prose, at)) break;
    at += 1;
  }
  return at;
}

/** "School District 129 Superintendent James Rydland": a body with its number, a role, then the name. */
export function numberedParty(
  prose: Prose,
  names: Names,
  { from, head, end }: Phrase,
  body: Mention,
): Party | null {
  const at = body.to + 1;
  const isNumbered = /^\d+$/u.test(prose.tokens[body.to]?.text ?? '');
  if (!isNumbered || at >= end || hasStop(prose, body.to) || hasStop(prose, at)) return null;
  const name = nameAt(prose, names, at, end);
  if (name === null || !hasRole(prose, at, name.from)) return null;
  const role = roleSpan(prose, from, head, name.from);
  return withApposition(prose, personParty(name, role, from), end);
}

/** Whether the words before a name say what its bearer does: "President", and not "Mme". */
export function hasRole({ tokens, language }: Prose, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ fold }) => mayBeRole(fold, language));
}
