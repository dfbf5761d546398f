import { SIGNING_LEADS } from '../../languages/announcing.ts';
import { hasFiniteVerb } from '../prose/finite-verbs.ts';
import { isFullName, type Names } from '../prose/names.ts';
import { phraseAt } from '../prose/phrases.ts';
import { type Prose, sentenceAt } from '../prose/prose.ts';
import { tokenAt } from '../prose/tokens.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { partyAt } from '../speakers/party.ts';
import type { Quotation } from './find-quotations.ts';

/** "„…“ (Karin Seybold)": a name in full, or an institution's, and nothing else between brackets. */
export function inBrackets(
  prose: Prose,
  names: Names,
  start: number,
  from: number,
): Attribution | null {
  const { text, tokens } = prose;
  if (!/^\s?\($/u.test(text.slice(start, tokens[from]?.start))) return null;
  const party = partyAt(prose, names, from, from + MOST_IN_BRACKETS);
  const last = tokens[(party?.to ?? 0) - 1];
  if (!party?.name || last === undefined || text.charAt(last.end) !== ')') return null;
  const isNamed = party.kind === 'institution' || isFullName(names, party.name);
  return isNamed ? { party, isDirect: true, clause: [start, last.end + 1], side: 'after' } : null;
}

/** "“…” – Anne Hill, mayor of Leith.": a name in full, and what it is told with, that signs a quotation and says nothing more. */
export function behindDash(
  prose: Prose,
  names: Names,
  { outer, paragraph }: Quotation,
  from: number,
): Attribution | null {
  const { text, tokens } = prose;
  const first = tokens[from]?.start ?? 0;
  const end = sentenceAt(paragraph, first)?.[1] ?? first;
  if (!/^\s[–—-]\s$/u.test(text.slice(outer[1], first))) return null;
  const lead = phraseAt(prose, from, SIGNING_LEADS);
  const party = partyAt(prose, names, from + lead, tokenAt(tokens, end));
  const last = tokens[(party?.to ?? 0) - 1]?.end ?? end;
  if (party?.kind !== 'person' || !party.name || !isFullName(names, party.name)) return null;
  const isSigned = /^[.,]?$/u.test(text.slice(last, last + 1)) || last === end;
  if (!isSigned || hasFiniteVerb(prose, [first, end])) return null;
  return { party, isDirect: true, clause: [outer[1], last], side: 'after' };
}

/** Words of a name in brackets, a sentence of its own or not. */
const MOST_IN_BRACKETS = 8;
