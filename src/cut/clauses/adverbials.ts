import { isFiniteVerb } from '../prose/finite-verbs.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf } from '../prose/tokens.ts';
import { isParticiple, isVerbBefore } from './loose-ends.ts';

/** Whether a preposition opens what an event can do without, behind a noun: "shared a photo | on his platform". */
export function opensAdverbial(prose: Prose, at: number): boolean {
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
