import type { Language } from '../../languages/language.ts';
import { STAND_INS } from '../../languages/voices.ts';
import { pairMarks } from '../../text/quote-marks.ts';
import { isInside } from '../../text/spans.ts';
import { pronounOf, splitInversion } from '../prose/pronoun-of.ts';
import { isOneOf, type Token, tokenise } from '../prose/tokens.ts';

/** A pronoun and its reporting verb stand at most this many words apart: "she later told". */
const MOST_APART = 3;
/** A reporting clause without a subject has at most this many words: "se quejó", "ha detto". */
const LONGEST_TAIL = 3;

/**
 * Whether words are attributed to somebody by a pronoun ("dit-elle", "he
 * said", "sagte sie", "se quejó"), or by a noun in its stead ("l’intéressé"),
 * while nobody is named before it: who spoke cannot be known.
 */
export function isSaidByPronoun(words: string, language: Language): boolean {
  const quoted = pairMarks(words, [0, words.length]).filter(({ depth }) => depth === 0);
  const outside = tokenise(words, [0, words.length], language).filter(
    ({ start }) => !quoted.some(({ outer }) => isInside(start, outer)),
  );
  const isNamed = (index: number) => isAnybodyNamed(words, outside.slice(0, index), language);
  const hasQuote = quoted.length > 0;
  const at = outside.findIndex(
    (token, index) =>
      isInverted(token, hasQuote, language) ||
      isReportedAt(words, outside, index, language) ||
      (hasQuote && isOneOf(token, STAND_INS[language.tag])),
  );
  if (at >= 0) return !isNamed(at);
  return quoted.some(({ outer }) => {
    const tail = tailOf(words, outside, outer[1]);
    const before = outside.findIndex(({ start }) => start >= outer[1]);
    return isUnnamed(tail, language) && !isNamed(before);
  });
}

/** The words of a reporting clause behind a quotation: up to the end of its sentence, behind a comma. */
function tailOf(words: string, tokens: readonly Token[], from: number): readonly Token[] {
  const gap = /^[.!?…]?\s?[,–—-]/u.exec(words.slice(from, from + 4));
  if (gap === null) return [];
  const after = words.slice(from + gap[0].length);
  const stop = after.search(/[.!?;:…]/u);
  const to = stop < 0 ? words.length : from + gap[0].length + stop;
  return tokens.filter(({ start }) => from <= start && start < to);
}

/** `se quejó`, `ribatte lei`: a tail without a subject, or whose subject is a pronoun. */
function isUnnamed(tail: readonly Token[], language: Language): boolean {
  const { clitics, auxiliaries } = language.speech;
  const leans = (token: Token) => isOneOf(token, clitics, auxiliaries);
  const capital = tail.findIndex(({ isCapital }) => isCapital);
  const isShort = tail.length > 0 && tail.length <= LONGEST_TAIL && capital < 0;
  if (isShort && tail.slice(0, -1).every(leans)) return true;
  const first = tail.slice(0, capital < 0 ? LONGEST_TAIL : Math.min(capital, LONGEST_TAIL));
  return first.some(({ fold }) => pronounOf(fold, language) !== undefined);
}

/** `a-t-elle`, `dit-il`: the verb and its pronoun are one token. */
function isInverted({ fold }: Token, hasQuote: boolean, language: Language): boolean {
  const { verb, pronoun } = splitInversion(fold, language);
  return pronoun !== null && (hasQuote || isSpeech(verb, language));
}

/** A pronoun next to a reporting verb, behind a comma or a closing mark. */
function isReportedAt(
  words: string,
  tokens: readonly Token[],
  index: number,
  language: Language,
): boolean {
  const token = tokens[index];
  if (
    token === undefined ||
    !/[,»”"“’」–—-]\s*$/u.test(words.slice(Math.max(0, token.start - 3), token.start))
  )
    return false;
  const isPronoun = (one: Token | undefined) =>
    one?.isCapital === false && pronounOf(one.fold, language) !== undefined;
  const near = tokens.slice(index + 1, index + 1 + MOST_APART);
  if (isPronoun(token)) return near.some(({ fold }) => isVerb(fold, language));
  return isSpeech(token.fold, language) && isPronoun(near[0]);
}

function isSpeech(word: string, language: Language): boolean {
  return isVerb(word, language) || isOneOf(word, language.speech.auxiliaries);
}

function isVerb(word: string, { speech }: Language): boolean {
  return isOneOf(word, speech.verbs, speech.participles);
}

/** Whether words name a person or body: a capital that no sentence's start and no date explains. */
function isAnybodyNamed(words: string, tokens: readonly Token[], language: Language): boolean {
  const { months, weekdays } = language.datelines;
  const isName = (token: Token | undefined) =>
    token?.isCapital === true && !isOneOf(token, months, weekdays);
  return tokens.some((token, index) => {
    if (!isName(token)) return false;
    const next = tokens[index + 1];
    const isPair = isName(next) && /^\s$/u.test(words.slice(token.end, next?.start));
    const before = words.slice(Math.max(0, token.start - 6), token.start);
    const opens = index === 0 || /[.!?…:]["»”]?\s+[^\p{L}\p{N}]*$/u.test(before);
    return isPair || !(opens || language.capitalisesNouns);
  });
}
