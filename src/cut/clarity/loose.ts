import {
  COMPARING_ADDITIONS,
  CONTRACTED,
  CORRELATE_CLAUSES,
  CORRELATES,
  type ContextWords,
  PREDETERMINERS,
} from '../../languages/context.ts';
import { baseOf } from '../../languages/language-tag.ts';
import { isWithin } from '../../text/spans.ts';
import { wholeWord, wordSet } from '../../text/words.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { genderOfWord } from '../prose/gender-of-word.ts';
import { isTitle, type Mention } from '../prose/name-runs.ts';
import { mentionsIn } from '../prose/names.ts';
import { namesOutlet } from '../prose/outlet.ts';
import type { Prose } from '../prose/prose.ts';
import { phraseAt } from '../prose/reporting.ts';
import { isOneOf, type Token } from '../prose/tokens.ts';
import { stemsOf } from '../prose/weigh-words.ts';
import { isReturn } from './dangling.ts';
import type { Opening } from './opening.ts';

/** Whether a post's first sentence names something or somebody as if introduced, or adds to what was not said. */
export function isLoose(opening: Opening, words: ContextWords): boolean {
  const { prose, names } = opening.reading;
  return (
    opening.indices.some((at) => isAddition(opening, at, words) || isReturn(prose, at, words)) ||
    isBareSubject(opening, articleAt(prose, opening.indices[0] ?? opening.main), words) ||
    isBareSubject(opening, articleAt(prose, opening.main), words) ||
    opening.indices.some((at) => isDemonym(opening, at, words)) ||
    isLedByVerb(opening, words) ||
    speaksInFirstPerson(opening) ||
    mentionsIn(names, opening.span).some((mention) => isBareName(opening, mention))
  );
}

/** `également`, `donc`, where nothing beside it makes it something else. */
function isAddition({ reading, indices }: Opening, at: number, words: ContextWords): boolean {
  const { prose } = reading;
  const { tokens } = prose;
  const fold = tokens[at]?.fold ?? '';
  const length = phraseAt(prose, at, words.additions);
  if (length === 0) return false;
  const [before = '', next = ''] = [tokens[at - 1]?.fold, tokens[at + length]?.fold];
  if (at > (indices[0] ?? 0) && isOneOf(before, words.pairs)) return false;
  if (isOneOf(next, prose.language.speech.complementisers)) return false;
  if (isOneOf(fold, CORRELATES) && isFollowed(prose, indices, at)) return false;
  return (
    !isOneOf(fold, COMPARING_ADDITIONS) ||
    isFiniteVerb(prose, at - 1) ||
    (isOneOf(before, prose.language.speech.passives) && isDone(prose, next)) ||
    isLast(prose.text, tokens[at])
  );
}

/** Whether a word has the form of a participle: `a été aussi placée`, and not `jamais été aussi vide`. */
function isDone({ language }: Prose, word: string): boolean {
  return language.claims.participleForms.some((form) => wholeWord(form).test(word));
}

function isFollowed({ tokens }: Prose, indices: readonly number[], at: number): boolean {
  return indices.some((index) => index > at && isOneOf(tokens[index], CORRELATE_CLAUSES));
}

function isLast(text: string, token: Token | undefined): boolean {
  return token !== undefined && /^[.,;!?]/u.test(text.slice(token.end, token.end + 1));
}

/** `our data`: whose, where the article is nobody's own piece? */
function speaksInFirstPerson({ reading, indices }: Opening): boolean {
  const { article, tokens, language } = reading.prose;
  const words = wordSet(language.claims.firstPerson);
  return article.genre === 'news' && indices.some((at) => words.has(tokens[at]?.fold ?? ''));
}

/** `Con el paso de los años se ha convertido en`: a verb whose subject may be in another sentence. */
function isLedByVerb(
  { reading, indices, main, clauseEnd }: Opening,
  { dropsSubjects }: ContextWords,
): boolean {
  if (!dropsSubjects) return false;
  const { prose } = reading;
  const { reflexives } = prose.language.speech;
  return [indices[0] ?? main, main].some((from) => {
    const at = afterPhrase(prose, from, clauseEnd);
    const isReflexive = isOneOf(prose.tokens[at], reflexives);
    const verb = isReflexive ? at + 1 : at;
    const { fold = '', isCapital = false } = prose.tokens[verb] ?? {};
    return isCapital ? isOneOf(fold, prose.language.claims.auxiliaries) : isFiniteVerb(prose, verb);
  });
}

/** Past the phrase that a preposition opens a clause with, where a verb or a reflexive follows it. */
function afterPhrase(prose: Prose, from: number, end: number): number {
  const { tokens, language } = prose;
  if (!isOneOf(tokens[from], language.claims.frames)) return from;
  for (let at = from + 1; at < end; at += 1) {
    const isReflexive = isOneOf(tokens[at], language.speech.reflexives);
    if (isReflexive || isFiniteVerb(prose, at)) return at;
  }
  return from;
}

/** The article of what a clause opens on: `toute l’équipe`. */
function articleAt({ tokens }: Prose, at: number): number {
  return isOneOf(tokens[at], PREDETERMINERS) ? at + 1 : at;
}

