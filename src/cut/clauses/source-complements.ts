import { SPARE, type SpareWords } from '../../languages/spare.ts';
import type { Span } from '../../text/spans.ts';
import { commasIn, gapBefore } from '../prose/gaps.ts';
import { phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { hasOneOf, isOneOf, type Token, tokenAt } from '../prose/tokens.ts';

/** Words of a body's place or kind at the most. */
const LONGEST_PLACE = 16;
/** Words of an owner's name, and of what it made known, at the most. */
const LONGEST_NAME = 4;
const LONGEST_REPORT = 12;

/**
 * What tells more of the source that closes a sentence: where a body is ("a
 * annoncé la préfecture maritime | de la Manche", "according to police | in
 * Leeds"), or what its owner's word was found in ("according to Acme|'s survey
 * data released Friday").
 */
export function sourceComplements(prose: Prose, whole: Span): Span[] {
  const { tokens, language } = prose;
  const words = SPARE[language.tag];
  if (words === undefined) return [];
  const commas = commasIn(prose, whole);
  return commas.flatMap((comma) => {
    const from = tokenAt(tokens, comma);
    const told = phraseAt(prose, from, language.speech.according);
    const verb = reportingAt(prose, from, tokenAt(tokens, whole[1]));
    const isLed =
      verb !== null && verb.pronoun === null && (tokens[verb.to]?.start ?? whole[1]) < whole[1];
    const at = told > 0 ? from + told : isLed ? verb.to : from;
    return [
      ...placeOf(prose, words, at, whole[1]),
      ...(told > 0 ? reportOf(prose, words, at, whole[1]) : []),
    ];
  });
}

/** Where the body is, or what it is of, that a source opens on at a word. */
function placeOf(prose: Prose, words: SpareWords, from: number, end: number): Span[] {
  const { tokens, language } = prose;
  const isLed = isOneOf(tokens[from], language.speech.determiners);
  const own = phraseAt(prose, from, words.bodies);
  const at = own > 0 || !isLed ? from : from + 1;
  const length = phraseAt(prose, at, words.bodies);
  const [last, joint] = [tokens[at + length - 1], tokens[at + length]];
  if (length === 0 || last === undefined || joint === undefined) return [];
  if (!isOneOf(joint, words.ofBodies)) return [];
  const close = closeOf(prose, at + length, end);
  return close === null ? [] : [[last.end, close]];
}

/** Where a place behind a body ends: at the sentence's end, or before the verb that reports; null where a mark comes before either. */
function closeOf(prose: Prose, from: number, end: number): number | null {
  const { tokens, language } = prose;
  const verbs = language.speech.verbs;
  for (let at = from + 1; at <= from + LONGEST_PLACE; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before === undefined) return null;
    if (token === undefined || token.start >= end) return before.end;
    if (!/^[\s’'-]*$/u.test(gapBefore(prose, at))) return null;
    if (isOneOf(token, verbs)) return tokens[at + 1] === undefined ? before.end : null;
  }
  return null;
}

/** What a name owns at a word, up to the sentence's end: "Acme|'s survey data released Friday". */
function reportOf({ tokens, text }: Prose, words: SpareWords, from: number, end: number): Span[] {
  const rest = tokens.slice(from, from + LONGEST_NAME + LONGEST_REPORT);
  const isOwner = ({ text: word }: Token) => /['’]s$/u.test(word);
  const owner = rest.findIndex((token) => isOwner(token) || !token.isCapital);
  const name = rest[owner];
  if (name === undefined || owner >= LONGEST_NAME || !name.isCapital || !isOwner(name)) return [];
  const behind = rest.slice(owner + 1).filter(({ start }) => start < end);
  const isReport = hasOneOf(behind, words.reports);
  const isRun = !/[,;:"“”]/u.test(text.slice(name.end, end));
  const isWhole = (behind.at(-1)?.end ?? 0) >= end - 1;
  return isReport && isRun && isWhole ? [[name.end - "'s".length, behind.at(-1)?.end ?? end]] : [];
}
