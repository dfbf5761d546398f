import { articlesOf } from '../../languages/articles.ts';
import { onceFor } from '../../text/once-for.ts';
import { hasInfinitiveForm } from '../prose/finite-verbs.ts';
import { hasStop, isComma } from '../prose/gaps.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { isRole } from '../prose/role-words.ts';
import { isOneOf } from '../prose/tokens.ts';
import { isAddressed } from './noun-phrase.ts';
import type { Bearer } from './role-bearers.ts';

/** Whether the article speaks of nobody else in that role: no "ministre de la Défense" beside the one of the Interior. */
export function isAlone(prose: Prose, head: string, { role }: Bearer): boolean {
  const { tokens, language } = prose;
  const { particles, determiners } = language.speech;
  const isSmall = (fold: string) => isOneOf(fold, particles, determiners);
  return (placesOf(prose).get(head) ?? []).every((index) => {
    if (hasStop(prose, index + 1)) return true;
    if (!isOneOf(tokens[index + 1], particles) || isAddressed(prose, index + 1, index)) return true;
    // "Et le maire d'ajouter": of nobody.
    if (hasInfinitiveForm(tokens[index + 2], language) && !tokens[index + 2]?.isCapital)
      return true;
    const next = tokens.slice(index + 1, index + 4).find((token) => !isSmall(token.fold));
    return next === undefined || role.includes(next.fold);
  });
}

/** Where each word of an article stands. */
const placesOf = onceFor((prose: Prose) => {
  const places = new Map<string, number[]>();
  for (const [index, { fold }] of prose.tokens.entries()) {
    const known = places.get(fold);
    if (known === undefined) places.set(fold, [index]);
    else known.push(index);
  }
  return places;
});

/** The role words behind an indefinite article, and the singular of those that stand in the plural. */
export const kindsOf = onceFor((prose: Prose): ReadonlySet<string> => {
  const { tokens, language } = prose;
  const found = new Set<string>();
  for (const [index, { fold }] of tokens.entries()) {
    const singular = fold.replace(/s$/u, '');
    const isPlural = singular !== fold && isRole(singular, language) && !isRole(fold, language);
    if (isPlural) found.add(singular);
    const isIndefinite = isOneOf(tokens[index - 1], articlesOf(language).indefinite);
    if (isIndefinite && isRole(fold, language) && !tellsOfNamed(prose, index)) found.add(fold);
  }
  return found;
});

/** "Ann Hill, a | spokeswoman for the council,": a role behind the comma of whoever bears it, and nobody who says something. */
function tellsOfNamed(prose: Prose, at: number): boolean {
  const isNamed = prose.tokens[at - 2]?.isCapital === true && isComma(prose, at - 1);
  return isNamed && reportingAt(prose, at + 1, at + 2) === null;
}
