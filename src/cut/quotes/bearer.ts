import { NAMED_NOUNS, NAMESAKE_NOUNS } from '../../languages/offices.ts';
import { wordSet } from '../../text/words.ts';
import { genderOfWord } from '../prose/gender-of-word.ts';
import type { Mention } from '../prose/name-runs.ts';
import type { Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { nameAfterComma, type Phrase } from './noun-phrase.ts';
import { isAfterParticle } from './phrase.ts';

/**
 * Whether a name in the phrase of a role is the one who bears it, "la ministre
 * de l’Intérieur Anne Morel", and not what the role is of: "la proviseure du
 * lycée Jules-Ferry", "le président de la région Bretagne, Paul Morvan".
 */
export function bearsRole(
  prose: Prose,
  names: Names,
  { head, end }: Phrase,
  name: Mention,
): boolean {
  const isFull = name.words.length > 1;
  const isKnown = isFull && genderOfWord(foldOf(name.words[0]), prose.language) !== null;
  const closing = nameAfterComma(prose, names, name.to, end);
  if (!isCompleted(prose, head, name.from)) return isKnown || closing === null;
  const before = prose.tokens[name.from - 1]?.fold ?? '';
  if (closing !== null || wordSet(NAMESAKE_NOUNS).has(before)) return false;
  return isKnown || (!wordSet(NAMED_NOUNS).has(before) && isTold(names, name));
}

/** Whether "of" or an article stands in a phrase before a token, so that it tells what the role is of. */
function isCompleted(prose: Prose, head: number, to: number): boolean {
  for (let at = head + 1; at < to; at += 1) if (isAfterParticle(prose, at + 1)) return true;
  return false;
}

/** Whether a name is told elsewhere too: in full, or again by its last word alone. */
function isTold({ mentions, byWord }: Names, { words, from }: Mention): boolean {
  const last = words.at(-1) ?? '';
  if (words.length === 1) return (byWord.get(foldOf(last)) ?? []).some(isLonger);
  return mentions.some((one) => one.from !== from && one.words.at(-1) === last);
}

function isLonger({ words }: Mention): boolean {
  return words.length > 1;
}

function foldOf(word = ''): string {
  return word.toLowerCase();
}
