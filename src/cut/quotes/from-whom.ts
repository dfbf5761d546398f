import { OWN_NOUNS, SENDING, SURE } from '../../languages/announcing.ts';
import { isFullName, type Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf } from '../prose/tokens.ts';
import type { Found } from '../speakers/attribution.ts';
import { type Party, partyAt } from '../speakers/party.ts';

/**
 * From whom a German sentence says that the quotation behind its colon comes:
 * "Für Trainer Paul Haas ist klar:", "Kritik kommt von Karin Seybold (SPD):".
 * Null elsewhere. Takes token indices.
 */
export function fromWhom(prose: Prose, names: Names, from: number, to: number): Found | null {
  if (!prose.language.capitalisesNouns) return null;
  const party = viewer(prose, names, from, to) ?? sender(prose, names, from, to);
  const isOne = party?.kind === 'person' && party.name !== null && isFullName(names, party.name);
  return isOne ? { party, isDirect: false, to } : null;
}

/** "Für | Trainer Paul Haas | ist klar". */
function viewer(prose: Prose, names: Names, from: number, to: number): Party | null {
  const { tokens, language } = prose;
  if (!isOneOf(tokens[from], language.claims.views)) return null;
  const party = partyAt(prose, names, from + 1, to);
  if (party === null || !isOneOf(tokens[party.to], SURE.verbs)) return null;
  return isOneOf(tokens[to - 1], SURE.words) ? party : null;
}

/** "Kritik kommt auch von | Karin Seybold", up to the colon or the brackets before it. */
function sender(prose: Prose, names: Names, from: number, to: number): Party | null {
  const { tokens, text } = prose;
  const isSent = isOneOf(tokens[from], OWN_NOUNS) && isOneOf(tokens[from + 1], SENDING.verbs);
  const of = tokens.findIndex(
    ({ fold }, at) => at > from && at < to && isOneOf(fold, SENDING.from),
  );
  // "von der Tochter Karl Brunners": an article leads to somebody of theirs.
  const isLed = isOneOf(tokens[of + 1], prose.language.speech.determiners);
  if (!isSent || isLed || of < 0 || of > from + FARTHEST_SENDER) return null;
  const party = partyAt(prose, names, of + 1, to);
  const rest = text.slice(tokens[(party?.to ?? 0) - 1]?.end, tokens[to - 1]?.end);
  return party !== null && /^(?:\s\([^()]{1,60})?$/u.test(rest) ? party : null;
}

/** Words before "von": "Kritik kommt auch". */
const FARTHEST_SENDER = 3;
