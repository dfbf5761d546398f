import { THOSE_WHO, WHO_ANOTHER } from '../../languages/pointing.ts';
import { isFullName, mentionsIn, type Names } from '../prose/names.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import { pronounOf } from '../prose/pronoun-of.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf } from '../prose/tokens.ts';
import { pronounParty } from './make-party.ts';
import type { Party } from './party.ts';

/**
 * "Sourit | celle que tous appellent la patronne": somebody told of before, whom
 * a relative clause describes; null where it names another, or tells of one by
 * a pronoun ("celui qui lui a succédé").
 */
export function thatOne(prose: Prose, names: Names, at: number, end: number): Party | null {
  const { tokens, language } = prose;
  const stand = THOSE_WHO[language.tag]?.[tokens[at]?.fold ?? ''];
  const pronoun = stand === undefined ? undefined : pronounOf(stand, language);
  if (pronoun === undefined || !isOneOf(tokens[at + 1], language.speech.relatives)) return null;
  const isAnothers = isPhraseAt(prose, at + 1, WHO_ANOTHER);
  const named = mentionsIn(names, [tokens[at]?.end ?? 0, tokens[end - 1]?.end ?? 0]);
  if (isAnothers || named.some((one) => isFullName(names, one))) return null;
  return pronounParty(pronoun, at, end);
}
