import type { Span } from '../../text/spans.ts';
import { wordSet } from '../../text/words.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import type { Prose } from '../prose/prose.ts';
import { phraseAt } from '../prose/reporting.ts';
import { isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';

/**
 * Whether a line is understood without the sentences before it: it opens on
 * no word that points back and no connective, and no pronoun is its subject
 * before anyone is named ("Le 22 août, il avait prévenu…").
 */
export function isSelfContained(prose: Prose, span: Span): boolean {
  const at = tokenAt(prose.tokens, span[0]);
  return (
    opensFreely(prose, span) &&
    phraseAt(prose, at, prose.language.claims.pointers) === 0 &&
    !isLedByPronoun(prose, span)
  );
}

/** Whether a line opens on neither a word that points back nor a connective. */
export function opensFreely(prose: Prose, span: Span): boolean {
  const at = tokenAt(prose.tokens, span[0]);
  const first = prose.tokens[at]?.fold ?? '';
  const { pointers, connectives } = prose.language.claims;
  return !isOneOf(first, pointers) && phraseAt(prose, at, connectives) === 0;
}

/** Marks that close a sentence, and marks after them. Thai closes its sentences with none. */
const CLOSED = /(?:[.!?。．！？।؟…]["»”’」』)]*|\p{Script=Thai}[\p{M}]?)$/u;

/** Whether a text is a whole sentence in prose: closed, opening on no bracket, no quotation, no list mark. */
export function isWholeSentence(text: string): boolean {
  return CLOSED.test(text) && !/^["'«“„「『‘([•–—*-]/u.test(text);
}

/** Whether a pronoun is a sentence's subject before anyone is named. */
export function isLedByPronoun(prose: Prose, span: Span): boolean {
  const pronouns = new Set(prose.language.speech.pronouns.map(({ word }) => word));
  const { firstPerson } = prose.language.claims;
  const from = tokenAt(prose.tokens, span[0]);
  const words = tokensIn(prose.tokens, span);
  for (const [index, { fold, isCapital }] of words.entries()) {
    const isSubject = pronouns.has(fold.replace(/^.+-(?:t-)?(?=\p{L}+$)/u, ''));
    if (isSubject && !isOneOf(fold, firstPerson)) return true;
    const { months, weekdays } = prose.language.datelines;
    const isDate = isOneOf(fold, months, weekdays);
    const isName = isCapital && index > 0 && !isDate && !prose.language.capitalisesNouns;
    if (isName || (index > 0 && isFiniteVerb(prose, from + index))) return false;
  }
  return false;
}

/** Whether spans speak of the writer or to the reader. */
export function speaksInFirstPerson(prose: Prose, spans: readonly Span[]): boolean {
  const words = wordSet(prose.language.claims.firstPerson);
  return spans.some((span) => tokensIn(prose.tokens, span).some(({ fold }) => words.has(fold)));
}

/** Whether a word within a clause points to what stands before it: "ces résultats", "dabei". */
export function pointsBack({ language, tokens }: Prose, spans: readonly Span[]): boolean {
  const { claims, speech } = language;
  const harmless = new Set([
    ...speech.pronouns.map(({ word }) => word),
    ...[speech.possessives, speech.relatives, speech.complementisers, speech.clitics].flat(),
    ...claims.auxiliaries,
  ]);
  const pointers = wordSet(claims.pointers);
  const periods = wordSet(language.datelines.periods);
  return spans.some((span) =>
    tokensIn(tokens, span).some(
      ({ fold }, at, words) =>
        pointers.has(fold) && !harmless.has(fold) && !periods.has(words[at + 1]?.fold ?? ''),
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
  const opener = tokens[from]?.fold ?? '';
  if (isSomebodys(prose, first)) return true;
  if (!isOneOf(opener, determiners) || isOneOf(opener, language.claims.indefinites)) return false;
  for (let at = from + 1; at <= from + BARE_SUBJECT; at += 1) {
    const word = tokens[at];
    if (word === undefined || word.start >= first[1] || isFiniteVerb(prose, at)) return true;
    const isName = word.isCapital && !language.capitalisesNouns;
    const tells = isName || isOneOf(word, particles, possessives);
    if (tells) return false;
    if (prose.text[word.end] === ',') return tokens[at + 1]?.isCapital !== true;
  }
  return false;
}

/** Whether a possessive stands before the verb: "la question de leur avenir". */
function isSomebodys(prose: Prose, span: Span): boolean {
  const from = tokenAt(prose.tokens, span[0]);
  const possessives = wordSet(prose.language.speech.possessives);
  const words = tokensIn(prose.tokens, span);
  const verb = words.findIndex((_, at) => at > 0 && isFiniteVerb(prose, from + at));
  return words.slice(0, Math.max(0, verb)).some(({ fold }) => possessives.has(fold));
}
