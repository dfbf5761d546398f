import {
  COMPLEMENT_WORDS,
  INNER_PREPOSITIONS,
  OF_THE_WORDS,
} from '../../languages/around-roles.ts';
import { GENITIVE_ARTICLES } from '../../languages/articles.ts';
import { NAMED_NOUNS, NAMESAKE_NOUNS } from '../../languages/named-nouns.ts';
import { AND_WORDS } from '../../languages/works.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import type { Mention } from '../prose/name-runs.ts';
import type { Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { isRole } from '../prose/role-words.ts';
import { isOneOf } from '../prose/tokens.ts';
import { nameAfterComma, type Phrase } from './noun-phrase.ts';
import { isAfterParticle } from './phrase.ts';

/**
 * Whether a name in the phrase of a role is the one who bears it, "la ministre
 * de l’Intérieur Anne Morel", and not what the role is of: "la proviseure du
 * lycée Jules-Ferry", "le président de la région Bretagne, Paul Morvan".
 */
export function bearsRole(
  prose: Prose,
  names: Names,
  { head, end }: Phrase,
  name: Mention,
): boolean {
  if (endsOnAnother(prose, head, name.from)) return false;
  const isFull = name.words.length > 1;
  const isKnown = isFull && tellsGender(name.words[0], prose.language);
  const closing = nameAfterComma(prose, names, name.to, end);
  if (!isCompleted(prose, head, name.from)) return isKnown || closing === null;
  const before = prose.tokens[name.from - 1]?.fold ?? '';
  if (closing !== null || isOneOf(before, NAMESAKE_NOUNS)) return false;
  return isKnown || (!isOneOf(before, NAMED_NOUNS) && isTold(names, name));
}

/**
 * Whether a phrase has a second role, of whom or of what the first is, so that
 * a name behind it is that one's: "l’avocat de la maire Anne Morel", "the son
 * of Mayor Ann Hill", "der Sprecher des Präsidenten Paul Haas". Not "le fils
 * d’agriculteur Paul Haas".
 */
export function endsOnAnother(prose: Prose, head: number, to: number): boolean {
  const roles = [];
  for (let at = head; at < to; at += 1)
    if (namesRole(prose, at) && (at === head || !isPlural(prose, at))) roles.push(at);
  const [first, ...others] = roles;
  return first !== undefined && others.some((at) => isSomebodys(prose, first, at));
}

function namesRole({ tokens, language }: Prose, at: number): boolean {
  const { fold = '' } = tokens[at] ?? {};
  const isInflected =
    language.capitalisesNouns && isRole(fold.replace(/(?:e?n|e?s)$/u, ''), language);
  return isRole(fold, language) || isInflected;
}

/** "l’association des riverains Anne Morel": several are not called by one name. */
function isPlural({ tokens, language }: Prose, at: number): boolean {
  const { fold = '' } = tokens[at] ?? {};
  return !language.capitalisesNouns && fold.endsWith('s') && isRole(fold.slice(0, -1), language);
}

/** Whether "of the" stands between two roles, as in "of Mayor" where a role needs no article. */
function isSomebodys({ tokens, language }: Prose, first: number, second: number): boolean {
  const isBare = language.claims.hasBareSubjects === true || language.isVerbSecond === true;
  return tokens.slice(first + 1, second).some((word, index) => {
    const isArticle = isOneOf(tokens[first + 2 + index], language.speech.determiners);
    const isOf = isOneOf(word, COMPLEMENT_WORDS, INNER_PREPOSITIONS);
    const isGenitive = language.capitalisesNouns && isOneOf(word, GENITIVE_ARTICLES);
    return isGenitive || isOneOf(word, OF_THE_WORDS) || (isOf && (isArticle || isBare));
  });
}

/** Whether "of" or an article stands in a phrase before a token, so that it tells what the role is of. */
function isCompleted(prose: Prose, head: number, to: number): boolean {
  for (let at = head + 1; at < to; at += 1)
    if (isAfterParticle(prose, at + 1) && !isOneOf(prose.tokens[at], AND_WORDS)) return true;
  return false;
}

/** Whether a name is told elsewhere too: in full, or again by its last word alone. */
function isTold({ mentions, byWord }: Names, { words, from }: Mention): boolean {
  const last = words.at(-1) ?? '';
  const same = byWord.get(last.toLowerCase()) ?? [];
  if (words.length === 1) return same.some((one) => one.words.length > 1);
  return mentions.some((one) => one.from !== from && one.words.at(-1) === last);
}
