import { baseOf } from '../../languages/language-tag.ts';
import { MIDDLE_FIELDS, type MiddleField } from '../../languages/middle-field.ts';
import type { Span } from '../../text/spans.ts';
import { wordSet } from '../../text/words.ts';
import { lossOf } from '../prose/guard.ts';
import { genderOfWord } from '../prose/name-runs.ts';
import type { Prose } from '../prose/prose.ts';
import { type Token, tokenAt, tokensIn } from '../prose/tokens.ts';

/** Words of an attribute at the most. */
const LONGEST_ATTRIBUTE = 14;

/**
 * The participles of a sentence that stand with all that hangs on them between
 * an article and its noun, where the noun is new or has a name: "einen [unter
 * russischer Flagge fahrenden] Tanker", "des [am Montag zurückgetretenen]
 * Direktors Christian Streiff".
 */
export function attributesOf(prose: Prose, whole: Span): Span[] {
  const words = MIDDLE_FIELDS[baseOf(prose.language)];
  if (words === undefined) return [];
  const first = tokenAt(prose.tokens, whole[0]);
  const clause = tokensIn(prose.tokens, whole);
  const denies = wordSet(prose.language.claims.negations);
  const isGeneral = clause.some(({ fold }) => denies.has(fold) || words.general.test(fold));
  const end = first + clause.length;
  const found: Span[] = [];
  for (let at = first; at < end; at += 1) {
    const span = attributeBehind(prose, [at, end], words, isGeneral);
    if (span !== null && lossOf(prose, span) === null) found.push(span);
  }
  return found;
}

/** The attribute that opens right behind an article, with the space before it, or null. */
function attributeBehind(
  prose: Prose,
  [at, end]: readonly [at: number, end: number],
  words: MiddleField,
  isGeneral: boolean,
): Span | null {
  const { tokens, text, language } = prose;
  const [article, opener] = [tokens[at], tokens[at + 1]];
  if (article === undefined || opener === undefined || !words.openers.test(opener.fold))
    return null;
  if (!wordSet(language.speech.determiners).has(article.fold)) return null;
  if (/^v[ao]n$/u.test(opener.fold) && isOneOf(tokens[at + 2])) return null;
  for (let last = at + 1; last < Math.min(end, at + LONGEST_ATTRIBUTE); last += 1) {
    const [before, word, noun] = [tokens[last - 1], tokens[last], tokens[last + 1]];
    if (before === undefined || word === undefined || noun === undefined) return null;
    if (last > at && text.slice(before.end, word.start) !== ' ') return null;
    if (!isAttribute(prose, last, words) || isFollowedByAnother(prose, last, words)) continue;
    if (words.unreal.test(word.fold) || text.slice(word.end, noun.start) !== ' ') return null;
    const isNew = wordSet(language.claims.indefinites).has(article.fold);
    const isOwner = /^eine[rs]$/u.test(article.fold) && tokens[at - 1]?.isCapital === true;
    const isOne = isNew && !isGeneral && !isOwner && agrees(article.fold, word.fold, language.tag);
    const mayGo = isOne || (!isNew && isNamed(prose, last + 1));
    return mayGo ? [article.end, word.end] : null;
  }
  return null;
}

/** Whether "of" leads to several, so that what looks like an article counts one of them: "einer von den Lotsen", "einer von vielen". */
function isOneOf(next: Token | undefined): boolean {
  return next?.isCapital === false && !/^(?:de[rm]|eine[mr]|seine[mr]|ihre[mr])$/u.test(next.fold);
}

/** Whether a participle has something before it that hangs on it, and is no adjective of a noun within: "von den entlassenen Männern". */
function isAttribute({ tokens, language }: Prose, at: number, words: MiddleField): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  if (before === undefined || word === undefined || word.isCapital) return false;
  const hangs =
    before.isCapital ||
    /^(?:19|20)\d\d$/u.test(before.text) ||
    wordSet(language.datelines.weekdays).has(before.fold);
  return hangs && words.attributes.test(word.fold);
}

/** Whether the noun behind a participle belongs to a further one: "einen [von einem *in Rom geborenen Mann* gefahrenen] Wagen". */
function isFollowedByAnother({ tokens }: Prose, at: number, words: MiddleField): boolean {
  let next = at + 1;
  while (tokens[next]?.isCapital) next += 1;
  const [word, noun] = [tokens[next], tokens[next + 1]];
  return next > at + 1 && words.attributes.test(word?.fold ?? '') && noun?.isCapital === true;
}

/** Whether an article and a participle have the endings of one noun: "ein … erwartetes", not "eine von … entlassenen". */
function agrees(article: string, word: string, tag: string): boolean {
  if (!tag.startsWith('de')) return true;
  if (article === 'ein') return /e[rs]$/u.test(word);
  return article === 'eine' ? word.endsWith('e') : word.endsWith('en');
}

/** Whether a noun phrase closes on a name, which tells who or what it is: "russischen Flugzeuges Su-27", "Direktors Christian Streiff". */
function isNamed({ tokens, text, language }: Prose, from: number): boolean {
  let at = from;
  if (tokens[at]?.isCapital === false) at += 1;
  if (tokens[at]?.isCapital !== true) return false;
  for (let next = at + 1; tokens[next]?.isCapital; next += 1) {
    const { fold = '', start = 0 } = tokens[next] ?? {};
    if (text.slice(tokens[next - 1]?.end, start) !== ' ') return false;
    if (/\d/u.test(fold) || genderOfWord(fold, language) !== null) return true;
  }
  return false;
}
