import type { Block } from '../../article/article.ts';
import { VOICES } from '../../languages/voices.ts';
import { type Span, trimSpan } from '../../text/spans.ts';
import { wordSet } from '../../text/words.ts';
import type { Prose } from '../prose/prose.ts';
import { tokensIn } from '../prose/tokens.ts';

/** A long dash that opens a paragraph, and one that sets off the reporting clause behind it. */
const OPENING = /^[—―]\s?(?=\S)/u;
const CLAUSE = /\s[—―]\s?(?=\p{Ll})/u;

/**
 * What a dash opens in place of quotation marks ("— Je viens, dit-il.",
 * "—Ya voy —dijo Ana."): up to the dash before its reporting clause, or the
 * paragraph, which then holds the clause. Null where no dash opens the
 * paragraph, and without a second one where nobody in it says "I" or speaks to
 * a "you": a list may have dashes too.
 */
export function dialogueIn(
  prose: Prose,
  { kind, span }: Block,
): { outer: Span; inner: Span } | null {
  const text = prose.text.slice(...span);
  const opening = OPENING.exec(text);
  if (kind !== 'paragraph' || opening === null) return null;
  const voices = VOICES[prose.language.tag] ?? [];
  const heard = wordSet([...voices, ...prose.language.claims.firstPerson]);
  const clause = CLAUSE.exec(text);
  const end = span[0] + (clause?.index ?? text.length);
  const inner = trimSpan(prose.text, [span[0] + opening[0].length, end]);
  const isHeard = tokensIn(prose.tokens, inner).some(({ fold }) => heard.has(fold));
  if (clause === null && !isHeard) return null;
  return { outer: [span[0], end + (clause?.[0].length ?? 0)], inner };
}
