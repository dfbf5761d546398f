import type { Language } from '../languages/language.ts';
import { pairMarks } from '../text/quote-marks.ts';
import { foldWord } from '../text/words.ts';

/** The subject of a reporting verb stands among this many words: `, a-t-il dit`, ` he wrote`. */
const WORDS_AFTER = 4;

/**
 * Whether words can be a post: they do not open on a pronoun or connective
 * whose referent is elsewhere, and a quotation they open on is not said by one.
 */
export function standsAlone(words: string, language: Language): boolean {
  if (isSaidByPronoun(words, language)) return false;
  const opening = foldWord(words).replace(/^[^\p{L}\p{N}]+/u, '');
  const { pointers, connectives } = language.claims;
  return ![...pointers, ...connectives].some((word) => opensWith(opening, word));
}

/** "…", he wrote: a pronoun among the first words after a quotation that opens the text. */
function isSaidByPronoun(words: string, { speech }: Language): boolean {
  const [quotation] = pairMarks(words, [0, words.length]);
  if (quotation === undefined || quotation.outer[0] > 0) return false;
  const after = words
    .slice(quotation.outer[1])
    .split(/[\s,-]+/u)
    .slice(0, WORDS_AFTER);
  return speech.pronouns.some(({ word }) => after.some((one) => foldWord(one) === word));
}

function opensWith(text: string, word: string): boolean {
  if (!text.startsWith(word)) return false;
  return word.endsWith("'") || !/^[\p{L}\p{N}'-]/u.test(text.slice(word.length));
}
