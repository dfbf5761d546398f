import { COMPLEMENT_WORDS } from '../../languages/around-roles.ts';
import { articlesOf } from '../../languages/articles.ts';
import type { Gender } from '../../languages/language.ts';
import { RELATIVES } from '../../languages/relatives.ts';
import type { Span } from '../../text/spans.ts';
import { hasStop, isComma } from '../prose/gaps.ts';
import { genderOfWord } from '../prose/gender-of-word.ts';
import type { Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { isRole } from '../prose/role-words.ts';
import { isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { type Party, partyAt } from './party.ts';

/** Whether a span names somebody by a given name alone, who is nobody else of the article. */
export function hasNewcomer(
  { tokens, language }: Prose,
  { byWord }: Names,
  span: Span,
  gender: Gender | null,
): boolean {
  return tokensIn(tokens, span).some(({ fold, isCapital }, index, all) => {
    const [before, next] = [all[index - 1], all[index + 1]];
    const told = isCapital && !byWord.has(fold) ? genderOfWord(fold, language) : null;
    const isAlone = !next?.isCapital && !before?.isCapital;
    return isAlone && told !== null && (gender === null || gender === told);
  });
}

/** The newcomer a sentence opens on, with an age behind the name: "Carmen, de 60 años, no la tiene". */
export function openingNewcomer(prose: Prose, names: Names, [start, end]: Span): Party | null {
  const at = tokenAt(prose.tokens, start);
  const party = partyAt(prose, names, at, tokenAt(prose.tokens, end));
  const isOne = hasNewcomer(prose, names, [start, prose.tokens[at]?.end ?? start], null);
  if (party?.kind !== 'person' || !isOne || party.name?.to !== at + 1) return null;
  return isAgedBehind(prose, at + 1) ? party : null;
}

/** "Carmen, | de 60 años", "Bertha Olivos, | 82 ans": whether an age stands behind the comma of a name. */
export function isAgedBehind(prose: Prose, at: number): boolean {
  const isAge = [at, at + 1].some((index) => /^\d{1,3}$/u.test(prose.tokens[index]?.text ?? ''));
  return isAge && isComma(prose, at);
}

/** Words into a phrase at which its noun stands. */
const FARTHEST_NOUN = 3;

/** Whether a sentence opens on somebody told by whose they are: "Su vecina la ayudó", "A filha Alice confirmou"; not "la mère des enfants", nor what somebody is by office and name ("Son avocat Paul Haas"). */
export function opensOnRelative(
  prose: Prose,
  [start]: Span,
  gender: Gender | null,
  isNamed: boolean,
): boolean {
  const { tokens, language } = prose;
  const from = tokenAt(tokens, start);
  const isOwned = [from, from + 1].some((at) => isOneOf(tokens[at], language.speech.possessives));
  if (!isOwned && !isOneOf(tokens[from], articlesOf(language).definite)) return false;
  const { f, m } = RELATIVES;
  const kin = [...(gender === 'm' ? [] : f), ...(gender === 'f' ? [] : m)];
  for (let at = from + 1; at <= from + FARTHEST_NOUN; at += 1) {
    if (hasStop(prose, at)) return false;
    if (isOneOf(tokens[at], kin)) return isOwned || !isOneOf(tokens[at + 1], COMPLEMENT_WORDS);
    if (isRole(tokens[at]?.fold ?? '', language)) return isOwned && !isNamed;
  }
  return false;
}
