import { UNFRONTED_ROLES } from '../../languages/around-roles.ts';
import { FORMER_WORDS } from '../../languages/offices.ts';
import { RELATIVES } from '../../languages/relatives.ts';
import type { Span } from '../../text/spans.ts';
import { hasFiniteVerb } from '../prose/finite-verbs.ts';
import { hasStop, isComma } from '../prose/gaps.ts';
import { startsSentence } from '../prose/name-openers.ts';
import type { Mention } from '../prose/name-runs.ts';
import type { Prose } from '../prose/prose.ts';
import { isRole } from '../prose/role-words.ts';
import { isOneOf, isPreposition } from '../prose/tokens.ts';
import { opensBracket } from './phrase.ts';
import { roleSpan } from './role-span.ts';

/** Words of a role that opens a sentence, and of how long somebody has had it. */
const LONGEST_FRONT = 12;

/**
 * The role without an article that opens a Romance sentence before a name and
 * its comma: "Éleveuse à Nelle depuis dix ans, | Anne Morel | a vendu …".
 * Null elsewhere.
 */
export function roleFronted(prose: Prose, { from }: Mention): Span | null {
  const { tokens, language } = prose;
  if (language.capitalisesNouns || language.joinsNouns || language.possessiveS) return null;
  let start = from - 1;
  while (start > 0 && from - start < LONGEST_FRONT && !hasStop(prose, start)) start -= 1;
  const head = isOneOf(tokens[start], FORMER_WORDS) ? start + 1 : start;
  const { fold = '' } = tokens[head] ?? {};
  const isOne = isRole(fold, language) && !isOneOf(fold, UNFRONTED_ROLES, RELATIVES.f, RELATIVES.m);
  if (!isOne || !isComma(prose, from) || !startsSentence(prose, start)) return null;
  const { phraseEnds } = language.speech;
  let to = head + 1;
  while (to < from && !opensBracket(prose, to) && !isOneOf(tokens[to], phraseEnds)) to += 1;
  const end = tokens[from - 1]?.end ?? 0;
  if (hasFiniteVerb(prose, [tokens[start]?.start ?? 0, end])) return null;
  return to < from && isPreposition(tokens[to - 1], language)
    ? null
    : roleSpan(prose, start, start, to);
}
