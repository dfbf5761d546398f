import type { Language } from '../languages/language.ts';
import { pairMarks } from '../text/quote-marks.ts';
import { foldWord, wordSet } from '../text/words.ts';

/** The subject of a reporting verb stands among this many words: `, a-t-il dit`, ` he wrote`. */
const WORDS_AFTER = 4;

/** A frame before the main clause has at most this many words. */
const FRAME_WORDS = 7;

/**
 * Whether words can be a post: they do not open on a pronoun or connective
 * whose referent is elsewhere, neither at once nor after a frame that names
 * nobody, and a quotation they open on is not said by one.
 */
export function standsAlone(words: string, language: Language): boolean {
  if (isSaidByPronoun(words, language) || isFramedPronoun(words, language)) return false;
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

/** `On Thursday, she…`, `En 1998, il…`: a pronoun after a short frame without a name or a clause in it. */
function isFramedPronoun(words: string, { speech, claims }: Language): boolean {
  const comma = words.search(/,\s/u);
  const frame = words.slice(0, Math.max(0, comma)).split(/\s+/u);
  if (comma < 0 || frame.length > FRAME_WORDS) return false;
  const [first = ''] = foldWord(words.slice(comma + 2)).split(/[^\p{L}]+/u);
  return (
    speech.pronouns.some(({ word, gender }) => word === first && gender !== 'n') &&
    !frame.slice(1).some((word) => /^\p{Lu}/u.test(word)) &&
    !frame.some((word) => wordSet(claims.finiteVerbs).has(foldWord(word)))
  );
}

function opensWith(text: string, word: string): boolean {
  if (!text.startsWith(word)) return false;
  return word.endsWith("'") || !/^[\p{L}\p{N}'-]/u.test(text.slice(word.length));
}
