import {
  type ContextWords,
  PREPOSITIONS_BEFORE_THAT,
  SETTING_COMPLEMENTS,
  SETTING_PREPOSITIONS,
} from '../../languages/context.ts';
import type { Language } from '../../languages/language.ts';
import { baseOf } from '../../languages/language-tag.ts';
import {
  FRAMES_IN_NAMES,
  IMPERSONAL,
  IMPERSONAL_PRONOUNS,
  INVERTED_PRONOUN,
  PERSONAL_ES,
} from '../../languages/openings.ts';
import { pairMarks } from '../../text/quote-marks.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { foldWord, wordSet } from '../../text/words.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { genderOfWord, isTitle, type Mention } from '../prose/name-runs.ts';
import { mentionsIn } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { phraseAt, reportingAt } from '../prose/reporting.ts';
import { type Token, tokensIn } from '../prose/tokens.ts';
import { stemsOf } from '../prose/weigh-words.ts';
import { isFragment } from './fragment.ts';
import type { Opening, Reading } from './opening.ts';

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
  const isArticle = wordSet(language.speech.determiners).has(tokens[first]?.fold ?? '');
  return isArticle && isFiniteVerb(reading.prose, first + 1);
}

/** `la veille`, but not `la veille de l’audience`; `the week after`, but not `the week after the vote`. */
function isSetting(prose: Prose, at: number, words: ContextWords): boolean {
  const { tokens, text } = prose;
  const length = phraseAt(prose, at, words.settings);
  const [last, next] = [tokens[at + length - 1], tokens[at + length]];
  if (length === 0 || last === undefined) return false;
  const isClosed = next === undefined || text.slice(last.end, next.start) !== ' ';
  if (wordSet(SETTING_PREPOSITIONS).has(last.fold)) return isClosed;
  return isClosed || !wordSet(SETTING_COMPLEMENTS).has(next.fold);
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
    [speech.verbs, speech.participles, words.sources].some((list) =>
      wordSet(list).has(prose.tokens[at]?.fold ?? ''),
    );
  return folds.some((fold) => wordSet(words.reported).has(fold)) && !indices.some(isSourced);
}

/** `…, he added.`: told by somebody whom the sentence does not name before. */
function isToldByPronoun({ reading, indices }: Opening, at: number): boolean {
  const { prose, names } = reading;
  const { tokens, text, language } = prose;
  const [before, token] = [tokens[at - 1], tokens[at]];
  const isPronoun = ({ word }: { readonly word: string }) => word === token?.fold;
  if (!language.speech.pronouns.some(isPronoun) || before === undefined) return false;
  if (text.slice(before.end, token?.start) !== ', ' || reportingAt(prose, at + 1, at + 5) === null)
    return false;
  const from = tokens[indices[0] ?? at]?.start ?? 0;
  const isThing = language.speech.pronouns.some((one) => isPronoun(one) && one.gender === 'n');
  const named = mentionsIn(names, [from, before.end]);
  return !named.some((mention) => isThing || isSurelyPerson(prose, mention));
}

/** `…, dit-il en souriant`, in any sentence of a post: by somebody whom none before it names in full. */
export function isToldByInversion({ prose, names }: Reading, span: Span): boolean {
  const quoted = pairMarks(prose.text, span);
  return tokensIn(prose.tokens, span).some(
    ({ fold, start }) =>
      INVERTED_PRONOUN.test(fold) &&
      !quoted.some(({ outer }) => outer[0] <= start && start < outer[1]) &&
      !mentionsIn(names, [span[0], start]).some((mention) => isSurelyPerson(prose, mention)),
  );
}

/** A name with a given name that is known, or behind a title: `Quai d’Orsay` is none. */
function isSurelyPerson(prose: Prose, { words, from }: Mention): boolean {
  const isGiven = genderOfWord((words[0] ?? '').toLowerCase(), prose.language) !== null;
  return (words.length > 1 && isGiven) || (from > 0 && isTitle(prose, from - 1));
}

