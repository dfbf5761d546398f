import {
  LEADING_OUTLETS,
  LOWER_CASE_OUTLETS,
  OUTLET_NAMES,
  OUTLET_NOUNS,
  OUTLET_TITLES,
  RELAY_WORDS,
} from '../../languages/outlets.ts';
import type { Prose } from './prose.ts';
import { phraseAt } from './reporting.ts';
import { isOneOf, type Token } from './tokens.ts';

/** Whether the words from one token to before another name an agency, a paper or a programme. */
export function namesOutlet(prose: Prose, from: number, to: number): boolean {
  const phrase = prose.tokens.slice(from, to);
  if (phrase.some((_, index) => titleAt(prose, from + index) > 0)) return true;
  const isNamed = phrase.some(
    ({ fold, isCapital }) => isCapital || isOneOf(fold, LOWER_CASE_OUTLETS),
  );
  return (
    isNamed &&
    phrase.some(
      ({ fold, isCapital }, index) =>
        isOneOf(fold, OUTLET_NOUNS, LOWER_CASE_OUTLETS) ||
        (isCapital &&
          isOneOf(fold, OUTLET_NAMES) &&
          !(isNamePart(phrase[index - 1], prose) && isOneOf(fold, LEADING_OUTLETS))),
    )
  );
}

/** A capital that is no article's: "King’s Point", and not "Le Point". */
function isNamePart(token: Token | undefined, { language }: Prose): boolean {
  return token?.isCapital === true && !isOneOf(token, language.speech.determiners);
}

/** Whether a token is a verb by which an outlet passes on what another said. */
export function isRelay({ tokens }: Prose, at: number): boolean {
  return isOneOf(tokens[at], RELAY_WORDS);
}

/**
 * How many words of an outlet's whole name stand at a token, 0 for none. A
 * name of two words that opens on an article has its capital, and not because
 * a sentence starts there: "à La Montagne", not "La montagne".
 */
function titleAt(prose: Prose, at: number): number {
  const { tokens, text, language } = prose;
  if (!TITLE_OPENINGS.has(tokens[at]?.fold ?? '')) return 0;
  const count = phraseAt(prose, at, OUTLET_TITLES);
  const [first, last] = [tokens[at], tokens[at + count - 1]];
  if (first === undefined || last === undefined || count === 0) return 0;
  if (!isOneOf(first, language.speech.determiners)) return first.isCapital ? count : 0;
  const opens = /(?:^|[.!?:\n«»“”"„])\s*$/u.test(
    text.slice(Math.max(0, first.start - 3), first.start),
  );
  const isWritten = first.isCapital && !opens && last.isCapital;
  return isWritten || (count > 2 && last.isCapital) ? count : 0;
}

/** The first words of those names: most words open none. */
const TITLE_OPENINGS: ReadonlySet<string> = new Set(
  OUTLET_TITLES.map((title) => /^(?:l'|\S+)/u.exec(title)?.[0] ?? ''),
);
