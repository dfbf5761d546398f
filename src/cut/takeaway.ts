import { isBalanced } from '../text/balanced.ts';
import { splitSentences } from '../text/sentences.ts';
import { isOverlapping, type Span, sliceSpan, trimSpan } from '../text/spans.ts';
import { foldWord } from '../text/words.ts';
import type { Line, Takeaway } from './cut.ts';
import { hasMainVerb } from './finite-verbs.ts';
import { lineAt } from './line.ts';
import { lengthOf, widthOf } from './line-width.ts';
import { isTakeawayBox } from './own-box.ts';
import type { Prose } from './prose.ts';
import {
  isSelfContained,
  isWholeSentence,
  pointsBack,
  speaksInFirstPerson,
} from './self-contained.ts';
import { isUnlimited } from './unlimited.ts';
import { centrality, contentStems, overlap, type Weights } from './weigh-words.ts';

/** Graphemes a takeaway may have. */
const LONGEST = 280;
/** UTF-16 code units above which a span is not even counted. */
const LONGEST_UNITS = 12 * LONGEST;
const SHORTEST = 50;
/** The share of the headline's words that a takeaway may have. */
const MOST_REPEATED = 0.6;
const MOST_ALTERNATIVES = 5;

/**
 * What to remember, best first: the article's own box under its label, then
 * the sentences that say most of what the article keeps coming back to. None
 * repeats the headline.
 */
export function findTakeaways(prose: Prose, weights: Weights, headline: Line): Takeaway[] {
  const own = [...ownBoxes(prose), ...ownParagraphs(prose)];
  const ranked = rankSentences(prose, weights, headline).map(
    (span): Takeaway => ({ ...lineAt(prose, [span], 'article'), label: null }),
  );
  return [...own, ...ranked].slice(0, MOST_ALTERNATIVES + 1);
}

/** The article's own boxes for what to remember, without the marks that the publication put around its own voice. */
function ownBoxes(prose: Prose): Takeaway[] {
  return prose.article.blocks
    .filter((block) => isTakeawayBox(prose, block))
    .flatMap((block) => {
      const span = boxSpan(prose, block.items);
      const label =
        block.label === null ? null : lineAt(prose, [block.label], 'article', { dropsStop: true });
      return span === null ? [] : [{ ...lineAt(prose, [span], 'article'), label }];
    });
}

/** A label that opens a paragraph, and how long it may be: "À retenir : …". */
const OPENING_LABEL = /^[^\p{L}\p{N}]{0,4}([^:：\n]{2,60}?)\s?[:：]\s*/u;

/** Paragraphs that open on a label for what to remember, and are no box otherwise. */
function ownParagraphs(prose: Prose): Takeaway[] {
  return prose.article.blocks.flatMap(({ kind, span }) => {
    const opening = OPENING_LABEL.exec(sliceSpan(prose.text, span));
    const label = opening?.[1];
    if (kind !== 'paragraph' || opening === null || label === undefined) return [];
    if (!prose.language.claims.takeawayBoxes.includes(foldWord(label))) return [];
    const start = span[0] + opening[0].indexOf(label);
    const text = boxSpan(prose, [[span[0] + opening[0].length, span[1]]]);
    if (text === null) return [];
    const name = lineAt(prose, [[start, start + label.length]], 'article');
    return [{ ...lineAt(prose, [text], 'article'), label: name }];
  });
}

/** The box's text, or as many of its first sentences as fit. */
function boxSpan(prose: Prose, items: readonly Span[]): Span | null {
  const [first] = items;
  if (
    first === undefined ||
    !items.some((item) => /[\p{L}\p{N}]/u.test(sliceSpan(prose.text, item)))
  )
    return null;
  const last =
    items.length > 1 && (items.at(-1)?.[1] ?? 0) - first[0] <= LONGEST ? items.at(-1) : first;
  const inner = withoutMarks(prose.text, [first[0], last?.[1] ?? first[1]]);
  if (lengthOf(prose, inner) <= LONGEST) return inner;
  const sentences = splitSentences(prose.text, inner, prose.language);
  const parts = sentences.map((sentence): Span => [inner[0], sentence[1]]).reverse();
  return parts.find((part) => lengthOf(prose, part) <= LONGEST) ?? null;
}

