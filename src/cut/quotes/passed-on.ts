import type { RelayedWords } from '../../languages/relayed.ts';
import { hasStop } from '../prose/gaps.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf } from '../prose/tokens.ts';

/**
 * Whether a clause before a quotation has its subject pass on what another
 * wrote or said: "a reçu une lettre :", "rappelle la phrase de Camus :",
 * "contestó con una frase de su madre:". What they comment on or answer
 * ("réagit aux propos du maire :") is followed by words of their own.
 */
export function isPassedOn(
  prose: Prose,
  words: RelayedWords,
  {
    from,
    to,
    verbEnd,
  }: { readonly from: number; readonly to: number; readonly verbEnd: number | null },
): boolean {
  const { tokens } = prose;
  for (let at = verbEnd ?? from; at < to; at += 1) {
    const isSpoken = isOneOf(tokens[at], words.spoken);
    if (!isSpoken && !isOneOf(tokens[at], words.lines, words.texts)) continue;
    // Behind a verb of speech, a relative tells what was received: "denuncia la amenaza que recibió".
    const start = verbEnd === null ? from : at;
    if (!isSpoken && verbIn(prose, words.receiving, start, to) >= 0) return true;
    if (verbIn(prose, words.standing ?? [], at, to) >= 0) return true;
    if (!isOwned(prose, words, at, to)) continue;
    if (verbIn(prose, words.recalling, from, to) >= 0) return true;
    if (verbEnd !== null && isOneOf(tokens[verbEnd], words.means)) return true;
  }
  return false;
}

/** The first token of a list in a clause that no article and no possessive makes a noun; -1 without one. */
export function verbIn(prose: Prose, list: readonly string[], from: number, to: number): number {
  const { tokens, language } = prose;
  const { determiners, possessives, clitics, relatives } = language.speech;
  for (let at = from; at < to; at += 1) {
    const before = tokens[at - 1];
    const isArticle =
      isOneOf(before, determiners, possessives) && !isOneOf(before, clitics, relatives);
    const isNoun = language.capitalisesNouns ? tokens[at]?.isCapital === true : isArticle;
    if (isOneOf(tokens[at], list) && !isNoun) return at;
  }
  return -1;
}

/** Whether words tell whose a noun is: "of" and a name or an article, or a genitive. */
function isOwned(prose: Prose, words: RelayedWords, noun: number, to: number): boolean {
  const { tokens, language } = prose;
  const { determiners, possessives } = language.speech;
  const isGenitive = (at: number) =>
    /['’]s?$/u.test(tokens[at]?.text ?? '') && !hasStop(prose, at + 1);
  if (language.possessiveS && [noun - 1, noun - 2].some(isGenitive)) return true;
  const at = /^\d/u.test(tokens[noun + 1]?.text ?? '') ? noun + 2 : noun + 1;
  const [link, first, second] = [at, at + 1, at + 2].map((one) =>
    one < to ? tokens[one] : undefined,
  );
  if (isOneOf(link, words.ofThe)) return true;
  const isNamed = first?.isCapital === true;
  const isArticle = isOneOf(first, determiners, possessives);
  if (isOneOf(link, words.of)) return isNamed || (isArticle && !isOneOf(second, words.ownerless));
  // "the message Keane sent": English leaves the relative out.
  return language.claims.hasBareSubjects === true && link?.isCapital === true;
}
