import { isPhraseAt, phraseAt } from './phrases.ts';
import type { Prose } from './prose.ts';
import { isNumbered, isQuantity, isWrittenNumber } from './quantities.ts';
import { isFindingAt, reportingAt } from './reporting.ts';
import { hasForm, isOneOf, type Token } from './tokens.ts';

/** What leaving a part of a sentence out would lose. */
export type Loss = 'negation' | 'hedge' | 'condition' | 'attribution' | 'number';

/**
 * What a sentence would lose with the word at a place, or with the phrase that
 * opens there; null where that tells nothing which must stay. A reporting verb
 * is looked for up to `end`.
 */
export function lossAt(prose: Prose, at: number, end: number): Loss | null {
  const { tokens, language } = prose;
  const { claims } = language;
  const token = tokens[at];
  if (token === undefined) return null;
  if (isNegation(prose, at)) return 'negation';
  const isMonth = token.isCapital && isOneOf(token, language.datelines.months);
  const isHedge = !isMonth && isPhraseAt(prose, at, claims.hedges);
  if (isApproximate(prose, at)) return 'number';
  if (isHedge || isHedgeForm(token, prose)) return 'hedge';
  if (isPhraseAt(prose, at, claims.conditions)) return 'condition';
  if (reportingAt(prose, at, end) !== null || isFindingAt(prose, at)) return 'attribution';
  return isQuantity(prose, at) ? 'number' : null;
}

/** A negation word, or one tied to its verb: "n’est", "doesn’t". */
function isNegation(prose: Prose, at: number): boolean {
  const { fold = '' } = prose.tokens[at] ?? {};
  if (isNumbered(prose, at + 1) || isSome(prose, at)) return false;
  return isOneOf(fold, prose.language.claims.negations) || fold.endsWith("n't");
}

/** Whether a word that denies stands behind an article or the like, and tells of some: "a few", "the past few days". */
function isSome({ tokens, language }: Prose, at: number): boolean {
  return isOneOf(tokens[at - 1], language.claims.indefinites, language.datelines.limiters);
}

/**
 * Whether what looks like a reporting verb is a noun behind a preposition and
 * its article, an adjective between or not: "à la demande", "della critica",
 * "d’une violente tempête".
 */
export function isLedNoun({ tokens, language }: Prose, at: number): boolean {
  const { clitics, determiners, relatives, complementisers } = language.speech;
  const noun = isOneOf(tokens[at], clitics) ? at + 1 : at;
  const isLed = (index: number) => {
    const [before, lead] = [tokens[index - 1], tokens[index]];
    const isPreposition =
      isOneOf(before, language.lines.glued) &&
      !isOneOf(before, determiners, relatives, complementisers);
    return (
      isOneOf(lead, language.claims.contractions) || (isPreposition && isOneOf(lead, determiners))
    );
  };
  return (
    isLed(noun - 1) || (isOneOf(tokens[noun - 2], language.claims.indefinites) && isLed(noun - 2))
  );
}

/** Whether words at a place weaken a number behind them: "around 40", "mais de 40". */
function isApproximate(prose: Prose, at: number): boolean {
  const { approximations, hedges } = prose.language.claims;
  const length = phraseAt(prose, at, approximations) || phraseAt(prose, at, hedges);
  const next = at + length;
  return (
    length > 0 && (/^\d/u.test(prose.tokens[next]?.text ?? '') || isWrittenNumber(prose, next))
  );
}

/** A verb form that hedges: "fournirait". */
function isHedgeForm({ fold, isCapital }: Token, { language }: Prose): boolean {
  const { hedgeForms, notHedges } = language.claims;
  if (isCapital || isOneOf(fold, notHedges)) return false;
  return hasForm(fold, hedgeForms);
}
