import { OCCASION_NOUNS } from '../../languages/spare.ts';
import type { Span } from '../../text/spans.ts';
import { hasFiniteVerb, hasInfinitiveForm } from '../prose/finite-verbs.ts';
import { commasIn } from '../prose/gaps.ts';
import { lossOf } from '../prose/guard.ts';
import type { Prose } from '../prose/prose.ts';
import { hasOneOf, isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { closesOnDatedVerb, opensAdjunct } from './parted-objects.ts';
import { opensSubject } from './subjects.ts';

/** Words of an inset in which its noun is looked for. */
const FIRST_WORDS = 5;

/**
 * The occasions between a verb and what it wants, with both commas: "a
 * annoncé|, lors d’une réunion,| la vente du moulin".
 */
export function insetsOf(prose: Prose, whole: Span): Span[] {
  const commas = commasIn(prose, whole);
  return commas.flatMap((comma, index): Span[] => {
    const close = commas[index + 1];
    const mayGo =
      close !== undefined &&
      closesOnDatedVerb(prose, tokenAt(prose.tokens, comma)) &&
      isOccasion(prose, [comma, close]) &&
      wantsOn(prose, tokenAt(prose.tokens, close));
    return mayGo ? [[comma, close + 1]] : [];
  });
}

/** Whether a preposition opens a part that tells an occasion and nothing that must stay. */
function isOccasion(prose: Prose, part: Span): boolean {
  const first = tokensIn(prose.tokens, part).slice(0, FIRST_WORDS);
  return (
    opensAdjunct(prose, tokenAt(prose.tokens, part[0])) &&
    hasOneOf(first, OCCASION_NOUNS) &&
    !hasFiniteVerb(prose, part) &&
    lossOf(prose, part, 'aside') === null
  );
}

/** Whether what a verb wants opens at a word: its object, what was said, a preposition or an infinitive. */
function wantsOn(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  return (
    opensSubject(prose, at, true) ||
    hasInfinitiveForm(tokens[at], language) ||
    isOneOf(tokens[at], language.lines.glued, language.speech.complementisers)
  );
}
