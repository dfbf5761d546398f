import {
  COMPARING_ADDITIONS,
  CORRELATE_CLAUSES,
  CORRELATES,
  OPENS_ON_AGE,
  PREDETERMINERS,
} from '../../languages/context.ts';
import { isWithin } from '../../text/spans.ts';
import { wholeWord } from '../../text/words.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { isNextTo } from '../prose/gaps.ts';
import { isTitle, type Mention } from '../prose/name-runs.ts';
import { isSurelyPerson, mentionsIn } from '../prose/names.ts';
import { namesOutlet } from '../prose/outlet.ts';
import { isPhraseAt, phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { hasForm, hasOneOf, isOneOf } from '../prose/tokens.ts';
import { isReturn } from './dangling.ts';
import { isKnown, type Opening } from './opening.ts';

/** Whether a post's first sentence names something or somebody as if introduced, or adds to what was not said. */
export function isLoose(opening: Opening): boolean {
  const { reading, span, indices, first, main } = opening;
  return (
    indices.some(
      (at) => isAddition(opening, at) || isReturn(opening, at) || isDemonym(opening, at),
    ) ||
    [first, main].some(
      (at) => isBareSubject(opening, at) || isLedByVerb(opening, at) || isOneMore(opening, at),
    ) ||
    speaksInFirstPerson(opening) ||
    mentionsIn(reading.names, span).some((mention) => isBareName(opening, mention))
  );
}

/** `également`, `donc`, where nothing beside it makes it something else. */
function isAddition({ reading, indices, first, words }: Opening, at: number): boolean {
  const { prose } = reading;
  const { tokens, text, language } = prose;
  const length = phraseAt(prose, at, words.additions);
  if (length === 0) return false;
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + length]];
  if (at > first && isOneOf(before, words.pairs)) return false;
  if (isOneOf(next, language.speech.complementisers)) return false;
  const isClause = (index: number) => index > at && isOneOf(tokens[index], CORRELATE_CLAUSES);
  if (isOneOf(token, CORRELATES) && indices.some(isClause)) return false;
  if (!isOneOf(token, COMPARING_ADDITIONS) || isFiniteVerb(prose, at - 1)) return true;
  // "a été aussi placée", and not "jamais été aussi vide".
  const { participleForms } = language.claims;
  const isDone = hasForm(next, participleForms);
  const isLast = /[.,;!?]/u.test(text.charAt(token?.end ?? text.length));
  return isLast || (isDone && isOneOf(before, language.speech.passives));
}

/** `our data`: whose, where the article is nobody's own piece? */
function speaksInFirstPerson({ reading, indices }: Opening): boolean {
  const { article, tokens, language } = reading.prose;
  const { firstPerson } = language.claims;
  return article.genre === 'news' && indices.some((at) => isOneOf(tokens[at], firstPerson));
}

