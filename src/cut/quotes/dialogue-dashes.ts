import type { Block } from '../../article/article.ts';
import { VOICES } from '../../languages/voices.ts';
import { type Span, trimSpan } from '../../text/spans.ts';
import { wordSet } from '../../text/words.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { tokenAt, tokensIn } from '../prose/tokens.ts';

/** A dash that opens a paragraph, as long as dialogue has it or shorter, and one that sets off the reporting clause behind it. */
const OPENING = /^(?:[—―]\s?|[–-]\s)(?=\S)/u;
const CLAUSE = /\s[—―]\s?(?=\p{Ll})/u;
const SHORT_CLAUSE = /\s[–-]\s(?=\p{Ll})/gu;

/**
 * What a dash opens in place of quotation marks ("— Je viens, dit-il.",
 * "—Ya voy —dijo Ana."): up to the dash before its reporting clause, or the
 * paragraph, which then holds the clause. Null where no dash opens the
 * paragraph, and without a second one where nobody in it says "I" or speaks to
 * a "you": a list may have dashes too. Behind a short dash, as lists have it,
 * a verb of speech has to stand behind the second.
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
  const isLong = /^[—―]/u.test(text);
  const clause = isLong ? CLAUSE.exec(text) : shortClause(prose, span);
  const end = span[0] + (clause?.index ?? text.length);
  const inner = trimSpan(prose.text, [span[0] + opening[0].length, end]);
  const isHeard = tokensIn(prose.tokens, inner).some(({ fold }) => heard.has(fold));
  if (clause === null && !(isLong && isHeard)) return null;
  return { outer: [span[0], end + (clause?.[0].length ?? 0)], inner };
}

/** "- Faltou calma - | afirmou o técnico.": the short dash before a verb of speech, or null. */
function shortClause(prose: Prose, [start, end]: Span): RegExpExecArray | null {
  const dashes = prose.text.slice(start, end).matchAll(SHORT_CLAUSE);
  const isReporting = ({ index }: RegExpExecArray) => {
    const at = tokenAt(prose.tokens, start + index);
    return reportingAt(prose, at, at + 3) !== null;
  };
  return [...dashes].find(isReporting) ?? null;
}
