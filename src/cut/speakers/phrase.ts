import { OF_ARTICLES } from '../../languages/articles.ts';
import type { Span } from '../../text/spans.ts';
import { gapBefore, hasStop } from '../prose/gaps.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf } from '../prose/tokens.ts';

/** UTF-16 code units of a role that is printed. */
export const LONGEST_ROLE = 110;

/** "José Luna (Vox), ponente, dijo": what stands in brackets is of whom they stand behind. */
export function opensBracket(prose: Prose, at: number): boolean {
  return gapBefore(prose, at).endsWith('(');
}

/** Past a bracket behind a name: "Juan Pérez (Sevilla, 1960) | , premio Nacional, dijo". */
export function pastBracket(prose: Prose, from: number): number {
  if (!opensBracket(prose, from)) return from;

  let at = from + 1;
  while (at - from <= LONGEST_BRACKET && !gapBefore(prose, at).startsWith(')')) at += 1;
  return at - from > LONGEST_BRACKET ? from : at;
}

/** Words in a bracket. */
const LONGEST_BRACKET = 6;

/** The words from one token to before another, as a span. */
export function spanOf({ tokens }: Prose, from: number, to: number): Span {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
}

/** Whether an article or a preposition stands before a token. */
export function isAfterParticle({ tokens, language }: Prose, at: number): boolean {
  const { particles, determiners } = language.speech;
  return isOneOf(tokens[at - 1], particles, determiners);
}

/** Whether "of" stands before a token, an article between them or not: "d’analystes", "de la police". */
export function isOfParticle({ tokens, language }: Prose, at: number): boolean {
  const { particles, determiners } = language.speech;
  const [one, two] = [tokens[at - 1]?.fold ?? '', tokens[at - 2]?.fold ?? ''];
  const isOf = (fold: string) => isOneOf(fold, particles) && !isOneOf(fold, determiners);
  return isOf(one) || isOneOf(one, OF_ARTICLES) || (isOneOf(one, determiners) && isOf(two));
}

/** Whether a token is a relative pronoun; where articles look the same, only behind a comma. */
export function isRelative(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const isOne = isOneOf(tokens[at], language.speech.relatives);
  return isOne && (!language.capitalisesNouns || hasStop(prose, at));
}
