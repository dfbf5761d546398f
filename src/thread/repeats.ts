import { foldWord } from '../text/words.ts';

/** Shorter words are mostly grammar; numbers are not. */
const WORD_LENGTH = 4;
/** Words that share this many first letters are taken for forms of one. */
const STEM_LENGTH = 6;
/** A text with more than this share of its words in another says nothing new. */
const KNOWN = 0.6;

/** Two texts are the same news where more than this share of the one with fewer words is in the other. */
const SAME = 2 / 3;
/** Fewer words than this in common are too few to tell. */
const FEWEST_SHARED = 5;

/** Whether a post says hardly more than another one has said, or is said again by it, as far as their words tell. */
export function repeats(text: string, said: string): boolean {
  const [words, known] = [stemsOf(text), stemsOf(said)];
  const shared = [...words].filter((word) => known.has(word)).length;
  const least = Math.min(words.size, known.size);
  return shared > KNOWN * words.size || (shared >= FEWEST_SHARED && shared > SAME * least);
}

function stemsOf(text: string): Set<string> {
  const words = foldWord(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length >= WORD_LENGTH || /^\d{2}/u.test(word))
      .map((word) => word.slice(0, STEM_LENGTH)),
  );
}
