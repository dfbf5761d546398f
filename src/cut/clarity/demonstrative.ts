import { PREPOSITIONS_BEFORE_THAT } from '../../languages/context-edges.ts';
import { gapBefore, isNextTo } from '../prose/gaps.ts';
import type { Prose } from '../prose/prose.ts';
import { hasOneOf, isOneOf } from '../prose/tokens.ts';
import { stemsOf } from '../prose/weigh-words.ts';
import type { Opening } from './opening.ts';

/**
 * A demonstrative whose noun neither the posts before nor the words before it
 * have named; one that sums up the clause before it (`… d’un tiers, bien que
 * ces chiffres`) is no such.
 */
export function isBackDemonstrative(
  { reading, span, known, words, indices, clauseEnd }: Opening,
  at: number,
): boolean {
  const { tokens } = reading.prose;
  const fold = tokens[at]?.fold ?? '';
  const isLed = fold === 'that' && isOneOf(tokens[at - 1], PREPOSITIONS_BEFORE_THAT);
  if (!isLed && !isOneOf(fold, words.demonstratives)) return false;
  const second = tokens[at + 2];
  const isOne = second === undefined || !isNextTo(reading.prose, at + 2);
  const noun = tokens.slice(at + 1, isOne ? at + 2 : at + 3).filter(({ start }) => start < span[1]);
  const next = noun[0]?.fold ?? '';
  if (isOneOf(next, words.harmless) || /^\d/u.test(next)) return false;
  const isNews = hasOneOf(noun, words.news);
  if (isNews && at >= clauseEnd && opensClause(reading.prose, at)) return false;
  const before = indices.filter((index) => index < at).flatMap((index) => tokens[index] ?? []);
  const told = new Set(before.flatMap(stemsOf));
  const stems = noun.flatMap(stemsOf);
  return !stems.some((stem) => stem.length > 3 && (known.stems.has(stem) || told.has(stem)));
}

/** Whether a word opens a clause: behind a comma, `que`, `and`. */
function opensClause(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const before = tokens[at - 1];
  const { complementisers, relatives } = language.speech;
  return (
    gapBefore(prose, at).startsWith(',') ||
    isOneOf(before, complementisers, relatives, language.claims.listing)
  );
}