/** `Con el paso de los años se ha convertido en`: a verb whose subject may be in another sentence. */
function isLedByVerb({ reading, clauseEnd, words }: Opening, from: number): boolean {
  if (!words.dropsSubjects) return false;
  const { prose } = reading;
  const { claims, speech } = prose.language;
  const at = afterPhrase(prose, from, clauseEnd);
  const verb = isOneOf(prose.tokens[at], speech.reflexives) ? at + 1 : at;
  const token = prose.tokens[verb];
  return token?.isCapital ? isOneOf(token, claims.auxiliaries) : isFiniteVerb(prose, verb);
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

/** `le jeune Lyonnais`, `du Cubain`: somebody called by a place alone, where nobody was named before. */
function isDemonym({ reading, span, words }: Opening, at: number): boolean {
  const { prose, names } = reading;
  const { demonyms, definites } = words;
  const { tokens, language } = prose;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (demonyms === undefined || !token?.isCapital || !wholeWord(demonyms).test(token.fold))
    return false;
  const article = [at - 1, at - 2].find((index) =>
    isOneOf(tokens[index], definites, language.claims.contractions),
  );
  const opener = tokens[article ?? at];
  // An article with a capital is part of a title: "selon Le Parisien".
  const isTitle = opener?.isCapital === true && opener.start > span[0];
  if (article === undefined || isTitle || tokens[at - 1]?.fold === 'les') return false;
  if (namesOutlet(prose, article, at + 1)) return false;
  const isMore =
    isNextTo(prose, at + 1) &&
    (next?.isCapital === true ||
      isOneOf(next, language.speech.particles) ||
      (language.claims.hasBareSubjects === true &&
        !isOneOf(next, language.lines.glued) &&
        !isFiniteVerb(prose, at + 1)));
  const before = mentionsIn(names, [span[0], opener?.start ?? 0]);
  return !isMore && !before.some((mention) => mention.words.length > 1);
}

/** `Un troisième homme est`: one more than those told before. */
function isOneMore({ reading, words }: Opening, at: number): boolean {
  return isPhraseAt(reading.prose, at, words.others);
}

/**
 * A subject of an article and one noun or two words, as if it were known:
 * `The disparity was`. One whose noun the posts before have named is known,
 * as are the state's own bodies and what a report calls its news.
 */
function isBareSubject(opening: Opening, at: number): boolean {
  const { span, words } = opening;
  const { prose, names } = opening.reading;
  const { tokens, language } = prose;
  const from = isOneOf(tokens[at], PREDETERMINERS) ? at + 1 : at;
  if (!isOneOf(tokens[from], words.definites)) return false;
  if (OPENS_ON_AGE.test(prose.text.slice(tokens[from]?.start, span[1]))) return true;
  const noun = tokens.slice(from + 1, nounEnd(opening, from));
  if (noun.length === 0 || noun.length >= LONGEST_BARE) return false;
  if (hasOneOf(noun, words.news)) return false;
  const isNamed =
    mentionsIn(names, [tokens[from]?.start ?? 0, noun.at(-1)?.end ?? 0]).length > 0 ||
    noun.some(({ text, isCapital }) =>
      language.capitalisesNouns ? /^\p{Lu}{2,}$/u.test(text) : isCapital,
    );
  return !isNamed && !noun.some((word) => isKnown(opening, word));
}

/** An article and this many words more are no bare noun. */
const LONGEST_BARE = 3;

/** Where the words behind an article end that may be its noun: at a verb or a comma, or where there are too many. */
function nounEnd({ reading, clauseEnd }: Opening, from: number): number {
  const { tokens, text, language } = reading.prose;
  const { reflexives, relatives } = language.speech;
  const isVerb = (at: number) =>
    isOneOf(tokens[at], reflexives) ||
    (isFiniteVerb(reading.prose, at) && !isOneOf(tokens[at], language.claims.frames));
  const isApart = (at: number) =>
    at > from + 1 &&
    text.charAt(tokens[at - 1]?.end ?? 0) === ',' &&
    !isOneOf(tokens[at], relatives);
  let to = from + 1;
  while (to < clauseEnd && to - from <= LONGEST_BARE && !isVerb(to) && !isApart(to)) to += 1;
  return to;
}

/** A surname alone of somebody whom the article names whole elsewhere, be it only known by speaking, and no post before has named. */
function isBareName({ reading, span, known }: Opening, mention: Mention): boolean {
  const { prose, names } = reading;
  const [written = ''] = mention.words;
  const word = written.replace(/['’]s?$/u, '');
  if (mention.words.length > 1 || known.words.has(word.toLowerCase())) return false;
  if (isTitle(prose, mention.from - 1)) return false;
  const speaks = isSpeaker(prose, mention);
  const whole = (names.byWord.get(word.toLowerCase()) ?? []).filter(
    (one) => one.words.at(-1) === word && (speaks || isSurelyPerson(prose, one)),
  );
  return whole.length > 0 && !whole.some(({ span: own }) => isWithin(own, span));
}

/** `Bernabé said`: a name right before a verb of speech, which is no body's or paper's. */
function isSpeaker(prose: Prose, { from, to }: Mention): boolean {
  const { institutions } = prose.language.speech;
  const isBody = isOneOf(prose.tokens[from], institutions) || namesOutlet(prose, from, to);
  return !isBody && isNextTo(prose, to) && reportingAt(prose, to, to + 3) !== null;
}
