import { hangingWordsOf } from '../../languages/hanging.ts';
import { LIMITS } from '../../languages/limits.ts';
import { VERB_OPENERS } from '../../languages/openings.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/spans.ts';
import type { Reading } from '../clarity/opening.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { isPhraseAt, phraseAt } from '../prose/phrases.ts';
import { pronounOf } from '../prose/pronoun-of.ts';
import type { Prose } from '../prose/prose.ts';
import { hasOneOf, isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { contentStems } from '../prose/weigh-words.ts';
import { pointing } from './pointing.ts';

/** Words that say something which a quotation on "this" must have, or nobody can tell what it is about. */
const FEWEST_TOLD = 4;

/** Words a quotation without a verb must have. */
const FEWEST_VERBLESS = 8;

/** A longer sentence has a verb, if one that is not known; unless it is a list of figures. */
const MOST_VERBLESS = 14;

/** How much words without a verb lean; figures alone are an item of a list. */
function verblessCost(prose: Prose, sentence: Span): number {
  if (!isVerbless(prose, sentence)) return 0;
  const words = tokensIn(prose.tokens, sentence);
  if (words.filter(({ text }) => /^\d/u.test(text)).length > 1) return 2.4;
  return words.length <= MOST_VERBLESS ? 1.5 : 0;
}

/**
 * Whether a quotation means nothing without the article: it says of "this" or
 * "it" next to nothing ("Das hat es noch nicht gegeben"), gives a reason and
 * not what for, or is a few words without a verb.
 */
export function isHanging(prose: Prose, spans: readonly Span[]): boolean {
  const [span] = spans;
  if (span === undefined || spans.length > 1) return false;
  const isOne = splitSentences(prose.text, span, prose.language).length === 1;
  const isTold = contentStems(prose, span).size >= FEWEST_TOLD;
  if (isOne && isReason(prose, span)) return true;
  if (opensBare(prose, span) && !isTold) return true;
  return isVerbless(prose, span) && tokensIn(prose.tokens, span).length < FEWEST_VERBLESS;
}

/** How much a quotation leans on what was said before it: 0 for one that stands alone. */
export function leaning(reading: Reading, spans: readonly Span[], told: readonly string[]): number {
  const { prose } = reading;
  const [first, last = first] = spans;
  if (first === undefined || last === undefined) return 0;
  const opening = splitSentences(prose.text, first, prose.language)[0] ?? first;
  const faults = [
    opensBare(prose, first) ? (isVerdict(prose, first) ? 0.6 : 1.2) : 0,
    isReason(prose, first) ? 1.5 : 0,
    endsBare(prose, last) ? 1.5 : 0,
    verblessCost(prose, opening),
  ];
  return (
    pointing(reading, [first[0], last[1]], told) + faults.reduce((sum, fault) => sum + fault, 0)
  );
}

/** "“…,” sagte Lang. “Aber …”": whether the next quotation, right behind a place, takes back or turns what was said. */
export function isTurnedBehind(prose: Prose, end: number): boolean {
  const { text, tokens, language } = prose;
  const opening = /^[\s.]*["„“«]\s?/u.exec(text.slice(end, end + 8))?.[0];
  const openers = LIMITS[language.tag]?.openers ?? [];
  if (opening === undefined) return false;
  return isPhraseAt(prose, tokenAt(tokens, end + opening.length), openers);
}

/** Whether no word looks like a verb; where the subject may be left out, verbs have many forms, and only what opens on an article is told so. */
function isVerbless(prose: Prose, span: Span): boolean {
  const { dropsSubject, determiners } = prose.language.speech;
  const first = prose.tokens[tokenAt(prose.tokens, span[0])];
  return (!dropsSubject || isOneOf(first, determiners)) && !hasVerb(prose, span);
}

/** Whether there is a verb, as far as its form tells, or a word that stands only with one: "nous", "n’". */
function hasVerb(prose: Prose, span: Span): boolean {
  const { claims } = prose.language;
  if (claims.finiteVerbs.length === 0) return true;
  const openers = VERB_OPENERS[prose.language.tag];
  const from = tokenAt(prose.tokens, span[0]);
  return tokensIn(prose.tokens, span).some(({ fold }, index, words) => {
    if (isFiniteVerb(prose, from + index)) return true;
    // "C à vous.": whom a preposition leads to does nothing.
    const isLast = index === words.length - 1;
    if (isLast && isOneOf(words[index - 1], prose.language.lines.glued)) return false;
    const isSubject = pronounOf(fold, prose.language) !== undefined;
    return isSubject || isOneOf(fold, claims.firstPerson, openers);
  });
}

/** "Cela devrait être interdit": a demonstrative for a subject, and not before its noun. */
function opensBare(prose: Prose, span: Span): boolean {
  const at = tokenAt(prose.tokens, span[0]);
  const [first, next] = [prose.tokens[at], prose.tokens[at + 1]];
  const { bare, empty } = hangingWordsOf(prose.language);
  if (first === undefined || next === undefined || !isOneOf(first, bare)) return false;
  if (isPhraseAt(prose, at, empty)) return false;
  const isJoined = /['’]/u.test(first.text);
  return isJoined || isFiniteVerb(prose, at + 1) || isOneOf(next, prose.language.speech.clitics);
}

/** "C’est une honte", "That is a mistake": the words judge, and what they judge is the article's matter. */
function isVerdict(prose: Prose, span: Span): boolean {
  const [, ...others] = tokensIn(prose.tokens, span);
  const { indefinites } = prose.language.claims;
  return hasOneOf(others.slice(0, 2), indefinites);
}

/** "… had nothing to do with that". */
function endsBare(prose: Prose, span: Span): boolean {
  const last = tokensIn(prose.tokens, span).at(-1)?.fold ?? '';
  return last.length > 2 && isOneOf(last, hangingWordsOf(prose.language).bare);
}

/** "Perhaps because it is easy to forget". */
function isReason(prose: Prose, span: Span): boolean {
  const { reasons, hedges } = hangingWordsOf(prose.language);
  const at = tokenAt(prose.tokens, span[0]);
  return isPhraseAt(prose, at + phraseAt(prose, at, hedges), reasons);
}
