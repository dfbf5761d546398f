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
  const opened = first && byOpening(phrases).get(first.fold.slice(0, OPENING));
  if (first === undefined || opened === undefined) return 0;
  const ahead = foldWord(text.slice(first.start, first.start + 60)).replaceAll(/\s+/gu, ' ');
  let longest = 0;
  for (const phrase of opened) {
    const isLonger = phrase.length > longest && ahead.startsWith(phrase);
    if (isLonger && endsWhole(phrase, ahead)) longest = phrase.length;
  }
  if (longest === 0) return 0;
  let count = 0;
  while ((tokens[at + count]?.start ?? Number.POSITIVE_INFINITY) < first.start + longest)
    count += 1;
  return count;
}

/** Whether no word goes on where a phrase ends. */
function endsWhole(phrase: string, ahead: string): boolean {
  return phrase.endsWith("'") || !/^[\p{L}\p{N}-]/u.test(ahead.slice(phrase.length));
}

/** Letters of its first word by which a phrase is looked up: most words open none. */
const OPENING = 2;

/** Phrases by the first letters of their first word. */
const byOpening = onceFor((phrases: readonly string[]) => {
  const known = new Map<string, string[]>();
  for (const phrase of phrases) {
    const opening = phrase.slice(0, OPENING).trim();
    known.set(opening, [...(known.get(opening) ?? []), phrase]);
  }
  return known;
});
