import type { Article } from '../article/article.ts';
import type { Span } from '../text/spans.ts';
import type { Atom, BreakKind } from './find-breaks.ts';
import { connector } from './parts.ts';
import type { Part } from './thread.ts';

/** How much of a post parts take: in the platform's unit, and in bytes where there is a second limit. */
export type Meter = {
  readonly measure: (text: string) => readonly number[];
  /** What a post may take, its number's room taken off. */
  readonly room: readonly number[];
};

/** What a break costs; a post costs 100, so that few and well-ended posts win. */
const BREAK_COSTS: Readonly<Record<BreakKind, number>> = {
  block: 0,
  item: 10,
  sentence: 25,
  heading: 300,
  clause: 150,
  word: 400,
  name: 700,
  glued: 2000,
  grapheme: 5000,
};
const POST_COST = 100;
const OPEN_QUOTE_COST = 60;
const SHORT_COST = 130;
/** A post is short below this share of the limit, or this many units where the limit is far. */
const SHORT_SHARE = 0.35;
const SHORT_LENGTH = 120;

/**
 * The posts that pieces of the article make, nothing lost or repeated: the
 * cheapest way to break them, found by dynamic programming. A post that ends
 * within a sentence says so with `…`; one that ends within a quotation closes
 * its marks, and the next opens them again. `lead` opens the first post.
 */
export function splitArticle(
  article: Article,
  atoms: readonly Atom[],
  meter: Meter,
  lead: readonly Part[] = [],
): Part[][] {
  const sizes = sizesOf(article, atoms, meter);
  const first = meter.measure(lead.map(({ text }) => text).join(''));
  const best = cheapest(atoms, (from, to) => {
    const start = (from === 0 ? sizes[0]?.start : sizes[from]?.reopened) ?? [];
    const run = { start, end: sizes[to]?.end ?? [], lead: from === 0 ? first : [] };
    return costOf(atoms, from, to, run, meter.room);
  });
  return best.map(([from, to]) => [
    ...(from === 0 ? lead : []),
    ...postParts(article, atoms, from, to),
  ]);
}

/**
 * Sizes of the text from the first atom on, for each atom: up to where it
 * starts, the same less what must stand before it in a post of its own, and up
 * to where it ends, with what must stand after it.
 */
function sizesOf(article: Article, atoms: readonly Atom[], meter: Meter) {
  const { measure } = meter;
  let size: readonly number[] = measure('');
  return atoms.map(({ span }, index) => {
    const grown = grownBy(article, atoms[index - 1]?.span ?? [span[0], span[0]], span, meter);
    const start = add(size, grown.gap);
    size = add(start, grown.own);
    const before = measureMarks(marksBefore(article, atoms, index), meter);
    const after = measureMarks(marksAfter(atoms, index), meter);
    return {
      start,
      reopened: start.map((one, at) => one - (before[at] ?? 0)),
      end: add(size, after),
    };
  });
}

function measureMarks(marks: readonly string[], { measure }: Meter): readonly number[] {
  return marks.length === 0 ? [] : measure(marks.join(''));
}

/** What an atom and the gap before it take. Two that touch may make a link where neither is one. */
function grownBy({ text }: Article, previous: Span, own: Span, { measure }: Meter) {
  const gap = measure(text.slice(previous[1], own[0]));
  const alone = measure(text.slice(...own));
  if (previous[1] < own[0] || previous[0] === previous[1]) return { gap, own: alone };
  const before = measure(text.slice(...previous));
  const joined = measure(text.slice(previous[0], own[1]));
  return {
    gap,
    own: alone.map((size, at) => Math.max(size, (joined[at] ?? 0) - (before[at] ?? 0))),
  };
}

type Cost = { readonly cost: number; readonly fits: boolean };

/** The cheapest runs of atoms, `[first, last]` each. An atom that does not fit has a post of its own. */
function cheapest(
  atoms: readonly Atom[],
  costOfRun: (from: number, to: number) => Cost,
): [number, number][] {
  const best: { cost: number; from: number }[] = [];
  for (let to = 0; to < atoms.length; to += 1) {
    let chosen = { cost: Number.POSITIVE_INFINITY, from: to };
    for (let from = to; from >= 0; from -= 1) {
      const { cost, fits } = costOfRun(from, to);
      if (!fits && from < to) break;
      const total = cost + (best[from - 1]?.cost ?? 0);
      if (total < chosen.cost) chosen = { cost: total, from };
    }
    best.push(chosen);
  }
  const runs: [number, number][] = [];
  for (let to = atoms.length - 1; to >= 0; to = (best[to]?.from ?? 0) - 1) {
    runs.unshift([best[to]?.from ?? 0, to]);
  }
  return runs;
}

/** The sizes of the text up to where a run starts and where it ends, and of what stands before it. */
type Run = {
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly lead: readonly number[];
};

function costOf(
  atoms: readonly Atom[],
  from: number,
  to: number,
  run: Run,
  room: readonly number[],
): Cost {
  let fits = true;
  for (let at = 0; at < room.length; at += 1) fits &&= sizeOf(run, at) <= (room[at] ?? 0);
  const last = atoms[to];
  const isEnd = to === atoms.length - 1;
  const least = Math.min(SHORT_SHARE * (room[0] ?? 0), SHORT_LENGTH);
  const short = Math.max(0, 1 - sizeOf(run, 0) / least);
  const ended = isEnd || last === undefined ? 0 : BREAK_COSTS[last.end];
  const quoted = isEnd || last === undefined ? 0 : last.open.length * OPEN_QUOTE_COST;
  const lone = from === 0 && isEnd ? 0 : short * SHORT_COST;
  return { cost: POST_COST + ended + quoted + lone, fits };
}

function sizeOf({ start, end, lead }: Run, at: number): number {
  return (end[at] ?? 0) - (start[at] ?? 0) + (lead[at] ?? 0);
}

function postParts(article: Article, atoms: readonly Atom[], from: number, to: number): Part[] {
  const [start, end] = [atoms[from]?.span[0] ?? 0, atoms[to]?.span[1] ?? 0];
  return [
    ...marksBefore(article, atoms, from).map(connector),
    { text: article.text.slice(start, end), kind: 'article', span: [start, end] },
    ...marksAfter(atoms, to).map(connector),
  ];
}

/** What a post that starts with an atom needs before it: reopened marks, and `…` within a sentence. */
function marksBefore({ text }: Article, atoms: readonly Atom[], from: number): string[] {
  const previous = atoms[from - 1];
  if (previous === undefined) return [];
  const start = atoms[from]?.span[0] ?? text.length;
  const marks = previous.open
    .map(({ opening }) => opening)
    .filter((opening) => !text.startsWith(opening, start));
  return isWithinSentence(previous.end) ? [...marks, '… '] : marks;
}

/** What a post that ends with an atom needs after it: `…` within a sentence, and closing marks. */
function marksAfter(atoms: readonly Atom[], to: number): string[] {
  const last = atoms[to];
  if (last === undefined || to === atoms.length - 1) return [];
  const marks = last.open.map(({ closing }) => closing).reverse();
  return isWithinSentence(last.end) ? [' …', ...marks] : marks;
}

function isWithinSentence(kind: BreakKind): boolean {
  return !['block', 'item', 'sentence', 'heading'].includes(kind);
}

function add(one: readonly number[], other: readonly number[]): number[] {
  return one.map((size, index) => size + (other[index] ?? 0));
}
