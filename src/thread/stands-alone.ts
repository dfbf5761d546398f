import type { Language } from '../languages/language.ts';
import { foldWord } from '../text/words.ts';

/** Whether words can open a post: not on a pronoun or connective whose referent is elsewhere. */
export function standsAlone(words: string, language: Language): boolean {
  const opening = foldWord(words).replace(/^[^\p{L}\p{N}]+/u, '');
  const { pointers, connectives } = language.claims;
  return ![...pointers, ...connectives].some((word) => opensWith(opening, word));
}

function opensWith(text: string, word: string): boolean {
  if (!text.startsWith(word)) return false;
  return word.endsWith("'") || !/^[\p{L}\p{N}'-]/u.test(text.slice(word.length));
}
