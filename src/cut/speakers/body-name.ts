import { BODY_PREPOSITIONS, PURPOSE_WORDS } from '../../languages/around-roles.ts';
import { runEnd } from '../prose/capital-runs.ts';
import { hasStop } from '../prose/gaps.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import type { Prose } from '../prose/prose.ts';
import { isTitle } from '../prose/role-words.ts';
import { isOneOf } from '../prose/tokens.ts';
import { isPossessive } from './noun-phrase.ts';

/**
 * Past the words in lower case that a body's name goes on with behind a
 * capital: "the Bank | of England", "the Office | for National Statistics",
 * "l’association Logement | pour tous", "der Verein Jugend | ohne Grenzen".
 */
export function bodyEnd(prose: Prose, at: number): number {
  if (prose.tokens[at - 1]?.isCapital !== true || hasStop(prose, at)) return at;
  return pastComplement(prose, at) ?? pastPurpose(prose, at);
}

/** In English, past a preposition and the capitals behind it, unless they are somebody's. */
function pastComplement(prose: Prose, at: number): number | null {
  const { tokens, language } = prose;
  if (language.possessiveS !== true) return null;
  const isJoined = isOneOf(tokens[at], BODY_PREPOSITIONS) || isPlaceInName(prose, at);
  if (!isJoined) return null;
  const from = isOneOf(tokens[at + 1], language.speech.determiners) ? at + 2 : at + 1;
  const isTitled = isTitle(prose, from) && tokens[from + 1]?.isCapital === true;
  const isSomebody = tellsGender(tokens[from]?.fold, language) || isTitled;
  const { weekdays, months } = language.datelines;
  const to = runEnd(prose, from);
  const isOther = isSomebody || isOneOf(tokens[from], weekdays, months) || isPossessive(prose, to);
  if (hasStop(prose, from) || isOther || to === from) return null;
  // "the Society for the Protection | of Birds"
  return hasStop(prose, to) ? to : (pastComplement(prose, to) ?? to);
}

/** "the charity Children | in Need", and not "the Home Office | in London": behind a noun for a body, "in" goes on with its name. */
function isPlaceInName({ tokens, language }: Prose, at: number): boolean {
  let from = at - 1;
  while (tokens[from]?.isCapital) from -= 1;
  return tokens[at]?.fold === 'in' && isOneOf(tokens[from], language.speech.institutions);
}

/** Past what a body is for or against, one word that ends its phrase. */
function pastPurpose(prose: Prose, at: number): number {
  const isOne = isOneOf(prose.tokens[at], PURPOSE_WORDS);
  return isOne && !hasStop(prose, at + 1) && hasStop(prose, at + 2) ? at + 2 : at;
}
