import { CONTEXT } from '../../languages/context.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { isDangling, isReturn, isUnsourced } from './dangling.ts';
import { isBackDemonstrative } from './demonstrative.ts';
import { isLoose } from './loose.ts';
import { hasLostBreak } from './lost-break.ts';
import { type Known, knownFrom, openingOf, type Reading } from './opening.ts';
import { isToldByInversion } from './pronouns.ts';
import { standsAlone } from './stands-alone.ts';

/**
 * How a post reads to somebody who has read those before it and not the
 * article. `dangling`: a word stands for something that is not there.
 * `loose`: it names something or somebody as if they had been introduced, or
 * adds to what was not said.
 */
export type Clarity = 'clear' | 'loose' | 'dangling';

/**
 * How clear a span is as a post, by its first sentence: what follows may lean
 * on that. Where only parts of it are left, the words between them do not count.
 */
export function clarityOf(
  reading: Reading,
  span: Span,
  known: Known,
  parts: readonly Span[] = [span],
): Clarity {
  const { language, text } = reading.prose;
  const post = sliceSpan(text, span);
  if (RUN_TOGETHER.test(post) || isTorn(text, span) || !standsAlone(post, language))
    return 'dangling';
  if (CONTEXT[language.tag] === undefined) return 'clear';
  const opening = openingOf(reading, span, known, parts);
  if (isDangling(opening) || isToldByInversion(reading, span)) return 'dangling';
  return isLoose(opening) ? 'loose' : 'clear';
}

/**
 * Whether a dangling sentence leans on the one before it alone, so that it is
 * clear behind that: it opens on what stands for something there, and names
 * nothing else that neither does.
 */
export function leansOn(reading: Reading, span: Span, before: Span): boolean {
  const { language, text } = reading.prose;
  if (clarityOf(reading, span, knownFrom([], language)) !== 'dangling') return false;
  if (CONTEXT[language.tag] === undefined) return true;
  const opening = openingOf(reading, span, knownFrom([sliceSpan(text, before)], language));
  const { indices, first } = opening;
  const pointsElsewhere = (at: number) =>
    isReturn(opening, at) || (at !== first && isBackDemonstrative(opening, at));
  return !isUnsourced(opening) && !hasLostBreak(opening) && !indices.some(pointsElsewhere);
}

/** `Ocean.Il avait`, `les mots"Le drame`. */
const RUN_TOGETHER = /\p{Ll}{2}[.!?]\p{Lu}\p{Ll}*\s|\p{L}[.!?]?["»”]\p{Lu}\p{Ll}/u;

/** `ID.` and `R Pikes Peak et de son pilote`: a sentence split within a name. */
function isTorn(text: string, [start]: Span): boolean {
  return text.charAt(start - 1) === '.' && /^\p{Lu}\s/u.test(text.slice(start, start + 2));
}
