import { IMPERSONAL } from '../../languages/openings.ts';
import { countGraphemes } from '../../text/graphemes.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { knownFrom, type Reading } from '../clarity/opening.ts';
import { opensFreely } from '../clarity/self-contained.ts';
import type { Quote } from '../cut.ts';
import { hasStop } from '../prose/gaps.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { contentStems } from '../prose/weigh-words.ts';
import { isTurnedBehind, leaning } from './hanging.ts';
import { strengthOf } from './strength.ts';
import { isUnnamed } from './unnamed.ts';

/** What a quote is of: the article, and the headline beside which it stands, if there is one. */
export type Topic = { readonly reading: Reading; readonly headline: string | null };

/** A quote and how good it is for a card. */
export type Scored = {
  readonly quote: Quote;
  readonly score: number;
  /** How much it leans on what a card with it does not tell: 0 for one that stands alone. */
  readonly lean: number;
};

/** Graphemes a quote on a card has at the least. */
const SHORTEST_QUOTE = 30;
/** Graphemes a quote on a card has at the most. */
export const LONGEST_QUOTE = 280;

/** Between the marks at least this many words, or it may be a scare quote or a title. */
const FEWEST_WORDS = 6;

/** Whether words between marks are fit for a card: long enough to be speech, short enough to print, their marks in pairs. */
export function isFitForCard(prose: Prose, spans: readonly Span[]): boolean {
  const text = textOf(prose, spans);
  const length = countGraphemes(text);
  const isLong = length >= SHORTEST_QUOTE && countWords(prose, spans) >= FEWEST_WORDS;
  return isLong && length <= LONGEST_QUOTE && areMarksPaired(text);
}

/** A mark without its fellow says that the quotation does not begin or end where it seems to. */
function areMarksPaired(text: string): boolean {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  const isEven = (marks: RegExp) => count(marks) % 2 === 0;
  return count(/«/gu) === count(/»/gu) && isEven(/[“”„]/gu) && isEven(/"/gu);
}

/**
 * How good a quote is for a card, higher is better: it says something, alone,
 * in a whole sentence, by a speaker who is named. Null for one that says next
 * to nothing.
 */
export function scoreQuote(topic: Topic, spans: readonly Span[], quote: Quote): Scored | null {
  const { prose } = topic.reading;
  const { speaker, confidence } = quote;
  const lean = leanOf(topic, spans, quote);
  if (lean > MOST_LEANING) return null;
  const worth = worthOf(topic, spans) - lean;
  if (worth < LEAST_WORTH) return null;
  const [span = [0, 0]] = spans;
  const depth = span[0] / Math.max(1, prose.text.length);
  const score =
    worth -
    (lean > SLIGHT ? lean : 0) +
    (confidence === 'explicit' ? 1 : 0) +
    (speaker?.name ? 2 : 0) +
    (speaker?.role ? 0.6 : 0) +
    (speaker !== null && isUnnamed(prose, speaker) ? -2 : 0) +
    (/^\p{Lu}/u.test(textOf(prose, spans)) ? 1.5 : 0) +
    (opensFreely(prose, span) ? 1 : 0) +
    (spans.length > 1 ? -2.5 : 0) +
    0.5 * (1 - depth);
  return { quote, score, lean };
}

/** How much words lean on what a card with them does not tell: 0 for such as stand alone under the headline and the speaker's name. */
export function leanOf(
  { reading, headline }: Topic,
  spans: readonly Span[],
  { speaker, context }: Quote,
): number {
  const told = [speaker?.name, speaker?.role, headline].flatMap((text) => text ?? []);
  const isTurned = isTurnedBehind(reading.prose, context[1]);
  return leaning(reading, spans, told) + (isTurned ? TURNED : 0);
}

/** What it costs that the next quotation takes the words back: the point is not in them. */
const TURNED = 0.7;

/** What leans more than this comes behind what stands alone, whatever else speaks for it. */
const SLIGHT = 1;

/** What leans more than this on the untold means nothing on a card. */
const MOST_LEANING = 2.2;

/** Words that confirm, in few words, what the headline says are worth less than this. */
const LEAST_WORTH = -2.5;

/** What the words are worth by themselves, whoever says them. */
function worthOf({ reading, headline }: Topic, spans: readonly Span[]): number {
  const { prose } = reading;
  const text = textOf(prose, spans);
  return (
    strengthOf(prose, spans) +
    lengthScore(countGraphemes(text)) +
    (repeats(prose, spans, headline) ? -0.8 : 0) +
    (/\?$/u.test(text) ? -0.7 : 0) +
    (countWords(prose, spans) < 8 ? -1.5 : 0)
  );
}

/** Share of a quote's words in the headline that makes it the headline again. */
const SAME = 0.5;

function repeats(prose: Prose, spans: readonly Span[], headline: string | null): boolean {
  if (headline === null) return false;
  const told = knownFrom([headline], prose.language).stems;
  const stems = spans.flatMap((span) => [...contentStems(prose, span)]);
  return stems.filter((stem) => told.has(stem)).length > SAME * stems.length;
}

function textOf({ text }: Prose, spans: readonly Span[]): string {
  return spans.map((span) => sliceSpan(text, span)).join(' ');
}

function countWords({ tokens }: Prose, spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + tokensIn(tokens, span).length, 0);
}

/** Best from 60 to 150 graphemes, which a card sets large. */
function lengthScore(length: number): number {
  if (length < 45) return -0.8;
  if (length < 60) return 0.5;
  if (length <= 150) return 1;
  if (length <= 200) return 0.7;
  return length <= 240 ? 0.4 : -0.8;
}

/** Whether a quotation opens on neither a connective nor a third person whom nobody has named yet. */
export function isFreeOfContext(prose: Prose, span: Span): boolean {
  const at = tokenAt(prose.tokens, span[0]);
  if (isPhraseAt(prose, at, IMPERSONAL[prose.language.tag])) return true;
  if (opensOnConnective(prose, at)) return false;
  const { pronouns, pluralVerbs } = prose.language.speech;
  const [first, next] = [prose.tokens[at]?.fold ?? '', prose.tokens[at + 1]?.fold ?? ''];
  const isThird = pronouns.some(({ word, gender }) => word === first && gender !== null);
  const isPolite = pluralVerbs !== undefined && new RegExp(pluralVerbs, 'u').test(next);
  return !isThird || isPolite;
}

/** "And", "But", "No,": but "No farm is safe" denies, and goes on with nothing. */
function opensOnConnective(prose: Prose, at: number): boolean {
  const { connectives, negations } = prose.language.claims;
  const denies = isOneOf(prose.tokens[at], negations) && !hasStop(prose, at + 1);
  return !denies && isPhraseAt(prose, at, connectives);
}
