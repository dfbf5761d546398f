import {
  type ContextWords,
  SETTING_COMPLEMENTS,
  SETTING_PREPOSITIONS,
} from '../../languages/context.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { foldWord, wordSet } from '../../text/words.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { mentionsIn } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { phraseAt } from '../prose/reporting.ts';
import { isOneOf } from '../prose/tokens.ts';
import { isBackDemonstrative } from './demonstrative.ts';
import { isFragment } from './fragment.ts';
import { hasLostBreak } from './lost-break.ts';
import type { Opening } from './opening.ts';
import { isObject, isPhrasePronoun, isPronounSubject, isToldByPronoun } from './pronouns.ts';

/** Whether a word of a post's first sentence stands for something that is not in the post. */
export function isDangling(opening: Opening, words: ContextWords): boolean {
  const { prose } = opening.reading;
  if (isUnsourced(opening, words) || isHalf(opening, words) || hasLostBreak(opening)) return true;
  if (isFragment(opening) || isBareQuantifier(opening, words)) return true;
  if (isPronounArticle(opening) || opening.indices.some((at) => isToldByPronoun(opening, at)))
    return true;
  return opening.indices.some((at) => {
    if (isSetting(prose, at, words) || isBackDemonstrative(opening, at, words)) return true;
    if (at >= opening.clauseEnd) return false;
    return (
      isObject(opening, at, words) ||
      isPhrasePronoun(prose, at, words) ||
      isLoneCount(opening, at, words) ||
      isPronounSubject(opening, at) ||
      (isReturn(prose, at, words) && !isAnybodyBefore(opening, at))
    );
  });
}

/** `la même`, `ces derniers`, but not `ces derniers mois`. */
export function isReturn(prose: Prose, at: number, words: ContextWords): boolean {
  const length = phraseAt(prose, at, words.returns);
  const next = prose.tokens[at + length]?.fold ?? '';
  const periods = wordSet(prose.language.datelines.periods);
  return length > 0 && !periods.has(next) && !periods.has(next.replace(/s$/u, ''));
}

/** `Das ist`: an article that stands alone before its verb. */
function isPronounArticle({ reading, indices }: Opening): boolean {
  const { tokens, language } = reading.prose;
  const [first = 0] = indices;
  const isArticle = isOneOf(tokens[first], language.speech.determiners);
  return isArticle && isFiniteVerb(reading.prose, first + 1);
}

/** `la veille`, but not `la veille de l’audience`; `the week after`, but not `the week after the vote`. */
function isSetting(prose: Prose, at: number, words: ContextWords): boolean {
  const { tokens, text } = prose;
  const length = phraseAt(prose, at, words.settings);
  const [last, next] = [tokens[at + length - 1], tokens[at + length]];
  if (length === 0 || last === undefined) return false;
  const isClosed = next === undefined || text.slice(last.end, next.start) !== ' ';
  if (isOneOf(last, SETTING_PREPOSITIONS)) return isClosed;
  return isClosed || !isOneOf(next, SETTING_COMPLEMENTS);
}

/** `d’un côté une urgence absolue`, and not the other side. */
function isHalf({ reading, span }: Opening, words: ContextWords): boolean {
  const text = foldWord(sliceSpan(reading.prose.text, span));
  return words.halves.some(([one, other]) => text.includes(one) && !text.includes(other));
}

/** `Die Band habe …`: what somebody said, in the form that only says so where the language has one, without who. */
export function isUnsourced({ reading, indices }: Opening, words: ContextWords): boolean {
  const { prose } = reading;
  const { speech } = prose.language;
  const folds = indices.map((at) => prose.tokens[at]?.fold ?? '');
  const isSourced = (at: number) =>
    phraseAt(prose, at, speech.according) > 0 ||
    isOneOf(prose.tokens[at], speech.verbs, speech.participles, words.sources);
  return folds.some((fold) => isOneOf(fold, words.reported)) && !indices.some(isSourced);
}

/** `found one which works`: one of what no plural before it names. */
function isLoneCount({ reading, indices }: Opening, at: number, { counts = [] }: ContextWords) {
  const { prose } = reading;
  const { tokens, text, language } = prose;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!isOneOf(token, counts)) return false;
  const { relatives, complementisers, pronouns } = language.speech;
  const opens =
    next === undefined ||
    text.slice(token?.end, next.start) !== ' ' ||
    isOneOf(next, relatives, complementisers) ||
    pronouns.some(({ word }) => word === next.fold);
  const isObject = isFiniteVerb(prose, at - 1) || isFiniteVerb(prose, at - 2);
  const isNamed = indices.some(
    (index) => index < at && /\p{L}{3}s$/u.test(tokens[index]?.fold ?? ''),
  );
  return opens && isObject && !isNamed;
}

/** `Aucun ne dispose`, `Some have left`: how many did, and not of what. */
function isBareQuantifier({ reading, main }: Opening, { quantifiers = [] }: ContextWords): boolean {
  const { prose } = reading;
  const [word, next] = [prose.tokens[main], prose.tokens[main + 1]];
  if (word === undefined || !isOneOf(word, quantifiers)) return false;
  const { negations } = prose.language.claims;
  const isLed =
    prose.language.isVerbSecond !== true &&
    isOneOf(next, negations, prose.language.speech.reflexives);
  // Where a noun needs no article, what looks like a verb may be one: "some plans".
  if (prose.language.claims.hasBareSubjects === true)
    return isOneOf(next, prose.language.claims.auxiliaries);
  return isLed || isFiniteVerb(prose, main + 1);
}

/** Whether a name stands in the sentence before a token; one word that opens the sentence may be none. */
function isAnybodyBefore({ reading, span }: Opening, at: number): boolean {
  const before: Span = [span[0], reading.prose.tokens[at]?.start ?? 0];
  return mentionsIn(reading.names, before).some(
    ({ words, span: own }) => words.length > 1 || own[0] > span[0],
  );
}
