import { LIMITS } from '../../languages/limits.ts';
import { SPARE } from '../../languages/spare.ts';
import type { Span } from '../../text/spans.ts';
import { gapBefore } from '../prose/gaps.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { hasForm, isOneOf, tokenAt } from '../prose/tokens.ts';

/** Words of a subject at the least that is told without its adjunct: "a plan to impeach Anna Reed". */
const SHORTEST_SUBJECT = 5;
/** Words of a subject and its adjunct at the most. */
const LONGEST_SUBJECT = 30;
/** Words from a verb in which it is denied. */
const NEAREST = 3;

/**
 * The adjunct between an indefinite subject and its verb, where an event is
 * over: "A plan to impeach Anna Reed | over the new bridge | has failed". That
 * such a plan has failed holds without it, since one was; of every plan, of a
 * plan to come or of no plan it would not.
 */
export function subjectAdjunct(prose: Prose, whole: Span): Span[] {
  const { tokens, language } = prose;
  const { indefinites } = language.claims;
  const adjuncts = SPARE[language.tag]?.subjectAdjuncts ?? [];
  const first = tokenAt(tokens, whole[0]);
  if (!isOneOf(tokens[first], indefinites)) return [];
  const verb = verbBehind(prose, first);
  if (verb === null || isDenied(prose, first, verb + NEAREST)) return [];
  for (let at = first + SHORTEST_SUBJECT; at < verb - 1; at += 1) {
    const [before, last] = [tokens[at - 1], tokens[verb - 1]];
    if (before === undefined || last === undefined) return [];
    if (isPhraseAt(prose, at, adjuncts)) return [[before.end, last.end]];
  }
  return [];
}

/** The index of the auxiliary of the past that follows a subject, no mark and no other clause between; else null. */
function verbBehind(prose: Prose, first: number): number | null {
  const { tokens, language } = prose;
  const { speech, claims } = language;
  for (let at = first + 1; at < first + LONGEST_SUBJECT; at += 1) {
    const gap = gapBefore(prose, at);
    const opensNoun = isOneOf(tokens[at + 1], speech.determiners, speech.possessives);
    const isOther =
      isOneOf(tokens[at], speech.relatives, speech.complementisers) ||
      (isOneOf(tokens[at], claims.listing) && opensNoun);
    if (isOther || !/^\s?$/u.test(gap)) return null;
    if (!isOneOf(tokens[at], claims.auxiliaries)) continue;
    const isPast = hasForm(tokens[at], claims.pasts);
    return isPast && !isOneOf(tokens[at + 1], language.lines.glued) ? at : null;
  }
  return null;
}

/** Whether something is denied or to come among some words; that it failed or was refused is no denial. */
function isDenied({ tokens, language }: Prose, from: number, to: number): boolean {
  const forms = [...(LIMITS[language.tag]?.negations ?? []), ...language.claims.futures];
  return tokens.slice(from, to).some(({ fold }) => hasForm(fold, forms));
}
