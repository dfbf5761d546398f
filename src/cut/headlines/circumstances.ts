import { baseOf } from '../../languages/language-tag.ts';
import { MIDDLE_FIELDS, type MiddleField } from '../../languages/middle-field.ts';
import { isBalanced } from '../../text/balanced.ts';
import type { Span } from '../../text/spans.ts';
import { wordSet } from '../../text/words.ts';
import { lossOf } from '../prose/guard.ts';
import type { Prose } from '../prose/prose.ts';
import { phraseAt } from '../prose/reporting.ts';
import { tellsSetting } from '../prose/reversals.ts';
import { type Token, tokenAt, tokensIn } from '../prose/tokens.ts';

/** Words that may go on from a noun: whose it is, or what it is about ("der Mord an …"). */
const MAY_COMPLETE =
  /^(?:der|einer|und|oder|sowie|an|auf|durch|für|gegen|mit|nach|über|um|vo[nm]|vor|zu[mr]?|zwischen)$/u;
/** Words of a noun phrase at the most. */
const LONGEST_NOUN = 6;

/**
 * The circumstances that a sentence tells between the two halves of its verb,
 * and that no verb wants: "wurde [in der Nähe von Brüssel] verhaftet", "soll
 * [im Rahmen des Sparprogramms] verkauft werden"; and a place before another.
 * None where something is denied.
 */
export function circumstancesOf(prose: Prose, whole: Span): Span[] {
  const words = MIDDLE_FIELDS[baseOf(prose.language)];
  if (words === undefined || words.circumstances.length === 0) return [];
  const { tokens, language } = prose;
  const clause = tokensIn(tokens, whole);
  const denies = wordSet(language.claims.negations);
  if (clause.some(({ fold }) => denies.has(fold))) return [];
  const first = tokenAt(tokens, whole[0]);
  const isCounted = holdsNumber(prose, clause);
  return clause.flatMap((_, index): Span[] => {
    const at = first + index;
    const before = tokens[at - 1];
    if (index === 0 || before === undefined) return [];
    const end =
      circumstanceEnd(prose, at, whole[1], words) ??
      placeEnd(prose, at, whole[1], isCounted, words);
    const next = tokens[end ?? 0];
    if (end === null || next === undefined) return [];
    const span: Span = [before.end, next.start - 1];
    const isFree = lossOf(prose, span) === null && !tellsSetting(prose, [span[0] + 1, span[1]]);
    return isFree && isBalanced(prose.text, [whole[0], span[0]]) ? [span] : [];
  });
}

function holdsNumber({ language }: Prose, words: readonly Token[]): boolean {
  const numbers = wordSet(language.claims.numberWords);
  return words.some(({ fold, text }) => /^\d/u.test(text) || numbers.has(fold));
}

/** The index past a circumstance that opens at a word, or null. */
function circumstanceEnd(
  prose: Prose,
  at: number,
  close: number,
  words: MiddleField,
): number | null {
  const length = phraseAt(prose, at, words.circumstances);
  const end = length === 0 ? null : nounEnd(prose, at + length);
  return end !== null && isWithinVerb(prose, at, end, close, words) ? end : null;
}

/**
 * The index past a place that is new, where another says where that is: "bei
 * einem Brand [in einem Wohnhaus] in Solingen". Of what is counted only behind
 * the one thing that happened, since the wider place might seem to hold all.
 */
function placeEnd(
  prose: Prose,
  at: number,
  close: number,
  isCounted: boolean,
  words: MiddleField,
): number | null {
  const { places, periods } = words;
  const { tokens, text, language } = prose;
  const pair = (index: number) => `${tokens[index]?.fold} ${tokens[index + 1]?.text}`;
  const before = tokens[at - 1];
  if (before === undefined || !places.fresh.test(pair(at))) return null;
  if (text.slice(before.end, tokens[at]?.start) !== ' ') return null;
  const isLed = wordSet(language.lines.glued).has(before.fold);
  if (isLed && !wordSet(language.claims.auxiliaries).has(before.fold)) return null;
  const isOneThing =
    before.isCapital &&
    [at - 2, at - 3].some((index) =>
      wordSet(language.claims.indefinites).has(tokens[index]?.fold ?? ''),
    );
  const end = nounEnd(prose, at + 1);
  if (end === null || (isCounted && !isOneThing)) return null;
  // "Auf einem Verbot bestehen": other prepositions may be the verb's own.
  if (tokens[at]?.fold !== 'in' && !isWithinVerb(prose, at, end, close, words)) return null;
  const isTime = tokens.slice(at, end).some(({ fold }) => periods.test(fold));
  return !isTime && places.further.test(pair(end)) ? end : null;
}

/** The index past the noun that tells of what, and those it belongs to; null where its end cannot be told. */
function nounEnd({ tokens, text }: Prose, from: number): number | null {
  let end = from;
  for (let at = from; at < from + LONGEST_NOUN; at += 1) {
    const [word, next] = [tokens[at], tokens[at + 1]];
    if (word === undefined || next === undefined) return null;
    if (
      !word.isCapital &&
      !/^(?:von|de[rsm]|eine[srm]|seine[srm]|ihre[srm]|\p{L}{3,}e[nmrs]?)$/u.test(word.fold)
    )
      return null;
    const gap = text.slice(word.end, next.start);
    if (!word.isCapital || (/^\p{Lu}\p{L}+er$/u.test(word.text) && next.isCapital)) {
      if (!/^ ["„«]?$/u.test(gap)) return null;
      continue;
    }
    end = at + 1;
    const named = /^ ["„«][^"“”»]{1,40}["“”»] (?=\p{Ll})/u.exec(
      text.slice(word.end, word.end + 50),
    );
    if (named !== null) return tokenAt(tokens, word.end + named[0].length);
    if (gap !== ' ' || next.isCapital) return null;
    if (/^(?:des|eines)$/u.test(next.fold)) continue;
    return MAY_COMPLETE.test(next.fold) ? null : end;
  }
  return null;
}

/** Whether a phrase stands behind a verb or a noun and before a participle that closes its clause and wants no place. */
function isWithinVerb(
  { tokens, text, language }: Prose,
  at: number,
  end: number,
  close: number,
  { participles, settled }: MiddleField,
): boolean {
  const [before, opener] = [tokens[at - 1], tokens[at]];
  if (before === undefined || opener === undefined) return false;
  const isLed = wordSet(language.lines.glued).has(before.fold);
  const isVerb = wordSet(language.claims.auxiliaries).has(before.fold);
  if ((isLed && !isVerb) || text.slice(before.end, opener.start) !== ' ') return false;
  const comma = text.slice(opener.start, close).search(/[,;:]/u);
  const clause = tokensIn(tokens, [opener.start, comma < 0 ? close : opener.start + comma]);
  const last = clause.findLast(({ fold }) => !/^(?:worden|werden|sein|haben)$/u.test(fold));
  const isClosed = last !== undefined && !last.isCapital && participles.test(last.fold);
  return isClosed && !settled.test(last.fold) && (tokens[end]?.start ?? close) <= last.start;
}
