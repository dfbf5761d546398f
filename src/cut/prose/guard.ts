import { baseOf } from '../../languages/language-tag.ts';
import { EACH_WORDS } from '../../languages/limits.ts';
import { SPARE } from '../../languages/spare.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { foldWord, wholeWord, wordSet } from '../../text/words.ts';
import {
  hasFiniteVerb,
  hasGerundForm,
  hasInfinitiveForm,
  isFiniteVerb,
  isRelativeAt,
} from './finite-verbs.ts';
import type { Prose } from './prose.ts';
import { isFindingAt, phraseAt, reportingAt } from './reporting.ts';
import { isOneOf, type Token, tokenAt, tokensIn } from './tokens.ts';

/** Words before what comes along in which a number is looked for that it might be of. */
const LONGEST_REACH = 60;

/** What leaving a part of a sentence out would lose. */
export type Loss = 'negation' | 'hedge' | 'condition' | 'attribution' | 'number';

/**
 * What a sentence would lose with a part of it, or null where that part may
 * go: it holds no negation, no hedge, no condition or restriction, no
 * attribution, and no number but a date. What frames a sentence at its start
 * may hold a number written out ("Au terme de six mois d'enquête, …"), but not
 * say of each that something is so ("Dans chacun de ses ports, …"); a clause
 * with a verb of its own may hold any number, which counts nothing that stays,
 * and a hedge of that verb; so may a frame of what was done before ("Après
 * avoir perdu 35 kilos, …") and those who came along (", with two friends").
 */
export function lossOf(prose: Prose, dropped: Span, isFrame = false): Loss | null {
  const { adjuncts } = prose.language.claims;
  let isApart = false;
  for (const part of partsOf(prose, dropped)) {
    const from = tokenAt(prose.tokens, part[0]);
    const to = from + tokensIn(prose.tokens, part).length;
    const own = ownReporting(prose, from, to);
    const isOwn = isOwnClause(prose, part, from);
    isApart ||= isOwn || bringsAlong(prose, part, from) || (isFrame && opensDeed(prose, from));
    const isAdjunct = opensAdjunct(prose, part, from);
    let ownTo = from;
    for (let at = from; at < to; at += 1) {
      ownTo = Math.max(ownTo, at + phraseAt(prose, at, adjuncts));
      const loss = lossAt(prose, at, at < own ? at : to);
      if (loss === 'number' && isApart) continue;
      if (loss === 'attribution' && isToldWithin(prose, from, at)) continue;
      if (isFrame && isOneOf(prose.tokens[at], EACH_WORDS)) return 'number';
      const isOwnVerb =
        at === own - 1 || at < ownTo || ((isOwn || isAdjunct) && isOwnHedge(prose, at));
      if (loss === 'hedge' && (isOwnVerb || (isFrame && isInRelative(prose, from, at)))) continue;
      if (loss !== null && !(isFrame && isWrittenNumber(prose, at))) return loss;
    }
    if (!isApart && /[%‰€$£]/u.test(sliceSpan(prose.text, part))) return 'number';
  }
  return null;
}

/** A part of a sentence, parted at its commas. */
function partsOf({ text }: Prose, [start, end]: Span): Span[] {
  const commas = [...text.slice(start + 1, end).matchAll(/,(?=\s)/gu)];
  const cuts = [start, ...commas.map(({ index }) => start + 1 + index), end];
  return cuts.slice(1).map((to, at): Span => [cuts[at] ?? start, to]);
}

/**
 * Whether a part behind a comma opens on how many come along, where nothing is
 * counted before it that they might be of: ", with two friends".
 */
function bringsAlong(prose: Prose, part: Span, from: number): boolean {
  const { tokens, text, language } = prose;
  const company = SPARE[baseOf(language)]?.company ?? NONE;
  if (text.charAt(part[0]) !== ',' || !isOneOf(tokens[from], company)) return false;
  const [number, next] = [tokens[from + 1], tokens[from + 2]];
  const isMeasure =
    isOneOf(next, language.claims.quantities) ||
    /[%‰€$£]/u.test(text.slice(number?.start, next?.start));
  if (!isQuantity(prose, from + 1) || isMeasure) return false;
  for (let at = from - 1; at > from - LONGEST_REACH && at >= 0; at -= 1) {
    if (/[.!?]/u.test(text.slice(tokens[at]?.end, tokens[at + 1]?.start))) return true;
    if (isQuantity(prose, at)) return false;
  }
  return true;
}

