import type { Language } from '../../languages/language.ts';
import { LIMITS } from '../../languages/limits.ts';
import { countGraphemes } from '../../text/graphemes.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { foldWord, opensOn } from '../../text/words.ts';
import { hasForm, hasOneOf, tokenise } from './tokens.ts';

/** A sentence that takes back or limits the one before it has at most this many graphemes. */
const LONGEST = 120;
/** A negation alone binds a sentence of at most this many, or one that opens on a word that points back. */
const LONGEST_PLAIN = 70;
/** What somebody says of their own matter negates nothing before it. */
const OPENS_ON_QUOTATION = /^["«“„»”「『‘]/u;

/** At most this many sentences are bound to one. */
const MOST_BOUND = 2;

/**
 * The end of what a sentence says together with the short sentences right
 * after it that deny, limit or verify it ("Elle est fausse.", "But no
 * mattress will cure insomnia."): without them it would say what the article
 * does not. `sentences` are the article's in order, `index` is the sentence's
 * own. The sentence's own end where nothing is bound to it.
 */
export function boundEnd(
  text: string,
  sentences: readonly Span[],
  index: number,
  language: Language,
): number {
  const own = sentences[index];
  if (own === undefined) return 0;
  const rest = sentences.slice(index + 1, index + 1 + FARTHEST);
  const stop = rest.findIndex(([start]) => text.slice(own[1], start).includes('\n'));
  const after = stop < 0 ? rest : rest.slice(0, stop);
  const swept = after.findLast((next) => sweeps(text, next, language));
  return swept?.[1] ?? endOfLimits(text, own[1], after, language);
}

/** A sentence that denies a whole paragraph is looked for among this many after one. */
const FARTHEST = 6;

/** "None of this is supported by evidence." */
function sweeps(text: string, sentence: Span, language: Language): boolean {
  const opening = foldWord(sliceSpan(text, sentence));
  const openers = LIMITS[language.tag]?.sweeps ?? [];
  return openers.some((opener) => opensOn(opening, opener));
}

/** The end of the sentences in a row that limit what is before; a quotation may stand between it and a verdict on both. */
function endOfLimits(
  text: string,
  own: number,
  after: readonly Span[],
  language: Language,
): number {
  let end = own;
  for (const [at, next] of after.slice(0, MOST_BOUND).entries()) {
    const further = after[at + 1];
    const isJudged =
      at === 0 &&
      /["«“„]/u.test(sliceSpan(text, next)) &&
      further !== undefined &&
      isVerdict(text, further, language);
    if (!isJudged && !limitsWhatIsBefore(text, next, language)) break;
    end = next[1];
  }
  return end;
}

/** Whether a sentence is short and takes back, limits or verifies what the one before it says. */
export function limitsWhatIsBefore(text: string, sentence: Span, language: Language): boolean {
  return turnsOnWhatIsBefore(text, sentence, language) || onlyDenies(text, sentence, language);
}

/** Whether a short sentence opens on what takes back or limits, or gives a verdict. */
function turnsOnWhatIsBefore(text: string, sentence: Span, language: Language): boolean {
  const limits = LIMITS[language.tag];
  const words = sliceSpan(text, sentence);
  if (limits === undefined || countGraphemes(words) > LONGEST) return false;
  const opening = openingOf(words);
  if ([...limits.openers, ...limits.claims].some((word) => opensOn(opening, word))) return true;
  const folds = tokenise(text, sentence, language).map(({ fold }) => fold);
  return holds(folds, limits.verdicts) && !confirms(opening, folds, language);
}

/**
 * Whether nothing but a negation makes a short sentence limit the one before
 * it: "It did not close.", and as well "No date has been set.", which may tell
 * of another matter.
 */
export function onlyDenies(text: string, sentence: Span, language: Language): boolean {
  const limits = LIMITS[language.tag];
  const words = sliceSpan(text, sentence);
  const length = countGraphemes(words);
  if (limits === undefined || length > LONGEST || OPENS_ON_QUOTATION.test(words)) return false;
  if (turnsOnWhatIsBefore(text, sentence, language)) return false;
  const opening = openingOf(words);
  const opensOnOne = (list: readonly string[]) => list.some((word) => opensOn(opening, word));
  if (opensOnOne(limits.latter)) return false;
  const folds = tokenise(text, sentence, language).map(({ fold }) => fold);
  const isPlain =
    length <= LONGEST_PLAIN ||
    opensOnOne(language.claims.pointers) ||
    opensOnOne(language.speech.pronouns.map(({ word }) => word)) ||
    holds(folds.slice(0, 1), limits.negations);
  return isPlain && holds(folds, limits.negations) && !holds(folds, limits.harms);
}

/** The words of a sentence, folded, without the marks before them. */
function openingOf(words: string): string {
  return foldWord(words).replace(/^[^\p{L}\p{N}]+/u, '');
}

/** Whether a sentence says that something was confirmed, and denies, hedges or conditions nothing: "La chaîne l’a confirmé." */
function confirms(opening: string, folds: readonly string[], language: Language): boolean {
  const { confirmations = [], verdicts = [] } = LIMITS[language.tag] ?? {};
  const { claims } = language;
  const found = folds.filter((fold) => holds([fold], verdicts));
  const isHedged = hasOneOf(folds, claims.negations, claims.hedges, claims.conditions);
  const isSo = confirmations.some((form) =>
    new RegExp(`(?<!\\p{L})(?:${form})(?!\\p{L})`, 'u').test(opening),
  );
  return isSo && found.length === 1 && !isHedged;
}

/** Whether a sentence, of whatever length, calls what stands before it a claim, a demand or false: "C’est du moins ce qu’affirme un voisin." */
export function callsClaim(text: string, sentence: Span, language: Language): boolean {
  const opening = openingOf(sliceSpan(text, sentence));
  return (LIMITS[language.tag]?.claims ?? []).some((word) => opensOn(opening, word));
}

/** Whether a sentence is short and gives a verdict on what the one before it says: "The Herald could not verify the claim." */
export function isVerdict(text: string, sentence: Span, language: Language): boolean {
  const words = sliceSpan(text, sentence);
  if (countGraphemes(words) > LONGEST || OPENS_ON_QUOTATION.test(words)) return false;
  const folds = tokenise(text, sentence, language).map(({ fold }) => fold);
  return holds(folds, LIMITS[language.tag]?.verdicts ?? []);
}

function holds(folds: readonly string[], patterns: readonly string[]): boolean {
  return folds.some((fold) => hasForm(fold, patterns));
}
