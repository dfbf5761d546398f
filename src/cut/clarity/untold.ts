import { COMPLEMENTS } from '../../languages/complements.ts';
import { CONTEXT } from '../../languages/context.ts';
import { onceFor } from '../../text/once-for.ts';
import { pairMarks } from '../../text/quote-marks.ts';
import { isInside, type Span } from '../../text/spans.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { isNextTo } from '../prose/gaps.ts';
import type { Prose } from '../prose/prose.ts';
import { hasOneOf, isOneOf, type Token, tokenAt, tokensIn } from '../prose/tokens.ts';
import { stemsOf } from '../prose/weigh-words.ts';
import type { Known } from './opening.ts';

/** Words behind an article among which its noun stands. */
const NOUN_WORDS = 3;

/**
 * How many things a span calls known ("the debate", "der Leiche") that the
 * article told before it, and neither the span itself nor the posts before.
 */
export function countUntold(prose: Prose, span: Span, known: Known): number {
  const { tokens, language, text } = prose;
  const from = tokenAt(tokens, span[0]);
  const quoted = pairMarks(text, span);
  const told = new Set<string>();
  return tokensIn(tokens, span).filter((token, index) => {
    const isArticle = isOneOf(
      token,
      CONTEXT[language.tag]?.definites,
      language.claims.contractions,
    );
    const noun = isArticle ? nounAt(prose, from + index, span) : [];
    const stems = noun.flatMap(stemsOf);
    const isNew = !stems.some((stem) => told.has(stem) || known.stems.has(stem));
    const isLoose =
      noun.length > 0 &&
      isNew &&
      !quoted.some(({ outer }) => isInside(token.start, outer)) &&
      !isFamiliar(noun, prose) &&
      noun.some((word) => isToldBefore(prose, word, span[0]));
    for (const stem of stemsOf(token)) told.add(stem);
    return isLoose;
  }).length;
}

/** The noun behind an article, with what stands before it; none where a name or what is behind it tells which. */
function nounAt(prose: Prose, at: number, span: Span): readonly Token[] {
  const { tokens, text, language } = prose;
  const { glued } = language.lines;
  const { determiners, relatives } = language.speech;
  const noun: Token[] = [];
  for (let next = at + 1; next <= at + NOUN_WORDS; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.start >= span[1]) break;
    if (noun.length > 0 && !isNextTo(prose, next)) break;
    if (isFiniteVerb(prose, next) || isOneOf(token, glued, determiners, relatives)) break;
    if (/^\d/u.test(token.fold) || (token.isCapital && !language.capitalisesNouns)) return [];
    noun.push(token);
    if (language.capitalisesNouns && token.isCapital) break;
  }
  const last = noun.at(-1);
  const behind = last === undefined ? undefined : tokens[at + 1 + noun.length];
  if (last === undefined || behind === undefined || behind.start >= span[1]) return noun;
  const gap = text.slice(last.end, behind.start);
  const tells =
    (gap === ' ' && (isOneOf(behind, COMPLEMENTS) || behind.isCapital)) ||
    /["«“„‘(:]/u.test(gap) ||
    (/^,? $/u.test(gap) && isOneOf(behind, relatives)) ||
    (gap === ', ' && behind.isCapital);
  return tells ? [] : noun;
}

/** Whether a noun needs no introduction: news, the state's bodies, a stretch of time. */
function isFamiliar(noun: readonly Token[], { language }: Prose): boolean {
  const words = CONTEXT[language.tag];
  const { datelines, speech, claims } = language;
  return hasOneOf(
    noun,
    words?.news,
    words?.harmless,
    speech.institutions,
    datelines.periods,
    datelines.dayParts,
    datelines.weekdays,
    datelines.months,
    claims.quantities,
    claims.numberWords,
  );
}

/** Whether a word of an article stands before a place in it, in whatever form. */
export function isToldBefore(prose: Prose, token: Token, place: number): boolean {
  return stemsOf(token).some((stem) => (firstOf(prose).get(stem) ?? place) < place);
}

/** Where each stem of an article first stands, in UTF-16 code units. */
const firstOf = onceFor((prose: Prose): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const token of prose.tokens) {
    for (const stem of stemsOf(token)) if (!found.has(stem)) found.set(stem, token.start);
  }
  return found;
});
