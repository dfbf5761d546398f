import { PERSON_ARTICLES } from '../../languages/articles.ts';
import type { Pronoun } from '../../languages/language.ts';
import { CITING_WORDS } from '../../languages/outlets.ts';
import { gapBefore, isNextTo } from './gaps.ts';
import { genderOfWord } from './gender-of-word.ts';
import { phraseAt } from './phrases.ts';
import { pronounOf, splitInversion } from './pronoun-of.ts';
import type { Prose } from './prose.ts';
import { isOneOf } from './tokens.ts';

/** A reporting verb found in the text, with the pronoun that a hyphen ties to it: "a-t-il affirmé". */
export type Reporting = {
  /** Token indices: the first word of the verb group, and the one past its last. */
  readonly from: number;
  readonly to: number;
  readonly pronoun: Pronoun | null;
};

/** Finite forms and past participles that are read as reporting verbs. */
export type VerbForms = {
  readonly verbs: readonly string[];
  readonly participles: readonly string[];
};

/** At most this many words stand between an auxiliary and its participle ("a par ailleurs estimé"). */
const MOST_BETWEEN = 3;

/**
 * The reporting verb group that starts at a token, or null: a finite form, or
 * an auxiliary and its participle, after clitics ("s'est exclamé"). `forms`
 * are the language's own unless others are asked for.
 */
export function reportingAt(
  prose: Prose,
  at: number,
  end: number,
  forms: VerbForms = prose.language.speech,
): Reporting | null {
  const { tokens, language } = prose;
  const { clitics, auxiliaries, reflexives, reflexiveAuxiliaries } = language.speech;
  if (isPassive(prose, at)) return null;
  let index = at;
  let isReflexive = false;
  while (index < end && index - at < 3 && isOneOf(tokens[index], clitics)) {
    isReflexive ||= isOneOf(tokens[index], reflexives);
    index += 1;
  }
  const token = tokens[index];
  if (token === undefined || index >= end || token.isCapital) return null;
  const { verb, pronoun } = splitInversion(token.fold, language);
  if (isOneOf(verb, CITING_WORDS)) return null;
  if (isOneOf(verb, forms.verbs)) return { from: at, to: index + 1, pronoun };
  const isAuxiliary =
    isOneOf(verb, auxiliaries) || (isReflexive && isOneOf(verb, reflexiveAuxiliaries));
  if (!isAuxiliary) return null;
  const to = participleAfter(prose, index + 1, end, forms);
  return to === null ? null : { from: at, to, pronoun };
}

/** Whether a verb of finding closes what it sources, a date at most behind it: ", a study found", ", data showed on Friday". */
export function isFindingAt(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !isOneOf(token, language.claims.findings)) return false;
  const { leads, limiters, weekdays } = language.datelines;
  const isDated = isOneOf(next, leads, limiters, weekdays);
  return isDated || !isNextTo(prose, at + 1);
}

function participleAfter(prose: Prose, from: number, end: number, forms: VerbForms): number | null {
  const { tokens, language } = prose;
  for (let at = from; at < end && at - from <= MOST_BETWEEN; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || token.isCapital) return null;
    if (before && /[.;:«»“”"]/u.test(gapBefore(prose, at))) return null;
    if (isOneOf(token, language.speech.auxiliaries, CITING_WORDS)) return null;
    if (isOneOf(token, forms.participles)) return isPassive(prose, at) ? null : at + 1;
  }
  return null;
}

/** The subject of a passive did not speak: "a été accusé", "was told". */
function isPassive(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return false;
  const isNear = !/[,.!?…»“”"]/u.test(gapBefore(prose, at));
  return isNear && isOneOf(before, language.speech.passives);
}

/** The pronoun at a token, one or two words long, or null. */
export function pronounAt(
  { tokens, language }: Prose,
  at: number,
): { pronoun: Pronoun; to: number } | null {
  const [one, two] = [tokens[at]?.fold ?? '', tokens[at + 1]?.fold ?? ''];
  const pair = pronounOf(`${one} ${two}`, language);
  if (pair) return { pronoun: pair, to: at + 2 };
  const single = pronounOf(one, language);
  return single ? { pronoun: single, to: at + 1 } : null;
}

/**
 * How many words at a token lead to whom something is told ("à l’AFP", "to
 * reporters"); 0 for none, and for an article of the same form ("disse a ministra").
 */
export function addressAt(prose: Prose, at: number): number {
  const { tokens, language } = prose;
  const length = phraseAt(prose, at, language.speech.to);
  const next = tokens[at + 1];
  const articles = PERSON_ARTICLES[language.tag];
  if (length !== 1 || next === undefined || !isOneOf(tokens[at], articles)) return length;
  const isTold = next.isCapital
    ? genderOfWord(next.fold, language) === 'm'
    : /s$/u.test(next.fold) || isOneOf(next, language.claims.indefinites);
  return isTold ? length : 0;
}
