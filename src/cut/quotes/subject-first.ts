import { AND_WORDS } from '../../languages/works.ts';
import { hasStop } from '../prose/gaps.ts';
import type { Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { type Reporting, reportingAt } from '../prose/reporting.ts';
import { isOneOf } from '../prose/tokens.ts';
import type { Found } from '../speakers/attribution.ts';
import { type Party, partyAt } from '../speakers/party.ts';
import { isAside } from '../speakers/subject.ts';

/** "Smith said", "he told reporters", "Smith, the head of the agency, said". */
export function subjectFirst(prose: Prose, names: Names, from: number, to: number): Found | null {
  const party = partyAt(prose, names, from, to);
  if (party === null) return null;
  const end = partnerEnd(prose, names, party, to);
  const verb = reportingAt(prose, end, to) ?? verbAfterAside(prose, end, to);
  return verb && verb.pronoun === null ? { party, isDirect: true, to: verb.to } : null;
}

/** Past the other of two in full, "Anne Brennan and Tom Keane said", of whom a party is the first. */
function partnerEnd(prose: Prose, names: Names, { kind, to }: Party, end: number): number {
  const isAnd = isOneOf(prose.tokens[to], AND_WORDS) && !hasStop(prose, to);
  const other = isAnd && kind === 'person' ? partyAt(prose, names, to + 1, end) : null;
  return other?.kind === 'person' && other.name?.from === to + 1 ? other.to : to;
}

/** The verb behind "Smith, 55," or "Smith, who runs the line,". */
function verbAfterAside(prose: Prose, from: number, end: number): Reporting | null {
  for (let at = from + 1; at < end && at - from <= 12; at += 1) {
    const verb = isAside(prose, from, at) ? reportingAt(prose, at, end) : null;
    if (verb !== null) return verb;
  }
  return null;
}
