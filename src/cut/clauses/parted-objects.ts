import { UNFINISHED } from '../../languages/unfinished-clauses.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { hasFiniteVerb, hasInfinitiveForm, isFiniteVerb } from '../prose/finite-verbs.ts';
import { commasIn } from '../prose/gaps.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isRelativePronoun } from '../prose/relative-pronouns.ts';
import { isOneOf, isPreposition, tokenAt, tokensIn } from '../prose/tokens.ts';
import { dateAt } from './date-at.ts';
import { isParticiple, isVerbBefore } from './loose-ends.ts';
import { opensSubject } from './subjects.ts';

/** Words of a date behind a verb at the most. */
const LONGEST_DATE = 5;

/**
 * The ends of a sentence's words at which its clause is still open, since
 * commas part the verb from its object: behind the verb, and behind what
 * stands between ("a présenté|, lundi|, par surprise|, son plan").
 */
export function partedObjects(prose: Prose, sentence: Span): ReadonlySet<number> {
  const { tokens } = prose;
  const commas = commasIn(prose, sentence);
  const open = new Set<number>();
  for (const [index, comma] of commas.entries()) {
    if (!closesOnDatedVerb(prose, tokenAt(tokens, comma))) continue;
    const close = commas[index + 1];
    if (close !== undefined && wantsBehindDate(prose, comma, close)) {
      open.add(comma);
      open.add(close);
    }
    let to = index;
    while (to + 1 < commas.length && isAside(prose, commas[to] ?? comma, sentence[1])) to += 1;
    const object: Span = [commas[to] ?? comma, commas[to + 1] ?? sentence[1]];
    const from = tokenAt(tokens, object[0]);
    const opens = to > index && opensSubject(prose, from, true) && !isAside(prose, ...object);
    if (!opens || hasOwnVerb(prose, object)) continue;
    for (const end of commas.slice(index, to + 1)) open.add(end);
  }
  return open;
}

/** Whether a verb stands in what may be an object, before a relative on its noun. */
function hasOwnVerb(prose: Prose, object: Span): boolean {
  const from = tokenAt(prose.tokens, object[0]);
  const words = tokensIn(prose.tokens, object);
  const relative = words.find((_, at) => at > 1 && isRelativePronoun(prose, from + at));
  const end = prose.language.isVerbSecond === true ? undefined : relative?.start;
  return hasFiniteVerb(prose, [object[0], end ?? object[1]]);
}

/** Whether a date alone stands between a verb's comma and another, and the verb's complement behind it: "sont parvenus|, jeudi soir|, à un accord". */
function wantsBehindDate(prose: Prose, comma: number, close: number): boolean {
  const { tokens, language } = prose;
  const [at, next] = [tokenAt(tokens, comma), tokenAt(tokens, close)];
  const { of = [] } = UNFINISHED[language.tag] ?? {};
  const isComplement =
    isOneOf(tokens[next], of, language.speech.to) &&
    tokens[next + 1]?.isCapital === false &&
    !isPhraseAt(prose, next, language.claims.adjuncts);
  return isComplement && dateAt(prose, at, next) === next;
}

/** Whether a comma stands behind a verb, a date between or not: "a présenté|,", "aprovaram esta quinta-feira|,". */
export function closesOnDatedVerb(prose: Prose, at: number): boolean {
  if (prose.language.isVerbSecond === true) return closesOnVerb(prose, at);
  for (let from = at; from >= at - LONGEST_DATE && from > 0; from -= 1)
    if ((from === at || dateAt(prose, from, at) === at) && closesOnVerb(prose, from)) return true;
  return false;
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
  const isPlain = !isPhraseAt(prose, at, language.claims.listing);
  return isDate || (opensAdjunct(prose, at) && isPlain && !hasFiniteVerb(prose, part));
}

/** Whether a preposition opens at a word, or what else leads to an adjunct. */
export function opensAdjunct(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const isLed = isPreposition(tokens[at], language);
  return isLed || isPhraseAt(prose, at, language.claims.adjuncts);
}