/** Whether a relative opens between two words, whose verb the second may hedge: "la liste des modèles qui concourraient". */
function isInRelative(prose: Prose, from: number, at: number): boolean {
  for (let index = from; index < at; index += 1) if (isRelativeAt(prose, index)) return true;
  return false;
}

/** Whether a frame tells in an infinitive or a gerund what the subject did before, with its own numbers: "Après avoir perdu 35 kilos". */
function opensDeed(prose: Prose, from: number): boolean {
  const { tokens, language } = prose;
  const length = phraseAt(prose, from, language.claims.adjuncts);
  const verb = tokens[from + length];
  const isVerb = hasGerundForm(verb, language) || hasInfinitiveForm(verb, language);
  return length > 0 && verb?.isCapital === false && isVerb;
}

/** Whether a part opens on an adjunct, or behind a comma on a preposition: ", with the potential for floods". */
function opensAdjunct(prose: Prose, part: Span, from: number): boolean {
  const { adjuncts, adverbials } = prose.language.claims;
  const isBehindComma = prose.text.charAt(part[0]) === ',';
  const isLed = isBehindComma && isOneOf(prose.tokens[from], adverbials);
  return isLed || phraseAt(prose, from, adjuncts) > 0;
}

/** Whether a hedge weakens only the verb or noun that goes with it: "which may take years", "ahead of the planned vote". */
function isOwnHedge({ tokens, language }: Prose, at: number): boolean {
  return isOneOf(tokens[at], language.claims.ownHedges);
}

const NONE: readonly string[] = [];

/** Whether a part is a clause with its own verb: behind "et", a relative, "alors que", or of something new behind a comma. */
function isOwnClause(prose: Prose, dropped: Span, from: number): boolean {
  const { tokens, text, language } = prose;
  const { listing, subordinators, adjuncts, indefinites } = language.claims;
  const first = tokens[from]?.fold ?? '';
  const isBehindComma = text.charAt(dropped[0]) === ',';
  if (isBehindComma && hasGerundForm(tokens[from], language)) return true;
  const isNew = isOneOf(first, indefinites) && isBehindComma;
  const { relatives } = language.speech;
  const isCounted = /^\d/u.test(tokens[from + 1]?.text ?? '') || isWrittenNumber(prose, from + 1);
  if (isRelativeAt(prose, from)) return !isCounted;
  const opens =
    isNew ||
    isOneOf(first, listing) ||
    [subordinators, adjuncts].some((list) => phraseAt(prose, from, list) > 0);
  const hasRelative = tokensIn(tokens, dropped).some(({ fold }) => isOneOf(fold, relatives));
  return opens && (hasRelative || hasFiniteVerb(prose, dropped));
}

/**
 * The index past a reporting verb that opens the part with its own subject or
 * the sentence's ("and pointed to", ", qui souligne"), or is the verb of a
 * time or reason ("after the army said that"), and so sources nothing that
 * stays; the part's own start where there is none.
 */