/** `ihn` behind a verb, `lui a`, `l’a annoncé`: somebody or something of another sentence. */
function isObject({ reading, indices }: Opening, at: number, words: ContextWords): boolean {
  const { prose } = reading;
  const fold = prose.tokens[at]?.fold ?? '';
  if (at === indices[0]) return false;
  if (wordSet(words.objects).has(fold))
    return isFiniteVerb(prose, at - 1) || isFronted(prose, indices[0] ?? at, at);
  if (!wordSet(words.clitics).has(fold)) return false;
  const { auxiliaries, determiners } = prose.language.speech;
  const isVerb = !wordSet(determiners).has(fold) && isFiniteVerb(prose, at + 1);
  return isVerb || wordSet(auxiliaries).has(prose.tokens[at + 1]?.fold ?? '');
}

/** `en aurait profité`: a pronoun for a phrase of another sentence; `il y a` and `s’en est pris à` are set phrases. */
function isPhrasePronoun({ tokens, language }: Prose, at: number, words: ContextWords): boolean {
  const [before = '', fold = '', next = ''] = [at - 1, at, at + 1].map(
    (index) => tokens[index]?.fold,
  );
  const { reflexives } = language.speech;
  const isSet = before === 'il' || wordSet(reflexives).has(before);
  const isVerb = wordSet(language.claims.auxiliaries).has(next);
  return wordSet(words.phrasals ?? []).has(fold) && isVerb && !isSet;
}

/** `found one which works`: one of what no plural before it names. */
function isLoneCount({ reading, indices }: Opening, at: number, { counts = [] }: ContextWords) {
  const { prose } = reading;
  const { tokens, text, language } = prose;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!wordSet(counts).has(token?.fold ?? '')) return false;
  const { relatives, complementisers, pronouns } = language.speech;
  const opens =
    next === undefined ||
    text.slice(token?.end, next.start) !== ' ' ||
    [relatives, complementisers].some((list) => wordSet(list).has(next.fold)) ||
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
  if (word === undefined || !wordSet(quantifiers).has(word.fold)) return false;
  const { negations } = prose.language.claims;
  const isLed =
    prose.language.isVerbSecond !== true &&
    [negations, prose.language.speech.reflexives].some((list) =>
      wordSet(list).has(next?.fold ?? ''),
    );
  // Where a noun needs no article, what looks like a verb may be one: "some plans".
  if (prose.language.claims.hasBareSubjects === true)
    return wordSet(prose.language.claims.auxiliaries).has(next?.fold ?? '');
  return isLed || isFiniteVerb(prose, main + 1);
}

/** `Mit ihm wurden`, `shortly after him,`: a pronoun behind a preposition that opens the sentence. */
function isFronted({ tokens, language }: Prose, first: number, at: number): boolean {
  const before = tokens[at - 1]?.fold ?? '';
  const isPreposition =
    wordSet(language.lines.glued).has(before) && !wordSet(language.speech.determiners).has(before);
  return at <= first + 2 && isPreposition;
}

/** `schlug er`: a pronoun right behind the verb of the first clause, or at the start of the main one. */
function isPronounSubject({ reading, main, indices }: Opening, at: number): boolean {
  const { prose, names } = reading;
  const { fold = '', start = 0 } = prose.tokens[at] ?? {};
  const pronoun = prose.language.speech.pronouns.find(({ word }) => word === fold);
  if (pronoun === undefined || isImpersonal(prose, at)) return false;
  if (pronoun.gender === 'n' && fold !== 'es') return false;
  if (at !== main && !isFiniteVerb(prose, at - 1)) return false;
  const from = prose.tokens[indices[0] ?? at]?.start ?? start;
  return !mentionsIn(names, [from, start]).some(({ words }) => words.length > 1);
}

/** Pronouns that often stand for nobody; German `es` does behind a few verbs (`gibt es`, not `überholte es China`). */
function isImpersonal(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  if (phraseAt(prose, at, IMPERSONAL[baseOf(language)] ?? []) > 1) return true;
  const [before = '', fold = ''] = [tokens[at - 1]?.fold, tokens[at]?.fold];
  return fold === 'es' ? !PERSONAL_ES.test(before) : wordSet(IMPERSONAL_PRONOUNS).has(fold);
}

/**
 * A demonstrative whose noun neither the posts before nor the words before it
 * have named; one that sums up the clause before it (`… d’un tiers, bien que
 * ces chiffres`) is no such.
 */
