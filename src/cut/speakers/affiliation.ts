import { COMPLEMENT_WORDS } from '../../languages/around-roles.ts';
import { OF_PLACE } from '../../languages/particles.ts';
import type { Span } from '../../text/spans.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { hasStop } from '../prose/gaps.ts';
import { namesOutlet } from '../prose/outlet.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { isOneOf } from '../prose/tokens.ts';
import { nounKind } from './noun-kind.ts';
import { isAfterParticle, isOfParticle, spanOf } from './phrase.ts';

/** Words of a body's name at the most. */
const LONGEST_BODY = 9;

/** Where somebody works, as it stands behind their name, and the index past it. */
export type Affiliation = { readonly body: Span; readonly to: number };

/**
 * The body that somebody belongs to, "Sascha Kempf vom Max-Planck-Institut
 * für Kernphysik", "Paulo Buss, de l’institut Fiocruz", "Rebecca English of
 * the Daily Mail": without "of" and its article. Null where what follows a
 * name is no institution and no outlet.
 */
export function affiliationAt(prose: Prose, at: number, end: number): Affiliation | null {
  const { tokens, language } = prose;
  if (!isOneOf(tokens[at], COMPLEMENT_WORDS)) return null;
  const isArticle = isOneOf(tokens[at + 1], language.speech.determiners);
  const from = at + (isArticle ? 2 : 1);
  let to = from;
  while (to < end && to - from < LONGEST_BODY && (to === from || !endsBody(prose, to, end)))
    to += 1;
  // No name ends on a preposition or an article.
  while (to > from && (isAfterParticle(prose, to) || isOfParticle(prose, to))) to -= 1;
  const body = tokens.slice(from, to);
  const isOne =
    namesOutlet(prose, from, to) ||
    body.some((_, index) => nounKind(prose, from + index, from) === 'institution');
  const isAnothers = body.some(({ text }) => /['’]s?$/u.test(text));
  // Where nouns have capitals, a word for a body is no more than a common noun: "von der Polizei".
  const nouns = language.capitalisesNouns ? language.speech.institutions : [];
  const isNamed = body.some((word) => word.isCapital && !isOneOf(word, nouns));
  return isOne && isNamed && !isAnothers ? { body: spanOf(prose, from, to), to } : null;
}

/** The index past a place that stands behind a name: "Jan van Loon | van Borne". */
export function pastPlace({ tokens, language }: Prose, at: number, end: number): number {
  if (tokens[at]?.fold !== OF_PLACE[language.tag]) return at;
  let to = at + 1;
  while (to < end && tokens[to]?.isCapital) to += 1;
  return to > at + 1 ? to : at;
}

/** Whether the name of a body is over before a token: a stop, a verb, another phrase. */
function endsBody(prose: Prose, at: number, end: number): boolean {
  const { phraseEnds } = prose.language.speech;
  return (
    hasStop(prose, at) ||
    isOneOf(prose.tokens[at], phraseEnds) ||
    reportingAt(prose, at, end) !== null ||
    (!prose.tokens[at]?.isCapital && isFiniteVerb(prose, at))
  );
}
