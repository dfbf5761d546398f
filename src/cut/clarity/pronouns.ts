import type { ContextWords } from '../../languages/context.ts';
import { baseOf } from '../../languages/language-tag.ts';
import {
  IMPERSONAL,
  IMPERSONAL_PRONOUNS,
  INVERTED_PRONOUN,
  PERSONAL_ES,
} from '../../languages/openings.ts';
import { pairMarks } from '../../text/quote-marks.ts';
import type { Span } from '../../text/spans.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { genderOfWord } from '../prose/gender-of-word.ts';
import { isTitle, type Mention } from '../prose/name-runs.ts';
import { mentionsIn } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { phraseAt, reportingAt } from '../prose/reporting.ts';
import { isOneOf, tokensIn } from '../prose/tokens.ts';
import type { Opening, Reading } from './opening.ts';

/** `…, he added.`: told by somebody whom the sentence does not name before. */
export function isToldByPronoun({ reading, indices }: Opening, at: number): boolean {
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

/** `schlug er`: a pronoun right behind the verb of the first clause, or at the start of the main one. */
export function isPronounSubject({ reading, main, indices }: Opening, at: number): boolean {
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
  return fold === 'es' ? !PERSONAL_ES.test(before) : isOneOf(fold, IMPERSONAL_PRONOUNS);
}

/** `ihn` behind a verb, `lui a`, `l’a annoncé`: somebody or something of another sentence. */
export function isObject({ reading, indices }: Opening, at: number, words: ContextWords): boolean {
  const { prose } = reading;
  const fold = prose.tokens[at]?.fold ?? '';
  if (at === indices[0]) return false;
  if (isOneOf(fold, words.objects))
    return isFiniteVerb(prose, at - 1) || isFronted(prose, indices[0] ?? at, at);
  if (!isOneOf(fold, words.clitics)) return false;
  const { auxiliaries, determiners } = prose.language.speech;
  const isVerb = !isOneOf(fold, determiners) && isFiniteVerb(prose, at + 1);
  return isVerb || isOneOf(prose.tokens[at + 1], auxiliaries);
}

/** `Mit ihm wurden`, `shortly after him,`: a pronoun behind a preposition that opens the sentence. */
function isFronted({ tokens, language }: Prose, first: number, at: number): boolean {
  const before = tokens[at - 1]?.fold ?? '';
  const isPreposition =
    isOneOf(before, language.lines.glued) && !isOneOf(before, language.speech.determiners);
  return at <= first + 2 && isPreposition;
}

/** `en aurait profité`: a pronoun for a phrase of another sentence; `il y a` and `s’en est pris à` are set phrases. */
export function isPhrasePronoun(
  { tokens, language }: Prose,
  at: number,
  words: ContextWords,
): boolean {
  const [before = '', fold = '', next = ''] = [at - 1, at, at + 1].map(
    (index) => tokens[index]?.fold,
  );
  const { reflexives } = language.speech;
  const isSet = before === 'il' || isOneOf(before, reflexives);
  const isVerb = isOneOf(next, language.claims.auxiliaries);
  return isOneOf(fold, words.phrasals) && isVerb && !isSet;
}
