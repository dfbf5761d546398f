import { RELATIVES } from '../../languages/relatives.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf } from '../prose/tokens.ts';

/** Words of which one may stand between somebody and what they do: "his mother always | told him". */
const FARTHEST_VERB = 2;

/**
 * Whether somebody's relative, whom no name tells, does something between two
 * tokens, so that words behind may be theirs: "a card her late husband | gave
 * her:", "said that his mother always | told him:".
 */
export function relativeActs(prose: Prose, from: number, to: number): boolean {
  const { f, m } = RELATIVES;
  for (let at = Math.max(0, from); at < to; at += 1) {
    if (!isOneOf(prose.tokens[at], f, m)) continue;
    for (let verb = at + 1; verb < to && verb - at <= FARTHEST_VERB; verb += 1)
      if (isFiniteVerb(prose, verb)) return true;
  }
  return false;
}
