import { CONJUNCTIONS } from '../../languages/openings.ts';
import { type Span, trimSpan } from '../../text/spans.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { isNextTo } from '../prose/gaps.ts';
import { lossOf } from '../prose/guard.ts';
import { phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf, tokenAt } from '../prose/tokens.ts';

/** A label in capitals, of two words or a long one, since a short one may be who says it (`WHO: …`): `NEW DELHI: `, `MOBILITÉ - `. */
const LABEL =
  /^(?=\p{Lu}{6}|\p{Lu}+ \p{Lu}{2})\p{Lu}[\p{Lu}\p{N}'’ .-]{3,40}?(?:\s?:| [-–—]) (?=["«“„]?\p{Lu})/u;
/** UTF-16 code units of a sentence in which a label ends. */
const OPENING = 60;

/** A sentence without what stands before its own words: a label in capitals, a word that ties it to the sentence before. */
export function withoutOpening(prose: Prose, sentence: Span): Span {
  const [start, end] = sentence;
  const label = LABEL.exec(prose.text.slice(start, Math.min(end, start + OPENING)))?.[0] ?? '';
  return withoutConnective(prose, [start + label.length, end]);
}

/**
 * A sentence without the word that ties it to the one before, where it can go:
 * a connective that a comma closes ("En retour, Moscou …"), a conjunction
 * before a subject ("Mais Brest a …").
 */
function withoutConnective(prose: Prose, sentence: Span): Span {
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
  const { tokens, language } = prose;
  return (
    isOneOf(tokens[at], CONJUNCTIONS[language.tag]) &&
    isNextTo(prose, at + 1) &&
    !isFiniteVerb(prose, at + 1)
  );
}
