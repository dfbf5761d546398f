import { COMPARING_WORDS, THAT_WORDS } from '../../languages/works.ts';
import { hasStop } from '../prose/gaps.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { isOneOf } from '../prose/tokens.ts';

/** A clause may start after a relative pronoun, a conjunction, "that" or a reporting verb ("Lacerda said Epstein told her"); after a preposition none does. */
export function opensClause(prose: Prose, from: number, at: number): boolean {
  const { speech, claims } = prose.language;
  const { relatives, complementisers } = speech;
  if (isThan(prose, from, at - 1)) return false;
  if (isOneOf(prose.tokens[at - 1], relatives, complementisers, claims.connectives)) return true;
  return at - 1 > from && reportingAt(prose, at - 1, at)?.to === at;
}

/** Words between one that compares and its "than". */
const LONGEST_MEASURE = 3;

/** "plus jeune | que le maire Paul Haas": behind a word that compares, "that" leads to a measure, and to no clause; behind a verb or in a cleft it does. */
function isThan(prose: Prose, from: number, at: number): boolean {
  const { tokens, language } = prose;
  const { complementisers } = language.speech;
  if (!isOneOf(tokens[at], THAT_WORDS, complementisers) || hasStop(prose, at)) return false;
  if (isPhraseAt(prose, from, language.claims.clefts)) return false;
  const comparing = COMPARING_WORDS[language.tag];
  for (let before = at - 1; before >= from && at - before <= LONGEST_MEASURE + 1; before -= 1) {
    if (reportingAt(prose, before, at) !== null) return false;
    if (isOneOf(tokens[before], comparing)) return at - before > 1;
    if (hasStop(prose, before)) return false;
  }
  return false;
}
