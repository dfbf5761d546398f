import type { Block, Genre } from './article.ts';
import { genreOfSection } from './genre-of-section.ts';

/** Blocks from the top, and UTF-16 code units of the longest line that may say what an article is. */
const TOP_BLOCKS = 4;
const LONGEST_LINE = 160;
const LONGEST_WORDS = 40;

/**
 * What an article says of itself in its first lines: "FOR IMMEDIATE RELEASE",
 * "Kommentar: …", "[Tribune] …". Null where they do not tell. Only the word a
 * line opens with counts: "in a press release" is somebody's sentence.
 */
export function genreOfOpening(text: string, blocks: readonly Block[]): Genre | null {
  for (const { span } of blocks.slice(0, TOP_BLOCKS)) {
    const line = text.slice(...span).split('\n')[0] ?? '';
    const genre = line.length <= LONGEST_LINE ? genreOfLine(line) : null;
    if (genre !== null) return genre;
  }
  return null;
}

function genreOfLine(line: string): Genre | null {
  const bare = line.replace(/^[^\p{L}]{1,6}/u, '');
  const whole = genreOfSection(bare.replace(/[^\p{L}]{1,6}$/u, ''));
  if (whole !== null) return isAmbiguous(bare) ? null : whole;
  const [, words = '', after = ''] = OPENING.exec(bare) ?? [];
  if (words.length > LONGEST_WORDS || !/^\p{Lu}/u.test(words)) return null;
  const genre = genreOfSection(words);
  if (genre === null || isAmbiguous(words)) return null;
  return after.startsWith('.') && words !== words.toUpperCase() ? null : genre;
}

/** "Kommentar: ", "OPINION. ", "Tribune – ", "[Édito] ", "Pressemitteilung vom 3. Juni", "Press release no. 12". */
const OPENING =
  /^(.{3,40}?)([\s\u00a0]?[:：|\])]|[\s\u00a0][–—-][\s\u00a0]|\. (?=\p{Lu})| (?:(?:n°|nr\.?|no\.?|vom|du|del|of|from|van) ?)?(?=\d))/u;

/** "Comment" asks how in French. */
function isAmbiguous(words: string): boolean {
  return /^comment\b/iu.test(words);
}
