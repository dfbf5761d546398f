import { DYING_WORDS } from '../../languages/relatives.ts';
import { hasStop } from '../prose/gaps.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf } from '../prose/tokens.ts';
import type { Party } from './party.ts';
import { isRelative } from './phrase.ts';

/** Words between an auxiliary and its participle. */
const LONGEST_FIELD = 8;

/** Whether what stands behind a party says that they are dead: "Paco Ibarra, de 80 años, murió ayer", "Paul Haas ist am Montag gestorben". */
export function isDead(prose: Prose, { to }: Party): boolean {
  const { tokens, language } = prose;
  const { speech, claims } = language;
  const from = pastAside(prose, to);
  const verb = isOneOf(tokens[from], speech.clitics) ? from + 1 : from;
  if (isOneOf(tokens[verb], DYING_WORDS)) return true;
  if (isOneOf(tokens[verb], speech.verbs)) return false;
  if (
    !isOneOf(
      tokens[verb],
      claims.auxiliaries,
      speech.auxiliaries,
      speech.passives,
      speech.reflexiveAuxiliaries,
    )
  )
    return false;
  for (let at = verb + 1; at < verb + LONGEST_FIELD && !hasStop(prose, at); at += 1) {
    if (isRelative(prose, at)) return false;
    if (isOneOf(tokens[at], DYING_WORDS)) return !isOneOf(tokens[at - 1], speech.determiners);
  }
  return false;
}

/** Words between the commas of an aside. */
const LONGEST_ASIDE = 12;

/** Past an aside between commas, or in brackets, behind a party. */
function pastAside(prose: Prose, to: number): number {
  if (!hasStop(prose, to)) return to;
  for (let at = to + 1; at < to + LONGEST_ASIDE; at += 1) if (hasStop(prose, at)) return at;
  return to;
}
