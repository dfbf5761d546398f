import { CONJUNCTIONS } from '../../languages/openings.ts';
import { type Span, trimSpan } from '../../text/spans.ts';
import { wordSet } from '../../text/words.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { lossOf } from '../prose/guard.ts';
import type { Prose } from '../prose/prose.ts';
import { phraseAt } from '../prose/reporting.ts';
import { tokenAt } from '../prose/tokens.ts';

/**
 * A sentence without the word that ties it to the one before, where it can go:
 * a connective that a comma closes ("En retour, Moscou …"), a conjunction
 * before a subject ("Mais Brest a …").
 */
export function withoutConnective(prose: Prose, sentence: Span): Span {
  const at = tokenAt(prose.tokens, sentence[0]);
  const count = phraseAt(prose, at, prose.language.claims.connectives);
  const last = prose.tokens[at + count - 1];
  if (count === 0 || last === undefined) return sentence;
  if (isConjunction(prose, at)) return trimSpan(prose.text, [last.end, sentence[1]]);
  const connective: Span = [sentence[0], last.end + 1];
  if (prose.text.charAt(last.end) !== ',' || lossOf(prose, connective) !== null) return sentence;
  return trimSpan(prose.text, [connective[1], sentence[1]]);
}

/** Whether a word is a conjunction with words of a main clause right behind it: what it limits is the sentence before. */
function isConjunction(prose: Prose, at: number): boolean {
  const { tokens, text, language } = prose;
  const [token, next] = [tokens[at], tokens[at + 1]];
  const words = CONJUNCTIONS[language.tag.split('-')[0] ?? ''];
  if (words === undefined || token === undefined || next === undefined) return false;
  return (
    wordSet(words).has(token.fold) &&
    text.slice(token.end, next.start) === ' ' &&
    !isFiniteVerb(prose, at + 1)
  );
}
