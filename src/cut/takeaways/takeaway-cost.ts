import { CONTEXT, CORRELATE_CLAUSES } from '../../languages/context.ts';
import { baseOf } from '../../languages/language-tag.ts';
import {
  BACK_ADVERBS,
  IMPERSONAL,
  IMPERSONAL_PRONOUNS,
  PARTITIVES,
  PLACE_PRONOUNS,
} from '../../languages/openings.ts';
import type { Span } from '../../text/spans.ts';
import { wordSet } from '../../text/words.ts';
import { clarityOf, leansOn } from '../clarity/clarity.ts';
import { type Known, openingOf, type Reading } from '../clarity/opening.ts';
import { opensOnKnown, pointsBack, speaksInFirstPerson } from '../clarity/self-contained.ts';
import { isPluperfect } from '../clarity/superseded.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { isRole } from '../prose/name-runs.ts';
import { mentionsIn } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { phraseAt } from '../prose/reporting.ts';
import { isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { quotationCost } from './quotation-cost.ts';
import { hasUntoldSubject } from './untold-subject.ts';

/** What it costs to name something as if it had been introduced, or to add to what was not said. */
const LOOSE = 0.8;
/** The same where it is what the sentence is about: `The letter described …`. */
const BARE = 1;
const BACKGROUND = 1.1;
/** What a `we` costs: more in news, which has no voice of its own. */
const FIRST_PERSON = { news: 0.6, other: 0.3 };
const POINTS_BACK = 0.1;

/**
 * What a takeaway of one or two sentences loses by what it leans on, in the
 * score's own unit; null where it is not understood. A second sentence may
 * lean on the first, and on nothing else.
 */
export function leaningCost(
  reading: Reading,
  [first, second]: readonly Span[],
  known: Known,
): number | null {
  if (first === undefined) return null;
  const clarity = clarityOf(reading, first, known);
  if (clarity === 'dangling' || isSomebodys(reading, first, known)) return null;
  if (second !== undefined && clarityOf(reading, second, known) === 'dangling') {
    if (!leansOn(reading, second, first)) return null;
  }
  if (isSourcedPronoun(reading.prose, first)) return null;
  if (hasPartitive(reading.prose, first) || hasBackAdverb(reading.prose, first)) return BARE;
  if (hasUntoldSubject(openingOf(reading, first, known))) return BARE;
  if (opensOnObject(reading.prose, first) || isAtUntoldPlace(reading, first)) return BARE;
  if (hasUnnamedRole(reading, first)) return BARE;
  if (clarity === 'clear') return 0;
  return isAboutKnown(reading, first, known) ? BARE : LOOSE;
}

/**
 * Whether the sentence speaks of what is somebody's whom it has not named
 * before its main verb: `son cabinet n'a recueilli`, `Since its launch, …`.
 * What opens a clause is its subject, whoever a frame names.
 */
function isSomebodys(reading: Reading, span: Span, known: Known): boolean {
  const { prose, names } = reading;
  const { tokens, text, language } = prose;
  const { indices, main } = openingOf(reading, span, known);
  const own = wordSet(language.claims.firstPerson);
  const possessives = wordSet(language.speech.possessives);
  const articles = wordSet(language.speech.determiners);
  const verb = indices.find((at) => at > main && isFiniteVerb(prose, at)) ?? main;
  const behind = main > (indices[0] ?? main) ? (tokens[main]?.start ?? span[1]) : span[1];
  const named = mentionsIn(names, [span[0], tokens[verb]?.start ?? span[1]]);
  return indices.some((at) => {
    const { fold = '', start = 0 } = tokens[at] ?? {};
    if (at >= verb || !possessives.has(fold) || own.has(fold)) return false;
    if (at === indices[0] || text.slice(start - 2, start) === ', ') return true;
    const isNamed = named.some(({ span: [name] }) => name < start || name >= behind);
    return !isNamed && !indices.some((one) => one < at && articles.has(tokens[one]?.fold ?? ''));
  });
}

/** Whether what a sentence is about, at its start or behind a frame, or by a word for the same again, was told before. */
function isAboutKnown(reading: Reading, span: Span, known: Known): boolean {
  const { prose } = reading;
  const { indices, main } = openingOf(reading, span, known);
  const behind = prose.tokens[main]?.start ?? span[0];
  const clauses: Span[] = [span, [behind, span[1]]];
  return (
    clauses.some((clause) => opensOnKnown(prose, [clause]) && !opensOnInstitution(prose, clause)) ||
    opensOnSurname(reading, span, known) ||
    indices.some((at) => isSameAgain(prose, at))
  );
}

/** Whether a sentence opens on one word of a longer name, which nobody has told yet: `Campo explica que`. */
function opensOnSurname({ names }: Reading, span: Span, known: Known): boolean {
  const [first] = mentionsIn(names, span);
  const word = first?.words[0]?.toLowerCase() ?? '';
  return (
    first?.words.length === 1 &&
    first.span[0] === span[0] &&
    !known.words.has(word) &&
    (names.byWord.get(word) ?? []).some(({ words }) => words.length > 1)
  );
}

/** `s'en octroyer un`, `en a vendu`: of what another sentence tells. */
function hasPartitive({ tokens, language }: Prose, span: Span): boolean {
  const word = PARTITIVES[baseOf(language)];
  const words = tokensIn(tokens, span);
  return words.some(({ fold }, at) => {
    if (fold !== word) return false;
    const [before = '', next = ''] = [words[at - 1]?.fold, words[at + 1]?.fold];
    return /^[lmnst]'$/u.test(before) || isOneOf(next, language.speech.auxiliaries);
  });
}

/** `L'ex-directrice y affirmait`: there, where no name before it is a place; `il y a` is nowhere. */
function isAtUntoldPlace({ prose, names }: Reading, span: Span): boolean {
  const words = tokensIn(prose.tokens, span);
  const from = tokenAt(prose.tokens, span[0]);
  const places = wordSet(PLACE_PRONOUNS[baseOf(prose.language)] ?? []);
  return words.some(({ fold, start }, at) => {
    if (!places.has(fold) || !isFiniteVerb(prose, from + at + 1)) return false;
    const isSomewhere = mentionsIn(names, [span[0], start]).length > 0;
    return !isSomewhere && !/^(?:il|qu'il|n')$/u.test(words[at - 1]?.fold ?? '');
  });
}

/** `damit` with no clause of its own: with what another sentence tells. */
function hasBackAdverb({ tokens, text, language }: Prose, span: Span): boolean {
  const adverbs = wordSet(BACK_ADVERBS[baseOf(language)] ?? []);
  const words = tokensIn(tokens, span);
  return words.some(({ fold, start, end }, at) => {
    const isConjunction = text.slice(words[at - 1]?.end, start).includes(',');
    const next = words.slice(at + 1).find((token) => text.slice(end, token.start).includes(','));
    return adverbs.has(fold) && !isConjunction && !EXPLAINS.has(next?.fold ?? '');
  });
}

/** Words that open the clause an adverb stands for: `geht davon aus, dass`. */
const EXPLAINS = wordSet(CORRELATE_CLAUSES);

/** `Selon L'Obs, ils ont été inculpés`: a pronoun behind the source alone, which is not who is meant. */
function isSourcedPronoun(prose: Prose, span: Span): boolean {
  const { tokens, text, language } = prose;
  const [first, ...rest] = tokensIn(tokens, span);
  if (!isOneOf(first, language.speech.according)) return false;
  const main = rest.find(({ start }) => text.charAt(start - 2) === ',');
  if (main === undefined || isOneOf(main, IMPERSONAL_PRONOUNS)) return false;
  const isImpersonal =
    phraseAt(prose, tokenAt(tokens, main.start), IMPERSONAL[baseOf(language)] ?? []) > 1;
  return !isImpersonal && language.speech.pronouns.some(({ word }) => word === main.fold);
}

/** Words of a sentence among which an object that opens it is taken up again. */
const OBJECT_WORDS = 5;

/** Spanish and Italian pronouns that take an object up again before the verb. */
const TAKEN_UP = /^(?:lo|la|los|las|li|le)$/u;

/** `El nuevo balance lo ha confirmado Juanma Moreno`: what opens the sentence as its object has been told. */
function opensOnObject(prose: Prose, span: Span): boolean {
  const { tokens, language } = prose;
  const context = CONTEXT[baseOf(language)];
  if (context?.dropsSubjects !== true) return false;
  const from = tokenAt(tokens, span[0]);
  const words = tokensIn(tokens, span).slice(0, OBJECT_WORDS);
  return (
    isOneOf(words[0], context.definites) &&
    words.some(
      ({ fold }, at) => at > 1 && TAKEN_UP.test(fold) && isFiniteVerb(prose, from + at + 1),
    )
  );
}

/** `selon la même source`: the language's word for the same, behind a definite article. */
function isSameAgain({ tokens, language }: Prose, at: number): boolean {
  const words = CONTEXT[baseOf(language)];
  if (words === undefined) return false;
  const pair = `${tokens[at]?.fold ?? ''} ${tokens[at + 1]?.fold ?? ''}`;
  return words.returns.includes(pair) && SAME.test(pair);
}

const SAME = / (?:mêmes?|same|gleichen?|mism[oa]s?|stess[oaie]|mesm[oa]s?|zelfde)$/u;

/** Words of a subject among which its noun stands. */
const SUBJECT_WORDS = 4;

/** Whether a sentence opens on an institution in one word, of which there is one: `Das Bundesverfassungsgericht hat`. */
function opensOnInstitution({ tokens, language }: Prose, span: Span): boolean {
  if (!language.capitalisesNouns) return false;
  const first = tokensIn(tokens, span).slice(0, SUBJECT_WORDS);
  return first.some(({ fold }) =>
    language.speech.institutions.some((word) => fold !== word && fold.endsWith(word)),
  );
}

/** Whether the subject behind a frame is a role alone, so that those whom the frame names are others: `…, la ministre a salué`. */
function hasUnnamedRole({ prose }: Reading, span: Span): boolean {
  const { tokens, language } = prose;
  const known = wordSet(CONTEXT[baseOf(language)]?.news ?? []);
  const from = tokenAt(tokens, span[0]);
  const words = tokensIn(tokens, span);
  const verb = words.findIndex((_, index) => index > 0 && isFiniteVerb(prose, from + index));
  const [article, role] = [words[verb - 2], words[verb - 1]];
  if (verb < 3 || article === undefined || role === undefined) return false;
  const isDefinite =
    isOneOf(article, language.speech.determiners) && !isOneOf(article, language.claims.indefinites);
  return isDefinite && isRole(role.fold, language) && !known.has(role.fold);
}

/** What a line loses where it is not the article's own voice on what is so now, in the score's own unit. */
export function voiceCost({ prose, names }: Reading, span: Span): number {
  const isNews = prose.article.genre === 'news';
  return (
    quotationCost(prose, names, span) +
    (isPluperfect(prose, span) ? BACKGROUND : 0) +
    (speaksInFirstPerson(prose, [span]) ? FIRST_PERSON[isNews ? 'news' : 'other'] : 0) +
    (pointsBack(prose, [span]) ? POINTS_BACK : 0)
  );
}
