import { type Span, sliceSpan } from '../../text/spans.ts';
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
import { joinsClause, joinsParticiple, joinsVerb } from './second-clauses.ts';
import { tellsWhich } from './verb-halves.ts';

/** At most this many ends of one sentence are tried. */
const MOST_ENDS = 14;
/** Words between a verb and the end of what something is. */
const LONGEST_PREDICATE = 8;
const DASH = /\s[–—-]\s/u;

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
  let isToCome = false;
  const first = tokenAt(tokens, from) + 3;
  let dashes = dashesIn(prose, [start, tokens[first - 1]?.end ?? end]);
  const all = dashesIn(prose, [start, end]);
  const paired = all - (all % 2);
  for (let at = first; at < tokens.length; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before === undefined || token === undefined || token.start >= end) break;
    isDenied ||= [before, tokens[at - 2], tokens[at - 3]].some((word) =>
      denies.has(word?.fold ?? ''),
    );
    isToCome ||= language.claims.futures.some((form) => wholeWord(form).test(before.fold));
    const gap = text.slice(before.end, token.start);
    const closes = before.end + (/^["»”)]*/u.exec(gap)?.[0].length ?? 0);
    const rest = text.slice(closes, token.start);
    const isLimited = isDenied || isToCome;
    const trails =
      /^,\s/u.test(rest) &&
      (dates.has(before.end) || !goesOn(prose, at, end)) &&
      !(isLimited && limitsBehind(prose, at, end)) &&
      !tellsWhich(prose, at);
    const mayGo = rest === ' ' && mayEndBefore(prose, at, [from, before.end], end, isDenied);
    if (DASH.test(gap)) dashes += 1;
    const isAside = dashes > paired || dashes % 2 === 1;
    if (isAside !== DASH.test(gap)) continue;
    if (
      /^\s?[;–—]\s/u.test(rest) ||
      trails ||
      mayGo ||
      joinsVerb(prose, at) ||
      joinsClause(prose, at, end) ||
      joinsParticiple(prose, at, [from, end])
    )
      ends.push(closes);
  }
  return ends.slice(0, MOST_ENDS);
}

/** How many dashes stand in a span. */
function dashesIn({ text }: Prose, span: Span): number {
  return [...sliceSpan(text, span).matchAll(/\s[–—-](?=\s)/gu)].length;
}

/**
 * Whether what trails ends on, or is, how far a denial or a promise reaches:
 * ", which has two gates, before Monday".
 */
function limitsBehind(prose: Prose, at: number, end: number): boolean {
  const { tokens, text, language } = prose;
  const { extents, frames, adjuncts } = language.claims;
  const isOwn = phraseAt(prose, at, language.speech.according) === 0;
  if (isOwn && phraseAt(prose, at, extents) > 0) return true;
  for (let next = at + 1; (tokens[next]?.start ?? end) < end; next += 1) {
    const gap = text.slice(tokens[next - 1]?.end, tokens[next]?.start);
    const opens = [extents, frames, adjuncts].some((list) => phraseAt(prose, next, list) > 0);
    if (gap.startsWith(',') && opens) return true;
  }
  return false;
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
  if (opensPurpose(prose, at)) return !isBareVerb(prose, at - 1) && !tellsWhatIs(prose, at);
  if (opensMeans(prose, at)) return !isBareVerb(prose, at - 1);
  return opensRelative(prose, at) || (opensAdverbial(prose, at) && tellsOfPast(prose, part));
}

/** Whether the noun before a purpose is what something is or has, so that the purpose tells which: "est un outil | pour réduire". */
function tellsWhatIs({ tokens, language }: Prose, at: number): boolean {
  const { speech, claims } = language;
  const is = (list: readonly string[], index: number) =>
    wordSet(list).has(tokens[index]?.fold ?? '');
  for (let index = at - 1; index > at - LONGEST_PREDICATE && index >= 0; index -= 1) {
    if (!is(claims.auxiliaries, index) && !is(speech.passives, index)) continue;
    const noun = is(speech.clitics, index + 1) ? index + 2 : index + 1;
    return is(speech.determiners, noun) || is(claims.indefinites, noun);
  }
  return false;
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
    opensDefinite(prose, at + 1) &&
    !isFiniteVerb(prose, at - 1) &&
    !wordSet(language.lines.glued).has(before?.fold ?? '')
  );
}

/** Whether a name or an article follows a preposition, and no bare noun by which it tells how or in whom: "by mistake", "in mice". */
function opensDefinite({ tokens, language }: Prose, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return false;
  const { determiners, possessives } = language.speech;
  const holdsArticle = wordSet(language.claims.contractions ?? []).has(before.fold);
  const opens = [determiners, possessives].some((list) => wordSet(list).has(token.fold));
  return opens || token.isCapital || holdsArticle;
}
