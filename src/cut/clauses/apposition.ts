import type { Span } from '../../text/spans.ts';
import { wordSet } from '../../text/words.ts';
import { hasFiniteVerb, opensVerb } from '../prose/finite-verbs.ts';
import { commasIn } from '../prose/gaps.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { hasOneOf, isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { opensOnAge } from './ages.ts';
import {
  mayLoseName,
  opensOnNoun,
  opensOnPlace,
  subjectOf,
  tellsOfKnown,
} from './apposed-subject.ts';
import { isBearer, joinsNoun, opensMore, opensOnBareNoun } from './told-of-subject.ts';

/** UTF-16 code units from a sentence's start in which its verb is looked for behind an apposition. */
const OPENING = 280;

/**
 * What stands between the subject and its verb: "Le maire, qui part en mai,
 * annonce…". Before it stands a noun phrase alone, after it the verb.
 */
export function apposition(prose: Prose, whole: Span): Span | null {
  const { text, tokens, language } = prose;
  const start = subjectOf(prose, whole);
  if (start === undefined) return null;
  const commas = commasIn(prose, [start, Math.min(whole[1], start + OPENING)]);
  const [first, ...others] = commas;
  if (first === undefined || hasFiniteVerb(prose, [start, first])) return null;
  const subject = tokensIn(tokens, [start, first]);
  if (hasOneOf(subject, language.datelines.weekdays)) return null;
  if (!opensOnNoun(prose, subject) || opensOnPlace(prose, subject[0])) return null;
  if (/[:;]/u.test(text.slice(start, first))) return null;
  const closes = others.findIndex((comma) => opensVerb(prose, tokenAt(tokens, comma)));
  const close = others[closes];
  if (close === undefined || isUnclosed(prose, [first, close])) return null;
  const parts = [first, ...others.slice(0, closes + 1)]
    .map((comma, at): Span => [comma, others[at] ?? comma])
    .slice(0, closes + 1);
  if (parts.some((part) => opensListed(prose, part[0]) || listsNouns(prose, part))) return null;
  if (holdsSubject(prose, parts)) return null;
  const said = parts.find((part) => !isName(prose, part));
  const opensClause = isPhraseAt(prose, tokenAt(tokens, first), language.claims.subordinators);
  if (language.isVerbSecond === true && opensClause) return null;
  if (said === parts[0] && tellsOfKnown(prose, subject, first)) return null;
  const isLed = isOneOf(subject[0], language.speech.determiners);
  const mayGo =
    said === undefined
      ? mayLoseName(prose, [start, first])
      : opensOnAge(prose, said) ||
        opensMore(prose, said) ||
        (said === parts[0] &&
          (isBearer(prose, said) || opensOnBareNoun(prose, said, isLed && parts.length === 1)));
  return mayGo ? [first, close + 1] : null;
}

/** Whether a relative with commas inside has its verb behind them, so that the verb at the last is not the subject's: ", dont le fils, Jean, a fui, est…". */
function isUnclosed(prose: Prose, [first, close]: Span): boolean {
  const { text, tokens, language } = prose;
  const { relatives, determiners } = language.speech;
  const opener = tokensIn(tokens, [first, close]).slice(0, 2);
  const isRelative = opener.some(
    ({ fold }) => isOneOf(fold, relatives) && !isOneOf(fold, determiners),
  );
  const hasCommas = text.slice(first + 1, close).includes(',');
  return isRelative && hasCommas && !hasFiniteVerb(prose, [first, close]);
}

/** Whether one more of several subjects stands behind a comma: ", et son adjoint,". */
function opensListed({ tokens, language }: Prose, comma: number): boolean {
  return isOneOf(tokens[tokenAt(tokens, comma)], language.claims.listing);
}

/** Whether a noun behind a relative's comma may be the subject, and what stands before it a place: "A Lyon, où il pleut, la foule, venue à pied,". */
function holdsSubject(prose: Prose, [first, ...others]: readonly Span[]): boolean {
  if (first === undefined || !hasFiniteVerb(prose, first)) return false;
  const { determiners } = prose.language.speech;
  return others.some((part) => {
    const opener = prose.tokens[tokenAt(prose.tokens, part[0])];
    const opens = opener?.isCapital === true || isOneOf(opener, determiners);
    return opens && !hasFiniteVerb(prose, part);
  });
}

/** Whether a noun phrase behind a comma is two: ", la Mayenne et le Gers,", ", un collège et des fermes ont brûlé,". */
function listsNouns(prose: Prose, part: Span): boolean {
  const { determiners } = prose.language.speech;
  const from = tokenAt(prose.tokens, part[0]);
  const [first, ...words] = tokensIn(prose.tokens, part);
  const and = words.findIndex((_, index) => joinsNoun(prose, from + 1 + index));
  if (first === undefined || and < 0 || !isOneOf(first, determiners)) return false;
  if (!isOneOf(first, prose.language.claims.indefinites)) return !prose.language.isVerbSecond;
  return hasOwnVerb(prose, part, from + 1 + and);
}

/**
 * Whether the verb of several subjects follows the "and" before the last of
 * them, and what stands before it is no relative. Where the verb stands
 * second a plural looks like an infinitive, and an article behind the "and"
 * is enough.
 */
function hasOwnVerb(prose: Prose, part: Span, and: number): boolean {
  const { tokens, language } = prose;
  const { relatives, complementisers, determiners } = language.speech;
  const before = tokens.slice(tokenAt(tokens, part[0]), and);
  const isRelative = before.some(
    (word) => isOneOf(word, relatives, complementisers) && !isOneOf(word, determiners),
  );
  const isDefinite = language.isVerbSecond === true && isOneOf(tokens[and + 1], determiners);
  const rest: Span = [tokens[and]?.start ?? part[1], part[1]];
  return !isRelative && (isDefinite || hasFiniteVerb(prose, rest));
}

/** Whether every word of a span has a capital, or stands within a name. */
function isName({ tokens, language }: Prose, span: Span): boolean {
  const [particles, listed] = [language.speech.particles, language.claims.listing].map(wordSet);
  return tokensIn(tokens, span).every(
    ({ fold, isCapital }) =>
      isCapital || (particles?.has(fold) === true && listed?.has(fold) === false),
  );
}
