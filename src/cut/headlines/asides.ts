import { type Span, sliceSpan } from '../../text/spans.ts';
import { wordSet } from '../../text/words.ts';
import { hasFiniteVerb, isFiniteVerb } from '../prose/finite-verbs.ts';
import { lossOf } from '../prose/guard.ts';
import type { Prose } from '../prose/prose.ts';
import { phraseAt } from '../prose/reporting.ts';
import { tokenAt, tokensIn } from '../prose/tokens.ts';
import { opensAside } from './clause-starts.ts';

/** UTF-16 code units from a sentence's start in which its verb is looked for behind an apposition. */
const OPENING = 280;
const BRACKETS = /\s\([^().]{1,120}\)(?=\s\p{L})/gu;
/** An age after a name, with its word where the language writes one: ", 58 ans,". */
const AGES = /(?<=\p{Lu}[\p{L}'’-]+), \d{1,3}(?: \p{L}{2,6})?(?=,)/gu;

/** What may go from the middle of a sentence: brackets, ages, and what stands between commas before the verb. */
export function asidesOf(prose: Prose, whole: Span): Span[] {
  if (/["«“„]/u.test(sliceSpan(prose.text, whole))) return [];
  const apposed = apposition(prose, whole);
  const guarded = [...matches(prose, whole, BRACKETS), ...(apposed === null ? [] : [apposed])];
  const ages = matches(prose, whole, AGES).filter((span) => isAge(prose, span));
  return [
    ...guarded.filter((span) => lossOf(prose, span) === null),
    ...ages.map((span) => withClosingComma(prose, span)),
  ];
}

/** An aside with the comma that closes it, where the verb of the subject before it follows. */
function withClosingComma(prose: Prose, [start, end]: Span): Span {
  const closes = prose.text[end] === ',' && isFiniteVerb(prose, tokenAt(prose.tokens, end), true);
  return [start, closes ? end + 1 : end];
}

function matches({ text }: Prose, whole: Span, pattern: RegExp): Span[] {
  return [...sliceSpan(text, whole).matchAll(pattern)].map(
    ({ 0: found, index }): Span => [whole[0] + index, whole[0] + index + found.length],
  );
}

/** Whether a number behind a name counts years, and nothing else does. */
function isAge({ tokens, language }: Prose, span: Span): boolean {
  const [, unit] = tokensIn(tokens, span);
  return (
    unit === undefined ||
    (unit.fold.length > 2 && wordSet(language.claims.quantities).has(unit.fold))
  );
}

/**
 * What stands between the subject and its verb: "Le maire, qui part en mai,
 * annonce…". Before it stands a noun phrase alone, after it the verb.
 */
function apposition(prose: Prose, whole: Span): Span | null {
  const { text, tokens, language } = prose;
  const opening = text.slice(whole[0], Math.min(whole[1], whole[0] + OPENING));
  const commas = [...opening.matchAll(/,(?=\s)/gu)].map(({ index }) => whole[0] + index);
  const [first, ...others] = commas;
  if (first === undefined || hasFiniteVerb(prose, [whole[0], first])) return null;
  const subject = tokensIn(tokens, [whole[0], first]);
  if (subject.some(({ fold }) => wordSet(language.datelines.weekdays).has(fold))) return null;
  if (opensAside(prose, whole[0]) || /[:;]/u.test(text.slice(whole[0], first))) return null;
  const closing = others.find((comma) => isFiniteVerb(prose, tokenAt(tokens, comma), true));
  if (closing === undefined) return null;
  const opens = phraseAt(prose, tokenAt(tokens, first), language.claims.trailers) > 0;
  return opens || isName(prose, [first, closing]) ? [first, closing + 1] : null;
}

/** Whether every word of a span has a capital, or stands within a name. */
function isName({ tokens, language }: Prose, span: Span): boolean {
  const [particles, listed] = [language.speech.particles, language.claims.listing].map(wordSet);
  return tokensIn(tokens, span).every(
    ({ fold, isCapital }) =>
      isCapital || (particles?.has(fold) === true && listed?.has(fold) === false),
  );
}