export function isBackDemonstrative(
  { reading, span, known, indices, clauseEnd }: Opening,
  at: number,
  words: ContextWords,
): boolean {
  const { tokens } = reading.prose;
  const fold = tokens[at]?.fold ?? '';
  const isLed =
    fold === 'that' && wordSet(PREPOSITIONS_BEFORE_THAT).has(tokens[at - 1]?.fold ?? '');
  if (!isLed && !wordSet(words.demonstratives).has(fold)) return false;
  const second = tokens[at + 2];
  const isOne =
    second === undefined || reading.prose.text.slice(tokens[at + 1]?.end, second.start) !== ' ';
  const noun = tokens.slice(at + 1, isOne ? at + 2 : at + 3).filter(({ start }) => start < span[1]);
  const next = noun[0]?.fold ?? '';
  if (wordSet(words.harmless).has(next) || /^\d/u.test(next)) return false;
  const isNews = noun.some(({ fold }) => wordSet(words.news).has(fold));
  if (isNews && at >= clauseEnd && opensClause(reading.prose, at)) return false;
  const before = new Set(
    indices.filter((index) => index < at).flatMap((index) => stemsAt(tokens, index)),
  );
  const stems = noun.flatMap(stemsOf);
  return !stems.some((stem) => stem.length > 3 && (known.stems.has(stem) || before.has(stem)));
}

/** Whether a word opens a clause: behind a comma, `que`, `and`. */
function opensClause({ tokens, text, language }: Prose, at: number): boolean {
  const before = tokens[at - 1];
  const { complementisers, relatives } = language.speech;
  const lists = [complementisers, relatives, language.claims.listing];
  return (
    text.slice(before?.end, tokens[at]?.start).startsWith(',') ||
    lists.some((list) => wordSet(list).has(before?.fold ?? ''))
  );
}

function stemsAt(tokens: readonly Token[], at: number): string[] {
  const token = tokens[at];
  return token === undefined ? [] : stemsOf(token);
}

/** Whether a name stands in the sentence before a token; one word that opens the sentence may be none. */
function isAnybodyBefore({ reading, span }: Opening, at: number): boolean {
  const before: Span = [span[0], reading.prose.tokens[at]?.start ?? 0];
  return mentionsIn(reading.names, before).some(
    ({ words, span: own }) => words.length > 1 || own[0] > span[0],
  );
}

/** `similairePlus`; a name like WhatsApp opens on a capital. */
const GLUED = /^\p{Ll}{3,}\p{Lu}\p{Ll}{2,}$/u;

/**
 * `MancheLes migrants`, `por el viento El presidente ha`:
 * the end of a heading or sentence and the start of the next, run together.
 */
export function hasLostBreak({ reading, indices }: Opening): boolean {
  const { tokens, text, language } = reading.prose;
  const openers = wordSet(language.speech.determiners);
  return indices.some((at, index) => {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    const glued = /\p{Ll}{2}(\p{Lu}\p{Ll}+)$/u.exec(token?.text ?? '')?.[1] ?? '';
    if (openers.has(glued.toLowerCase()) || GLUED.test(token?.text ?? '')) return true;
    if (index === 0 || !token?.isCapital) return false;
    const isOpener = openers.has(token.fold) && (!next?.isCapital || language.capitalisesNouns);
    const isFrame = !openers.has(token.fold) && opensFrame(token.fold, language);
    const isBehindWord = /^[\p{Ll}\d]/u.test(before?.text ?? '') && (isOpener || isFrame);
    const isBehindNoun = language.capitalisesNouns && isFrame;
    const gap = text.slice(before?.end, token.start);
    return (isBehindWord || isBehindNoun) && /^%? $/u.test(gap);
  });
}

/** Whether a word opens a frame before a main clause, and is no name of a day. */
function opensFrame(fold: string, { claims, datelines, speech }: Language): boolean {
  const isDay = wordSet(datelines.weekdays).has(fold) || wordSet(datelines.months).has(fold);
  const isFrame = wordSet(claims.frames).has(fold) || wordSet(speech.according).has(fold);
  return !isDay && isFrame && !wordSet(FRAMES_IN_NAMES).has(fold);
}
