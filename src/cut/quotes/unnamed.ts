import { OF_WORDS } from '../../languages/around-roles.ts';
import { articlesOf } from '../../languages/articles.ts';
import { OFFICES } from '../../languages/offices.ts';
import { OTHER_WORDS, POINTING_NOUNS, UNTOLD_NOUNS } from '../../languages/pointing.ts';
import type { Speaker } from '../cut.ts';
import { isNoun } from '../prose/capital-nouns.ts';
import type { Prose } from '../prose/prose.ts';
import { isRole } from '../prose/role-words.ts';
import { hasOneOf, isOneOf, type Token, tokenAt, tokensIn } from '../prose/tokens.ts';

/**
 * Whether nothing tells who a speaker is without the article: a role or an
 * institution in which nothing has a name ("the minister", "un proche de la
 * famille", "the center"), or a common noun that only a capital makes look
 * like a name.
 */
export function isUnnamed(prose: Prose, { spans }: Speaker): boolean {
  const { tokens, language } = prose;
  const span = spans.name ?? spans.role;
  if (span === null) return true;
  const words = tokensIn(tokens, span);
  // "A Tory source": what stands behind an indefinite article is anybody.
  if (spans.name !== null && isOneOf(words[0], articlesOf(language).indefinite)) return true;
  if (isOfTheUntold(words)) return true;
  if (language.capitalisesNouns && (saysWhose(prose, words) || endsOnName(prose, words)))
    return false;
  // Every noun has a capital there, so that none in a role tells a name.
  if (spans.name === null && language.capitalisesNouns) return true;
  return !hasProperName(prose, words) && !isTheOnlyOne(prose, words);
}

/** Words that say something which a role without a name has at least to be told on a card. */
const FEWEST_TOLD = 2;

/** Whether a role tells what somebody without a name is: "ancien cadre dirigeant", "council spokesman", not "the minister", "un autre père". */
export function isDescribed({ tokens, language }: Prose, { spans }: Speaker): boolean {
  if (spans.name !== null || spans.role === null) return false;
  const words = tokensIn(tokens, spans.role);
  const { determiners, particles } = language.speech;
  const told = words.filter((word) => !isOneOf(word, determiners, particles, OF_WORDS));
  return told.length >= FEWEST_TOLD && !hasOneOf(words, POINTING_NOUNS, OTHER_WORDS);
}

/** "La direction nationale du groupe", "le cousin de la jeune femme": in which nothing has a name, and which hangs on what was told before. */
function isOfTheUntold(words: readonly Token[]): boolean {
  const of = words.findIndex(({ fold }, at) => at > 0 && isOneOf(fold, OF_WORDS));
  const isPossessive = words.some(({ text }) => /\p{L}['’]s?$/u.test(text));
  if (of < 0 && !isPossessive) return false;
  const isNamed = words.some(({ isCapital }, at) => isCapital && at > 0);
  const isUntold = (fold: string) => isOneOf(fold.replace(/['’]s?$/u, ''), UNTOLD_NOUNS);
  return !isNamed && words.some(({ fold }, at) => at !== of && isUntold(fold));
}

/** "Sprecher des Senders ProSieben", "Bürgermeister von Bochum": a name behind a noun or "von", and no noun itself. */
function endsOnName(prose: Prose, words: readonly Token[]): boolean {
  const [before, last] = [words.at(-2), words.at(-1)];
  if (before === undefined || last === undefined || words.length < 3 || !last.isCapital)
    return false;
  const isJoined = before.isCapital || before.fold === 'von';
  return isJoined && !isNoun(prose, tokenAt(prose.tokens, last.start));
}

/** "das russische Außenministerium", "der SPD-Sprecher": a nation's or a party's. */
function saysWhose({ language }: Prose, words: readonly Token[]): boolean {
  const nations = language.speech.nouns?.nations;
  return (
    words.length > 1 &&
    words.some(({ fold, text }) => {
      const stem = fold.replace(/(?:e|er|en|em|es)$/u, '');
      return /^\p{Lu}{2,}\d*$/u.test(text) || hasOneOf([stem, fold], nations);
    })
  );
}

/** "le directeur de l’établissement": a role with a definite article that says of what; not "l’intéressé", "un cousin de". */
function isTheOnlyOne({ tokens, language }: Prose, phrase: readonly Token[]): boolean {
  const { definite } = articlesOf(language);
  const words = isOneOf(phrase[0], definite) ? phrase.slice(1) : phrase;
  const [first] = words;
  if (first === undefined) return false;
  if (!isOneOf(tokens[tokenAt(tokens, first.start) - 1], definite)) return false;
  if (isOneOf(words.map(({ fold }) => fold).join(' '), OFFICES)) return true;
  if (words.length < 3 || isOneOf(first, POINTING_NOUNS)) return false;
  return hasOneOf(words, OF_WORDS);
}

function hasProperName(prose: Prose, words: readonly Token[]): boolean {
  const capitals = words.filter(
    (token, index) => token.isCapital && !isCommon(prose, token, index > 0),
  );
  const isSure =
    !prose.language.capitalisesNouns ||
    words.length === 1 ||
    words.filter(({ isCapital }) => isCapital).length > 1;
  return isSure && capitals.length > 0;
}

/** A role, a title, a function word; an institution's too, but where a capital inside makes it a name ("l'Académie"). */
function isCommon({ language }: Prose, { fold, text }: Token, isInside: boolean): boolean {
  if (/^\p{Lu}{2,}$/u.test(text)) return false;
  const { institutions, determiners, particles, titles } = language.speech;
  const nouns = isInside && !language.capitalisesNouns ? [] : institutions;
  const forms = [fold, fold.replace(/s$/u, '')];
  return forms.some(
    (form) => isRole(form, language) || isOneOf(form, nouns, determiners, particles, titles),
  );
}
