import { OF_WORDS } from '../../languages/around-roles.ts';
import { articlesOf } from '../../languages/articles.ts';
import { CONTEXT, type ContextWords } from '../../languages/context.ts';
import { BARE_ORDINALS, DEICTIC_NOUNS } from '../../languages/pointing.ts';
import { splitSentences } from '../../text/sentences.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { isBackDemonstrative } from '../clarity/demonstrative.ts';
import { knownFrom, type Opening, openingOf, type Reading } from '../clarity/opening.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { hasStop, isNextTo } from '../prose/gaps.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { hasOneOf, isOneOf, tokenAt } from '../prose/tokens.ts';
import { contentStems, stemsOf } from '../prose/weigh-words.ts';
import { isRelative } from '../speakers/phrase.ts';
import { isNumberAlone, isPlace, isProAdverb, isThing, isThirdPerson } from './stand-ins.ts';

/**
 * How much the words of a quotation point to what was told before it: "this
 * decision", "they", "the error", "the other", where neither the words before
 * in the same marks nor `told`, what stands beside it on a card, say which.
 */
export function pointing(reading: Reading, span: Span, told: readonly string[]): number {
  const { prose } = reading;
  const words = CONTEXT[prose.language.tag];
  if (words === undefined) return 0;
  const sentences = splitSentences(prose.text, span, prose.language);
  const openings = sentences.map((sentence) => {
    const before = sliceSpan(prose.text, [span[0], sentence[0]]);
    return openingOf(reading, sentence, knownFrom([...told, before], prose.language));
  });
  const some = (test: (opening: Opening, at: number) => boolean) =>
    openings.some((opening) => opening.indices.some((at) => test(opening, at)));
  const [first = 0, ...others] = openings.map(
    (opening) => opening.indices.filter((at) => isDemonstrative(opening, at, words)).length,
  );
  return (
    1.2 * Math.min(first, 2) +
    (others.some((one) => one > 0) ? 0.5 : 0) +
    (some((_, at) => isThirdPerson(prose, span, at)) ? 1.2 : 0) +
    (some((_, at) => isThing(prose, span, at)) ? 1.2 : 0) +
    (some((_, at) => isProAdverb(prose, span, at)) ? 2.4 : 0) +
    (some((_, at) => isPlace(prose, span, at)) ? 0.8 : 0) +
    (some((_, at) => isNumberAlone(prose, span, at)) ? 1.2 : 0) +
    (some((opening, at) => isJustTold(opening, span, at, words)) ? 0.8 : 0) +
    (some((opening, at) => isReturn(opening, at, words)) ? 0.8 : 0) +
    (some((_, at) => isPhraseAt(prose, at, words.settings)) ? 0.5 : 0)
  );
}

/** "l’autre est resté": a subject that is one of several. */
function isReturn({ reading, indices, main }: Opening, at: number, words: ContextWords): boolean {
  return (at === indices[0] || at === main) && isPhraseAt(reading.prose, at, words.returns);
}

/** Words behind a demonstrative among which its noun stands, and what says which. */
const NEAR = 3;
const FAR = 5;

/**
 * "cette décision", but neither "ce pays", which the reader knows, nor "ces
 * dernières années", which are now; nor "cette famille que nous servons" and
 * "this wave of strikes", which say themselves which.
 */
function isDemonstrative(opening: Opening, at: number, words: ContextWords): boolean {
  const { prose } = opening.reading;
  if (!isBackDemonstrative(opening, at) || isFiniteVerb(prose, at + 1)) return false;
  const { language, tokens } = prose;
  const known = [DEICTIC_NOUNS, language.datelines.periods, words.harmless];
  const near = tokens.slice(at + 1, at + 1 + NEAR);
  const stop = near.findIndex((_, i) => i > 0 && hasStop(prose, at + 1 + i));
  const isKnown = hasOneOf(near.slice(0, stop < 0 ? NEAR : stop), ...known);
  return !isKnown && !isTold(prose, at + 2);
}

/** Whether the words from a token on, behind a noun, say which one it is: "of …", "que nous servons". */
function isTold(prose: Prose, from: number): boolean {
  for (let at = from; at < from + FAR; at += 1) {
    if (isRelative(prose, at)) return true;
    if (hasStop(prose, at) || isFiniteVerb(prose, at)) return false;
    if (isOneOf(prose.tokens[at], OF_WORDS)) return true;
  }
  return false;
}

/** Code units before a quotation in which what it takes for known may have been told. */
const REACH = 400;

/** "the error", of which the sentences before speak and the card does not. */
function isJustTold(
  { reading, known }: Opening,
  span: Span,
  at: number,
  words: ContextWords,
): boolean {
  const { prose } = reading;
  const { tokens, language } = prose;
  const [noun, next] = [tokens[at + 1], tokens[at + 2]];
  if (!isOneOf(tokens[at], articlesOf(language).definite) || noun === undefined) return false;
  if (noun.start >= span[1] || (noun.isCapital && !language.capitalisesNouns)) return false;
  // "Le dernier a été plus complexe": the last of what?
  if (isOneOf(noun, BARE_ORDINALS) && isFiniteVerb(prose, at + 2)) return true;
  if (isOneOf(noun, words.news, words.harmless)) return false;
  const isClosed =
    next === undefined ||
    next.start >= span[1] ||
    !isNextTo(prose, at + 2) ||
    isFiniteVerb(prose, at + 2);
  const stems = stemsOf(noun).filter((stem) => stem.length > 3);
  if (!isClosed || stems.length === 0 || stems.some((stem) => known.stems.has(stem))) return false;
  const start = tokens[tokenAt(tokens, Math.max(0, span[0] - REACH))]?.start ?? 0;
  const inside = contentStems(prose, [span[0], tokens[at]?.start ?? span[0]]);
  const before = contentStems(prose, [start, span[0]]);
  return stems.some((stem) => before.has(stem) && !inside.has(stem));
}
