import {
  AGE_ADJECTIVE,
  COMPLEMENT_WORDS,
  COURTESIES,
  RUN_TOGETHER_TO,
  SPEAKING_FOR,
} from '../../languages/around-roles.ts';
import type { Span } from '../../text/spans.ts';
import { pronounOf } from '../prose/pronoun-of.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf } from '../prose/tokens.ts';
import { withMarkedName } from './marked-names.ts';
import {
  hasPartner,
  isInsideArticle,
  isLedByRole,
  isPlural,
  isShortened,
  isVerbOnly,
} from './no-role.ts';
import { LONGEST_ROLE } from './phrase.ts';
import {
  afterInflected,
  afterVerb,
  closed,
  isWeak,
  trimParticles,
  trimTitles,
  withOrdinal,
} from './role-edges.ts';

/** Whether an age stands at a token that is an adjective before a noun: "der | 54-jährige | Anwalt". */
export function isAgeAt({ tokens, text }: Prose, at: number): boolean {
  const [years, adjective] = tokens.slice(at, at + 2);
  return AGE_ADJECTIVE.test(text.slice(years?.start, adjective?.end));
}

/** A role without its article; null after a possessive, unless it is somebody's who speaks for another, and where it is too long to print. */
export function roleSpan(prose: Prose, from: number, head: number, to: number): Span | null {
  if (isAgeAt(prose, head)) return roleSpan(prose, head + 2, head + 2, to);
  const { tokens, language } = prose;
  const { possessives, clitics, auxiliaries } = language.speech;
  // "Meanwhile | Cllr Ann Hill"
  const isLed = language.possessiveS === true && head === from && to - head > 1;
  if (isLed && isOneOf(tokens[head], language.sentences.starters))
    return roleSpan(prose, head + 1, head + 1, to);
  // "il suo avvocato"
  if (isOneOf(tokens[head], possessives)) return roleSpan(prose, head, head + 1, to);
  const isOwned = head > from && isOneOf(tokens[from], possessives);
  if (isOwned && !isOneOf(tokens[head], SPEAKING_FOR)) return null;
  const end = trimTitles(prose, head, trimParticles(prose, head, to));
  const last = tokens[end - 1];
  if (isOneOf(last, clitics) || pronounOf(last?.fold, language)) return null;
  // "Ha detto il sindaco Paul Haas:": a verb is no part of a role.
  if (isOneOf(tokens[head], auxiliaries)) return null;
  // "One | of the lawyers": the role is cut before its head.
  if (isOneOf(tokens[head], COMPLEMENT_WORDS, clitics, language.claims.negations)) return null;
  // "disse | aos jornalistas | Luís Mota", "reclama dona Lúcia": to whom it is said, and a title that says nothing.
  if (isOneOf(tokens[head], RUN_TOGETHER_TO) || isVerbOnly(prose, head)) return null;
  if (end - head === 1 && isOneOf(tokens[head], COURTESIES)) return null;
  if (isShortened(prose, head, end) || isPlural(prose, head, end)) return null;
  if (end - head > 1 && (isInsideArticle(prose, head, end) || hasPartner(prose, head, end)))
    return null;
  if (!isLedByRole(prose, head, end)) return null;
  const bare = afterVerb(prose, head, end);
  const start = isWeak(prose, from, head) ? from : afterInflected(prose, bare, end);
  const told = end > head ? closed(prose, withMarkedName(prose, start, end, to)) : null;
  const span = told && withOrdinal(prose, told);
  return span !== null && span[1] - span[0] <= LONGEST_ROLE ? span : null;
}
