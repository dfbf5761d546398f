import { SECTION_NAMES } from '../languages/genres.ts';
import { GENRES, type Genre } from './article.ts';

/** What an article is by the section it stands in or the kicker above it; null where that does not tell. */
export function genreOfSection(section: string | null): Genre | null {
  const name = (section ?? '').trim().toLowerCase().replaceAll('’', "'");
  return GENRES_OF_SECTIONS.get(name) ?? null;
}

const NAMES: Partial<Record<Genre, readonly string[]>> = SECTION_NAMES;

const GENRES_OF_SECTIONS: ReadonlyMap<string, Genre> = new Map(
  GENRES.flatMap((genre) => (NAMES[genre] ?? []).map((name) => [name, genre] as const)),
);
