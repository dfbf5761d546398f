import type { Span } from '../../text/spans.ts';
import { finiteVerbIn, isFiniteVerb } from '../prose/finite-verbs.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import { pronounOf, splitInversion } from '../prose/pronoun-of.ts';
import type { Prose } from '../prose/prose.ts';
import { hasOneOf, isOneOf, type Token, tokenAt, tokenRange, tokensIn } from '../prose/tokens.ts';

/**
 * Whether a line is understood without the sentences before it: it opens on
 * no word that points back and no connective, and no pronoun is its subject
 * before anyone is named ("Le 22 août, il avait prévenu…").
 */
export function isSelfContained(prose: Prose, span: Span): boolean {
  const at = tokenAt(prose.tokens, span[0]);
  return (
    opensFreely(prose, span) &&
    !isPhraseAt(prose, at, prose.language.claims.pointers) &&
    !isLedByPronoun(prose, span)
  );
}

/** Whether a line opens on neither a word that points back nor a connective. */
export function opensFreely(prose: Prose, span: Span): boolean {
  const at = tokenAt(prose.tokens, span[0]);
  const { pointers, connectives } = prose.language.claims;
  return !isOneOf(prose.tokens[at], pointers) && !isPhraseAt(prose, at, connectives);
}

/** Marks that close a sentence, and marks after them. Thai closes its sentences with none. */
const CLOSED = /(?:[.!?。．！？।؟…]["»”’」』)]*|\p{Script=Thai}[\p{M}]?)$/u;

/** Whether a text is a whole sentence in prose: closed, opening on no bracket, no quotation, no list mark. */
export function isWholeSentence(text: string): boolean {
  return CLOSED.test(text) && !/^["'«“„「『‘([•–—*-]/u.test(text);
}

/** Whether a pronoun is a sentence's subject before anyone is named. */
export function isLedByPronoun(prose: Prose, span: Span): boolean {
  const { tokens, language } = prose;
  const { months, weekdays } = language.datelines;
  const [from, to] = tokenRange(tokens, span);
  for (let at = from; at < to; at += 1) {
    const { fold = '', isCapital = false } = tokens[at] ?? {};
    const pronoun = splitInversion(fold, language).pronoun ?? pronounOf(fold, language);
    if (pronoun !== undefined && !isOneOf(fold, language.claims.firstPerson)) return true;
    const isName = isCapital && !language.capitalisesNouns && !isOneOf(fold, months, weekdays);
    if (at > from && (isName || isFiniteVerb(prose, at))) return false;
  }
  return false;
}

/** Whether spans speak of the writer or to the reader. */
export function speaksInFirstPerson(prose: Prose, spans: readonly Span[]): boolean {
  const { firstPerson } = prose.language.claims;
  const words = spans.flatMap((span) => tokensIn(prose.tokens, span));
  return hasOneOf(words, firstPerson);
}

/** Whether a word within a clause points to what stands before it: "ces résultats", "dabei". */
export function pointsBack({ language, tokens }: Prose, spans: readonly Span[]): boolean {
  const { claims, speech } = language;
  const isHarmless = ({ fold }: Token) =>
    pronounOf(fold, language) !== undefined ||
    isOneOf(
      fold,
      speech.possessives,
      speech.relatives,
      speech.complementisers,
      speech.clitics,
      claims.auxiliaries,
    );
  return spans.some((span) =>
    tokensIn(tokens, span).some(
      (word, at, words) =>
        isOneOf(word, claims.pointers) &&
        !isHarmless(word) &&
        !isOneOf(words[at + 1], language.datelines.periods),
    ),
  );
}

/** Words of a subject at the most that says nothing of itself: "la ministre", "the three titles". */
const BARE_SUBJECT = 4;

/**
 * Whether the subject is a definite article and a common noun alone, as of
 * what was told before, or somebody's: "La ministre a souhaité…", "The answer
 * is…", "La question de leur avenir se pose".
 */
export function opensOnKnown(prose: Prose, [first]: readonly Span[]): boolean {
  if (first === undefined) return false;
  const { tokens, language } = prose;
  const from = tokenAt(tokens, first[0]);
  const { determiners, particles, possessives } = language.speech;
  const opener = tokens[from];
  if (isSomebodys(prose, first)) return true;
  if (!isOneOf(opener, determiners) || isOneOf(opener, language.claims.indefinites)) return false;
  for (let at = from + 1; at <= from + BARE_SUBJECT; at += 1) {
    const word = tokens[at];
    if (word === undefined || word.start >= first[1] || isFiniteVerb(prose, at)) return true;
    const isName = word.isCapital && !language.capitalisesNouns;
    if (isName || isOneOf(word, particles, possessives)) return false;
    if (prose.text[word.end] === ',') return tokens[at + 1]?.isCapital !== true;
  }
  return false;
}

/** Whether a possessive stands before the verb: "la question de leur avenir". */
function isSomebodys(prose: Prose, span: Span): boolean {
  const { tokens, language } = prose;
  const verb = finiteVerbIn(prose, span);
  const subject = verb === null ? [] : tokens.slice(tokenAt(tokens, span[0]), verb);
  return hasOneOf(subject, language.speech.possessives);
}
