import type { Span } from '../text/spans.ts';
import { wordSet } from '../text/words.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { standsAlone } from './judge-quote.ts';
import type { Prose } from './prose.ts';
import { phraseAt } from './reporting.ts';
import { tokenAt, tokensIn } from './tokens.ts';

/**
 * Whether a line is understood without the sentences before it: it opens on
 * no word that points back and no connective, and no pronoun is its subject
 * before anyone is named ("Le 22 août, il avait prévenu…").
 */
export function isSelfContained(prose: Prose, span: Span): boolean {
  const at = tokenAt(prose.tokens, span[0]);
  return (
    standsAlone(prose, span) &&
    phraseAt(prose, at, prose.language.claims.pointers) === 0 &&
    !isLedByPronoun(prose, span)
  );
}

/** Marks that close a sentence, and marks after them. Thai closes its sentences with none. */
const CLOSED = /(?:[.!?。．！？।؟…]["»”’」』)]*|\p{Script=Thai}[\p{M}]?)$/u;

/** Whether a text is a whole sentence in prose: closed, opening on no bracket, no quotation, no list mark. */
export function isWholeSentence(text: string): boolean {
  return CLOSED.test(text) && !/^["'«“„「『‘([•–—*-]/u.test(text);
}

function isLedByPronoun(prose: Prose, span: Span): boolean {
  const pronouns = new Set(prose.language.speech.pronouns.map(({ word }) => word));
  const { firstPerson } = prose.language.claims;
  const from = tokenAt(prose.tokens, span[0]);
  const words = tokensIn(prose.tokens, span);
  for (const [index, { fold, isCapital }] of words.entries()) {
    const isSubject = pronouns.has(fold.replace(/^.+-(?:t-)?(?=\p{L}+$)/u, ''));
    if (isSubject && !wordSet(firstPerson).has(fold)) return true;
    const { months, weekdays } = prose.language.datelines;
    const isDate = wordSet(months).has(fold) || wordSet(weekdays).has(fold);
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
  return spans.some((span) =>
    tokensIn(tokens, span).some(({ fold }) => pointers.has(fold) && !harmless.has(fold)),
  );
}
