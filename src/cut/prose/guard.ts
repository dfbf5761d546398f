import { type Span, sliceSpan } from '../../text/spans.ts';
import { foldWord, wholeWord, wordSet } from '../../text/words.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import type { Prose } from './prose.ts';
import { phraseAt, reportingAt } from './reporting.ts';
import { type Token, tokenAt, tokensIn } from './tokens.ts';

/** What leaving a part of a sentence out would lose. */
export type Loss = 'negation' | 'hedge' | 'condition' | 'attribution' | 'number';

/**
 * What a sentence would lose with a part of it, or null where that part may
 * go: it holds no negation, no hedge, no condition or restriction, no
 * attribution, and no number but a date. What frames a sentence at its start
 * may hold a number written out ("Au terme de six mois d'enquête, …"), and a
 * clause with a verb of its own any number, which counts nothing that stays.
 */
export function lossOf(prose: Prose, dropped: Span, isFrame = false): Loss | null {
  const from = tokenAt(prose.tokens, dropped[0]);
  const words = tokensIn(prose.tokens, dropped);
  const to = from + words.length;
  const own = ownReporting(prose, from, to);
  const isApart = isOwnClause(prose, dropped, from);
  for (let at = from; at < to; at += 1) {
    const loss = lossAt(prose, at, at < own ? at : to);
    if (loss === 'number' && isApart) continue;
    if (loss !== null && !(isFrame && isWrittenNumber(prose, at))) return loss;
  }
  return !isApart && /[%‰€$£]/u.test(sliceSpan(prose.text, dropped)) ? 'number' : null;
}

/** Whether a part is a clause with its own verb: behind "et", a relative, "alors que", or of something new behind a comma. */
function isOwnClause(prose: Prose, dropped: Span, from: number): boolean {
  const { tokens, text, language } = prose;
  const { listing, subordinators, adjuncts, indefinites, gerundForms } = language.claims;
  const first = tokens[from]?.fold ?? '';
  const isBehindComma = text.charAt(dropped[0]) === ',';
  if (isBehindComma && gerundForms.some((form) => wholeWord(form).test(first))) return true;
  const isNew = wordSet(indefinites).has(first) && isBehindComma;
  const { relatives, complementisers, determiners } = language.speech;
  const isOther = [complementisers, determiners].some((list) => wordSet(list).has(first));
  const isCounted = /^\d/u.test(tokens[from + 1]?.text ?? '') || isWrittenNumber(prose, from + 1);
  if (wordSet(relatives).has(first) && !isOther) return !isCounted;
  const opens =
    isNew ||
    wordSet(listing).has(first) ||
    [subordinators, adjuncts].some((list) => phraseAt(prose, from, list) > 0);
  const hasRelative = tokensIn(tokens, dropped).some(({ fold }) => wordSet(relatives).has(fold));
  return opens && (hasRelative || hasFiniteVerb(prose, dropped));
}

/**
 * The index past a reporting verb that opens the part with its own subject or
 * the sentence's ("and pointed to", ", qui souligne"), and so sources nothing
 * that stays; the part's own start where there is none.
 */
function ownReporting(prose: Prose, from: number, to: number): number {
  const { tokens, language } = prose;
  const openers = [language.claims.listing, language.speech.relatives];
  const isOpener = openers.some((list) => wordSet(list).has(tokens[from]?.fold ?? ''));
  return isOpener ? (reportingAt(prose, from + 1, to)?.to ?? from) : from;
}

function lossAt(prose: Prose, at: number, to: number): Loss | null {
  const { tokens, language } = prose;
  const { claims, speech } = language;
  const token = tokens[at];
  if (token === undefined) return null;
  if (isNegation(prose, at)) return 'negation';
  const isMonth = token.isCapital && wordSet(language.datelines.months).has(token.fold);
  if (!isMonth && phraseAt(prose, at, claims.hedges) > 0) return 'hedge';
  if (isHedgeForm(token, prose)) return 'hedge';
  if (isApproximate(prose, at)) return 'number';
  if (phraseAt(prose, at, claims.conditions) > 0) return 'condition';
  if (phraseAt(prose, at, speech.according) > 0 && wordSet(claims.hedges).has(token.fold))
    return 'attribution';
  if (reportingAt(prose, at, to) !== null) return 'attribution';
  return isQuantity(prose, at) ? 'number' : null;
}

/** A negation word, or one tied to its verb: "n’est", "doesn’t". */
function isNegation(prose: Prose, at: number): boolean {
  const { fold } = prose.tokens[at] ?? { fold: '' };
  if (isNumbered(prose, at + 1)) return false;
  return wordSet(prose.language.claims.negations).has(fold) || /n't$/u.test(fold);
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
function isHedgeForm({ fold }: Token, { language }: Prose): boolean {
  const { hedgeForms, notHedges } = language.claims;
  if (wordSet(notHedges).has(fold)) return false;
  return hedgeForms.some((form) => wholeWord(form).test(fold));
}

const TIME_OF_DAY = /^(?:\d{1,2}h(?:\d\d)?|\d{1,2}:\d\d(?:[ap]m)?|\d{1,2}(?:\.\d\d)?[ap]m)$/iu;

/** A number, in figures or written out, that is neither a year, a day of a month nor a time of day. */
function isQuantity(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const token = tokens[at];
  if (token === undefined) return false;
  if (isWrittenNumber(prose, at)) return true;
  if (!/^\d/u.test(token.text) || TIME_OF_DAY.test(token.text) || isNumbered(prose, at))
    return false;
  const next = foldWord(tokens[at + 1]?.text ?? '');
  const before = foldWord(tokens[at - 1]?.text ?? '');
  const { months } = language.datelines;
  if (wordSet(language.claims.quantities).has(next)) return true;
  const isYear = /^(?:1[5-9]|20)\d\d$/u.test(token.text);
  return !isYear && !wordSet(months).has(next) && !wordSet(months).has(before);
}

function isWrittenNumber({ tokens, language }: Prose, at: number): boolean {
  return wordSet(language.claims.numberWords).has(tokens[at]?.fold ?? '');
}
