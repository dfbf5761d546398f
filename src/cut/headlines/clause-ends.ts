import type { Span } from '../../text/spans.ts';
import { wholeWord, wordSet } from '../../text/words.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import type { Prose } from '../prose/prose.ts';
import { phraseAt } from '../prose/reporting.ts';
import { tokenAt, tokensIn } from '../prose/tokens.ts';
import { opensPurpose } from './clause-starts.ts';
import { datesOf, tellsOfPast } from './dates.ts';
import { goesOn } from './goes-on.ts';
import { isParticiple, isVerbBefore } from './loose-ends.ts';
import { opensRelative } from './post-nominals.ts';
import { joinsClause, joinsVerb } from './second-clauses.ts';

/** At most this many ends of one sentence are tried. */
const MOST_ENDS = 14;

/**
 * Where a clause may end: at the sentence's end; before a comma and what
 * trails after it; before a second verb ("… and pointed to billions"); before
 * an adjunct; and, where nothing is denied, before the relative of something
 * new ("a donor | who was later given a pass") or a past event's place.
 */
export function endsOf(prose: Prose, [start, end]: Span, from: number): number[] {
  const ends = [end];
  const { text, tokens, language } = prose;
  const dates = new Set(datesOf(prose, [start, end]).map(([opens]) => opens));
  const denies = wordSet(language.claims.negations);
  let isDenied = tokensIn(tokens, [start, from]).some(({ fold }) => denies.has(fold));
  for (let at = tokenAt(tokens, from) + 3; at < tokens.length; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before === undefined || token === undefined || token.start >= end) break;
    isDenied ||= [before, tokens[at - 2], tokens[at - 3]].some((word) =>
      denies.has(word?.fold ?? ''),
    );
    const gap = text.slice(before.end, token.start);
    const closes = before.end + (/^["»”)]*/u.exec(gap)?.[0].length ?? 0);
    const rest = text.slice(closes, token.start);
    const trails = /^,\s/u.test(rest) && (dates.has(before.end) || !goesOn(prose, at, end));
    const mayGo = rest === ' ' && mayEndBefore(prose, at, [from, before.end], end, isDenied);
    if (
      /^\s?[;–—]\s/u.test(rest) ||
      trails ||
      mayGo ||
      joinsVerb(prose, at) ||
      joinsClause(prose, at, end)
    )
      ends.push(closes);
  }
  return ends.slice(0, MOST_ENDS);
}

/** Whether a part of a sentence can do without what opens at the word behind it. */
function mayEndBefore(
  prose: Prose,
  at: number,
  part: Span,
  end: number,
  isDenied: boolean,
): boolean {
  const { adjuncts, extents } = prose.language.claims;
  const length = phraseAt(prose, at, adjuncts);
  const hasMore = (prose.tokens[at + length]?.start ?? end) < end;
  if (length > 0 && hasMore && !isBareVerb(prose, at - 1)) {
    const isLimit = phraseAt(prose, at, extents) > 0;
    return !isLimit || (!isDenied && tellsOfPast(prose, part));
  }
  if (isDenied) return false;
  if (opensPurpose(prose, at) || opensMeans(prose, at)) return !isBareVerb(prose, at - 1);
  return opensRelative(prose, at) || (opensAdverbial(prose, at) && tellsOfPast(prose, part));
}

/** Whether a word opens by what means something was done: "en engageant une procédure", "by closing the pier". */
function opensMeans({ tokens, language }: Prose, at: number): boolean {
  const { means, gerundForms } = language.claims;
  if (!wordSet(means).has(tokens[at]?.fold ?? '')) return false;
  const next = tokens[at + 1]?.fold ?? '';
  return gerundForms.some((form) => wholeWord(form).test(next));
}

/** Whether a word is a verb that wants what follows: "comes | after", and not "been arrested | after". */
function isBareVerb(prose: Prose, at: number): boolean {
  return isFiniteVerb(prose, at) && !isVerbBefore(prose, prose.tokens[at - 1]?.fold ?? '');
}

/** Whether a preposition opens what an event can do without, behind a noun: "shared a photo | on his platform". */
function opensAdverbial(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const before = tokens[at - 1];
  if (!wordSet(language.claims.adverbials).has(tokens[at]?.fold ?? '')) return false;
  const isVerb = isParticiple(prose, before) && isVerbBefore(prose, tokens[at - 2]?.fold ?? '');
  return (
    !isVerb &&
    !isFiniteVerb(prose, at - 1) &&
    !wordSet(language.lines.glued).has(before?.fold ?? '')
  );
}
