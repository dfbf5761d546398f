import {
  COMPARING_ADDITIONS,
  CORRELATE_CLAUSES,
  CORRELATES,
} from '../../languages/context-edges.ts';
import { wholeWord } from '../../text/words.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { isNextTo } from '../prose/gaps.ts';
import { mentionsIn } from '../prose/names.ts';
import { namesOutlet } from '../prose/outlet.ts';
import { isPhraseAt, phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { hasForm, isOneOf } from '../prose/tokens.ts';
import { isBareName, isBareSubject } from './bare-subject.ts';
import { isReturn } from './dangling.ts';
import type { Opening } from './opening.ts';

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
