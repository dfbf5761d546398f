import { runEnd } from '../prose/capital-runs.ts';
import { isComma } from '../prose/gaps.ts';
import type { Prose } from '../prose/prose.ts';
import { isRole } from '../prose/role-words.ts';
import { isOneOf, tokenAt } from '../prose/tokens.ts';

/** UTF-16 code units of a frame before the main clause, and words before a verb that comes second. */
const LONGEST_FRAME = 140;
const LONGEST_FRONT = 9;

/**
 * Where the subject stands in "Dans cette toile, Mathieu Haas a repris …":
 * behind the frame's comma; where the verb comes second ("Dagegen hält die
 * Ministerin …"), behind the verb. Null where the sentence is built otherwise.
 */
export function behindFrame(prose: Prose, from: number, to: number): number | null {
  const { tokens, text, language } = prose;
  const { claims, speech } = language;
  const first = tokens[from];
  if (first === undefined) return null;
  if (language.capitalisesNouns) {
    const verbs = [claims.finiteVerbs, claims.auxiliaries, speech.verbs];
    for (let at = from + 1; at < to && at - from < LONGEST_FRONT; at += 1) {
      const { fold, isCapital } = tokens[at] ?? first;
      if (!isCapital && isOneOf(fold, ...verbs)) return at + 1;
    }
    return null;
  }
  // "Adjoint aux sports, Paul Haas": a role without its article, and whose it is.
  if (!isOneOf(first, claims.frames) && !isRole(first.fold, language)) return null;
  const comma = text.slice(first.start, first.start + LONGEST_FRAME).indexOf(', ');
  const next = comma < 0 ? to : tokenAt(tokens, first.start + comma);
  const at = bearerEnd(prose, from, next) ?? next;
  return at < to ? at : null;
}

/** "Avec le maire de Nelle, Paul Haas, | un voisin a sorti les enfants": past the name of whose role a frame ends on. */
function bearerEnd(prose: Prose, from: number, name: number): number | null {
  const { tokens, language } = prose;
  const hasRole = tokens.slice(from, name).some(({ fold }) => isRole(fold, language));
  const end = runEnd(prose, name);
  return hasRole && end > name && isComma(prose, end) ? end : null;
}
