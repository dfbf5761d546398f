import type { Language } from '../languages/language.ts';
import { countWords, isEmojiLed } from './line-shapes.ts';

/** UTF-16 code units, and words. */
const LONGEST = 60;
const MOST_WORDS = 8;
const MOST_PLAIN_WORDS = 4;

/**
 * Whether a line is the label of a box: short, ended by a colon and no
 * sentence. The language's own labels ("décrypte", "à retenir") count; so do
 * a few words, or more behind an emoji, without a verb. In a language whose
 * verbs are not known only the emoji tells.
 */
export function isLabelLine(line: string, language: Language): boolean {
  if (line.length > LONGEST || !/[:：]$/u.test(line)) return false;
  const words = countWords(line);
  if (words === 0 || words > MOST_WORDS) return false;
  if (namesTakeaway(line, language)) return true;
  if (has(line, language.speech.verbs) || has(line, language.claims.finiteVerbs)) return false;
  const isKnown = language.speech.verbs.length > 0;
  return isEmojiLed(line) || (isKnown && words <= MOST_PLAIN_WORDS);
}

/** Whether a line is one of the language's takeaway labels and nothing else. */
export function isTakeawayLabel(line: string, language: Language): boolean {
  return line.length <= LONGEST && language.claims.takeawayBoxes.includes(fold(line));
}

/** Whether one of the language's takeaway labels is in a line. */
export function namesTakeaway(line: string, language: Language): boolean {
  return has(line, language.claims.takeawayBoxes);
}

function has(line: string, phrases: readonly string[]): boolean {
  const words = ` ${fold(line)} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}

/** Lower case, straight apostrophes, and nothing but words and single spaces. */
function fold(line: string): string {
  return line
    .toLowerCase()
    .replaceAll(/[’‘ʼ]/gu, "'")
    .replaceAll(/[^\p{L}\p{M}\p{N}'-]+/gu, ' ')
    .trim();
}
