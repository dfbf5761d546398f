import { ROLE_ARTICLES, WEAK_ARTICLES, WEAK_PARTICIPLE } from '../../languages/articles.ts';
import type { Language } from '../../languages/language.ts';
import { FEMININE_ROLE } from '../../languages/offices.ts';
import { AND_WORDS } from '../../languages/works.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import type { Prose } from '../prose/prose.ts';
import { isRole, mayBeRole } from '../prose/role-words.ts';
import { isOneOf, type Token } from '../prose/tokens.ts';
import { isHonorific } from './role-edges.ts';

/** "said an incredulous cllr Hill": a short title that a mood stands before, and nothing that it is of. */
export function isShortened({ tokens, language }: Prose, head: number, end: number): boolean {
  const isMood = tokens[head]?.isCapital === false && end - head > 1;
  return isMood && isShortTitle(tokens[end - 1]?.fold ?? '', language);
}

/** Whether a title is an abbreviation without a vowel: "Cllr". */
export function isShortTitle(fold: string, language: Language): boolean {
  return isHonorific(fold, language) && /^[^aeiou]+$/u.test(fold);
}

/** "Leith accountants Keith Robinson and Co": what several are is nobody's role. */
export function isPlural({ tokens, language }: Prose, head: number, end: number): boolean {
  if (!language.possessiveS) return false;
  const folds = tokens.slice(head, end).map(({ fold }) => fold);
  const isOne = folds.some((fold) => isRole(fold, language));
  return !isOne && folds.some((fold) => fold.endsWith('s') && isRole(fold.slice(0, -1), language));
}

/** "disse aos jornalistas Luís Mota": a verb of speech that names no role opens none. */
export function isVerbOnly({ tokens, language }: Prose, at: number): boolean {
  const { fold = '' } = tokens[at] ?? {};
  return isOneOf(fold, language.speech.verbs) && !mayBeRole(fold, language);
}

/** "Tom Keane and his wife Ann Hill": who is with somebody is no part of a role. */
export function hasPartner({ tokens, language }: Prose, from: number, to: number): boolean {
  const { possessives } = language.speech;
  return tokens
    .slice(from + 1, to)
    .some(
      ({ fold }, index) => isOneOf(fold, possessives) && isOneOf(tokens[from + index], AND_WORDS),
    );
}

/** "toutefois le professeur", "accanto a lei l’attrice": an article behind a word that leads to none opens the phrase, which starts too early. */
export function isInsideArticle({ tokens, language }: Prose, head: number, end: number): boolean {
  const { determiners, particles } = language.speech;
  const { glued } = language.lines;
  return tokens.slice(head + 1, end).some((word, index) => {
    const isArticle = isOneOf(word, ROLE_ARTICLES) && isOneOf(word, determiners);
    const before = tokens[head + index];
    const isLed = before?.isCapital || isOneOf(before, glued, particles, AND_WORDS);
    return isArticle && !word.isCapital && (index === 0 || !isLed);
  });
}

/** "für nukleare Sicherheit anwesende Außenminister": where nouns have capitals, another noun before the role says that it starts too early. */
export function isLedByRole({ tokens, language }: Prose, head: number, end: number): boolean {
  if (!language.capitalisesNouns) return true;
  const first = tokens.slice(head, end).findIndex(({ isCapital }) => isCapital);
  const { determiners, clitics, verbs } = language.speech;
  // "warb Minister Paul Haas": the verb before its subject.
  const { finiteVerbs, notVerbs } = language.claims;
  const isOther = ({ fold }: Token) =>
    isOneOf(fold, determiners, clitics, verbs) ||
    (isOneOf(fold, finiteVerbs) && !isOneOf(fold, notVerbs));
  if (tokens.slice(head, head + Math.max(0, first)).some(isOther)) return false;
  const [one, two] = [tokens[head + first]?.fold ?? '', tokens[head + first + 1]?.fold ?? ''];
  // "der | Zweite Bürgermeister": behind such an article, an adjective ends like one before a woman's role.
  const isWeakly = isOneOf(tokens[head - 1], WEAK_ARTICLES) && WEAK_PARTICIPLE.test(one);
  const isHers = one.endsWith('e') && (isWeakly || FEMININE_ROLE.test(two));
  // "Kölns | Oberbürgermeister": a genitive, and no given name.
  const isOwned = one.endsWith('s') && !tellsGender(one, language);
  const isLed = (one.endsWith('er') || isHers || isOwned) && isRole(two, language);
  return first < 0 || mayBeRole(one, language) || isLed;
}
