import { articlesOf } from '../../languages/articles.ts';
import { COMPASS_WORDS, countriesIn } from '../../languages/countries.ts';
import { TWO_SURNAMES } from '../../languages/particles.ts';
import { countWhile } from '../../text/count-while.ts';
import type { Span } from '../../text/spans.ts';
import { isNoun } from './capital-nouns.ts';
import { runEnd } from './capital-runs.ts';
import { isNextTo } from './gaps.ts';
import { tellsGender } from './gender-of-word.ts';
import { startsSentence } from './name-openers.ts';
import { type Mention, nameInRun } from './name-runs.ts';
import { namesOutlet } from './outlet.ts';
import type { Prose } from './prose.ts';
import { isTitle } from './role-words.ts';
import { isOneOf } from './tokens.ts';

/** The names of an article in order, with what tells a name from a capital at a sentence's start. */
export type Names = {
  readonly mentions: readonly Mention[];
  /** Words that also stand in lower case. */
  readonly common: ReadonlySet<string>;
  /** Full names by each of their words, folded; and names of one word behind a title ("Bundespräsident Köhler"). */
  readonly byWord: ReadonlyMap<string, readonly Mention[]>;
  /** The names of two words or more that can be a person's, and no outlet's or thing's: their words, with spaces. */
  readonly people: ReadonlySet<string>;
  /** The surname that people of those names are called by where two stand behind the given name. */
  readonly firstSurnames: ReadonlyMap<string, string>;
};

/** Finds the names of an article: runs of capitalised words. */
export function findNames(prose: Prose): Names {
  const { tokens } = prose;
  const common = new Set(tokens.filter((token) => !token.isCapital).map((token) => token.fold));
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = runEnd(prose, at);
    const name = end > at ? nameInRun(prose, common, at, end) : null;
    if (name !== null) mentions.push(name);
    at = Math.max(end, at + 1);
  }
  const byWord = indexByWord(prose, mentions);
  const people = new Set(mentions.filter((one) => isPersonLike(prose, byWord, one)).map(keyOf));
  const sure = mentions.filter((one) => isSure(prose, byWord, one));
  return { mentions: sure, common, byWord, people, firstSurnames: surnamesOf(prose, mentions) };
}

/** "Rojas" of "Pedro Rojas Nieto": in Spanish the first of two surnames, which is no given name ("José Luis Burgoa"). */
function surnamesOf({ language }: Prose, mentions: readonly Mention[]): Map<string, string> {
  if (!isOneOf(language.tag, TWO_SURNAMES)) return new Map();
  const pairs = mentions.flatMap((one): [string, string][] => {
    const surname = one.words.length > 2 ? one.words.at(-2) : undefined;
    const isSurname = surname !== undefined && !tellsGender(surname.toLowerCase(), language);
    return isSurname ? [[keyOf(one), surname]] : [];
  });
  return new Map(pairs);
}

/** Where nouns have capitals, one word alone is a name only as the short form of one. */
function isSure({ language }: Prose, byWord: Names['byWord'], { words }: Mention): boolean {
  return (
    !language.capitalisesNouns || words.length > 1 || byWord.has(words[0]?.toLowerCase() ?? '')
  );
}

export function keyOf({ words }: Mention): string {
  return words.join(' ');
}

/** Whether a name is a person's in full, as far as its words tell. */
export function isFullName({ people }: Names, name: Mention): boolean {
  return people.has(keyOf(name));
}

/** Whether a name is one of two words or the short form of one; not what belongs to somebody named ("Staffords Motivation"). */
export function isPerson(names: Names, name: Mention | null): boolean {
  if (name === null) return false;
  if (name.words.length > 1) return isFullName(names, name);
  const forms = names.byWord.get(name.words[0]?.toLowerCase() ?? '') ?? [];
  return forms.some((one) => one.words.length === 1 || isFullName(names, one));
}

/** Whether a name is somebody's, by a given name that is known or a title before it: `Quai d’Orsay` is none. */
export function isSurelyPerson(prose: Prose, { words, from }: Mention): boolean {
  return (words.length > 1 && tellsGender(words[0], prose.language)) || isTitle(prose, from - 1);
}

/** Whether a name of two words or more can be a person's: one with a given name, or with nothing that speaks against it. */
function isPersonLike(prose: Prose, byWord: Names['byWord'], mention: Mention): boolean {
  const { words, from, to } = mention;
  if (words.length < 2 || /^(?:d['’]|d[aeio]s?|du)$/u.test(words[0] ?? '')) return false;
  if (tellsGender(words[0], prose.language)) return true;
  if (isThing(prose, mention)) return false;
  // "Speaking to the Daily | Mail Lacey": the run's own start tells an outlet.
  const isClipped = prose.tokens[from - 1]?.isCapital && !startsSentence(prose, from);
  if (namesOutlet(prose, isClipped ? from - 1 : from, to)) return false;
  const hasNoun = words.some((_, index) => isNoun(prose, from + index));
  return !prose.language.capitalisesNouns || !(hasNoun || isOwned(byWord, words));
}

/** "South Africa", "Western Australia", "the Strava Community Hub", "Supreme Court", "de Universiteit Leiden": a country in full, what has an English article, or what ends on a word for a body, or opens on one behind an article. */
function isThing({ tokens, language }: Prose, { from, to, words }: Mention): boolean {
  const { institutions } = language.speech;
  const hasArticle = isOneOf(tokens[from - 1], articlesOf(language).definite);
  const isLed = language.possessiveS && hasArticle;
  const isBody =
    isOneOf(tokens[to - 1], institutions) || (hasArticle && isOneOf(tokens[from], institutions));
  const isPart = isOneOf(words[0]?.toLowerCase(), COMPASS_WORDS);
  return (
    isLed || isBody || isPart || countriesIn(language.tag).includes(words.join(' ').toLowerCase())
  );
}

/** "Stoibers Äußerungen": what belongs to somebody named. */
function isOwned(byWord: Names['byWord'], [first = '']: readonly string[]): boolean {
  return first.endsWith('s') && byWord.has(first.slice(0, -1).toLowerCase());
}

/** "Bundespräsident Köhler": one word behind a title; a noun behind "der Minister", "als Minister" is none. */
function isTitled(prose: Prose, { from, words }: Mention): boolean {
  const [title, before] = [prose.tokens[from - 1], prose.tokens[from - 2]];
  if (words.length !== 1 || !title?.isCapital || !isTitle(prose, from - 1)) return false;
  if (!isNextTo(prose, from)) return false;
  if (!prose.language.capitalisesNouns) return true;
  const { determiners, complementisers } = prose.language.speech;
  const isLed = isOneOf(before, determiners, complementisers, prose.language.claims.contractions);
  return !isLed && !isNoun(prose, from);
}

function indexByWord(prose: Prose, mentions: readonly Mention[]): Map<string, Mention[]> {
  const byWord = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.words.length > 5) continue;
    if (mention.words.length < 2 && !isTitled(prose, mention)) continue;
    for (const word of mention.words) {
      const key = word.toLowerCase();
      const known = byWord.get(key) ?? [];
      if (known.length < 50) byWord.set(key, [...known, mention]);
    }
  }
  return byWord;
}

/** The names that stand within a span, in order. */
export function mentionsIn({ mentions }: Names, [start, end]: Span): Mention[] {
  const from = countWhile(mentions, ({ span }) => span[0] < start);
  const to = countWhile(mentions, ({ span }) => span[0] < end);
  return mentions.slice(from, to).filter(({ span }) => span[1] <= end);
}
