import type { Span } from '../../text/spans.ts';
import { isFiniteVerb, opensVerb } from '../prose/finite-verbs.ts';
import { gapBefore } from '../prose/gaps.ts';
import { hasMainVerb } from '../prose/main-verb.ts';
import { isPhraseAt, phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { dateAt } from './date-at.ts';
import { LONGEST_FRAME, opensFrame, opensNounPhrase, opensPredicate } from './frames.ts';
import { isParticiple } from './loose-ends.ts';
import { leadsToAnd, opensSubject } from './subjects.ts';

/** Words of a circumstance that a cleft puts first. */
const LONGEST_CLEFT = 12;

/**
 * Where the main clause may start: at the sentence's start, or after a fronted
 * frame and its comma. Where no verb follows the first subject behind a comma,
 * whose verb comes later cannot be told, and there is no other start; nor is
 * there where a frame turns subject and verb around.
 */
export function startsOf(prose: Prose, [start, end]: Span): number[] {
  const first = tokenAt(prose.tokens, start);
  if (prose.language.isVerbSecond === true || /['‘]/u.test(prose.text.charAt(start)))
    return [start];
  const cleft = behindCleft(prose, first, end);
  if (cleft !== null) return [start, cleft];
  if (!opensFrame(prose, first) && !opensPredicate(prose, first)) return [start];
  const commas = [...prose.text.slice(start, end).matchAll(/,(?=\s)(?![^()]{0,120}\))/gu)].map(
    ({ index }) => start + index + 1,
  );
  const isCounted = isOneOf(prose.tokens[first], prose.language.claims.numberWords);
  const at = commas.findIndex((comma) => {
    const word = tokenAt(prose.tokens, comma);
    return opensSubject(prose, word) && !isDateBetween(prose, word);
  });
  if (at < 0) return [start];
  const main = [at, at + 1].find((index) =>
    opensMain(prose, commas.slice(index), end, { isSecond: index > at, isCounted }),
  );
  const from = main === undefined ? undefined : commas[main];
  return from === undefined || from - start > LONGEST_FRAME ? [start] : [start, from];
}

/** Whether a date fills what stands between two commas: ", le mois dernier,". */
function isDateBetween(prose: Prose, at: number): boolean {
  const to = dateAt(prose, at, prose.tokens.length);
  return to !== null && prose.text.charAt(prose.tokens[to - 1]?.end ?? 0) === ',';
}

/**
 * Where the clause starts that a cleft puts a circumstance before: "C’est pour
 * ces motifs que | la maire a démissionné". None where a noun stands there,
 * which the clause then lacks, nor where the clause is a list or has a verb of
 * its own before.
 */
function behindCleft(prose: Prose, first: number, end: number): number | null {
  const { tokens, language } = prose;
  const { clefts = [], adverbials, frames } = language.claims;
  const length = phraseAt(prose, first, clefts);
  const from = first + length;
  const isLed = isPhraseAt(prose, from, adverbials, frames) && !opensNounPhrase(prose, from);
  if (length === 0 || !isLed) return null;
  for (let at = from + 1; at <= from + LONGEST_CLEFT; at += 1) {
    const token = tokens[at];
    const isApart = /[,;:–—"«“]/u.test(gapBefore(prose, at));
    if (token === undefined || token.start >= end || isApart || isFiniteVerb(prose, at))
      return null;
    if (!isOneOf(token, language.speech.complementisers)) continue;
    const hasSubject = opensSubject(prose, at + 1) && !leadsToAnd(prose, at + 1, end);
    return hasSubject && hasMainVerb(prose, [[token.end, end]]) ? token.end : null;
  }
  return null;
}

/**
 * Whether the main clause starts at the first of some commas: a subject and
 * its verb follow. Behind a second frame ("En mai, le jour de la fête, le
 * maire a…") the subject is no list, nor behind what may be the first of one
 * ("Two people in York, one …").
 */
function opensMain(
  prose: Prose,
  [main, ...others]: readonly number[],
  end: number,
  { isSecond, isCounted }: { readonly isSecond: boolean; readonly isCounted: boolean },
): boolean {
  if (main === undefined) return false;
  const at = tokenAt(prose.tokens, main);
  const mayList = isSecond || isCounted || prose.tokens[at]?.isCapital === true;
  if (isSecond && prose.language.claims.hasBareSubjects === true) return false;
  if (!opensSubject(prose, at) || (mayList && leadsToAnd(prose, at, end))) return false;
  const hasVerb = hasMainVerb(prose, [[main, (others[0] ?? end + 1) - 1]]);
  return hasVerb || (!isSecond && isApposed(prose, main, others));
}

/** Whether a subject at a comma is followed by a name or the like between commas, and then its verb. */
function isApposed(prose: Prose, from: number, [opens, closes]: readonly number[]): boolean {
  if (opens === undefined || closes === undefined) return false;
  const at = tokenAt(prose.tokens, opens);
  const apposed = prose.tokens[at];
  const subject = tokensIn(prose.tokens, [from, opens]).length;
  return (
    (apposed?.isCapital === true ||
      /^\d/u.test(apposed?.text ?? '') ||
      isPhraseAt(prose, at, prose.language.claims.trailers) ||
      isParticiple(prose, apposed)) &&
    subject > 0 &&
    opensVerb(prose, tokenAt(prose.tokens, closes))
  );
}
