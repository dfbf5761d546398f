import type { Pronoun } from '../../languages/language.ts';
import type { Span } from '../../text/spans.ts';
import { wordSet } from '../../text/words.ts';
import {
  genderOfWord,
  isRole,
  isTitle,
  type Mention,
  nameInRun,
  runEnd,
} from '../prose/name-runs.ts';
import { isFullName, type Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { pronounAt, reportingAt } from '../prose/reporting.ts';
import { withApposition } from './apposition.ts';
import {
  betterNoun,
  commonTail,
  farthestName,
  isAcronym,
  isAddressed,
  isApposed,
  isAtAcronym,
  isPossessive,
  isVerb,
  isVerbLike,
  type Noun,
  nameAfterComma,
  opensOnParticiple,
  placeEnd,
} from './noun-phrase.ts';
import {
  hasStop,
  isAfterParticle,
  isOfParticle,
  nounKind,
  roleSpan,
  spanOf,
  trimParticles,
} from './phrase.ts';

/** Whoever a noun phrase names. */
export type Party = {
  readonly kind: 'person' | 'role' | 'institution' | 'pronoun';
  /** The person's name, or the institution with its article. */
  readonly name: Mention | null;
  readonly role: Span | null;
  readonly pronoun: Pronoun | null;
  /** Whether the verb says that there are several of them, of whom only this one is read. */
  readonly isOneOfSeveral?: boolean;
  /** Token indices: the phrase's first, and the one past its last, an apposition included. */
  readonly from: number;
  readonly to: number;
};

/** A noun phrase is at most this many words long. */
const LONGEST_PHRASE = 16;

/** The party that the noun phrase at a token names, or null where it names nobody that is known. */
export function partyAt(prose: Prose, names: Names, at: number, end: number): Party | null {
  const pronoun = pronounAt(prose, at);
  if (pronoun !== null) {
    const { to } = pronoun;
    return { kind: 'pronoun', name: null, role: null, pronoun: pronoun.pronoun, from: at, to };
  }
  const opening = prose.tokens[at]?.fold ?? '';
  const hasArticle = wordSet(prose.language.speech.determiners).has(opening);
  const head = hasArticle ? at + 1 : at;
  if (opensOnParticiple(prose, at)) return null;
  if (head >= end || (!hasArticle && wordSet(prose.language.claims.frames).has(opening)))
    return null;
  const surname = hasArticle ? null : surnameAt(prose, names, at);
  if (surname !== null) return withApposition(prose, surname, end);
  const last = hasArticle ? roleEnd(prose, head, end) : null;
  if (last !== null) return commonParty(prose, names, at, head, end, last);
  const isCapital = isNameLike(prose, names, head, end) && !isLowerRole(prose, names, head);
  return isCapital
    ? capitalParty(prose, names, at, head, end)
    : commonParty(prose, names, at, head, end);
}

/** "Bakker", where the article has an Els Bakker: the surname, though the word names what people do, too. */
function surnameAt(prose: Prose, names: Names, at: number): Party | null {
  const token = prose.tokens[at];
  if (token === undefined || !token.isCapital || runEnd(prose, at) !== at + 1) return null;
  const isKnown = (names.byWord.get(token.fold) ?? []).some(
    ({ words }) => words.length > 1 && words.at(-1)?.toLowerCase() === token.fold,
  );
  if (!isKnown || !isTitle(prose, at)) return null;
  const span: Span = [token.start, token.end];
  const name: Mention = { span, words: [token.text], from: at, to: at + 1 };
  return { kind: 'person', name, role: null, pronoun: null, from: at, to: at + 1 };
}

/** The role that ends a run of capitals behind an article, which is no name: "the US President", "der Kommandierende General". */
function roleEnd(prose: Prose, head: number, end: number): number | null {
  const last = Math.min(runEnd(prose, head), end) - 1;
  const [first, noun] = [prose.tokens[head]?.fold ?? '', prose.tokens[last]?.fold ?? ''];
  const isOne = last > head && isRole(noun, prose.language);
  return isOne && genderOfWord(first, prose.language) === null ? last : null;
}

/** Whether a name may start at a token: at a capital; where nouns have capitals too, at two or a known name. */
function isNameLike(prose: Prose, names: Names, at: number, end: number): boolean {
  const token = prose.tokens[at];
  if (token === undefined || !token.isCapital) return false;
  if (!prose.language.capitalisesNouns || names.byWord.has(token.fold)) return true;
  return Math.min(runEnd(prose, at), end) - at > 1;
}

/** "Le Premier ministre": a capital on a role word that goes on in lower case opens a common phrase. */
function isLowerRole(prose: Prose, names: Names, at: number): boolean {
  return isTitle(prose, at) && !prose.tokens[at + 1]?.isCapital && names.common.size > 0;
}

/** "Donald Trump", "President Donald Trump", "l’Élysée". */
function capitalParty(
  prose: Prose,
  names: Names,
  from: number,
  head: number,
  end: number,
): Party | null {
  const to = Math.min(runEnd(prose, head), end);
  const name = nameInRun(prose, names.common, head, to);
  const hasArticle = head > from;
  if (name !== null && isPossessive(prose, name.to))
    return ownedParty(prose, names, from, name, end);
  const resident = name && placedParty(prose, names, from, head, name, end);
  if (resident) return resident;
  if (name === null) return hasArticle ? titleParty(prose, from, head, to) : null;
  if (hasArticle && name.from === head && !isThat(prose, names, from, name)) {
    const next =
      name.to < end && !hasStop(prose, name.to) ? commonTail(prose, names, name.to, end) : name.to;
    return institution(prose, from, next);
  }
  const role = hasRole(prose, head, name.from) ? roleSpan(prose, from, head, name.from) : null;
  return withApposition(
    prose,
    { kind: 'person', name, role, pronoun: null, from, to: name.to },
    end,
  );
}

/** "claims that Paul Keane told her": what stands before the name is no article. */
function isThat({ tokens, language }: Prose, names: Names, at: number, name: Mention): boolean {
  const isOne = wordSet(language.speech.complementisers).has(tokens[at]?.fold ?? '');
  return isOne && isFullName(names, name);
}

/** "Maeve Joyce’s lawyer, Tom Keane,": the role, with whose it is, before or behind a name. Null without one. */
function ownedParty(
  prose: Prose,
  names: Names,
  from: number,
  owner: Mention,
  end: number,
): Party | null {
  let at = owner.to;
  while (at < end && at - owner.to < 4 && !prose.tokens[at]?.isCapital && !hasStop(prose, at)) {
    if (isVerb(prose, at, end)) break;
    at += 1;
  }
  if (nounKind(prose, at - 1, at - 1) !== 'role') return null;
  const role = roleSpan(prose, from, owner.from, at);
  const isNamed = at < end && prose.tokens[at]?.isCapital && !hasStop(prose, at);
  const apposed = isNamed
    ? nameInRun(prose, names.common, at, Math.min(runEnd(prose, at), end))
    : null;
  const name = apposed ?? nameAfterComma(prose, names, at, end);
  return name && { kind: 'person', name, role, pronoun: null, from, to: name.to };
}

/** Whether the words before a name say what its bearer does: "President", and not "Mme". */
function hasRole({ tokens, language }: Prose, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ fold }) => isRole(fold, language));
}

