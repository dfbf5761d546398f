import { onceFor } from '../../text/once-for.ts';
import { isNextTo } from './gaps.ts';
import type { Prose } from './prose.ts';
import { isOneOf, type Token } from './tokens.ts';

/**
 * Where every noun has a capital: the words of an article that are nouns,
 * since an article stands before them somewhere ("die Verzögerung", "der
 * Hamburger Hafen"). Empty for other languages.
 */
export const nounsOf = onceFor((prose: Prose): ReadonlySet<string> => {
  if (!prose.language.capitalisesNouns) return new Set();
  const led = prose.tokens.filter(({ isCapital }, at) => isCapital && isLed(prose, at));
  return new Set(led.map(({ fold }) => fold));
});

/** Whether an article stands before a token, an adjective in lower case between them or not. */
function isLed(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const [one, two] = [tokens[at - 1], tokens[at - 2]];
  if (one === undefined || !isNextTo(prose, at)) return false;
  const { determiners } = language.speech;
  const isArticle = ({ fold }: Token) => isOneOf(fold, determiners, language.claims.contractions);
  if (isArticle(one)) return true;
  return !one.isCapital && two !== undefined && isNextTo(prose, at - 1) && isArticle(two);
}

/** Whether a word with a capital is a noun by what the article shows of it, or by its ending. */
export function isNoun(prose: Prose, at: number): boolean {
  const { fold } = prose.tokens[at] ?? { fold: '' };
  const { endings = [] } = prose.language.speech.nouns ?? {};
  return nounsOf(prose).has(fold) || endings.some((ending) => fold.endsWith(ending));
}
