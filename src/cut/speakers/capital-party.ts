import { runEnd } from '../prose/capital-runs.ts';
import { isRole, isTitle, type Mention, nameInRun } from '../prose/name-runs.ts';
import { isFullName, type Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf } from '../prose/tokens.ts';
import { withApposition } from './apposition.ts';
import { institutionParty, personParty, roleParty } from './make-party.ts';
import { commonTail, isPossessive, isVerb, nameAfterComma, type Phrase } from './noun-phrase.ts';
import type { Party } from './party.ts';
import { hasStop, nounKind, roleSpan } from './phrase.ts';

/** Whom a phrase that opens on a capital names: "Donald Trump", "President Donald Trump", "l’Élysée". */
export function capitalParty(prose: Prose, names: Names, phrase: Phrase): Party | null {
  const { from, head, end } = phrase;
  const to = Math.min(runEnd(prose, head), end);
  const name = nameInRun(prose, names.common, head, to);
  const hasArticle = head > from;
  if (name !== null && isPossessive(prose, name.to)) return ownedParty(prose, names, phrase, name);
  const behind =
    name && (placedParty(prose, names, phrase, name) ?? numberedParty(prose, names, phrase, name));
  if (behind) return behind;
  if (name === null) return hasArticle ? titleParty(prose, phrase, to) : null;
  if (hasArticle && name.from === head && !isThat(prose, names, from, name)) {
    const isOpen = name.to < end && !hasStop(prose, name.to);
    const next = isOpen ? commonTail(prose, names, name.to, end) : name.to;
    return institutionParty(prose, from, next);
  }
  const role = hasRole(prose, head, name.from) ? roleSpan(prose, from, head, name.from) : null;
  return withApposition(prose, personParty(name, role, from), end);
}

/** "Maeve Joyce’s lawyer, Tom Keane,": the role, with whose it is, before or behind a name. Null without one. */
function ownedParty(
  prose: Prose,
  names: Names,
  { from, end }: Phrase,
  owner: Mention,
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
  return name && personParty(name, role, from);
}

/** "Kyiv resident Svitlana Onofryichuk": a place or firm, a role in lower case, then the name. */
function placedParty(
  prose: Prose,
  names: Names,
  { from, head, end }: Phrase,
  place: Mention,
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
  return withApposition(prose, personParty(name, roleSpan(prose, from, head, at), from), end);
}

/** "School District 129 Superintendent James Rydland": a body with its number, a role, then the name. */
function numberedParty(
  prose: Prose,
  names: Names,
  { from, head, end }: Phrase,
  body: Mention,
): Party | null {
  const at = body.to + 1;
  const isNumbered = /^\d+$/u.test(prose.tokens[body.to]?.text ?? '');
  if (!isNumbered || at >= end || hasStop(prose, body.to) || hasStop(prose, at)) return null;
  const name = nameInRun(prose, names.common, at, Math.min(runEnd(prose, at), end));
  if (name === null || !hasRole(prose, at, name.from)) return null;
  return withApposition(
    prose,
    personParty(name, roleSpan(prose, from, head, name.from), from),
    end,
  );
}

/** "the US President": a role in capitals. */
function titleParty(prose: Prose, { from, head }: Phrase, to: number): Party | null {
  return isTitle(prose, to - 1) ? roleParty(roleSpan(prose, from, head, to), from, to) : null;
}

/** "claims that Paul Keane told her": what stands before the name is no article. */
function isThat({ tokens, language }: Prose, names: Names, at: number, name: Mention): boolean {
  const isOne = isOneOf(tokens[at], language.speech.complementisers);
  return isOne && isFullName(names, name);
}

/** Whether the words before a name say what its bearer does: "President", and not "Mme". */
function hasRole({ tokens, language }: Prose, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ fold }) => isRole(fold, language));
}
