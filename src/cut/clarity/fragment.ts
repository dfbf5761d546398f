import { CONCEDING } from '../../languages/openings.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { isParted } from '../prose/gaps.ts';
import type { Prose } from '../prose/prose.ts';
import { isRelativePronoun } from '../prose/relative-pronouns.ts';
import { hasForm, isOneOf } from '../prose/tokens.ts';
import type { Opening } from './opening.ts';

/** A verb stands within so many words of what opens its clause, where it does not close it. */
const VERB_WORDS = 5;

/**
 * Whether a sentence only says what the one before it was: it opens on an
 * indefinite article, and every verb stands in a clause below that noun ("Un
 * départ tragique que Sheila a commenté", "A move which surprised nobody"). One
 * with a quotation, or with another word that may be a verb, is left alone.
 */
export function isFragment({ reading, indices, first }: Opening): boolean {
  const { prose } = reading;
  const { tokens, language } = prose;
  const isWhole = (indices.at(-1) ?? first) - first < indices.length;
  if (!isWhole || !isOneOf(tokens[first], language.claims.indefinites)) return false;
  const reach = language.isVerbSecond === true ? tokens.length : VERB_WORDS;
  let verb: number | null = null;
  let opened: number | null = null;
  for (const at of indices.slice(1)) {
    if (isApart(prose, at)) opened = null;
    if (isSubordinator(prose, at)) opened = at;
    else if (isFiniteVerb(prose, at)) {
      if (opened === null || at - opened > reach) return false;
      verb = at;
      opened = null;
    } else if (opened === at - 1 && mayBeVerb(prose, at)) {
      verb = at;
      opened = null;
    } else if ((verb ?? opened) !== null && at - 1 !== verb && mayBeVerb(prose, at)) return false;
  }
  return verb !== null;
}

function isSubordinator(prose: Prose, at: number): boolean {
  const { language, tokens } = prose;
  const { complementisers } = language.speech;
  return (
    isRelativePronoun(prose, at) || isOneOf(tokens[at], complementisers, CONCEDING[language.tag])
  );
}

/** Whether a mark stands before a word, so that a clause may open on it. */
function isApart(prose: Prose, at: number): boolean {
  return isParted(prose, at);
}

/**
 * Whether a word that is not known for a verb may be one: behind a mark, and
 * right behind another word of its own meaning or what opens a clause; where
 * the verb stands second, behind a mark alone.
 */
function mayBeVerb(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const { fold = '', isCapital = false } = tokens[at] ?? {};
  const isParticiple = hasForm(fold, language.claims.participleForms);
  if (isCapital || isParticiple || !hasMeaning(prose, at)) return false;
  if (isApart(prose, at)) return true;
  return (
    language.isVerbSecond !== true && (hasMeaning(prose, at - 1) || isSubordinator(prose, at - 1))
  );
}

/** Whether a word has a meaning of its own, and does not only hold the sentence together or count. */
function hasMeaning({ tokens, language }: Prose, at: number): boolean {
  const { fold = '' } = tokens[at] ?? {};
  const { lines, speech, claims, datelines } = language;
  return (
    /\p{L}/u.test(fold) &&
    !isOneOf(
      fold,
      lines.glued,
      speech.determiners,
      speech.particles,
      claims.listing,
      claims.negations,
      claims.numberWords,
      claims.adverbials,
      claims.trailers,
      datelines.months,
      datelines.weekdays,
    )
  );
}
