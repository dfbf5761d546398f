import { SETTING_COMPLEMENTS } from '../../languages/complements.ts';
import { ADJECTIVE_RETURNS, SETTING_PREPOSITIONS } from '../../languages/context-edges.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { foldWord } from '../../text/words.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { isNextTo } from '../prose/gaps.ts';
import { mentionsIn } from '../prose/names.ts';
import { isPhraseAt, phraseAt } from '../prose/phrases.ts';
import { pronounOf } from '../prose/pronoun-of.ts';
import { isOneOf } from '../prose/tokens.ts';
import { isBackDemonstrative } from './demonstrative.ts';
import { isFragment } from './fragment.ts';
import { hasLostBreak } from './lost-break.ts';
import type { Opening } from './opening.ts';
import { isObject, isPhrasePronoun, isPronounSubject, isToldByPronoun } from './pronouns.ts';

/** Whether a word of a post's first sentence stands for something that is not in the post. */
export function isDangling(opening: Opening): boolean {
  return (
    isUnsourced(opening) ||
    isHalf(opening) ||
    hasLostBreak(opening) ||
    isFragment(opening) ||
    isBareQuantifier(opening) ||
    isPronounArticle(opening) ||
    opening.indices.some((at) => isDanglingAt(opening, at))
  );
}

function isDanglingAt(opening: Opening, at: number): boolean {
  if (isToldByPronoun(opening, at) || isSetting(opening, at) || isBackDemonstrative(opening, at))
    return true;
  if (at >= opening.clauseEnd) return false;
  return (
    isObject(opening, at) ||
    isPhrasePronoun(opening, at) ||
    isLoneCount(opening, at) ||
    isPronounSubject(opening, at) ||
    (isReturn(opening, at) && !isAnybodyBefore(opening, at))
  );
}

/** `la même`, `ces derniers`, but not `ces derniers mois`. */
export function isReturn({ reading, words }: Opening, at: number): boolean {
  const { tokens, language } = reading.prose;
  const length = phraseAt(reading.prose, at, words.returns);
  const next = tokens[at + length]?.fold;
  const { periods } = language.datelines;
  return (
    length > 0 &&
    !isOneOf(tokens[at + length - 1], ADJECTIVE_RETURNS) &&
    !isOneOf(next, periods) &&
    !isOneOf(next?.replace(/s$/u, ''), periods)
  );
}

/** `Das ist`: an article that stands alone before its verb. */
function isPronounArticle({ reading, indices }: Opening): boolean {
  const { tokens, language } = reading.prose;
  const [first] = indices;
  if (first === undefined || !isOneOf(tokens[first], language.speech.determiners)) return false;
  return isFiniteVerb(reading.prose, first + 1);
}

/** `la veille`, but not `la veille de l’audience`; `the week after`, but not `the week after the vote`. */
function isSetting({ reading, words }: Opening, at: number): boolean {
  const { tokens } = reading.prose;
  const length = phraseAt(reading.prose, at, words.settings);
  const [last, next] = [tokens[at + length - 1], tokens[at + length]];
  if (length === 0 || last === undefined) return false;
  const isClosed = next === undefined || !isNextTo(reading.prose, at + length);
  if (isOneOf(last, SETTING_PREPOSITIONS)) return isClosed;
  return isClosed || !isOneOf(next, SETTING_COMPLEMENTS);
}

/** `d’un côté une urgence absolue`, and not the other side. */
function isHalf({ reading, span, words }: Opening): boolean {
  const text = foldWord(sliceSpan(reading.prose.text, span));
  return words.halves.some(([one, other]) => text.includes(one) && !text.includes(other));
}

/** `Die Band habe …`: what somebody said, in the form that only says so where the language has one, without who. */
export function isUnsourced({ reading, indices, words }: Opening): boolean {
  const { prose } = reading;
  const { speech } = prose.language;
  const isReported = indices.some((at) => isOneOf(prose.tokens[at], speech.reportedForms));
  const isSourced = (at: number) =>
    isPhraseAt(prose, at, speech.according) ||
    isOneOf(prose.tokens[at], speech.verbs, speech.participles, words.sources);
  return isReported && !indices.some(isSourced);
}

/** `found one which works`: one of what no plural before it names. */
function isLoneCount({ reading, indices, words }: Opening, at: number): boolean {
  const { prose } = reading;
  const { tokens, language } = prose;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!isOneOf(token, words.counts)) return false;
  const { relatives, complementisers } = language.speech;
  const opens =
    next === undefined ||
    !isNextTo(prose, at + 1) ||
    isOneOf(next, relatives, complementisers) ||
    pronounOf(next.fold, language) !== undefined;
  const isObject = isFiniteVerb(prose, at - 1) || isFiniteVerb(prose, at - 2);
  const isNamed = indices.some(
    (index) => index < at && /\p{L}{3}s$/u.test(tokens[index]?.fold ?? ''),
  );
  return opens && isObject && !isNamed;
}

/** `Aucun ne dispose`, `Some have left`: how many did, and not of what. */
function isBareQuantifier({ reading, main, words }: Opening): boolean {
  const { prose } = reading;
  const { claims, speech, isVerbSecond } = prose.language;
  const next = prose.tokens[main + 1];
  if (!isOneOf(prose.tokens[main], words.quantifiers)) return false;
  // Where a noun needs no article, what looks like a verb may be one: "some plans".
  if (claims.hasBareSubjects === true) return isOneOf(next, claims.auxiliaries);
  const isLed = isVerbSecond !== true && isOneOf(next, claims.negations, speech.reflexives);
  return isLed || isFiniteVerb(prose, main + 1);
}

/** Whether a name stands in the sentence before a token; one word that opens the sentence may be none. */
function isAnybodyBefore({ reading, span }: Opening, at: number): boolean {
  const before: Span = [span[0], reading.prose.tokens[at]?.start ?? 0];
  return mentionsIn(reading.names, before).some(
    ({ words, span: own }) => words.length > 1 || own[0] > span[0],
  );
}
