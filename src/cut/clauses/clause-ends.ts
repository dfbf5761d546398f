import { type Span, sliceSpan } from '../../text/spans.ts';
import {
  hasFiniteVerb,
  hasGerundForm,
  hasInfinitiveForm,
  isFiniteVerb,
  isRelativeAt,
  opensVerb,
} from '../prose/finite-verbs.ts';
import { gapBefore } from '../prose/gaps.ts';
import { isPhraseAt, phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { hasForm, hasOneOf, isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { leadsToAnd, opensPurpose, opensSubject } from './clause-starts.ts';
import { datesOf } from './dates.ts';
import { goesOn, opensReason } from './goes-on.ts';
import { endsLight, isInRelative, partedComplements } from './half-told.ts';
import { isParticiple, isVerbBefore } from './loose-ends.ts';
import { partedObjects } from './parted-objects.ts';
import { tellsOfPast } from './past-events.ts';
import { opensRelative } from './post-nominals.ts';
import { joinsClause, joinsParticiple, joinsVerb } from './second-clauses.ts';
import { tellsWhich } from './verb-halves.ts';
import { leavesUnshown, leavesUntold, opensOccasion } from './what-was-said.ts';

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
  const open = new Set([
    ...partedObjects(prose, [start, end]),
    ...partedComplements(prose, [start, end]),
  ]);
  const denies = language.claims.negations;
  let isDenied = hasOneOf(tokensIn(tokens, [start, from]), denies);
  let isToCome = false;
  const first = tokenAt(tokens, from) + 3;
  let dashes = dashesIn(prose, [start, tokens[first - 1]?.end ?? end]);
  const all = dashesIn(prose, [start, end]);
  const paired = all - (all % 2);
  for (let at = first; at < tokens.length; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before === undefined || token === undefined || token.start >= end) break;
    isDenied ||= hasOneOf([before, tokens[at - 2], tokens[at - 3]], denies);
    isToCome ||= hasForm(before, language.claims.futures);
    const gap = gapBefore(prose, at);
    const closes = before.end + (/^(?:\.(?=["»”)]*[,;]))?["»”)]*/u.exec(gap)?.[0].length ?? 0);
    const rest = text.slice(closes, token.start);
    const isLimited = isDenied || isToCome;
    const trails =
      /^,\s/u.test(rest) &&
      (dates.has(before.end) || !goesOn(prose, at, end)) &&
      !(isLimited && limitsBehind(prose, at, end)) &&
      !tellsWhich(prose, at);
    const part: Span = [from, before.end];
    if ((trails || rest === ' ') && leavesUnshown(prose, at, part, end)) continue;
    const mayGo =
      rest === ' ' &&
      mayEndBefore(prose, at, part, end, isDenied) &&
      !leavesUntold(prose, at, part, end);
    if (DASH.test(gap)) dashes += 1;
    const isAside = dashes > paired || dashes % 2 === 1;
    if (isAside !== DASH.test(gap) || open.has(before.end)) continue;
    if (
      /^\s?[;–—]\s/u.test(rest) ||
      trails ||
      mayGo ||
      joinsVerb(prose, at) ||
      joinsParticiple(prose, at, [from, end]) ||
      joinsClause(prose, at, end)
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
  const { tokens, language } = prose;
  const { extents, frames, adjuncts } = language.claims;
  const isOwn = !isPhraseAt(prose, at, language.speech.according);
  if (isOwn && isPhraseAt(prose, at, extents)) return true;
  for (let next = at + 1; (tokens[next]?.start ?? end) < end; next += 1) {
    const gap = gapBefore(prose, next);
    const opens = isPhraseAt(prose, next, extents, frames, adjuncts);
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
  const { adjuncts, extents, reasons } = prose.language.claims;
  if (isRestricted(prose, part) || endsLight(prose, at)) return false;
  if (partsList(prose, at, part, end)) return false;
  if (isMeasured(prose, at) || (isDenied && isPhraseAt(prose, at, reasons))) return false;
  if (opensOccasion(prose, at, part)) return true;
  const length = Math.max(phraseAt(prose, at, adjuncts), opensReason(prose, at, end) ? 1 : 0);
  const hasMore = (prose.tokens[at + length]?.start ?? end) < end;
  if (
    length > 0 &&
    hasInfinitiveForm(prose.tokens[at + length], prose.language) &&
    isGoverned(prose, part)
  )
    return false;
  if (length > 0 && hasMore && !isBareVerb(prose, at - 1)) {
    const isLimit = isPhraseAt(prose, at, extents);
    return !isLimit || (!isDenied && tellsOfPast(prose, part, true));
  }
  if (isDenied) return false;
  if (opensPurpose(prose, at))
    return !isBareVerb(prose, at - 1) && !tellsWhatIs(prose, at) && !isGoverned(prose, part);
  if (opensMeans(prose, at)) return !isBareVerb(prose, at - 1) && tellsOfPast(prose, part);
  if (opensRelative(prose, at)) return !isRuling(prose, part) && !isSecondRelative(prose, at);
  return (
    opensAdverbial(prose, at) &&
    tellsOfPast(prose, part) &&
    !isListed(prose, part) &&
    !isRuling(prose, part)
  );
}

/** Whether a relative follows another and its noun, so that the noun behind the "and" would share the first: "a man who was shot and a woman | who fled". */
function isSecondRelative(prose: Prose, at: number): boolean {
  return isRelativeAt(prose, at) && isInRelative(prose, at);
}

/** Whether a part tells what is allowed or forbidden, or who is accused, which holds where, or is whose, as it is said: "a interdit la vente d’alcool | dans les rues". */
function isRuling({ tokens, language }: Prose, part: Span): boolean {
  const { rulings } = language.claims;
  return tokensIn(tokens, part).some(({ fold }) => hasForm(fold, rulings));
}

/** Whether a part says that what follows is the only case: "only agreed | after the council threatened". */
function isRestricted({ tokens, language }: Prose, part: Span): boolean {
  const { restrictors } = language.claims;
  return hasOneOf(tokensIn(tokens, part), restrictors);
}

/** Whether a part ends on one of several things told between commas: "I put one here, another | in the hall, and one outside". */
function isListed(prose: Prose, part: Span): boolean {
  const comma = sliceSpan(prose.text, part).lastIndexOf(', ');
  return comma >= 0 && !hasFiniteVerb(prose, [part[0] + comma, part[1]]);
}

/** Whether a word stands within one item of a list, and the last comes behind it: "has broken windows, a hole | after the blast and a smell of gas". */
function partsList(prose: Prose, at: number, part: Span, end: number): boolean {
  const comma = sliceSpan(prose.text, part).lastIndexOf(', ');
  if (comma < 0 || !isListed(prose, part)) return false;
  const item = tokenAt(prose.tokens, part[0] + comma);
  const isNoun = opensSubject(prose, item) && !opensVerb(prose, item);
  const rest = tokensIn(prose.tokens, [part[1], end]);
  const and = rest.findIndex((word) => isOneOf(word, prose.language.claims.listing));
  const isLast = leadsToAnd(prose, at, end) && opensSubject(prose, at + and + 1);
  return isNoun && isLast && hasFiniteVerb(prose, [part[0], part[0] + comma]);
}

/** Whether a word is, or stands right behind, what is told by what follows: "two | days | after", "the time | when". */
function isMeasured(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const { measured, comparing, subordinators, adjuncts } = language.claims;
  const { quantities, numberWords, indefinites, quantifiers } = language.claims;
  const isLength = (index: number) =>
    isOneOf(tokens[index], quantities, language.datelines.periods) &&
    (isOneOf(tokens[index - 1], numberWords, indefinites, quantifiers) ||
      /^\d/u.test(tokens[index - 1]?.text ?? ''));
  if (isOneOf(tokens[at - 1], comparing) && isPhraseAt(prose, at, subordinators)) return true;
  if (phraseAt(prose, at - 1, adjuncts) > 1) return true;
  return [at, at + 1].some((index) => isOneOf(tokens[index], measured) && isLength(index - 1));
}

/** Whether the noun before a purpose is what something is or has, so that the purpose tells which: "est un outil | pour réduire". */
function tellsWhatIs({ tokens, language }: Prose, at: number): boolean {
  const { speech, claims } = language;
  for (let index = at - 1; index > at - LONGEST_PREDICATE && index >= 0; index -= 1) {
    if (!isOneOf(tokens[index], claims.auxiliaries, speech.passives)) continue;
    const noun = isOneOf(tokens[index + 1], speech.clitics) ? index + 2 : index + 1;
    return isOneOf(tokens[noun], speech.determiners, claims.indefinites);
  }
  return false;
}

/** Whether a word before a purpose wants an infinitive, and so may be what it hangs on: "asked the firm | to help", "a plan | to help". */
function isGoverned({ tokens, language }: Prose, part: Span): boolean {
  const { governing } = language.claims;
  return hasOneOf(tokensIn(tokens, part), governing);
}

/** Whether a word opens by what means something was done: "en engageant une procédure", "by closing the pier". */
function opensMeans({ tokens, language }: Prose, at: number): boolean {
  const isLed = isOneOf(tokens[at], language.claims.means);
  return isLed && hasGerundForm(tokens[at + 1], language);
}

/** Whether a word is a verb that wants what follows: "comes | after", and not "been arrested | after", "resigned | after". */
function isBareVerb(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const fold = tokens[at]?.fold ?? '';
  const isOver =
    hasForm(fold, language.claims.pasts) && !isOneOf(fold, language.claims.auxiliaries);
  return isFiniteVerb(prose, at) && !isOver && !isVerbBefore(prose, tokens[at - 1]?.fold ?? '');
}

/** Whether a preposition opens what an event can do without, behind a noun: "shared a photo | on his platform". */
function opensAdverbial(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const before = tokens[at - 1];
  if (!isOneOf(tokens[at], language.claims.adverbials)) return false;
  const isVerb = isParticiple(prose, before) && isVerbBefore(prose, tokens[at - 2]?.fold ?? '');
  return (
    !isVerb &&
    !isSaidWhich(prose, at) &&
    opensDefinite(prose, at + 1) &&
    !isFiniteVerb(prose, at - 1) &&
    !isOneOf(before, language.lines.glued)
  );
}

/** Whether what follows may say which of something a preposition like its own leads to: "intervened in the war | in the south". */
function isSaidWhich({ tokens, language }: Prose, at: number): boolean {
  const [lead, article, next] = [at - 3, at - 2, at].map((index) => tokens[index]?.fold ?? '');
  const isDefinite =
    isOneOf(article, language.speech.determiners) && !isOneOf(article, language.claims.indefinites);
  return isDefinite && lead === next;
}

/** Whether a name or an article follows a preposition, and no bare noun by which it tells how or in whom: "by mistake", "in mice". */
function opensDefinite({ tokens, language }: Prose, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return false;
  const { determiners, possessives } = language.speech;
  const holdsArticle = isOneOf(before, language.claims.contractions);
  const opens = isOneOf(token, determiners, possessives);
  return opens || token.isCapital || holdsArticle;
}
