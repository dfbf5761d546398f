import { words } from './words.ts';

/** Words before the article of what is told of as a whole: "toute l'équipe". */
export const PREDETERMINERS: readonly string[] = words('tout toute todo toda tutto tutta');

/** English prepositions behind which `that` points back: "the death toll from that strike". */
export const PREPOSITIONS_BEFORE_THAT: readonly string[] = words(
  'from of on for with at by within during after before over into about',
);

/** Last words of `settings` that are prepositions elsewhere: "the week after". */
export const SETTING_PREPOSITIONS: readonly string[] = words('after before');

/** Of `additions`, those that add only behind a verb or at the end; elsewhere they compare: "aussi grand", "too late". */
export const COMPARING_ADDITIONS: readonly string[] = words('aussi too damit');

/** Of `additions`, German adverbs that a clause may explain, and the words that open it: "geht davon aus, dass". */
export const CORRELATES: readonly string[] = words(
  'davor dazu dafür dagegen damit davon darüber dadurch dabei',
);

export const CORRELATE_CLAUSES: readonly string[] = words('dass ob wie warum zu');

/** Words that end some of `returns` and, before a noun, only say what somebody was: `the former mayor`. Folded. */
export const ADJECTIVE_RETURNS: readonly string[] = words('former');

/** Of `returns`, those that end on the word for the same, folded. */
export const SAME_AGAIN = / (?:mêmes?|same|gleichen?|mism[oa]s?|stess[oaie]|mesm[oa]s?|zelfde)$/u;
