import type { Span } from '../../text/spans.ts';
import { hasFiniteVerb, hasGerundForm, isFiniteVerb } from './finite-verbs.ts';
import { isPhraseAt, phraseAt } from './phrases.ts';
import { pronounOf } from './pronoun-of.ts';
import type { Prose } from './prose.ts';
import { isWrittenNumber } from './quantities.ts';
import { isRelativeAt } from './relative-pronouns.ts';
import { reportingAt } from './reporting.ts';
import { hasOneOf, isOneOf, tokensIn } from './tokens.ts';

/** Whether a part is a clause with its own verb: behind "et", a relative, "alors que", or of something new behind a comma. */
export function isOwnClause(prose: Prose, dropped: Span, from: number): boolean {
  const { tokens, text, language } = prose;
  const { listing, subordinators, adjuncts, indefinites } = language.claims;
  const first = tokens[from];
  const isBehindComma = text.charAt(dropped[0]) === ',';
  if (isBehindComma && hasGerundForm(first, language)) return true;
  const isCounted = /^\d/u.test(tokens[from + 1]?.text ?? '') || isWrittenNumber(prose, from + 1);
  if (isRelativeAt(prose, from)) return !isCounted;
  const opens =
    (isBehindComma && isOneOf(first, indefinites)) ||
    isOneOf(first, listing) ||
    isPhraseAt(prose, from, subordinators, adjuncts);
  const { relatives } = language.speech;
  const hasRelative = hasOneOf(tokensIn(tokens, dropped), relatives);
  return opens && (hasRelative || hasFiniteVerb(prose, dropped));
}

/**
 * The index past a reporting verb that opens the part with its own subject or
 * the sentence's ("and pointed to", ", qui souligne"), or is the verb of a
 * time or reason ("after the army said that"), and so sources nothing that
 * stays; the part's own start where there is none.
 */
export function ownReporting(prose: Prose, from: number, to: number): number {
  const { tokens, language } = prose;
  const { listing, hedges } = language.claims;
  if (isOneOf(tokens[from], listing, language.speech.relatives)) {
    // Where the verb closes a clause, one that reports closes its own.
    const part = prose.text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    const isClosed = language.isVerbSecond === true && !/[,:;«»„“"]/u.test(part);
    if (isClosed && reportingAt(prose, to - 1, to) !== null) return to;
    const own = reportingAt(prose, from + 1, to);
    if (own !== null) return own.to;
  }
  if (!isRelativeAt(prose, from) && !opensClause(prose, from)) return from;
  for (let at = from + 2; at < to; at += 1)
    if (isFiniteVerb(prose, at))
      return reportingAt(prose, at, to)?.to ?? (isOneOf(tokens[at], hedges) ? at + 1 : from);
  return from;
}

/** Whether an adjunct may open a clause, and not only a noun phrase: "alors que", "after" where a noun needs no article; not "à l'aube de". */
function opensClause(prose: Prose, from: number): boolean {
  const { claims, speech, isVerbSecond } = prose.language;
  const length = phraseAt(prose, from, claims.adjuncts);
  const last = prose.tokens[from + length - 1];
  const isConjunction =
    isPhraseAt(prose, from, claims.subordinators) ||
    isOneOf(last, speech.complementisers, speech.relatives);
  const mayBeBoth = claims.hasBareSubjects === true || isVerbSecond === true;
  return length > 0 && (mayBeBoth || isConjunction);
}

/** Whether a reporting verb has a pronoun within the part for its subject, behind what opens a clause of its own: "dans laquelle elle répond". */
export function isToldWithin({ tokens, language }: Prose, from: number, at: number): boolean {
  const { relatives, complementisers, clitics } = language.speech;
  let subject = at - 1;
  while (subject > from + 1 && isOneOf(tokens[subject], clitics)) subject -= 1;
  return (
    subject > from &&
    pronounOf(tokens[subject]?.fold, language) !== undefined &&
    isOneOf(tokens[subject - 1], relatives, complementisers) &&
    !isOneOf(tokens[from], complementisers)
  );
}
