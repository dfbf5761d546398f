import { CLAUSE_SPACES } from '../languages/clause-spaces.ts';
import type { Language } from '../languages/language.ts';

/** UTF-16 code units: what is shorter between two spaces may be a name. */
const SHORTEST_CLAUSE = 24;

/**
 * Where a paragraph without stops may end a sentence: at a space between two
 * long clauses, neither of which says that it goes on with the other. Empty
 * in languages whose sentences have stops.
 */
export function spaceEnds(paragraph: string, language: Language): number[] {
  const words = CLAUSE_SPACES[language.tag];
  if (words === undefined) return [];
  const opens = new RegExp(`^(?:${words.goingOn.join('|')})`, 'u');
  const wants = new RegExp(`(?:${words.wanting.join('|')})$`, 'u');
  const clauses = [...paragraph.matchAll(/\S+/gu)];
  return clauses.slice(1).flatMap(({ 0: clause, index }, before) => {
    const previous = clauses[before]?.[0] ?? '';
    const isWhole = isClause(previous) && isClause(clause);
    return isWhole && !wants.test(previous) && !opens.test(clause) ? [index] : [];
  });
}

/** Long, and without marks: what stands between those is one. */
function isClause(text: string): boolean {
  return text.length >= SHORTEST_CLAUSE && /^[\p{L}\p{M}]+$/u.test(text);
}
