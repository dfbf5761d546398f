import { AND_WORDS } from '../../languages/works.ts';
import { hasStop, isComma } from '../prose/gaps.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import { isFullName, mentionsIn, type Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { isRole } from '../prose/role-words.ts';
import { isOneOf } from '../prose/tokens.ts';
import { institutionParty } from './make-party.ts';
import { type Party, partyAt } from './party.ts';

/** UTF-16 code units. */
const LONGEST_NAME = 80;

/** Whether a party is one of two that an "and" joins: what both said is neither's alone. */
export function isJoint(prose: Prose, names: Names, party: Party): boolean {
  const { kind, from, to } = party;
  if (kind === 'pronoun') return false;
  if (party.isOneOfSeveral) return true;
  return isAndAfter(prose, names, endOfList(prose, names, to)) || isAndBefore(prose, names, from);
}

/** The two of a party that is one of two people named side by side ("Sonja und Willi Haas"), as one; null for any other. */
export function jointParty(prose: Prose, names: Names, party: Party): Party | null {
  const { name, role, from, to } = party;
  if (party.kind !== 'person' || name === null || role !== null) return null;
  if (isAnd(prose, to) && !hasStop(prose, to) && to === name.to) {
    const other = partyAt(prose, names, to + 1, to + 1 + LONGEST_PARTNER);
    const isNamed = other?.kind === 'person' && other.name?.from === to + 1 && other.role === null;
    if (!isNamed || !isFullName(names, other.name)) return null;
    const isThird = isAnd(prose, other.to) || isAndBefore(prose, names, from);
    return isThird ? null : institutionParty(prose, name.from, other.name.to);
  }
  if (from !== name.from || !isFullName(names, name)) return null;
  const before = prose.tokens[from - 2];
  if (!isAnd(prose, from - 1) || hasStop(prose, from) || hasStop(prose, from - 1)) return null;
  const near = before && mentionsIn(names, [before.start - LONGEST_NAME, before.end]).at(-1);
  const isGiven = before?.isCapital && tellsGender(before.fold, prose.language);
  const first = near?.to === from - 1 ? near.from : from - 2;
  if ((near?.to !== from - 1 && !isGiven) || isComma(prose, first) || !hasStop(prose, first))
    return null;
  return institutionParty(prose, first, name.to);
}

/** Words of a name. */
const LONGEST_PARTNER = 6;

/** Past the names in full that follow behind commas: "Anne Brennan, Paul Keane and Tom Daly". */
function endOfList(prose: Prose, names: Names, from: number): number {
  let at = from;
  for (let count = 0; count < 6 && isComma(prose, at); count += 1) {
    const next = partyAt(prose, names, at, at + 6);
    if (next?.kind !== 'person' || next.name?.from !== at || !isFullName(names, next.name)) break;
    at = next.name.to;
  }
  return at;
}

function isAnd({ tokens }: Prose, at: number): boolean {
  return isOneOf(tokens[at], AND_WORDS);
}

function isAndAfter(prose: Prose, names: Names, at: number): boolean {
  if (!isAnd(prose, at) || hasStop(prose, at) || hasStop(prose, at + 1)) return false;
  const other = partyAt(prose, names, at + 1, at + 12);
  if (other !== null) return other.kind !== 'pronoun';
  return isOneOf(prose.tokens[at + 1], prose.language.speech.possessives);
}

function isAndBefore(prose: Prose, names: Names, at: number): boolean {
  if (!isAnd(prose, at - 1) || hasStop(prose, at)) return false;
  const isAge = /^\d{1,3}$/u.test(prose.tokens[at - 2]?.text ?? '');
  if (hasStop(prose, at - 1) && !isAge) return false;
  const last = isAge ? at - 3 : at - 2;
  const before = prose.tokens[last];
  if (before === undefined) return false;
  const near = mentionsIn(names, [before.start - LONGEST_NAME, before.end]).at(-1);
  return near?.to === last + 1 || isRole(before.fold, prose.language);
}
