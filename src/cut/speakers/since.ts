import type { Prose } from '../prose/prose.ts';
import { isRole } from '../prose/role-words.ts';
import { isOneOf } from '../prose/tokens.ts';

/** Words of a time behind "seit" at the most. */
export const LONGEST_SINCE = 3;

/** "ist seit 2014 | Bürgermeisterin": past how long somebody has been what they are. */
export function pastSince({ tokens, language }: Prose, at: number): number {
  if (!language.capitalisesNouns || tokens[at]?.fold !== 'seit') return at;
  for (let to = at + 2; to <= at + 1 + LONGEST_SINCE; to += 1)
    if (tokens[to]?.isCapital && isRole(tokens[to]?.fold ?? '', language))
      return isOneOf(tokens[to - 1], language.claims.frames, language.speech.determiners) ? at : to;
  return at;
}

/** Whether a German phrase holds nothing but nouns, names and what joins them: "Ärztin am Klinikum Adorf", not "Ärztin gerne im Garten". */
export function isPlain({ tokens, language }: Prose, from: number, to: number): boolean {
  const { particles, determiners } = language.speech;
  return tokens
    .slice(from, to)
    .every(
      (word) => word.isCapital || isOneOf(word, particles, determiners, language.claims.frames),
    );
}
