import { foldWord } from '../text/words.ts';

/** Shorter words are mostly grammar. */
const WORD_LENGTH = 4;
/** Words that share this many first letters are taken for forms of one. */
const STEM_LENGTH = 6;
/** A text with more than this share of its words in another says nothing new. */
const KNOWN = 0.6;

/** Whether a post says hardly more than another one has said, as far as their words tell. */
export function repeats(text: string, said: string): boolean {
  const [words, known] = [stemsOf(text), stemsOf(said)];
  const shared = [...words].filter((word) => known.has(word)).length;
  return shared > KNOWN * words.size;
}

function stemsOf(text: string): Set<string> {
  const words = foldWord(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(
    words.filter((word) => word.length >= WORD_LENGTH).map((word) => word.slice(0, STEM_LENGTH)),
  );
}
