import type { Language } from '../../languages/language.ts';
import { countWhile } from '../../text/count-while.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { foldWord, wholeWord, wordSet } from '../../text/words.ts';

/** A word of the article. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As language files write words: an acronym that would read as another word keeps its capitals. */
  readonly fold: string;
  readonly isCapital: boolean;
};

/** What stands where there is no word. */
export const NO_TOKEN: Token = { start: 0, end: 0, text: '', fold: '', isCapital: false };

/** Names with a stop that a noun is joined to ("ver.di-Chef"), acronyms and initials with their stops, times of day, numbers, and words with what joins their parts. */
const WORD =
  /\p{L}{2,}\.\p{Ll}{2,3}(?:-[\p{L}\p{M}\p{N}]+)+|\p{Lu}\.(?:-?\p{Lu}\.)*|\d{1,2}[hH]\d\d(?!\d)|\d+(?:[.,:\u00a0\u202f]\d+)*\p{L}*|[\p{L}\p{M}\p{N}]+(?:[-‑'’ʼ&][\p{L}\p{M}\p{N}]+)*(?:['’](?=\s))?/gu;

/**
 * The words of a span, in order: "l’Académie" is two where the language says
 * that `l'` leans on the next word, "Jong-un" and "a-t-il" are one.
 */
export function tokenise(text: string, span: Span, language: Language): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of sliceSpan(text, span).matchAll(WORD)) {
    pushWord(tokens, word, span[0] + index, language);
  }
  return tokens;
}

/** Adds a word, and before it what leans on it. */
function pushWord(tokens: Token[], word: string, start: number, language: Language): void {
  let from = 0;
  for (const { index } of word.matchAll(/['’ʼ](?=.)/gu)) {
    const head = word.slice(from, index + 1);
    if (!isOneOf(foldWord(head), language.elisions)) break;
    tokens.push(token(head, start + from, language));
    from = index + 1;
  }
  tokens.push(token(word.slice(from), start + from, language));
}

function token(text: string, start: number, { acronyms }: Language): Token {
  return {
    start,
    end: start + text.length,
    text,
    fold: isOneOf(text, acronyms) ? text : foldWord(text),
    isCapital: /^\p{Lu}/u.test(text),
  };
}

/** The index of the first token that starts at or after an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return countWhile(tokens, ({ start }) => start < offset);
}

/** The indices of the tokens wholly within a span: of the first, and past the last. */
export function tokenRange(tokens: readonly Token[], [start, end]: Span): [number, number] {
  const from = tokenAt(tokens, start);
  let to = tokenAt(tokens, end);
  while (to > from && (tokens[to - 1]?.end ?? 0) > end) to -= 1;
  return [from, to];
}

/** The tokens wholly within a span. */
export function tokensIn(tokens: readonly Token[], span: Span): readonly Token[] {
  return tokens.slice(...tokenRange(tokens, span));
}

/** Whether a word, a token or its fold, stands in one of some lists. A missing word stands in none, a missing list has no words. */
export function isOneOf(
  word: Token | string | undefined,
  ...lists: readonly (readonly string[] | undefined)[]
): boolean {
  const fold = typeof word === 'string' ? word : word?.fold;
  if (fold === undefined) return false;
  for (const list of lists) if (list !== undefined && wordSet(list).has(fold)) return true;
  return false;
}

/** Whether any of some words stands in one of some lists. */
export function hasOneOf(
  words: readonly (Token | string | undefined)[],
  ...lists: readonly (readonly string[] | undefined)[]
): boolean {
  return words.some((word) => isOneOf(word, ...lists));
}

/** Whether a whole word, a token or its fold, has one of some forms that a language gives as patterns. */
export function hasForm(
  word: Token | string | undefined,
  ...forms: readonly (readonly string[] | undefined)[]
): boolean {
  const fold = typeof word === 'string' ? word : word?.fold;
  return (
    fold !== undefined && forms.some((list) => list?.some((form) => wholeWord(form).test(fold)))
  );
}

/** Whether a word is a preposition: one that no line may end on, and no article. */
export function isPreposition(
  word: Token | string | undefined,
  { lines, speech }: Language,
): boolean {
  return isOneOf(word, lines.glued) && !isOneOf(word, speech.determiners);
}
