import { UNFINISHED } from '../../languages/unfinished-clauses.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { hasFiniteVerb, hasGerundForm, isFiniteVerb } from '../prose/finite-verbs.ts';
import { gapBefore } from '../prose/gaps.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isRelativeAt } from '../prose/relative-pronouns.ts';
import { isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';

/** Words between the comma of a source and its verb. */
const LONGEST_SPEAKER = 8;
/** Words before a cut in which a verb is looked for that reports what comes behind it. */
const LONGEST_REACH = 30;

/**
 * Whether what follows tells where or when something was said, behind what
 * was and who said it: "The pier will close, the mayor said | in a letter".
 */
export function opensOccasion(prose: Prose, at: number, part: Span): boolean {
  const { text, tokens, language } = prose;
  const { relatives, verbs } = language.speech;
  const { listing, subordinators, adverbials, adjuncts, conditions, frames } = language.claims;
  const isLed = isOneOf(tokens[at], adverbials) || isPhraseAt(prose, at, adjuncts);
  if (!isLed || !isOneOf(tokens[at - 1], verbs)) return false;
  const comma = part[0] + sliceSpan(text, part).lastIndexOf(',');
  if (comma < part[0] || !/^,["”’»]?\s/u.test(text.slice(comma, comma + 3))) return false;
  const from = tokenAt(tokens, comma);
  const count = at - 1 - from;
  const opens = isPhraseAt(prose, from, relatives, listing, subordinators, conditions);
  const isFramed = isPhraseAt(prose, tokenAt(tokens, part[0]), frames);
  const wasSaid = comma === part[0] || (!isFramed && hasFiniteVerb(prose, [part[0], comma]));
  return wasSaid && !opens && count > 0 && count <= LONGEST_SPEAKER && !tellsWhatWasSaid(prose, at);
}

/** Whether what was said comes behind where it was: "said in a letter that the pier will close". */
function tellsWhatWasSaid(prose: Prose, from: number): boolean {
  const { tokens, language } = prose;
  const that = language.speech.complementisers;
  for (let at = from + 1; at < tokens.length; at += 1) {
    const gap = gapBefore(prose, at);
    if (/[,.;:!?]/u.test(gap)) return /[:"“«]/u.test(gap);
    if (isOneOf(tokens[at], that) || isFiniteVerb(prose, at)) return true;
  }
  return false;
}

/** Whether what a verb before a word reports comes behind it: "said in a letter | published on Friday that the pier would close". */
export function leavesUntold(prose: Prose, at: number, part: Span, end: number): boolean {
  const { tokens, language } = prose;
  const { verbs, complementisers } = language.speech;
  const first = Math.max(tokenAt(tokens, part[0]), at - LONGEST_REACH);
  let verb = at - 1;
  while (verb > first && !isOneOf(tokens[verb], verbs)) {
    if (isFiniteVerb(prose, verb) || isOneOf(tokens[verb], complementisers)) return false;
    verb -= 1;
  }
  if (!isOneOf(tokens[verb], verbs)) return false;
  for (let next = at + 1; (tokens[next]?.start ?? end) < end; next += 1) {
    if (/[,;:"“«]/u.test(gapBefore(prose, next))) return false;
    if (isOneOf(tokens[next], complementisers) && !isRelativeAt(prose, next)) return true;
  }
  return false;
}

/** Whether a clause would end on a picture or a text that somebody made known, and what it shows or says comes behind: "shared a picture on his page | showing the president in handcuffs". */
export function leavesUnshown(prose: Prose, at: number, part: Span, end: number): boolean {
  const { tokens, language } = prose;
  const { contents } = UNFINISHED[language.tag] ?? {};
  const words = tokensIn(tokens, part);
  const noun = words.findIndex((word, index) => {
    const isNew = isOneOf(words[index - 1], language.claims.indefinites);
    return isNew && isOneOf(word, contents);
  });
  if (noun < 0) return false;
  const from = tokenAt(tokens, part[0]) + noun + 1;
  for (let next = Math.max(from, at); (tokens[next]?.start ?? end) < end; next += 1)
    if (hasGerundForm(tokens[next], language) || isRelativeAt(prose, next)) return true;
  return false;
}
