import { SAME_AGAIN } from '../../languages/context-edges.ts';
import type { Span } from '../../text/spans.ts';
import { clarityOf, leansOn } from '../clarity/clarity.ts';
import { type Known, type Opening, openingOf, type Reading } from '../clarity/opening.ts';
import { isImpersonal } from '../clarity/pronouns.ts';
import { opensOnKnown } from '../clarity/self-contained.ts';
import { finiteVerbIn, isFiniteVerb } from '../prose/finite-verbs.ts';
import { gapBefore } from '../prose/gaps.ts';
import type { Mention } from '../prose/name-runs.ts';
import { mentionsIn } from '../prose/names.ts';
import { pronounOf } from '../prose/pronoun-of.ts';
import type { Prose } from '../prose/prose.ts';
import { isRole } from '../prose/role-words.ts';
import { hasForm, isOneOf, tokenAt, tokenRange, tokensIn } from '../prose/tokens.ts';
import { hasUntoldSubject } from './untold-subject.ts';
import { hasUntoldWord } from './untold-words.ts';

/** What it costs to name something as if it had been introduced, or to add to what was not said. */
const LOOSE = 0.8;
/** The same where it is what the sentence is about: `The letter described …`. */
const BARE = 1;

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
  const opening = openingOf(reading, first, known);
  if (clarity === 'dangling' || isUnnamedOwners(opening) || isFramedPronoun(reading, first))
    return null;
  const isSecondLoose = second !== undefined && clarityOf(reading, second, known) === 'dangling';
  if (isSecondLoose && !leansOn(reading, second, first)) return null;
  if (hasUntoldWord(opening) || hasUntoldSubject(opening) || hasUnnamedRole(opening)) return BARE;
  if (clarity === 'clear') return 0;
  return isAboutKnown(opening) ? BARE : LOOSE;
}

/**
 * Whether the sentence speaks of what is somebody's whom it has not named
 * before its main verb: `son cabinet n'a recueilli`, `Since its launch, …`.
 * What opens a clause is its subject, whoever a frame names.
 */
function isUnnamedOwners({ reading, span, indices, first, main }: Opening): boolean {
  const { prose, names } = reading;
  const { tokens, text, language } = prose;
  const { possessives, determiners } = language.speech;
  const verb = indices.find((at) => at > main && isFiniteVerb(prose, at)) ?? main;
  const behind = main > first ? (tokens[main]?.start ?? span[1]) : span[1];
  const named = mentionsIn(names, [span[0], tokens[verb]?.start ?? span[1]]);
  return indices.some((at) => {
    const { fold, start = 0 } = tokens[at] ?? {};
    const isOwn = isOneOf(fold, language.claims.firstPerson);
    if (at >= verb || !isOneOf(fold, possessives) || isOwn) return false;
    if (at === first || text.slice(start - 2, start) === ', ') return true;
    const isNamed = named.some(({ span: [name] }) => name < start || name >= behind);
    return !isNamed && !indices.some((one) => one < at && isOneOf(tokens[one], determiners));
  });
}

/** Whether what a sentence is about, at its start or behind a frame, or by a word for the same again, was told before. */
function isAboutKnown(opening: Opening): boolean {
  const { reading, span, indices, main } = opening;
  const { prose } = reading;
  const behind = prose.tokens[main]?.start ?? span[0];
  const clauses: Span[] = [span, [behind, span[1]]];
  return (
    clauses.some((clause) => opensOnKnown(prose, [clause]) && !opensOnInstitution(prose, clause)) ||
    opensOnSurname(opening) ||
    indices.some((at) => isSameAgain(opening, at))
  );
}

/** Whether a sentence, or a clause behind a comma, opens on one word of a longer name, which nobody has told yet: `Campo explica que`. */
function opensOnSurname({ reading, span, known }: Opening): boolean {
  const { prose, names } = reading;
  return mentionsIn(names, span).some(({ words, span: [start], from, to }) => {
    const [word = ''] = words;
    const whole = (names.byWord.get(word.toLowerCase()) ?? []).filter(
      (one) => one.words.length > 1,
    );
    if (words.length > 1 || whole.length === 0 || known.words.has(word.toLowerCase())) return false;
    const isSubject = gapBefore(prose, from) === ', ' && isFiniteVerb(prose, to);
    return start === span[0] || (isSubject && whole.some((one) => one.words.at(-1) === word));
  });
}

/**
 * `Selon L'Obs, ils ont été inculpés`, `Confronté aux policiers de Chelles, il
 * a fini par`: a pronoun behind the source alone, what was done to it, or a
 * frame that names nobody.
 */
function isFramedPronoun({ prose, names }: Reading, span: Span): boolean {
  const { tokens, language } = prose;
  const [from, to] = tokenRange(tokens, span);
  const opener = tokens[from];
  const isSourced = isOneOf(opener, language.speech.according);
  for (let at = from + 1; at < to; at += 1) {
    const isBehind = gapBefore(prose, at) === ', ';
    const pronoun = pronounOf(tokens[at]?.fold, language);
    if (isBehind && pronoun !== undefined && !isImpersonal(prose, at)) {
      const named = mentionsIn(names, [span[0], tokens[at]?.start ?? 0]);
      const tells = ({ words }: Mention) => pronoun.gender === 'n' || words.length > 1;
      return isSourced || hasForm(opener, language.claims.participleForms) || !named.some(tells);
    }
    if (isSourced ? isBehind : isFiniteVerb(prose, at)) return false;
  }
  return false;
}

/** `selon la même source`: the language's word for the same, behind a definite article. */
function isSameAgain({ reading, words }: Opening, at: number): boolean {
  const { tokens } = reading.prose;
  const pair = `${tokens[at]?.fold ?? ''} ${tokens[at + 1]?.fold ?? ''}`;
  return isOneOf(pair, words.returns) && SAME_AGAIN.test(pair);
}

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
function hasUnnamedRole({ reading, span, words }: Opening): boolean {
  const { prose } = reading;
  const { tokens, language } = prose;
  const verb = finiteVerbIn(prose, span);
  if (verb === null || verb < tokenAt(tokens, span[0]) + 3) return false;
  const [article, role] = [tokens[verb - 2], tokens[verb - 1]];
  if (role === undefined || isOneOf(role, words.news)) return false;
  const isDefinite =
    isOneOf(article, language.speech.determiners) && !isOneOf(article, language.claims.indefinites);
  return isDefinite && isRole(role.fold, language);
}
