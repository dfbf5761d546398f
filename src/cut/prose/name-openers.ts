import { countriesIn } from '../../languages/countries.ts';
import { FRAME_PARTICIPLES, OPENING_VERBS } from '../../languages/openings.ts';
import { gapBefore } from './gaps.ts';
import { tellsGender } from './gender-of-word.ts';
import { phraseAt } from './phrases.ts';
import type { Prose } from './prose.ts';
import { isOneOf, NO_TOKEN } from './tokens.ts';

/** Words between a verb of speech and whom it is told to: "dijo en una entrevista a". */
export const FARTHEST_VERB = 6;

/** A capital that says nothing: a function word, a day or a month, or a common word that opens a sentence. */
export function isOpener(prose: Prose, common: ReadonlySet<string>, at: number): boolean {
  const { tokens, language } = prose;
  const { fold } = tokens[at] ?? NO_TOKEN;
  const { speech, datelines, sentences, claims } = language;
  if (isOneOf(fold, datelines.months, datelines.weekdays, sentences.starters)) return true;
  if (isOneOf(fold, speech.determiners, claims.frames, claims.connectives)) return true;
  if (!startsSentence(prose, at) || tellsGender(fold, language)) return false;
  if (phraseAt(prose, at, countriesIn(language.tag)) > 1) return false;
  return common.has(fold) || isVerbFirst(prose, at) || isFrame(prose, at);
}

/** "Sentencing | Marlow, the judge said": a participle that opens a sentence before a name. */
function isFrame({ tokens, language }: Prose, at: number): boolean {
  const isOne = FRAME_PARTICIPLES[language.tag]?.test(tokens[at]?.fold ?? '') === true;
  return isOne && tokens[at + 1]?.isCapital === true;
}

/** "Habla | Luis Mena": where a verb may stand before its subject, one that opens a sentence before a given name. */
function isVerbFirst({ tokens, language }: Prose, at: number): boolean {
  const { fold = '' } = tokens[at] ?? NO_TOKEN;
  const verb = fold.replace(/-se$/u, '');
  const isVerb = isOneOf(verb, language.speech.verbs, language.claims.finiteVerbs, OPENING_VERBS);
  return (
    language.speech.dropsSubject === true && isVerb && tellsGender(tokens[at + 1]?.fold, language)
  );
}

/** Whether a token opens a sentence, a quotation or a line, so that its capital tells nothing. */
export function startsSentence(prose: Prose, at: number): boolean {
  const { tokens } = prose;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return true;
  return /[.!?…:«»“”"„\n–—]/u.test(gapBefore(prose, at));
}
