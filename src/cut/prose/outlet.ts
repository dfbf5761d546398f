import { COMPLEMENT_WORDS } from '../../languages/around-roles.ts';
import {
  LEADING_OUTLETS,
  LOWER_CASE_OUTLETS,
  NAMED_AGENCIES,
  OUTLET_NAMES,
  OUTLET_NOUNS,
  OUTLET_TITLES,
  RELAY_WORDS,
} from '../../languages/outlets.ts';
import { phraseAt } from './phrases.ts';
import type { Prose } from './prose.ts';
import { isOneOf, type Token } from './tokens.ts';

/** Whether the words from one token to before another name an agency, a paper or a programme. */
export function namesOutlet(prose: Prose, from: number, to: number): boolean {
  const phrase = prose.tokens.slice(from, to);
  if (phrase.some((_, index) => isTitleAt(prose, from + index))) return true;
  const isName = (word: Token, before: Token | undefined) =>
    word.isCapital &&
    isOneOf(word, OUTLET_NAMES) &&
    !(isOneOf(word, LEADING_OUTLETS) && isNamePart(before, prose));
  return phrase.some(
    (word, index) =>
      isOneOf(word, LOWER_CASE_OUTLETS) ||
      isName(word, phrase[index - 1]) ||
      (isOneOf(word, OUTLET_NOUNS) && isNamed(phrase, index)),
  );
}

/** Whether a noun for an outlet has a name: a capital anywhere, or behind an agency and not "of". */
function isNamed(phrase: readonly Token[], at: number): boolean {
  const isAgency = isOneOf(phrase[at], NAMED_AGENCIES);
  return phrase.some(
    ({ isCapital }, index) =>
      isCapital && (!isAgency || (index > at && !isOneOf(phrase[index - 1], COMPLEMENT_WORDS))),
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
 * Whether an outlet's whole name stands at a token, of two words or more. A
 * name of two words that opens on an article has its capital, and not because
 * a sentence starts there: "à La Montagne", not "La montagne".
 */
function isTitleAt(prose: Prose, at: number): boolean {
  const { tokens, text, language } = prose;
  if (!TITLE_OPENINGS.has(tokens[at]?.fold ?? '')) return false;
  const count = phraseAt(prose, at, OUTLET_TITLES);
  const [first, last] = [tokens[at], tokens[at + count - 1]];
  if (first === undefined || last === undefined || count === 0) return false;
  if (!isOneOf(first, language.speech.determiners)) return first.isCapital;
  const opens = /(?:^|[.!?:\n«»“”"„])\s*$/u.test(
    text.slice(Math.max(0, first.start - 3), first.start),
  );
  return last.isCapital && (count > 2 || (first.isCapital && !opens));
}

/** The first words of those names: most words open none. */
const TITLE_OPENINGS: ReadonlySet<string> = new Set(
  OUTLET_TITLES.map((title) => /^(?:l'|\S+)/u.exec(title)?.[0] ?? ''),
);
