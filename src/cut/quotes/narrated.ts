import { mannerWordsOf } from '../../languages/manner.ts';
import { hasStop } from '../prose/gaps.ts';
import type { Names } from '../prose/names.ts';
import { phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import type { Reporting } from '../prose/reporting.ts';
import { isOneOf } from '../prose/tokens.ts';
import type { Found } from '../speakers/attribution.ts';
import { DROPPED, pronounParty } from '../speakers/make-party.ts';
import { partyAt } from '../speakers/party.ts';

/** Words behind the infinitive, before the mark: "de conclure, en guise d'avertissement :". */
const LONGEST_REST = 6;

/**
 * Who speaks by an infinitive in place of a verb: "Et le maire d'ajouter : « … »",
 * and, going on, whoever spoke before: "Avant de conclure : « … »". Null for
 * any other clause.
 */
export function narrated(prose: Prose, names: Names, from: number, to: number): Found | null {
  const { narrating = [], going = [], infinitives } = mannerWordsOf(prose.language);
  const { tokens } = prose;
  const start = from + phraseAt(prose, from, going);
  const isAt = (at: number) =>
    isOneOf(tokens[at], narrating) && isOneOf(tokens[at + 1], infinitives);
  if (start === from || hasStop(prose, start)) return null;
  const of = tokens.slice(0, to).findIndex((_, at) => at >= start && isAt(at));
  if (of < 0 || to - of - 2 > LONGEST_REST) return null;
  const rest = tokens.slice(of + 2, to);
  if (rest.some(({ isCapital }) => isCapital)) return null;
  if (of === start) {
    const party = pronounParty(DROPPED, from, of);
    return { party, isDirect: true, to };
  }
  const party = partyAt(prose, names, start, of);
  return party?.to === of ? { party, isDirect: true, to } : null;
}

/** "a fait savoir | que", "pointed out | that": words that stand for a verb, before what they report. */
export function verbGroup(prose: Prose, at: number): Reporting | null {
  const { speech } = prose.language;
  const to = at + phraseAt(prose, at, mannerWordsOf(prose.language).groups);
  const isGroup = to > at && isOneOf(prose.tokens[to], speech.complementisers);
  return isGroup ? { from: at, to, pronoun: null } : null;
}
