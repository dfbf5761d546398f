import { GENERAL_SECTIONS, SECTION_NAMES } from '../languages/genres.ts';
import { foldWord, wordSet } from '../text/words.ts';
import { GENRES, type Genre } from './article.ts';

/** What an article is by the section it stands in or the kicker above it; null where that does not tell. */
export function genreOfSection(section: string | null): Genre | null {
  const name = (section ?? '').trim().toLowerCase().replaceAll('’', "'");
  return GENRES_OF_SECTIONS.get(name) ?? null;
}

/** UTF-16 code units: a longer section is a list of keywords. */
const LONGEST_KICKER = 40;

/** A section as the words above a headline; null for one that says nothing, as "News" does, and for keywords. */
export function kickerOfSection(section: string | null): string | null {
  if (section === null || section.length > LONGEST_KICKER) return null;
  return wordSet(GENERAL_SECTIONS).has(foldWord(section)) ? null : section;
}

const NAMES: Partial<Record<Genre, readonly string[]>> = SECTION_NAMES;

const GENRES_OF_SECTIONS: ReadonlyMap<string, Genre> = new Map(
  GENRES.flatMap((genre) => (NAMES[genre] ?? []).map((name) => [name, genre] as const)),
);
