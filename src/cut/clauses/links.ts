import { CONTEXT } from '../../languages/context.ts';
import { isBalanced } from '../../text/balanced.ts';
import type { Span } from '../../text/spans.ts';
import { isNoun } from '../prose/capital-nouns.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { lossOf } from '../prose/guard.ts';
import { isPhraseAt, phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { hasForm, isOneOf, tokenAt } from '../prose/tokens.ts';

/**
 * The words that only tie a sentence to those before it, and may go: "a
 * également annoncé", ", however,". Behind a denial they may be half of a
 * pair ("not only … also"), and stay.
 */
export function linksOf(prose: Prose, whole: Span): Span[] {
  const { tokens, language } = prose;
  const links = CONTEXT[language.tag]?.links ?? [];
  const first = tokenAt(tokens, whole[0]);
  const found: Span[] = [];
  for (let at = first; (tokens[at]?.end ?? whole[1]) < whole[1]; at += 1) {
    if (isOneOf(tokens[at], language.claims.negations)) break;
    const length = phraseAt(prose, at, links);
    if (length === 0) continue;
    const span = at === first ? openingLink(prose, at, length) : innerLink(prose, at, length);
    if (span === null || lossOf(prose, span) !== null) continue;
    if (isBalanced(prose.text, [whole[0], span[0]])) found.push(span);
  }
  return found;
}

/** A link before a sentence's subject, where the verb stands second whatever opens: "Auch die SPD hat". */
function openingLink(prose: Prose, at: number, length: number): Span | null {
  const { tokens, language } = prose;
  const next = tokens[at + length];
  const opens =
    language.isVerbSecond === true &&
    next !== undefined &&
    !wantsLink(prose, at + length) &&
    !isFiniteVerb(prose, at + length, true) &&
    ((next.isCapital && !isNoun(prose, at + length)) || isOneOf(next, language.speech.determiners));
  return opens ? [tokens[at]?.start ?? 0, next.start] : null;
}

/** A link within a sentence, with the commas that part it from a verb; null where one comma stands by it or it is half of a pair. */
function innerLink(prose: Prose, at: number, length: number): Span | null {
  const { tokens, text } = prose;
  const [start, end] = [tokens[at]?.start ?? 0, tokens[at + length - 1]?.end ?? 0];
  if (!isLone(prose, at, length)) return null;
  const gap = text.slice(tokens[at - 1]?.end, start);
  const closes = text.charAt(end) === ',';
  if (gap !== ', ') return closes || !/^\s+$/u.test(gap) ? null : [start, end];
  const isByVerb = isFiniteVerb(prose, at - 1) || isFiniteVerb(prose, at + length, true);
  return closes && isByVerb ? [start - 2, end + 1] : null;
}

/** Whether a link is no half of a pair, opens no part and belongs to no noun: not "mais également", "wie fragil auch", "auch wenn". */
function isLone(prose: Prose, at: number, length: number): boolean {
  const { tokens, language } = prose;
  const { speech, claims } = language;
  const [early = '', before = ''] = [tokens[at - 2]?.fold, tokens[at - 1]?.fold];
  const pairs = CONTEXT[language.tag]?.pairs ?? [];
  if (isOneOf(early, pairs) || isOneOf(before, pairs, claims.listing)) return false;
  return !isOneOf(before, speech.determiners) && !wantsLink(prose, at + length);
}

/** Whether a word opens a clause of its own or wants a link before it: "that", "if", "auch noch", "auch bei Frost". */
function wantsLink(prose: Prose, at: number): boolean {
  const { speech, claims } = prose.language;
  const fold = prose.tokens[at]?.fold ?? '';
  if (hasForm(fold, claims.unfinished)) return true;
  if (isOneOf(fold, CONTEXT[prose.language.tag]?.unlikely)) return true;
  const openers = [speech.complementisers, claims.conditions, claims.subordinators];
  return isPhraseAt(prose, at, ...openers);
}
