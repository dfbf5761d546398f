import { SAYING_WORDS } from '../../languages/outlets.ts';
import { RELAYED, type RelayedWords } from '../../languages/relayed.ts';
import { AND_WORDS } from '../../languages/works.ts';
import type { Span } from '../../text/spans.ts';
import { isComma } from '../prose/gaps.ts';
import { phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { pronounAt, reportingAt } from '../prose/reporting.ts';
import { hasOneOf, isOneOf } from '../prose/tokens.ts';
import { reportsWithin } from '../speakers/reporters.ts';
import { isPassedOn, verbIn } from './passed-on.ts';

/** A clause before a quotation, in token indices, and the words quoted. */
export type Announcement = {
  /** Where its sentence starts, where its verb of speech does or else its subject ends, and where the mark stands. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  /** Past its verb of speech; null where it has none. */
  readonly verbEnd: number | null;
  readonly inner: Span;
};

/**
 * Whether the clause before a quotation says that other words follow than its
 * subject's: what they received, read, heard or recalled ("a reçu un SMS :",
 * "recuerda una frase de su madre:", "liest aus dem Bericht vor:"), are only
 * said to have said ("est accusé d'avoir dit :"), or were answered.
 */
export function isRelayed(prose: Prose, announcement: Announcement): boolean {
  const words = RELAYED[prose.language.tag];
  if (words === undefined) return false;
  const clause = { ...announcement, from: pastAside(prose, announcement) };
  return (
    isHeard(prose, words, clause) ||
    isTold(prose, words, clause) ||
    isPassedOn(prose, words, clause) ||
    isNested(prose, words, clause) ||
    isReported(prose, clause) ||
    isDenied(prose, words, clause) ||
    isAlleged(prose, words, clause) ||
    isAnswered(prose, words, clause)
  );
}

/** Past "qui a lu la lettre" between commas right behind a subject. */
function pastAside(prose: Prose, { from, to }: Announcement): number {
  if (!isComma(prose, from)) return from;
  for (let at = from + 1; at < to; at += 1) if (isComma(prose, at)) return at;
  return from;
}

/** "a lu :", "ouviu:": whoever reads or hears, and has no verb of speech, has said nothing; "a lu le rapport et réagit" has one. */
function isHeard(prose: Prose, words: RelayedWords, { from, to, verbEnd }: Announcement): boolean {
  const heard = verbEnd === null ? verbIn(prose, words.hearing, from, to) : -1;
  return heard >= 0 && !hasPartner(prose, heard + 1, to);
}

/** Whether "and" leads to a verb of speech of the same subject. */
function hasPartner(prose: Prose, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at += 1)
    if (isOneOf(prose.tokens[at], AND_WORDS) && reportingAt(prose, at + 1, to) !== null)
      return true;
  return false;
}

/** "s'est vu répondre :", "si è sentita dire:". */
function isTold({ tokens }: Prose, words: RelayedWords, { from, to }: Announcement): boolean {
  return tokens.slice(from, to).some((token, index) => {
    const next = tokens[from + index + 1];
    return isOneOf(token, words.getting) && isOneOf(next, words.told);
  });
}

/** "se rappelle ce que disait sa mère :", "contó que el vecino le dijo:": the verb before the mark is another's. */
function isNested(prose: Prose, words: RelayedWords, { from, to }: Announcement): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const what = phraseAt(prose, at, words.what);
    if (what > 0 && verbIn(prose, words.hearing, at + what, to) >= 0) return true;
    if (what > 0 && hasSubject(prose, at + what, to) && reportsWithin(prose, at + what, to))
      return true;
  }
  return false;
}

/** "sagte, ihr Chef habe gedroht:": reported speech that ends on a verb of speech is of another's words, unless its subject is a pronoun. */
function isReported(prose: Prose, { to, verbEnd }: Announcement): boolean {
  const { participles, reportedForms = [] } = prose.language.speech;
  if (verbEnd === null || !isOneOf(prose.tokens[to - 1], participles)) return false;
  for (let at = verbEnd; at < to - 1; at += 1)
    if (isOneOf(prose.tokens[at], reportedForms))
      return pronounAt(prose, at - 1) === null && pronounAt(prose, at + 1) === null;
  return false;
}

/** Whether a clause names a subject, and not only a pronoun that may be its own speaker. */
function hasSubject({ tokens, language }: Prose, from: number, to: number): boolean {
  const { determiners, possessives, clitics } = language.speech;
  return tokens.slice(from, to).some((token) => {
    const isArticle = isOneOf(token, determiners) && !isOneOf(token, clitics);
    return token.isCapital || isArticle || isOneOf(token, possessives);
  });
}

/** "Ce que conteste Anne Morel :". */
function isDenied(prose: Prose, words: RelayedWords, { start, to }: Announcement): boolean {
  const what = phraseAt(prose, start, words.what);
  return what > 0 && verbIn(prose, words.denying, start + what, to) >= 0;
}

/** How far before the mark the verb stands that somebody is said to have said: "gesagt zu haben". */
const LONGEST_INFINITIVE = 3;

/** "est accusé d'avoir dit :", "acusó al alcalde de haberle dicho:". */
function isAlleged(prose: Prose, words: RelayedWords, { from, to }: Announcement): boolean {
  const { tokens, language } = prose;
  const alleged = verbIn(prose, words.alleging, from, to);
  if (alleged < 0) return false;
  const end = tokens.slice(Math.max(alleged + 1, to - LONGEST_INFINITIVE), to);
  return hasOneOf(end, language.speech.participles, SAYING_WORDS);
}

/** "fragte, was sie vorhabe: „Ich fahre heim.“", "a interrogé le maire : « J'ai eu peur. »": words that are no question are an answer. */
function isAnswered(prose: Prose, words: RelayedWords, clause: Announcement): boolean {
  const { tokens, text, language } = prose;
  if (/\?\s*$/u.test(text.slice(...clause.inner))) return false;
  const asked = verbIn(prose, words.asking, clause.from, clause.to);
  if (asked < 0) return false;
  const next = tokens[asked + 1];
  const isInterview = isOneOf(tokens[asked], words.interviewing) && asked + 1 < clause.to;
  if (isInterview && (next?.isCapital || isOneOf(next, language.speech.determiners))) return true;
  return hasOneOf(tokens.slice(asked + 1, clause.to), words.questions);
}
