import { SUBORDINATORS, VERB_OPENERS } from '../../languages/openings.ts';
import { AS_WORDS } from '../../languages/works.ts';
import { splitSentences } from '../../text/sentences.ts';
import { type Span, trimSpan } from '../../text/spans.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf, tokenAt } from '../prose/tokens.ts';
import type { Attribution } from '../speakers/attribution.ts';
import type { Quotation } from './find-quotations.ts';
import { isHanging } from './hanging.ts';
import { isReported } from './indirect-speech.ts';
import { joinedParts } from './joined-parts.ts';
import { isFitForCard, isFreeOfContext, type Scored } from './judge-quote.ts';
import { runsOf } from './runs.ts';

/** How much less than the longest choice another must lean on what is not told to be printed in its place. */
const STANDS_BETTER = 0.7;
/** What such a choice is worth less than a quotation that is printed whole. */
const SHORTENED = 0.6;
/** Choices of one quotation that are judged. */
const MOST_JUDGED = 10;

/** The longest choice, unless some sentences of it stand alone and it does not: most do, and nothing else is judged. */
export function bestOf(
  choices: Iterable<readonly Span[]>,
  judge: (spans: readonly Span[]) => Scored | null,
): Scored | null {
  let best: Scored | null = null;
  let most = Number.POSITIVE_INFINITY;
  let judged = 0;
  for (const spans of choices) {
    judged += 1;
    if (judged > MOST_JUDGED) break;
    const found = judge(spans);
    if (found === null || found.lean > most) continue;
    if (best === null) {
      [best, most] = [found, found.lean - STANDS_BETTER];
      if (most < 0) return best;
      continue;
    }
    const score = found.score - SHORTENED;
    if (score > best.score) best = { ...found, score };
  }
  return best;
}

/** The spans of an utterance that a card may print, the longest first: runs of sentences of one part, two parts whole. */
export function* choicesOf(
  prose: Prose,
  [first, second]: readonly Span[],
): Generator<readonly Span[]> {
  if (first === undefined) return;
  const isSound = (spans: readonly Span[]) =>
    isFreeOfContext(prose, spans[0] ?? first) && !isHanging(prose, spans);
  const one = withoutEdges(prose, first);
  if (second === undefined) {
    for (const run of runsOf(prose, one)) if (isSound([run])) yield [run];
    return;
  }
  const both = [one, withoutEdges(prose, second)];
  const joined = joinedParts(prose, one, withoutEdges(prose, second));
  if (joined !== null && isFitForCard(prose, both) && isSound(both)) yield joined;
}

/** Words in marks in the middle of a sentence ("la liste « représente … »"), which are no sentence without it. */
export function isFragment(prose: Prose, { inner, outer }: Quotation): boolean {
  const { tokens, text, language } = prose;
  const first = tokens[tokenAt(tokens, inner[0])];
  const isSubordinate = isOneOf(first, SUBORDINATORS[language.tag]);
  if (isSubordinate && !text.slice(...inner).includes(',')) return true;
  const opening = text.slice(inner[0], inner[0] + 6);
  if (/^(?:…|\.{3})\s*\p{Ll}/u.test(opening)) return true;
  if (!/^\p{Ll}/u.test(opening)) return false;
  if (isOneOf(first, VERB_OPENERS[language.tag], language.claims.auxiliaries)) return true;
  if (isReported(prose, inner)) return true;
  const before = tokens[tokenAt(tokens, outer[0]) - 1];
  if (before === undefined || /[\n:,.!?…–—]/u.test(text.slice(before.end, outer[0]))) return false;
  return isOneOf(before, AS_WORDS) || !isOneOf(before, language.speech.complementisers);
}

/** What follows a fragment in the same marks ("nicht das Virus, das uns besorgt. Erst wenn es mutiert, …"): whole sentences, or null. */
export function restOf(
  { text, language }: Prose,
  parts: readonly Span[],
  { side, isDirect }: Attribution,
): readonly Span[] | null {
  const [part, ...others] = parts;
  if (part === undefined || others.length > 0) return null;
  const [, next] = splitSentences(text, part, language);
  const isWhole = next !== undefined && /^\p{Lu}/u.test(text.slice(...next));
  // The reporting clause behind it closes the last sentence as a full stop would.
  const isClosed = /[.!?…]$/u.test(text.slice(...part)) || (side === 'after' && isDirect);
  return isWhole && isClosed ? [[next[0], part[1]]] : null;
}

/** The words between the marks, without a mark of omission at either end: what is left out there nobody misses. */
function withoutEdges({ text }: Prose, inner: Span): Span {
  const [start, end] = trimSpan(text, inner);
  const written = text.slice(start, end);
  const opening =
    /^(?:\[(?:\.{3}|…)\]|\((?:\.{3}|…)\)|\.{3}|…)\s*(?=\p{Lu})/u.exec(written)?.[0] ?? '';
  const closing = /(?:\s*(?:\[(?:\.{3}|…)\]|\((?:\.{3}|…)\))|,)$/u.exec(written)?.[0] ?? '';
  return [start + opening.length, end - closing.length];
}