function ownReporting(prose: Prose, from: number, to: number): number {
  const { tokens, language } = prose;
  const { listing, hedges } = language.claims;
  const is = (list: readonly string[], at: number) => isOneOf(tokens[at], list);
  if ([listing, language.speech.relatives].some((list) => is(list, from))) {
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
      return reportingAt(prose, at, to)?.to ?? (is(hedges, at) ? at + 1 : from);
  return from;
}

/** Whether an adjunct may open a clause, and not only a noun phrase: "alors que", "after" where a noun needs no article; not "à l'aube de". */
function opensClause(prose: Prose, from: number): boolean {
  const { claims, speech, isVerbSecond } = prose.language;
  const length = phraseAt(prose, from, claims.adjuncts);
  const last = prose.tokens[from + length - 1]?.fold ?? '';
  const isConjunction =
    phraseAt(prose, from, claims.subordinators) > 0 ||
    isOneOf(last, speech.complementisers, speech.relatives);
  const mayBeBoth = claims.hasBareSubjects === true || isVerbSecond === true;
  return length > 0 && (mayBeBoth || isConjunction);
}

/** Whether a reporting verb has a pronoun within the part for its subject, behind what opens a clause of its own: "dans laquelle elle répond". */
function isToldWithin({ tokens, language }: Prose, from: number, at: number): boolean {
  const { relatives, complementisers, pronouns, clitics } = language.speech;
  const opens = (index: number) => isOneOf(tokens[index], relatives, complementisers);
  let subject = at - 1;
  while (subject > from + 1 && isOneOf(tokens[subject], clitics)) subject -= 1;
  const isPronoun = pronouns.some(({ word }) => word === tokens[subject]?.fold);
  const isSource = isOneOf(tokens[from], complementisers);
  return isPronoun && subject > from && opens(subject - 1) && !isSource;
}

function lossAt(prose: Prose, at: number, to: number): Loss | null {
  const { tokens, language } = prose;
  const { claims, speech } = language;
  const token = tokens[at];
  if (token === undefined) return null;
  if (isNegation(prose, at)) return 'negation';
  const isMonth = token.isCapital && isOneOf(token, language.datelines.months);
  if (!isMonth && phraseAt(prose, at, claims.hedges) > 0) return 'hedge';
  if (isHedgeForm(token, prose)) return 'hedge';
  if (isApproximate(prose, at)) return 'number';
  if (phraseAt(prose, at, claims.conditions) > 0) return 'condition';
  if (phraseAt(prose, at, speech.according) > 0 && isOneOf(token, claims.hedges))
    return 'attribution';
  if (reportingAt(prose, at, to) !== null || isFindingAt(prose, at)) return 'attribution';
  return isQuantity(prose, at) ? 'number' : null;
}

/** A negation word, or one tied to its verb: "n’est", "doesn’t". */
function isNegation(prose: Prose, at: number): boolean {
  const { fold } = prose.tokens[at] ?? { fold: '' };
  if (isNumbered(prose, at + 1) || isSome(prose, at)) return false;
  return isOneOf(fold, prose.language.claims.negations) || /n't$/u.test(fold);
}

/** Whether a word that denies stands behind an article or the like, and tells of some: "a few", "the past few days". */
function isSome({ tokens, language }: Prose, at: number): boolean {
  const before = tokens[at - 1]?.fold ?? '';
  return isOneOf(before, language.claims.indefinites, language.datelines.limiters);
}

/** Whether a number in figures names something behind an abbreviation with a capital: "No 10 Downing Street". */
function isNumbered({ tokens, text, language }: Prose, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before?.isCapital !== true) return false;
  if (!wordSet(language.sentences.beforeNumber).has(`${before.fold}.`)) return false;
  return /^\d/u.test(token?.text ?? '') && /^\.? $/u.test(text.slice(before.end, token?.start));
}

/** Whether words at a place weaken a number behind them: "around 40". */
function isApproximate(prose: Prose, at: number): boolean {
  const length = phraseAt(prose, at, prose.language.claims.approximations);
  const next = at + length;
  return (
    length > 0 && (/^\d/u.test(prose.tokens[next]?.text ?? '') || isWrittenNumber(prose, next))
  );
}

/** A verb form that hedges: "fournirait". */
function isHedgeForm({ fold, isCapital }: Token, { language }: Prose): boolean {
  if (isCapital) return false;
  const { hedgeForms, notHedges } = language.claims;
  if (isOneOf(fold, notHedges)) return false;
  return hedgeForms.some((form) => wholeWord(form).test(fold));
}

const TIME_OF_DAY = /^(?:\d{1,2}h(?:\d\d)?|\d{1,2}:\d\d(?:[ap]m)?|\d{1,2}(?:\.\d\d)?[ap]m)$/iu;

/** A number, in figures or written out, that is neither a year, a day of a month nor a time of day. */
export function isQuantity(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const token = tokens[at];
  if (token === undefined) return false;
  if (isWrittenNumber(prose, at)) return true;
  if (!/^\d/u.test(token.text) || TIME_OF_DAY.test(token.text) || isNumbered(prose, at))
    return false;
  const next = foldWord(tokens[at + 1]?.text ?? '');
  const before = foldWord(tokens[at - 1]?.text ?? '');
  const { months } = language.datelines;
  if (isOneOf(next, language.claims.quantities)) return true;
  const isYear = /^(?:1[5-9]|20)\d\d$/u.test(token.text);
  const isLed = isOneOf(next, language.speech.particles);
  const isDay = [next, before, isLed ? (tokens[at + 2]?.fold ?? '') : ''].some((word) =>
    isOneOf(word, months),
  );
  return !isYear && !isDay;
}

function isWrittenNumber({ tokens, language }: Prose, at: number): boolean {
  return isOneOf(tokens[at], language.claims.numberWords);
}
