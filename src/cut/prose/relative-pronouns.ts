import { isFiniteVerb } from './finite-verbs.ts';
import { gapBefore } from './gaps.ts';
import type { Prose } from './prose.ts';
import { isOneOf, tokenAt } from './tokens.ts';

/** UTF-16 code units of a relative clause in which the comma that ends it is looked for. */
const LONGEST_RELATIVE = 200;

/**
 * Whether a relative clause opens at a word. One that opens what was said,
 * too, does so before a verb: "a deal that ended", not "said that prices".
 */
export function isRelativeAt(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const { relatives, complementisers, determiners } = language.speech;
  const token = tokens[at];
  if (!isOneOf(token, relatives)) return false;
  if (!isOneOf(token, complementisers)) return !isOneOf(token, determiners);
  return (
    language.isVerbSecond !== true && isFiniteVerb(prose, at + 1) && !isFiniteVerb(prose, at - 1)
  );
}

/** Whether a word is a relative pronoun; one that is an article too is so behind a comma or before an auxiliary. */
export function isRelativePronoun(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const [before, token] = [tokens[at - 1], tokens[at]];
  const { relatives, determiners } = language.speech;
  if (before === undefined || token === undefined || !isOneOf(token, relatives)) return false;
  if (!isOneOf(token, determiners) || isOneOf(tokens[at + 1], language.claims.auxiliaries))
    return true;
  if (gapBefore(prose, at) !== ', ') return false;
  return !language.capitalisesNouns || !closesOnNoun(prose, at);
}

/** Whether a noun or a name ends what opens at a word: an apposition, where a relative ends on its verb. */
export function closesOnNoun(prose: Prose, at: number): boolean {
  const comma = commaBehind(prose, at);
  if (comma === null) return false;
  return prose.tokens[tokenAt(prose.tokens, comma) - 1]?.isCapital === true;
}

/** Where the comma stands that ends what opens at a word, or null. */
export function commaBehind({ tokens, text }: Prose, at: number): number | null {
  const start = tokens[at]?.start ?? 0;
  const comma = text.slice(start, start + LONGEST_RELATIVE).search(/,\s/u);
  return comma < 0 ? null : start + comma;
}
