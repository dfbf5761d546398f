import type { Language } from '../../languages/language.ts';
import type { Span } from '../../text/spans.ts';
import { foldWord, wordSet } from '../../text/words.ts';

/** A word of the article. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As language files write words: an acronym that would read as another word keeps its capitals. */
  readonly fold: string;
  readonly isCapital: boolean;
};

/** Acronyms and initials with their stops, times of day, numbers, and words with what joins their parts. */
const WORD =
  /\p{Lu}\.(?:-?\p{Lu}\.)*|\d{1,2}[hH]\d\d(?!\d)|\d+(?:[.,:\u00a0\u202f]\d+)*\p{L}*|[\p{L}\p{M}\p{N}]+(?:[-‑'’ʼ&][\p{L}\p{M}\p{N}]+)*(?:['’](?=\s))?/gu;

/**
 * The words of a span, in order: "l’Académie" is two where the language says
 * that `l'` leans on the next word, "Jong-un" and "a-t-il" are one.
 */
export function tokenise(text: string, span: Span, language: Language): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(span[0], span[1]).matchAll(WORD)) {
    pushWord(tokens, match[0], span[0] + match.index, wordSet(language.elisions), language);
  }
  return tokens;
}

function pushWord(
  tokens: Token[],
  word: string,
  at: number,
  elisions: ReadonlySet<string>,
  language: Language,
): void {
  const mark = word.search(/['’ʼ]/u);
  const head = mark < 0 ? '' : word.slice(0, mark + 1);
  if (head !== '' && elisions.has(foldWord(head)) && word.length > head.length) {
    tokens.push(token(head, at, language));
    pushWord(tokens, word.slice(head.length), at + head.length, elisions, language);
    return;
  }
  tokens.push(token(word, at, language));
}

const NONE: readonly string[] = [];

function token(text: string, start: number, { acronyms = NONE }: Language): Token {
  return {
    start,
    end: start + text.length,
    text,
    fold: wordSet(acronyms).has(text) ? text : foldWord(text),
    isCapital: /^\p{Lu}/u.test(text),
  };
}

/** The index of the first token that starts at or after an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens wholly within a span. */
export function tokensIn(tokens: readonly Token[], span: Span): readonly Token[] {
  const from = tokenAt(tokens, span[0]);
  let to = tokenAt(tokens, span[1]);
  while (to > from && (tokens[to - 1]?.end ?? 0) > span[1]) to -= 1;
  return tokens.slice(from, to);
}

/** Whether a word, a token or its fold, stands in one of some lists. A missing word stands in none, a missing list has no words. */
export function isOneOf(
  word: Token | string | undefined,
  ...lists: readonly (readonly string[] | undefined)[]
): boolean {
  const fold = typeof word === 'string' ? word : word?.fold;
  return fold !== undefined && lists.some((list) => list !== undefined && wordSet(list).has(fold));
}
