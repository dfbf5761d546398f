import { AND_WORDS } from '../../languages/works.ts';
import { wordSet } from '../../text/words.ts';
import { isRole } from '../prose/name-runs.ts';
import { mentionsIn, type Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { type Party, partyAt } from './party.ts';
import { hasStop } from './phrase.ts';

/** UTF-16 code units. */
const LONGEST_NAME = 80;

/** Whether a party is one of two that an "and" joins: what both said is neither's alone. */
export function isJoint(prose: Prose, names: Names, { kind, from, to }: Party): boolean {
  if (kind === 'pronoun') return false;
  return isAndAfter(prose, names, to) || isAndBefore(prose, names, from);
}

function isAnd({ tokens }: Prose, at: number): boolean {
  return wordSet(AND_WORDS).has(tokens[at]?.fold ?? '');
}

function isAndAfter(prose: Prose, names: Names, at: number): boolean {
  if (!isAnd(prose, at) || hasStop(prose, at) || hasStop(prose, at + 1)) return false;
  const other = partyAt(prose, names, at + 1, at + 12);
  return other !== null && other.kind !== 'pronoun';
}

function isAndBefore(prose: Prose, names: Names, at: number): boolean {
  if (!isAnd(prose, at - 1) || hasStop(prose, at) || hasStop(prose, at - 1)) return false;
  const before = prose.tokens[at - 2];
  if (before === undefined) return false;
  const near = mentionsIn(names, [before.start - LONGEST_NAME, before.end]);
  const isName = near.at(-1)?.to === at - 1;
  return isName || isRole(before.fold, prose.language);
}
