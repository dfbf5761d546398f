type Scored = { readonly score: number };

/** Sorts what is scored, the best first. */
export function byScore(one: Scored, other: Scored): number {
  return other.score - one.score;
}
