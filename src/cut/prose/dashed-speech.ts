import type { Span } from '../../text/spans.ts';
import { type Prose, paragraphAt } from './prose.ts';
import { reportingAt } from './reporting.ts';
import { tokenAt } from './tokens.ts';

/** A dash that opens a paragraph, as dialogue and lists have it. */
const OPENING = /^[—―–-]\s?(?=\S)/u;
/** A dash before what may be a reporting clause. */
const CLAUSE = /\s[—―–-]\s?(?=\p{Ll})/gu;

/**
 * Whether a span stands within what dashes set off in place of quotation
 * marks, up to its reporting clause: "– O jogo já fechou. [Não dá mais] –
 * disse o técnico." Cut out of it, words that somebody said would read as the
 * article's own.
 */
export function isDashedSpeech(prose: Prose, span: Span): boolean {
  const { text, tokens } = prose;
  const block = paragraphAt(prose, span[0])?.blocks.find(
    (one) => one.span[0] <= span[0] && span[0] < one.span[1],
  );
  if (block === undefined || !OPENING.test(text.slice(...block.span))) return false;
  const behind = text.slice(span[0], block.span[1]);
  return [...behind.matchAll(CLAUSE)].some(({ index }) => {
    const at = tokenAt(tokens, span[0] + index);
    return reportingAt(prose, at, at + 3) !== null;
  });
}
