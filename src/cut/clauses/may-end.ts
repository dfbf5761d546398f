import { type Span, sliceSpan } from '../../text/spans.ts';
import {
  hasFiniteVerb,
  hasGerundForm,
  hasInfinitiveForm,
  isFiniteVerb,
  opensVerb,
} from '../prose/finite-verbs.ts';
import { isPhraseAt, phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isRelativeAt } from '../prose/relative-pronouns.ts';
import { hasForm, hasOneOf, isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { opensAdverbial } from './adverbials.ts';
import { opensPurpose } from './frames.ts';
import { opensReason } from './goes-on.ts';
import { endsLight, isInRelative } from './half-told.ts';
import { isVerbBefore } from './loose-ends.ts';
import { tellsOfPast } from './past-events.ts';
import { opensRelative } from './post-nominals.ts';
import { leadsToAnd, opensSubject } from './subjects.ts';
import { opensOccasion } from './what-was-said.ts';

/** Words between a verb and the end of what something is. */
const LONGEST_PREDICATE = 8;

/** Whether a part of a sentence can do without what opens at the word behind it. */
export function mayEndBefore(
  prose: Prose,
  at: number,
  part: Span,
  end: number,
  isDenied: boolean,
): boolean {
  const { adjuncts, extents, reasons } = prose.language.claims;
  if (isRestricted(prose, part) || endsLight(prose, at)) return false;
  if (partsList(prose, at, part, end)) return false;
  if (isMeasured(prose, at) || (isDenied && isPhraseAt(prose, at, reasons))) return false;
  if (opensOccasion(prose, at, part)) return true;
  const length = Math.max(phraseAt(prose, at, adjuncts), opensReason(prose, at, end) ? 1 : 0);
  const hasMore = (prose.tokens[at + length]?.start ?? end) < end;
  if (
    length > 0 &&
    hasInfinitiveForm(prose.tokens[at + length], prose.language) &&
    isGoverned(prose, part)
  )
    return false;
  if (length > 0 && hasMore && !isBareVerb(prose, at - 1)) {
    const isLimit = isPhraseAt(prose, at, extents);
    return !isLimit || (!isDenied && tellsOfPast(prose, part, true));
  }
  if (isDenied) return false;
  if (opensPurpose(prose, at))
    return !isBareVerb(prose, at - 1) && !tellsWhatIs(prose, at) && !isGoverned(prose, part);
  if (opensMeans(prose, at)) return !isBareVerb(prose, at - 1) && tellsOfPast(prose, part);
  if (opensRelative(prose, at)) return !isRuling(prose, part) && !isSecondRelative(prose, at);
  return (
    opensAdverbial(prose, at) &&
    tellsOfPast(prose, part) &&
    !isListed(prose, part) &&
    !isRuling(prose, part)
  );
}

/** Whether a relative follows another and its noun, so that the noun behind the "and" would share the first: "a man who was shot and a woman | who fled". */
function isSecondRelative(prose: Prose, at: number): boolean {
  return isRelativeAt(prose, at) && isInRelative(prose, at);
}

/** Whether a part tells what is allowed or forbidden, or who is accused, which holds where, or is whose, as it is said: "a interdit la vente d’alcool | dans les rues". */
function isRuling({ tokens, language }: Prose, part: Span): boolean {
  const { rulings } = language.claims;
  return tokensIn(tokens, part).some(({ fold }) => hasForm(fold, rulings));
}

/** Whether a part says that what follows is the only case: "only agreed | after the council threatened". */
function isRestricted({ tokens, language }: Prose, part: Span): boolean {
  const { restrictors } = language.claims;
  return hasOneOf(tokensIn(tokens, part), restrictors);
}

/** Whether a part ends on one of several things told between commas: "I put one here, another | in the hall, and one outside". */
function isListed(prose: Prose, part: Span): boolean {
  const comma = sliceSpan(prose.text, part).lastIndexOf(', ');
  return comma >= 0 && !hasFiniteVerb(prose, [part[0] + comma, part[1]]);
}

/** Whether a word stands within one item of a list, and the last comes behind it: "has broken windows, a hole | after the blast and a smell of gas". */
function partsList(prose: Prose, at: number, part: Span, end: number): boolean {
  const comma = sliceSpan(prose.text, part).lastIndexOf(', ');
  if (comma < 0 || !isListed(prose, part)) return false;
  const item = tokenAt(prose.tokens, part[0] + comma);
  const isNoun = opensSubject(prose, item) && !opensVerb(prose, item);
  const rest = tokensIn(prose.tokens, [part[1], end]);
  const and = rest.findIndex((word) => isOneOf(word, prose.language.claims.listing));
  const isLast = leadsToAnd(prose, at, end) && opensSubject(prose, at + and + 1);
  return isNoun && isLast && hasFiniteVerb(prose, [part[0], part[0] + comma]);
}

/** Whether a word is, or stands right behind, what is told by what follows: "two | days | after", "the time | when". */
function isMeasured(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const { measured, comparing, subordinators, adjuncts } = language.claims;
  const { quantities, numberWords, indefinites, quantifiers } = language.claims;
  const isLength = (index: number) =>
    isOneOf(tokens[index], quantities, language.datelines.periods) &&
    (isOneOf(tokens[index - 1], numberWords, indefinites, quantifiers) ||
      /^\d/u.test(tokens[index - 1]?.text ?? ''));
  if (isOneOf(tokens[at - 1], comparing) && isPhraseAt(prose, at, subordinators)) return true;
  if (phraseAt(prose, at - 1, adjuncts) > 1) return true;
  return [at, at + 1].some((index) => isOneOf(tokens[index], measured) && isLength(index - 1));
}

/** Whether the noun before a purpose is what something is or has, so that the purpose tells which: "est un outil | pour réduire". */
function tellsWhatIs({ tokens, language }: Prose, at: number): boolean {
  const { speech, claims } = language;
  for (let index = at - 1; index > at - LONGEST_PREDICATE && index >= 0; index -= 1) {
    if (!isOneOf(tokens[index], claims.auxiliaries, speech.passives)) continue;
    const noun = isOneOf(tokens[index + 1], speech.clitics) ? index + 2 : index + 1;
    return isOneOf(tokens[noun], speech.determiners, claims.indefinites);
  }
  return false;
}

/** Whether a word before a purpose wants an infinitive, and so may be what it hangs on: "asked the firm | to help", "a plan | to help". */
function isGoverned({ tokens, language }: Prose, part: Span): boolean {
  const { governing } = language.claims;
  return hasOneOf(tokensIn(tokens, part), governing);
}

/** Whether a word opens by what means something was done: "en engageant une procédure", "by closing the pier". */
function opensMeans({ tokens, language }: Prose, at: number): boolean {
  const isLed = isOneOf(tokens[at], language.claims.means);
  return isLed && hasGerundForm(tokens[at + 1], language);
}

/** Whether a word is a verb that wants what follows: "comes | after", and not "been arrested | after", "resigned | after". */
function isBareVerb(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const fold = tokens[at]?.fold ?? '';
  const isOver =
    hasForm(fold, language.claims.pasts) && !isOneOf(fold, language.claims.auxiliaries);
  return isFiniteVerb(prose, at) && !isOver && !isVerbBefore(prose, tokens[at - 1]?.fold ?? '');
}