/** "Kyiv resident Svitlana Onofryichuk": a place or firm, a role in lower case, then the name. */
function placedParty(
  prose: Prose,
  names: Names,
  from: number,
  head: number,
  place: Mention,
  end: number,
): Party | null {
  let at = place.to;
  let isPlaced = false;
  while (at < end && at - place.to < 4 && !prose.tokens[at]?.isCapital && !hasStop(prose, at)) {
    if (isVerb(prose, at, end)) return null;
    isPlaced ||= nounKind(prose, at, place.to) === 'role';
    at += 1;
  }
  if (!isPlaced || at >= end || hasStop(prose, at) || !prose.tokens[at]?.isCapital) return null;
  const name = nameInRun(prose, names.common, at, Math.min(runEnd(prose, at), end));
  if (name === null || name.from !== at) return null;
  const role = roleSpan(prose, from, head, at);
  return withApposition(
    prose,
    { kind: 'person', name, role, pronoun: null, from, to: name.to },
    end,
  );
}

/** "the US President": a role in capitals. */
function titleParty(prose: Prose, from: number, head: number, to: number): Party | null {
  if (!isTitle(prose, to - 1)) return null;
  const role = roleSpan(prose, from, head, to);
  return role && { kind: 'role', name: null, role, pronoun: null, from, to };
}

/** "le ministre de l’Intérieur Christophe Castaner", "un témoin", "the ministry"; `start` is where its noun may be looked for first. */
function commonParty(
  prose: Prose,
  names: Names,
  from: number,
  head: number,
  end: number,
  start = head,
): Party | null {
  const { speech } = prose.language;
  let noun: Noun = null;
  let at = start;
  for (; at < end && at - head < LONGEST_PHRASE; at += 1) {
    const token = prose.tokens[at];
    if (token === undefined) break;
    if (at > head && hasStop(prose, at) && !isAtAcronym(prose, at)) break;
    if (wordSet(speech.phraseEnds).has(token.fold) || isAddressed(prose, at)) break;
    if (noun !== null && isVerbLike(prose, at)) break;
    if (at > head && reportingAt(prose, at, end) !== null && !isAfterParticle(prose, at)) break;
    noun = betterNoun(
      noun,
      at > head && isOfParticle(prose, at) ? null : nounKind(prose, at, start),
    );
    if (
      !isNameLike(prose, names, at, end) ||
      (noun === null && at - head > farthestName(prose, head))
    )
      continue;
    const run = Math.min(runEnd(prose, at), end);
    const name = nameInRun(prose, names.common, at, run);
    if (
      name !== null &&
      noun === 'institution' &&
      name.from === at &&
      !isAfterParticle(prose, at)
    ) {
      return institution(prose, from, name.to);
    }
    if (name !== null && noun !== 'institution' && isApposed(prose, at, name) && !isAcronym(name)) {
      const role = noun === null ? null : roleSpan(prose, from, head, name.from);
      return withApposition(
        prose,
        { kind: 'person', name, role, pronoun: null, from, to: name.to },
        end,
      );
    }
    at = Math.max(run, at + 1) - 1;
  }
  const to = trimParticles(prose, head, at);
  if (noun === null || to <= head) return null;
  if (noun === 'institution') return institution(prose, from, to);
  const comma = placeEnd(prose, to, end);
  const named = nameAfterComma(prose, names, comma, end);
  if (named !== null) {
    const whole = roleSpan(prose, from, head, comma);
    return { kind: 'person', name: named, role: whole, pronoun: null, from, to: named.to };
  }
  const role = roleSpan(prose, from, head, to);
  return role && { kind: 'role', name: null, role, pronoun: null, from, to };
}

function institution(prose: Prose, from: number, to: number): Party {
  const span = spanOf(prose, from, to);
  const name: Mention = { span, words: [prose.text.slice(...span)], from, to };
  return { kind: 'institution', name, role: null, pronoun: null, from, to };
}