/** Without the emoji that open it, and the marks around the whole. */
function withoutMarks(text: string, span: Span): Span {
  const slice = sliceSpan(text, span);
  const quoted = /^[^\p{L}\p{N}«“"„]*[«“"„]\s*/u.exec(slice);
  const closed = /\s*[»”"“]$/u.exec(slice);
  const isWhole = quoted && closed && !/[»”"]/u.test(slice.slice(quoted[0].length, closed.index));
  if (isWhole) return [span[0] + quoted[0].length, span[0] + closed.index];
  const opening = /^[^\p{L}\p{N}«“"„([¿¡]*/u.exec(slice)?.[0].length ?? 0;
  return trimSpan(text, [span[0] + opening, span[1]]);
}

type Candidate = { readonly span: Span; readonly index: number; readonly isPair: boolean };

function rankSentences(prose: Prose, weights: Weights, headline: Line): Span[] {
  const repeated = stemsOf(prose, headline);
  const candidates = candidatesOf(prose);
  const count = candidates.length;
  const ranked = candidates
    .filter(({ span }) => isFit(prose, span) && !repeats(prose, span, repeated, headline))
    .filter(({ span }) => isUnlimited(prose, span))
    .map((one) => ({ span: one.span, score: scoreCandidate(prose, weights, one, count) }))
    .sort((one, other) => other.score - one.score);
  const kept: Span[] = [];
  for (const { span } of ranked) {
    if (kept.length > MOST_ALTERNATIVES) break;
    if (!kept.some((one) => isOverlapping(one, span))) kept.push(span);
  }
  return kept;
}

/** Every sentence of the running text, and every two in a row of one paragraph. */
function candidatesOf({ paragraphs }: Prose): Candidate[] {
  let index = 0;
  const found: Candidate[] = [];
  for (const { blocks, sentences } of paragraphs) {
    if (blocks.some(({ kind }) => kind !== 'paragraph')) continue;
    for (const [at, span] of sentences.entries()) {
      const next = sentences[at + 1];
      found.push({ span, index, isPair: false });
      if (next && next[1] - span[0] <= LONGEST) {
        found.push({ span: [span[0], next[1]], index, isPair: true });
      }
      index += 1;
    }
  }
  return found;
}

function isFit(prose: Prose, span: Span): boolean {
  if (span[1] - span[0] > LONGEST_UNITS) return false;
  const length = widthOf(prose, span);
  const text = sliceSpan(prose.text, span);
  return (
    length >= SHORTEST &&
    length <= LONGEST &&
    isWholeSentence(text) &&
    !/[?？؟]/u.test(text) &&
    isBalanced(prose.text, span) &&
    isSelfContained(prose, span) &&
    hasMainVerb(prose, [span])
  );
}

function stemsOf(prose: Prose, line: Line): Set<string> {
  return new Set(line.spans.flatMap((span) => [...contentStems(prose, span)]));
}

/** Whether a sentence says again what the headline says. */
export function repeats(
  prose: Prose,
  span: Span,
  stems: ReadonlySet<string>,
  headline: Line,
): boolean {
  if (headline.spans.some(([start, end]) => start < span[1] && span[0] < end)) return true;
  return overlap(stems, contentStems(prose, span)) > MOST_REPEATED;
}

/**
 * Higher is better: central, near the top, of a standfirst's length, in the
 * article's own voice. Two sentences must be worth the room they take.
 */
function scoreCandidate(
  prose: Prose,
  weights: Weights,
  { span, index, isPair }: Candidate,
  count: number,
): number {
  const text = sliceSpan(prose.text, span);
  const length = widthOf(prose, span);
  return (
    1.1 * centrality(prose, weights, span) -
    0.08 * Math.min(index, 12) -
    (0.2 * index) / count -
    (0.5 * Math.max(0, 90 - length)) / 100 -
    (0.5 * Math.max(0, length - 220)) / 100 -
    (/["«“„]/u.test(text) ? 0.22 : 0) -
    (isPair ? 0.3 : 0) -
    (speaksInFirstPerson(prose, [span]) ? 0.3 : 0) -
    (pointsBack(prose, [span]) ? 0.1 : 0)
  );
}