/** `le jeune Lyonnais`, `du Cubain`: somebody called by a place alone, where nobody was named before. */
function isDemonym(opening: Opening, at: number, { demonyms, definites }: ContextWords): boolean {
  const { prose, names } = opening.reading;
  const { tokens, text, language } = prose;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (demonyms === undefined || !token?.isCapital || !wholeWord(demonyms).test(token.fold))
    return false;
  const articles = [...definites, ...(CONTRACTED[baseOf(language)] ?? [])];
  const article = [at - 1, at - 2].find((index) => articles.includes(tokens[index]?.fold ?? ''));
  const opener = tokens[article ?? at];
  // An article with a capital is part of a title: "selon Le Parisien".
  const isTitle = opener?.isCapital === true && opener.start > opening.span[0];
  if (article === undefined || isTitle || tokens[at - 1]?.fold === 'les') return false;
  if (namesOutlet(prose, article, at + 1)) return false;
  if (text.slice(opener?.end, token.start).split(/\s+/u).length > 3) return false;
  const isMore =
    text.slice(token.end, next?.start) === ' ' &&
    (next?.isCapital === true ||
      isOneOf(next, language.speech.particles) ||
      (language.claims.hasBareSubjects === true &&
        !isOneOf(next, language.lines.glued) &&
        !isFiniteVerb(prose, at + 1)));
  const before = mentionsIn(names, [opening.span[0], opener?.start ?? 0]);
  return !isMore && !before.some((mention) => mention.words.length > 1);
}

/**
 * A subject of an article and one noun or two words, as if it were known:
 * `The disparity was`. One whose noun the posts before have named is known,
 * as are the state's own bodies and what a report calls its news.
 */
function isBareSubject(opening: Opening, from: number, words: ContextWords): boolean {
  const { prose, names } = opening.reading;
  const { tokens, language } = prose;
  if (!isOneOf(tokens[from], words.definites)) return false;
  if (OF_AN_AGE.test(prose.text.slice(tokens[from]?.start, opening.span[1]))) return true;
  const isVerb = (at: number) =>
    isOneOf(tokens[at], language.speech.reflexives) ||
    (isFiniteVerb(prose, at) && !isOneOf(tokens[at], language.claims.frames));
  const isApart = (at: number) =>
    at > from + 1 &&
    prose.text.slice(tokens[at - 1]?.end, tokens[at]?.start).startsWith(',') &&
    !isOneOf(tokens[at], language.speech.relatives);
  let to = from + 1;
  while (to < opening.clauseEnd && to - from <= LONGEST_BARE && !isVerb(to) && !isApart(to))
    to += 1;
  const noun = tokens.slice(from + 1, to);
  if (noun.length === 0 || noun.length >= LONGEST_BARE) return false;
  if (noun.some(({ fold }) => isOneOf(fold, words.news))) return false;
  const isNamed =
    mentionsIn(names, [tokens[from]?.start ?? 0, noun.at(-1)?.end ?? 0]).length > 0 ||
    (!language.capitalisesNouns && noun.some(({ isCapital }) => isCapital));
  return !isNamed && !noun.some((token) => isFamiliar(token, opening, words));
}

/** `La Montpelliéraine de 42 ans`, `The 42-year-old`, `Der 44-Jährige`: somebody whom an earlier sentence names. */
const OF_AN_AGE =
  /^\p{L}+['’ ](?:\p{L}+ de \d+ ans|\p{L}+ de \d+ años|\d+-year-old|\d+-[Jj]ährige)/u;

/** An article and this many words more are no bare noun. */
const LONGEST_BARE = 3;

function isFamiliar(token: Token, { known, reading }: Opening, words: ContextWords): boolean {
  const { institutions } = reading.prose.language.speech;
  return (
    /^\d/u.test(token.fold) ||
    (isOneOf(token, institutions) && !isOneOf(token, words.ordinary)) ||
    stemsOf(token).some((stem) => stem.length > 2 && known.stems.has(stem))
  );
}

/** A surname alone of somebody whom the article names whole elsewhere and no post before has named. */
function isBareName({ reading, span, known }: Opening, mention: Mention): boolean {
  const { prose, names } = reading;
  const [written = ''] = mention.words;
  const word = written.replace(/['’]s?$/u, '');
  if (mention.words.length > 1 || known.words.has(word.toLowerCase())) return false;
  if (mention.from > 0 && isTitle(prose, mention.from - 1)) return false;
  const whole = (names.byWord.get(word.toLowerCase()) ?? []).filter((one) =>
    isPerson(prose, one, word),
  );
  return whole.length > 0 && !whole.some(({ span: own }) => isWithin(own, span));
}

/** Whether a name is somebody's, by a given name that is known or a title, and ends on a surname. */
function isPerson(prose: Prose, { words, from }: Mention, surname: string): boolean {
  const [given = ''] = words;
  const isGiven = genderOfWord(given.toLowerCase(), prose.language) !== null;
  return words.at(-1) === surname && (isGiven || (from > 0 && isTitle(prose, from - 1)));
}
