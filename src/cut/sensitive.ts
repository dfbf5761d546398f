import { type Finding, finding } from '../findings/finding.ts';
import { SENSITIVE, type SensitiveWords } from '../languages/sensitive.ts';
import { type Span, sliceSpan } from '../text/spans.ts';
import { foldWord, wordSet } from '../text/words.ts';
import { mentionsIn, type Names } from './prose/names.ts';
import { phraseAt } from './prose/phrases.ts';
import type { Paragraph, Prose } from './prose/prose.ts';
import { tokenAt } from './prose/tokens.ts';

/** The words of the article that ask for a person's judgement, first come; null where there are none. */
export function findSensitive(prose: Prose, names: Names): Span | null {
  const words = SENSITIVE[prose.language.tag];
  if (words === undefined) return null;
  const whole: Span = [0, prose.text.length];
  const always = firstOf(prose, whole, words.always);
  if (always !== null) return always;
  for (const paragraph of prose.paragraphs) {
    const found =
      suspectIn(prose, names, words, paragraph) ??
      victimIn(prose, words, paragraph) ??
      minorIn(prose, words, paragraph);
    if (found !== null) return found;
  }
  return null;
}

/** Whether an article tells of violence or harm anywhere, be somebody named in it or not. */
export function tellsHarm(prose: Prose): boolean {
  const words = SENSITIVE[prose.language.tag];
  return words !== undefined && firstOf(prose, [0, prose.text.length], words.harm) !== null;
}

/** The warning that goes with an article whose quotes are held back. */
export function sensitiveFinding(prose: Prose, span: Span, file: string): Finding {
  return finding('sensitive', { file, span }, { words: sliceSpan(prose.text, span) });
}

/** Presumption in a sentence that names a person. */
function suspectIn(
  prose: Prose,
  names: Names,
  { suspects }: SensitiveWords,
  { span, sentences }: Paragraph,
): Span | null {
  if (firstOf(prose, span, suspects) === null) return null;
  for (const sentence of sentences) {
    const found = firstOf(prose, sentence, suspects);
    const isNamed = mentionsIn(names, sentence).some((mention) => mention.words.length > 1);
    if (found !== null && isNamed) return found;
  }
  return null;
}

/** A victim or a minor in a paragraph that tells of violence. */
function victimIn(
  prose: Prose,
  { vulnerable, harm }: SensitiveWords,
  { span }: Paragraph,
): Span | null {
  const victim = firstOf(prose, span, vulnerable);
  return victim !== null && firstOf(prose, span, harm) !== null ? victim : null;
}

/** The age at which one is grown up. */
const OF_AGE = 18;

/** Somebody told to be under age in a paragraph that tells of violence or suspicion. */
function minorIn(
  prose: Prose,
  { ages, harm, suspects }: SensitiveWords,
  { span }: Paragraph,
): Span | null {
  if ([harm, suspects].every((list) => firstOf(prose, span, list) === null)) return null;
  const folded = foldWord(sliceSpan(prose.text, span));
  const told = ages.flatMap((age) => [...folded.matchAll(wholePhrase(age))]);
  const minor = told.find(({ 1: years }) => Number(years) < OF_AGE);
  if (minor === undefined) return null;
  const start = span[0] + minor.index;
  return [start, start + minor[0].length];
}

/** A pattern that no letter or digit goes on before: "a 112-year-old tree" is no minor. */
function wholePhrase(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${source})`, 'gu');
}

/** The first of some words or phrases within a span. */
function firstOf(prose: Prose, [start, end]: Span, phrases: readonly string[]): Span | null {
  const { tokens } = prose;
  const firsts = wordSet(openings(phrases));
  for (let at = tokenAt(tokens, start); (tokens[at]?.start ?? end) < end; at += 1) {
    const token = tokens[at];
    if (token === undefined || !firsts.has(token.fold)) continue;
    const length = phraseAt(prose, at, phrases);
    const last = tokens[at + length - 1];
    if (length > 0 && last !== undefined) return [token.start, last.end];
  }
  return null;
}

const OPENINGS = new WeakMap<readonly string[], readonly string[]>();

/** The first word of each phrase: most words of a text open none, and are passed over at once. */
function openings(phrases: readonly string[]): readonly string[] {
  const known = OPENINGS.get(phrases);
  if (known !== undefined) return known;
  const firsts = phrases.flatMap((phrase) => {
    const [first = ''] = phrase.split(' ');
    const elided = /^\p{L}+'/u.exec(first)?.[0];
    return elided === undefined ? [first] : [first, elided];
  });
  OPENINGS.set(phrases, firsts);
  return firsts;
}
