import type { Article } from '../article/article.ts';
import { leansOn } from '../cut/clarity/clarity.ts';
import type { Line } from '../cut/cut.ts';
import { hasFiniteVerb, isFiniteVerb } from '../cut/prose/finite-verbs.ts';
import { hasMainVerb } from '../cut/prose/main-verb.ts';
import { tokenAt } from '../cut/prose/tokens.ts';
import type { Language } from '../languages/language.ts';
import { isOverlapping, type Span } from '../text/spans.ts';
import { isCapital } from './line-parts.ts';
import { articlePart, editorPart } from './parts.ts';
import { postableSpan } from './postable.ts';
import type { Reading } from './reading.ts';
import { isQuotation, sentenceAt, sentenceBefore } from './sentences.ts';
import type { Source } from './source.ts';
import { subheadOver } from './subheads.ts';
import type { Part } from './thread.ts';
import { toSentenceEnd } from './whole-words.ts';

/** A key point as it would be posted. */
export type Point = {
  /** Null for the editor's own words. */
  readonly span: Span | null;
  readonly parts: readonly Part[];
  /** Points are posted in the order of their places. */
  readonly place: number;
  /** Whether the editor wrote the points: then each is posted as it is. */
  readonly isGiven: boolean;
};

/** Whether parts fit in a post of their own. */
export type FitsAlone = (parts: readonly Part[]) => boolean;

/**
 * The key points of the cut as whole sentences, none that is a quotation
 * without its speaker or overlaps what is taken; each also with the sentence
 * before it, for where it points back. One that is denied or limited at once
 * is posted with what does so, or not at all. They are posted in the article's
 * order; in the editor's where that holds words of the editor's own.
 */
export function pointsOf(
  source: Source,
  reading: Reading,
  taken: readonly Span[],
  fits: FitsAlone,
): Point[] {
  const { points } = source.cut;
  const isEdited = points.some(({ origin }) => origin === 'editor');
  return points
    .flatMap((line, index) =>
      formsOf(source, line, reading).map((point) =>
        isEdited ? { ...point, place: index, isGiven: true } : point,
      ),
    )
    .filter(({ span, parts }) => isFree(span, taken) && fits(parts));
}

/** A sentence of the article as a point. */
export function pointAt(article: Article, span: Span, capital: boolean): Point {
  return { span, parts: [articlePart(article, span, capital)], place: span[0], isGiven: false };
}

/**
 * A point below its subhead, as it stands, and with the sentence before it: that
 * first where the cut left out a connective, which said that the two are one.
 */
function formsOf({ article, language }: Source, line: Line, reading: Reading): Point[] {
  const { sentences } = reading;
  const [first] = line.spans;
  const last = line.spans.at(-1);
  if (first === undefined || last === undefined) {
    return [{ span: null, parts: [editorPart(line.text)], place: 0, isGiven: true }];
  }
  const whole = toSentenceEnd(article, sentences, [first[0], last[1]]);
  const isCut = !sentences.some(({ span: [start] }) => start === whole[0]);
  if (isQuotation(article, whole) || (isCut && opensOnVerb(reading, whole))) return [];
  const span = postableSpan(article, sentences, whole, language);
  const own = span === null ? null : pointAt(article, span, isCapital(line.text));
  const lead = leadOf(reading, isCut ? [startOfSentence(reading, whole), whole[1]] : whole);
  const both =
    lead === null ? null : postableSpan(article, sentences, [lead[0], whole[1]], language);
  const led = both === null ? null : pointAt(article, both, false);
  const forms = [own === null ? null : headed(article, own, reading, language), own];
  return (isCut ? [led, ...forms] : [...forms, led]).filter((one) => one !== null);
}

/** `a précisé le maire, le quai tiendra`: what stood before the verb is cut off. */
function opensOnVerb({ prose }: Reading, [start]: Span): boolean {
  return isFiniteVerb(prose, tokenAt(prose.tokens, start));
}

function startOfSentence({ sentences }: Reading, [start]: Span): number {
  const index = sentenceAt(sentences, start);
  return index === null ? start : (sentences[index]?.span[0] ?? start);
}

/** A point below the subhead over it, where that helps. */
function headed(
  article: Article,
  point: Point,
  reading: Reading,
  language: Language,
): Point | null {
  const lead = point.span === null ? null : subheadOver(article, reading, point.span, language);
  return lead === null ? null : { ...point, parts: [...lead, ...point.parts] };
}

/** The sentence that one which leans on it needs before it, in the same paragraph; null where there is none, or none is needed. */
export function leadOf(reading: Reading, span: Span): Span | null {
  const before = sentenceBefore(reading.sentences, span[0]);
  if (before === null || !leansOn(reading, span, before)) return null;
  const { prose } = reading;
  const isFragment = hasFiniteVerb(prose, before) && !hasMainVerb(prose, [before]);
  return isFragment ? null : before;
}

function isFree(span: Span | null, used: readonly Span[]): boolean {
  return span === null || !used.some((one) => isOverlapping(one, span));
}
