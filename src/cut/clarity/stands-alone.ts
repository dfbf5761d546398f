import { CONTEXT } from '../../languages/context.ts';
import type { Language } from '../../languages/language.ts';
import { LIMITS } from '../../languages/limits.ts';
import { CONCESSIONS } from '../../languages/openings.ts';
import { SOURCED_BACK } from '../../languages/voices.ts';
import { foldWord, opensOn } from '../../text/words.ts';
import { pronounOf } from '../prose/pronoun-of.ts';
import { hasOneOf, isOneOf } from '../prose/tokens.ts';
import { isSaidByPronoun } from './said-by-pronoun.ts';

/** A connective inside a sentence is looked for among its first words: this many, in as many code units. */
const ASIDE_WORDS = 6;
const OPENING = 120;

/** A frame before the main clause has at most this many words. */
const FRAME_WORDS = 7;

/**
 * Whether words can be a post: they do not open on a pronoun or connective
 * whose referent is elsewhere, neither at once nor after a frame that names
 * nobody, and a quotation they open on is not said by one.
 */
export function standsAlone(words: string, language: Language): boolean {
  if (isSaidByPronoun(words, language) || isFramedPronoun(words, language)) return false;
  if (hasAside(words, language)) return false;
  const opening = foldWord(words).replace(/^[^\p{L}\p{N}]+/u, '');
  const { pointers, connectives } = language.claims;
  const opensOnOne = (list: readonly string[] = []) => list.some((word) => opensOn(opening, word));
  if (opensOnOne(CONCESSIONS[language.tag])) return true;
  const pointsBack = opensOnOne(pointers) && !isToday(opening, language);
  return !pointsBack && !opensOnOne(connectives) && !opensOnOne(SOURCED_BACK[language.tag]);
}

/** `Ce dimanche`, `this week`, `those who`: a demonstrative that points to the day of writing, or forward. */
function isToday(opening: string, { tag }: Language): boolean {
  const context = CONTEXT[tag];
  if (context === undefined) return false;
  const [first = '', second = ''] = opening.split(/[^\p{L}\p{N}'-]+/u, 2);
  return isOneOf(first, context.demonstratives) && isOneOf(second, context.harmless);
}

/** `Une décision serait cependant…`: a connective among the first words, in the middle of them. */
function hasAside(words: string, language: Language): boolean {
  const first = foldWord(words.slice(0, OPENING))
    .split(/[^\p{L}\p{N}'-]+/u)
    .slice(1, ASIDE_WORDS);
  return hasOneOf(first, LIMITS[language.tag]?.asides);
}

/** `On Thursday, she…`, `En 1998, il…`: a pronoun after a short frame without a name or a clause in it. */
function isFramedPronoun(words: string, language: Language): boolean {
  const comma = words.search(/,\s/u);
  const frame = words.slice(0, Math.max(0, comma)).split(/\s+/u);
  if (comma < 0 || frame.length > FRAME_WORDS) return false;
  const main = foldWord(words.slice(comma + 2));
  const [first = ''] = main.split(/[^\p{L}]+/u);
  if (isBareCleft(main, language)) return true;
  const pronoun = pronounOf(first, language);
  return (
    pronoun !== undefined &&
    pronoun.gender !== 'n' &&
    !frame.slice(1).some((word) => /^\p{Lu}/u.test(word)) &&
    !frame.some((word) => isOneOf(foldWord(word), language.claims.finiteVerbs))
  );
}

/** `Pour lui, c’est une victoire`: what opens a cleft, and no clause that it leads to. */
function isBareCleft(main: string, { speech, claims }: Language): boolean {
  if (!(claims.clefts ?? []).some((phrase) => opensOn(main, phrase))) return false;
  const { complementisers, relatives } = speech;
  return !hasOneOf(main.split(/[^\p{L}]+/u), complementisers, relatives);
}
