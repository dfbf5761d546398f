import { onceFor } from './once-for.ts';

const patterns = new Map<string, RegExp>();

/** A word as language files write it: lower case, straight apostrophe. */
export function foldWord(word: string): string {
  return word.toLowerCase().replaceAll(/[’ʼ]/gu, "'");
}

/** The words of a language's list as a set. The same list gives the same set. */
export const wordSet = onceFor((list: readonly string[]): ReadonlySet<string> => new Set(list));

/** A language's pattern as a regular expression for a whole word. The same pattern gives the same one. */
export function wholeWord(source: string): RegExp {
  const known = patterns.get(source);
  if (known !== undefined) return known;
  const made = new RegExp(`^(?:${source})$`, 'u');
  patterns.set(source, made);
  return made;
}

/** Whether a folded text opens on a whole word or phrase; scripts without spaces have no other sign of one. */
export function opensOn(text: string, word: string): boolean {
  if (!text.startsWith(word)) return false;
  return (
    /['\p{sc=Han}\p{sc=Hira}]$/u.test(word) || !/^[\p{L}\p{N}'-]/u.test(text.slice(word.length))
  );
}
