import { type Span, sliceSpan } from '../../text/spans.ts';
import { wordSet } from '../../text/words.ts';
import { hasFiniteVerb, hasInfinitiveForm, isFiniteVerb } from '../prose/finite-verbs.ts';
import type { Prose } from '../prose/prose.ts';
import { phraseAt } from '../prose/reporting.ts';
import { tokenAt, tokensIn } from '../prose/tokens.ts';
import { opensSubject } from './clause-starts.ts';
import { dateAt } from './date-at.ts';
import { isParticiple, isVerbBefore } from './loose-ends.ts';

/**
 * The ends of a sentence's words at which its clause is still open, since
 * commas part the verb from its object: behind the verb, and behind what
 * stands between ("a présenté|, lundi|, par surprise|, son plan").
 */
export function partedObjects(prose: Prose, sentence: Span): ReadonlySet<number> {
  const { text, tokens } = prose;
  const commas = [...text.slice(...sentence).matchAll(/,(?=\s)/gu)].map(
    ({ index }) => sentence[0] + index,
  );
  const open = new Set<number>();
  for (const [index, comma] of commas.entries()) {
    if (!closesOnVerb(prose, tokenAt(tokens, comma))) continue;
    let to = index;
    while (to + 1 < commas.length && isAside(prose, commas[to] ?? comma, sentence[1])) to += 1;
    const object: Span = [commas[to] ?? comma, commas[to + 1] ?? sentence[1]];
    const from = tokenAt(tokens, object[0]);
    const opens = to > index && opensSubject(prose, from, true) && !isAside(prose, ...object);
    if (!opens || hasFiniteVerb(prose, object)) continue;
    for (const end of commas.slice(index, to + 1)) open.add(end);
  }
  return open;
}

/** Whether the word before one is a verb that may want an object: "a présenté", "veut présenter". */
export function closesOnVerb(prose: Prose, at: number): boolean {
  const verb = prose.tokens[at - 1];
  return (
    isFiniteVerb(prose, at - 1) ||
    (hasInfinitiveForm(verb, prose.language) && prose.language.isVerbSecond !== true) ||
    (isParticiple(prose, verb) && isVerbBefore(prose, prose.tokens[at - 2]?.fold ?? ''))
  );
}

/** Whether a date, its day alone or what a preposition opens stands behind a comma, with no verb of its own. */
function isAside(prose: Prose, comma: number, end: number): boolean {
  const { tokens, text, language } = prose;
  const at = tokenAt(tokens, comma);
  const close = text.indexOf(',', comma + 1);
  const part: Span = [comma, close < 0 ? end : Math.min(end, close)];
  const isDate =
    dateAt(prose, at, at + tokensIn(tokens, part).length) !== null ||
    /^, \d{1,2}$/u.test(sliceSpan(text, part));
  const { determiners } = language.speech;
  const fold = tokens[at]?.fold ?? '';
  const isLed = wordSet(language.lines.glued).has(fold) && !wordSet(determiners).has(fold);
  const isPlain = phraseAt(prose, at, language.claims.listing) === 0;
  return isDate || (isLed && isPlain && !hasFiniteVerb(prose, part));
}
