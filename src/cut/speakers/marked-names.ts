import { COMPLEMENT_WORDS } from '../../languages/around-roles.ts';
import type { Span } from '../../text/spans.ts';
import type { Prose } from '../prose/prose.ts';
import { isRole } from '../prose/role-words.ts';
import { isOneOf, tokenAt } from '../prose/tokens.ts';
import { LONGEST_ROLE, spanOf } from './phrase.ts';

/**
 * The words of a role with the name in marks that its last noun goes by,
 * "Vertreter der Organisation „Freie Küste“", or that "of" leads to, "autrice
 * de « La Classe vide »".
 */
export function withMarkedName(prose: Prose, from: number, to: number, particles: number): Span {
  const [start, end] = spanOf(prose, from, to);
  const last = prose.tokens[to - 1]?.fold ?? '';
  const isLed = particles === to + 1 && isOneOf(prose.tokens[to], COMPLEMENT_WORDS);
  const close = isLed ? (prose.tokens[to]?.end ?? end) : end;
  const marked = markedNameAt(prose, close);
  return marked === '' || (isRole(last, prose.language) && !isLed)
    ? [start, end]
    : [start, close + marked.length];
}

/** Past a name in marks that stands at a token: "des Vereins | „Freie Küste“ |, Karin Seybold". */
export function pastMarkedName(prose: Prose, at: number): number {
  const end = prose.tokens[at - 1]?.end ?? 0;
  const marked = markedNameAt(prose, end);
  return marked === '' ? at : tokenAt(prose.tokens, end + marked.length);
}

/** The name in marks that stands behind an offset, with its marks; empty where none does. */
function markedNameAt({ text }: Prose, offset: number): string {
  return MARKED_NAME.exec(text.slice(offset, offset + LONGEST_ROLE))?.[0] ?? '';
}

/** A name of a few words in marks, with what closes the phrase behind it. */
const MARKED_NAME =
  /^\s(?:„[^„“”]{2,60}[“”]|«\s?[^«»]{2,60}»|“[^“”]{2,60}”|"[^"]{2,60}")(?=[,.;]|\s\(|\s*$)/u;
