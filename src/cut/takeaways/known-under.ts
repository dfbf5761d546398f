import { type Known, knownFrom } from '../clarity/opening.ts';
import type { Prose } from '../prose/prose.ts';
import { stemsOf } from '../prose/weigh-words.ts';

/** Letters of a noun at the least that is looked for within longer words. */
const SHORTEST_PART = 4;

/**
 * What somebody knows who has read the headline. In a language that joins its
 * nouns, those of the article that are part of a headline's word, too: `Die
 * Tour` under `Die Stones-Tour war ein Erfolg`.
 */
export function knownUnder({ tokens, language }: Prose, headline: string): Known {
  const known = knownFrom([headline], language);
  if (!language.capitalisesNouns) return known;
  const nouns = new Map(tokens.flatMap((token) => (token.isCapital ? [[token.fold, token]] : [])));
  const words = [...known.words];
  const told = [...nouns.values()].filter(({ fold }) => words.some((word) => isPart(fold, word)));
  return { ...known, stems: new Set([...known.stems, ...told.flatMap(stemsOf)]) };
}

/** Whether a noun is a word or part of it. */
export function isPart(noun: string, word: string): boolean {
  return noun === word || (noun.length >= SHORTEST_PART && word.includes(noun));
}
