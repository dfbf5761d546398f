import type { EventWords } from '../../languages/events.ts';
import { gapBefore } from '../prose/gaps.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf } from '../prose/tokens.ts';

/** The index past a preposition, its noun and what the noun lies in; null where two nouns meet, since the second may be another part. */
export function placeEnd(
  prose: Prose,
  words: EventWords,
  at: number,
  close: number,
): number | null {
  const { tokens } = prose;
  if (!words.places.test(tokens[at]?.fold ?? '')) return null;
  let to = nounEnd(prose, at + 1, close);
  while (to !== null && to < close) {
    const fold = tokens[to]?.fold ?? '';
    const isPartner = fold === 'mit' && words.occasions.test(tokens[to - 1]?.fold ?? '');
    if (!isPartner && !words.joints.test(fold)) break;
    to = nounEnd(prose, to + 1, close);
  }
  return to;
}

/** The index past the one noun behind an article and adjectives, with a name in marks; else null. */
function nounEnd(prose: Prose, from: number, close: number): number | null {
  const { tokens, text, language } = prose;
  let at = from;
  if (isOneOf(tokens[at], language.speech.determiners)) at += 1;
  while (at < close && tokens[at]?.isCapital === false && /e[mnrs]?$/u.test(tokens[at]?.fold ?? ''))
    at += 1;
  if (at >= close || tokens[at]?.isCapital !== true) return null;
  const next = tokens[at + 1];
  const gap = gapBefore(prose, at + 1);
  const isQuoted = /^ [„“"»«]$/u.test(gap) && /^[“”"«»]/u.test(text.slice(next?.end));
  if (isQuoted) return at + 2;
  return at + 1 < close && (next?.isCapital === true || gap !== ' ') ? null : at + 1;
}
