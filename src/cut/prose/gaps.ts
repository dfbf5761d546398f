import type { Span } from '../../text/spans.ts';
import type { Prose } from './prose.ts';
import { isOneOf } from './tokens.ts';

/** What stands between a token and the one before it: a space, or marks. */
export function gapBefore({ tokens, text }: Prose, at: number): string {
  return text.slice(tokens[at - 1]?.end, tokens[at]?.start);
}

/** Whether nothing but a space parts a token from the one before it. */
export function isNextTo(prose: Prose, at: number): boolean {
  return gapBefore(prose, at) === ' ';
}

/** Whether a comma, a colon or a dash parts a token from the one before it; marks around a name part nothing. */
export function isParted(prose: Prose, at: number): boolean {
  return /[,;:–—]/u.test(gapBefore(prose, at));
}

/** Whether punctuation stands before a token. */
export function hasStop(prose: Prose, at: number): boolean {
  const before = prose.tokens[at - 1];
  if (before === undefined || prose.tokens[at] === undefined) return true;
  const gap = gapBefore(prose, at);
  if (gap !== '. ') return /[.,;:!?…«»“”"„()[\]—–\n]/u.test(gap);
  // "Supt. Ann Hill"
  if (isOneOf(`${before.fold}.`, prose.language.sentences.neverFinal)) return false;
  return before.text.length > 3 || /^\p{Lu}{2,}$/u.test(before.text);
}

/** Whether a comma stands before a token, and nothing else but what closes marks, brackets or an abbreviation. */
export function isComma(prose: Prose, at: number): boolean {
  return /^[“”"»).]{0,2},\s$/u.test(gapBefore(prose, at));
}

/** Where the commas of a span stand that part words, in order: none within a number. */
export function commasIn({ text }: Prose, [start, end]: Span): number[] {
  return [...text.slice(start, end).matchAll(/,(?=\s)/gu)].map(({ index }) => start + index);
}
