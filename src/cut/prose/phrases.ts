import { onceFor } from '../../text/once-for.ts';
import { foldWord } from '../../text/words.ts';
import type { Prose } from './prose.ts';

/** Words of a language's list; a list that a language does without has none. */
type Phrases = readonly string[] | undefined;

/** Whether a phrase of one of some lists starts at a token. */
export function isPhraseAt(prose: Prose, at: number, ...lists: readonly Phrases[]): boolean {
  return lists.some((phrases) => phraseAt(prose, at, phrases) > 0);
}

/** The length in words of the phrase of a list that starts at a token, or 0. The longest wins. */
export function phraseAt({ tokens, text }: Prose, at: number, phrases: Phrases = []): number {
  const first = tokens[at];
  if (first === undefined || !mayOpen(first.fold, phrases)) return 0;
  const ahead = foldWord(text.slice(first.start, first.start + 60)).replaceAll(/\s+/gu, ' ');
  let longest = 0;
  for (const phrase of phrases) {
    const isWhole = phrase.endsWith("'") || !/^[\p{L}\p{N}-]/u.test(ahead.slice(phrase.length));
    if (phrase.length > longest && ahead.startsWith(phrase) && isWhole) longest = phrase.length;
  }
  if (longest === 0) return 0;
  let count = 0;
  while ((tokens[at + count]?.start ?? Number.POSITIVE_INFINITY) < first.start + longest)
    count += 1;
  return count;
}

/** Whether any of some phrases starts with the first letters of a word: most words open none. */
function mayOpen(fold: string, phrases: readonly string[]): boolean {
  const known = openings(phrases);
  return known.has(fold.slice(0, 2)) || known.has(fold.slice(0, 1));
}

const openings = onceFor(
  (phrases: readonly string[]) => new Set(phrases.map((phrase) => phrase.slice(0, 2).trim())),
);
