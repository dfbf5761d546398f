import { TRUTH_WORDS, YET_WORDS } from '../../languages/limits.ts';
import type { Span } from '../../text/spans.ts';
import { boundEnd, callsClaim, onlyDenies } from './bound-sentences.ts';
import { genderOfWord } from './gender-of-word.ts';
import { isPhraseAt } from './phrases.ts';
import { pronounOf } from './pronoun-of.ts';
import { type Prose, paragraphAt, paragraphIndexAt, sentencesUpTo } from './prose.ts';
import { hasOneOf, isOneOf, type Token, tokenAt, tokensIn } from './tokens.ts';
import { isContent } from './weigh-words.ts';

/** So many sentences at a paragraph's end may be called claims by the next. */
const NEAR_END = 2;
/** Words of its own by which a sentence tells of another matter. */
const FEWEST_OWN = 2;
/** Letters that two forms of one word share at the least. */
const SHARED = 4;

/**
 * Whether words may stand without what follows them: no sentence right after
 * the one they end in denies it, limits it, or says whether it was verified,
 * and the next paragraph does not open on calling it a claim.
 */
export function isUnlimited(prose: Prose, span: Span): boolean {
  return limitsOf(prose, span)?.length === 0;
}

/** Whether a sentence may head an article without what follows it: that denies nothing, or another matter ("The buyer was not named."). */
export function isUndenied(prose: Prose, span: Span): boolean {
  return limitsOf(prose, span)?.every((sentence) => deniesOther(prose, span, sentence)) === true;
}

/** The sentences that limit the one which some words end in, or null where it is called a claim. */
function limitsOf(prose: Prose, span: Span): readonly Span[] | null {
  const at = span[1] - 1;
  const paragraph = paragraphAt(prose, at);
  if (paragraph === null) return [];
  const { sentences } = paragraph;
  const index = sentencesUpTo(paragraph, at) - 1;
  const isLast = sentences.length - index <= NEAR_END;
  const calls = [sentences[index + 1], isLast ? openingAfter(prose, at) : undefined].some(
    (sentence) => sentence !== undefined && callsClaim(prose.text, sentence, prose.language),
  );
  if (calls) return null;
  const end = boundEnd(prose.text, sentences, index, prose.language);
  return sentences.slice(index + 1).filter((sentence) => sentence[1] <= end);
}

/**
 * Whether all that a sentence denies is another matter than the one before
 * it: it shares no word with that but names, does not point back to it and
 * tells of nothing that is still to come, unless that is hedged ("The deal is
 * not signed yet.").
 */
function deniesOther(prose: Prose, own: Span, sentence: Span): boolean {
  if (!onlyDenies(prose.text, sentence, prose.language)) return false;
  const [said, denied] = [own, sentence].map((span) => tellingWords(prose, span));
  const words = tokensIn(prose.tokens, sentence);
  return (
    !pointsToThing(prose, own, sentence) &&
    denied !== undefined &&
    denied.length >= (isOneOf(words[0], prose.language.speech.determiners) ? 1 : FEWEST_OWN) &&
    !hasOneOf(words, TRUTH_WORDS) &&
    (isHedged(prose, own) || !hasOneOf(words, YET_WORDS)) &&
    !denied.some((word) => said?.some((other) => isSameWord(word, other)))
  );
}

/** Whether a sentence says itself that what it tells is not sure. */
function isHedged(prose: Prose, span: Span): boolean {
  const from = tokenAt(prose.tokens, span[0]);
  const { hedges } = prose.language.claims;
  return tokensIn(prose.tokens, span).some((_, at) => isPhraseAt(prose, from + at, hedges));
}

/** Whether a sentence opens on what points back, and not to somebody whose name before it has the gender of the pronoun. */
function pointsToThing({ tokens, language }: Prose, own: Span, sentence: Span): boolean {
  const [opener] = tokensIn(tokens, sentence);
  const pronoun = pronounOf(opener?.fold, language);
  if (pronoun === undefined) return isOneOf(opener, language.claims.pointers);
  const isSomebody = tokensIn(tokens, own).some(
    ({ fold, isCapital }) => isCapital && genderOfWord(fold, language) === pronoun.gender,
  );
  return pronoun.gender === null || !isSomebody;
}

/** The words of a sentence that tell something, those with a capital left out where only names have one. */
function tellingWords(prose: Prose, span: Span): Token[] {
  const { tokens, language } = prose;
  const [first] = tokensIn(tokens, span);
  return tokensIn(tokens, span).filter(
    (token) =>
      isContent(token, prose) &&
      !isOneOf(token, language.claims.negations, language.claims.auxiliaries) &&
      (language.capitalisesNouns || token === first || !token.isCapital),
  );
}

/** Whether two words may be forms of one: "ferme", "fermera". */
function isSameWord({ fold: one }: Token, { fold: other }: Token): boolean {
  return one === other || (one.length >= SHARED && one.slice(0, SHARED) === other.slice(0, SHARED));
}

/** The first sentence of the paragraph after the one that holds an offset. */
function openingAfter(prose: Prose, at: number): Span | undefined {
  return prose.paragraphs[paragraphIndexAt(prose, at) + 1]?.sentences[0];
}
