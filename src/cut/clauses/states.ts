import { type Span, sliceSpan } from '../../text/spans.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { hasOneOf, isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { tellsOfPast } from './past-events.ts';

/**
 * Whether a frame tells where what the main clause says or denies is so:
 * "Dans les prisons, le tabac est interdit", and no mere mood ("Dans un climat
 * tendu, …").
 */
export function limitsState(prose: Prose, frame: Span, main: Span): boolean {
  const { tokens, text, language } = prose;
  const { states, indefinites, connectives, negations } = language.claims;
  if (states === undefined || frame[0] === frame[1]) return false;
  const commas = [...sliceSpan(text, frame).matchAll(/,(?=\s\S)/gu)].map(({ index }) => index);
  const isPlace = [0, ...commas].some((offset) => {
    const at = tokenAt(tokens, frame[0] + offset);
    const isMood = isOneOf(tokens[at + 1], indefinites);
    const isOther = isMood || isPhraseAt(prose, at, connectives);
    return !isOther && isOneOf(tokens[at], states.places);
  });
  if (!isPlace) return false;
  const from = tokenAt(tokens, main[0]);
  const words = tokensIn(tokens, main);
  const verb = words.findIndex((_, index) => index > 0 && isFiniteVerb(prose, from + index));
  const before = words.slice(Math.max(0, verb - 2), verb).map(({ fold }) => fold);
  if (hasOneOf(before, negations)) return true;
  const isEvent = hasOneOf(before, language.speech.reflexives);
  const isState = isOneOf(words[verb], states.verbs);
  return isState && !isEvent && !tellsOfPast(prose, main);
}
