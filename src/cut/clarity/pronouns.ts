import {
  IMPERSONAL,
  IMPERSONAL_PRONOUNS,
  INVERTED_PRONOUN,
  PERSONAL_ES,
} from '../../languages/openings.ts';
import { pairMarks } from '../../text/quote-marks.ts';
import { isInside, type Span } from '../../text/spans.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { gapBefore } from '../prose/gaps.ts';
import { isSurelyPerson, mentionsIn } from '../prose/names.ts';
import { phraseAt } from '../prose/phrases.ts';
import { pronounOf } from '../prose/pronoun-of.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { isOneOf, tokensIn } from '../prose/tokens.ts';
import type { Opening, Reading } from './opening.ts';

/** `…, he added.`: told by somebody whom the sentence does not name before. */
export function isToldByPronoun({ reading, first }: Opening, at: number): boolean {
  const { prose, names } = reading;
  const { tokens, language } = prose;
  const [before, token] = [tokens[at - 1], tokens[at]];
  const pronoun = pronounOf(token?.fold, language);
  if (pronoun === undefined || before === undefined) return false;
  if (gapBefore(prose, at) !== ', ' || reportingAt(prose, at + 1, at + 5) === null) return false;
  const from = tokens[first]?.start ?? 0;
  const isThing = pronoun.gender === 'n';
  const named = mentionsIn(names, [from, before.end]);
  return !named.some((mention) => isThing || isSurelyPerson(prose, mention));
}

/** `…, dit-il en souriant`, in any sentence of a post: by somebody whom none before it names in full. */
export function isToldByInversion({ prose, names }: Reading, span: Span): boolean {
  const quoted = pairMarks(prose.text, span);
  return tokensIn(prose.tokens, span).some(
    ({ fold, start }) =>
      INVERTED_PRONOUN.test(fold) &&
      !quoted.some(({ outer }) => isInside(start, outer)) &&
      !mentionsIn(names, [span[0], start]).some((mention) => isSurelyPerson(prose, mention)),
  );
}

/** `schlug er`: a pronoun right behind the verb of the first clause, or at the start of the main one. */
export function isPronounSubject({ reading, main, first }: Opening, at: number): boolean {
  const { prose, names } = reading;
  const { fold = '', start = 0 } = prose.tokens[at] ?? {};
  if (pronounOf(fold, prose.language) === undefined || isImpersonal(prose, at)) return false;
  if (at !== main && !isFiniteVerb(prose, at - 1)) return false;
  const from = prose.tokens[first]?.start ?? start;
  return !mentionsIn(names, [from, start]).some(({ words }) => words.length > 1);
}

/** Whether a pronoun stands for nobody, as some often do; German `es` does behind a few verbs (`gibt es`, not `überholte es China`). */
export function isImpersonal(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  if (phraseAt(prose, at, IMPERSONAL[language.tag] ?? []) > 1) return true;
  const [before = '', fold = ''] = [tokens[at - 1]?.fold, tokens[at]?.fold];
  return fold === 'es' ? !PERSONAL_ES.test(before) : isOneOf(fold, IMPERSONAL_PRONOUNS);
}

/** `ihn` behind a verb, `lui a`, `l’a annoncé`: somebody or something of another sentence. */
export function isObject({ reading, first, words }: Opening, at: number): boolean {
  const { prose } = reading;
  const [token, next] = [prose.tokens[at], prose.tokens[at + 1]];
  if (at === first) return false;
  if (isOneOf(token, words.objects))
    return isFiniteVerb(prose, at - 1) || isFronted(prose, first, at);
  if (!isOneOf(token, words.clitics)) return false;
  const { auxiliaries, determiners } = prose.language.speech;
  const isVerb = !isOneOf(token, determiners) && isFiniteVerb(prose, at + 1);
  return isVerb || isOneOf(next, auxiliaries);
}

/** `Mit ihm wurden`, `shortly after him,`: a pronoun behind a preposition that opens the sentence. */
function isFronted({ tokens, language }: Prose, first: number, at: number): boolean {
  const before = tokens[at - 1];
  const isGlued = isOneOf(before, language.lines.glued);
  return at <= first + 2 && isGlued && !isOneOf(before, language.speech.determiners);
}

/** `en aurait profité`: a pronoun for a phrase of another sentence; `il y a` and `s’en est pris à` are set phrases. */
export function isPhrasePronoun({ reading, words }: Opening, at: number): boolean {
  const { tokens, language } = reading.prose;
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isSet = before?.fold === 'il' || isOneOf(before, language.speech.reflexives);
  return isOneOf(token, words.phrasals) && isOneOf(next, language.claims.auxiliaries) && !isSet;
}
