import type { Stack } from '../fonts/library.ts';
import { PICTURE_TOP } from '../fonts/shape.ts';
import type { FitRequest, FittedText } from '../typeset/fit-text.ts';
import type { Direction } from '../typeset/pieces.ts';
import { baselineIn, type SetLine, setLine } from '../typeset/set-line.ts';
import { widthIn } from '../typeset/width.ts';
import type { Box, Element } from './card.ts';

export type Alignment = 'start' | 'center' | 'end';

/** An opening quote mark that hangs in the margin. */
export type HangingMark = {
  /** Without the space after it. */
  readonly text: string;
  /** em, with the space after it. */
  readonly width: number;
  readonly line: SetLine;
};

/** em; less than the space it stands for, since the mark stands out of the text anyway. */
const HANGING_GAP = 0.2;

/** Measures an opening mark, to hang it before the first line. */
export function hangingMark(open: string, request: FitRequest): HangingMark {
  const text = open.trimEnd();
  const gap = text === open ? 0 : HANGING_GAP;
  return {
    text,
    width: widthIn(request.stack, text, request.shaping) + gap,
    line: setLine(text, request, 1),
  };
}

/** How tall the ink of a text's first line is, in whole px. */
export function inkHeight({ lines }: FittedText): number {
  const { top, bottom } = inkEdges(lines[0]?.inks ?? []);
  return Math.ceil(top - bottom);
}

/** A mark that stands by itself, in a box of its ink: „ and “ stand at the same height. */
export function loneMark(key: string, fitted: FittedText, stack: Stack): Element {
  const [line] = fitted.lines;
  const { top, left } = inkEdges(line?.inks ?? []);
  const baseline = baselineIn(stack[0], fitted.fontSize, fitted.lineHeight);
  const style = {
    flexShrink: 0,
    height: fitted.lineHeight,
    marginTop: Math.round(top - baseline),
    marginLeft: Math.round(-left),
    whiteSpace: 'nowrap',
  };
  const text = { type: 'div', props: { style, children: line?.text ?? '' } };
  const box = { display: 'flex', height: inkHeight(fitted) };
  return { type: 'div', key: `${key}-lines`, props: { style: box, children: [text] } };
}

function inkEdges(inks: SetLine['inks']): { left: number; top: number; bottom: number } {
  return {
    left: Math.min(...inks.map((ink) => ink.left)),
    top: Math.max(...inks.map((ink) => ink.top)),
    bottom: Math.min(...inks.map((ink) => ink.bottom)),
  };
}

/** How far from the top something stands in a column that has `free` px to spare, in whole px. */
export function offsetIn(free: number, align: Alignment): number {
  const part = { start: 0, center: free / 2, end: free };
  return Math.round(part[align]);
}

/** The same across a line: it starts on the right where text runs from right to left. */
function offsetAcross(free: number, align: Alignment, direction: Direction): number {
  const swapped = { start: 'end', center: 'center', end: 'start' } as const;
  return offsetIn(free, direction === 'rtl' ? swapped[align] : align);
}

/** A text as it was fitted, and how its lines stand. */
export type SetLines = {
  readonly fitted: FittedText;
  readonly align: Alignment;
  readonly stack: Stack;
};

/** A text's lines as rows that do not wrap, in a column `height` px tall. */
export function linesOf(
  key: string,
  set: SetLines,
  mark: HangingMark | null,
  height: number,
): Element {
  const { fitted } = set;
  const rows = fitted.lines.map((line, index) =>
    rowOf(`${key}-line-${index + 1}`, line, set, index === 0 ? mark : null),
  );
  const style = {
    display: 'flex',
    flexDirection: 'column',
    height,
    paddingTop: fitted.above,
    boxSizing: 'border-box',
  };
  return { type: 'div', key: `${key}-lines`, props: { style, children: rows } };
}

/** The box around the ink of all lines, in px on the card. */
export function inkBox(
  fitted: FittedText,
  room: { readonly left: number; readonly top: number; readonly width: number },
  align: Alignment,
  mark: HangingMark | null,
  { stack, direction }: FitRequest,
): Box {
  const baseline = baselineIn(stack[0], fitted.fontSize, fitted.lineHeight);
  const first = room.top + fitted.above + baseline;
  const inks = fitted.lines.flatMap((line, index) => {
    const x = room.left + offsetAcross(room.width - Math.ceil(line.width), align, direction);
    const y = first + index * fitted.lineHeight;
    return line.inks.map(
      (ink) => [x + ink.left, y - ink.top, x + ink.right, y - ink.bottom] as const,
    );
  });
  for (const ink of mark?.line.inks ?? []) {
    const size = fitted.fontSize;
    const hung = (mark?.width ?? 0) * size;
    const x =
      direction === 'rtl'
        ? room.left + room.width + hung - (mark?.line.width ?? 0) * size
        : room.left - hung;
    inks.push([
      x + ink.left * size,
      first - ink.top * size,
      x + ink.right * size,
      first - ink.bottom * size,
    ]);
  }
  return around(inks);
}

/** Where the baselines of a text's lines are, in px from the card's top. */
export function baselinesOf(
  fitted: FittedText,
  top: number,
  { stack }: FitRequest,
): readonly number[] {
  const first = top + fitted.above + baselineIn(stack[0], fitted.fontSize, fitted.lineHeight);
  return fitted.lines.map((_, index) => first + index * fitted.lineHeight);
}

const FLEX: Readonly<Record<Alignment, string>> = {
  start: 'flex-start',
  center: 'center',
  end: 'flex-end',
};

function rowOf(
  key: string,
  line: SetLine,
  { fitted, align, stack }: SetLines,
  mark: HangingMark | null,
): Element {
  const style = {
    display: 'flex',
    flexDirection: 'row',
    flexShrink: 0,
    height: fitted.lineHeight,
    justifyContent: FLEX[align],
    whiteSpace: 'nowrap',
  };
  const inner = line.pieces.length > 0 ? piecesOf(line, fitted, stack) : plainText(line);
  const text = { ...inner, key: `${key}-text` };
  return {
    type: 'div',
    key,
    props: { style, children: mark ? [markOf(mark, fitted), text] : [text] },
  };
}

function plainText(line: SetLine): Element {
  return { type: 'div', props: { style: { flexShrink: 0 }, children: line.text } };
}

/** A line's pieces, each where it was measured, on one baseline. A picture is as tall as its line box says. */
function piecesOf(line: SetLine, { fontSize, lineHeight }: FittedText, stack: Stack): Element {
  const baseline = baselineIn(stack[0], fontSize, lineHeight);
  const pieces = line.pieces.map(({ text, direction, left, width, face }) => {
    const top = face
      ? baseline - baselineIn(face, fontSize, lineHeight)
      : baseline - Math.round(PICTURE_TOP * fontSize);
    const own = face ? { fontFamily: `"${face.data.name}"` } : { lineHeight: `${fontSize}px` };
    const style = { position: 'absolute', left, top, width: Math.ceil(width), direction, ...own };
    return { type: 'div', props: { style, children: text } };
  });
  const style = {
    display: 'flex',
    position: 'relative',
    flexShrink: 0,
    width: Math.ceil(line.width),
    height: lineHeight,
  };
  return { type: 'div', props: { style, children: [STRUT, ...pieces] } };
}

/** Gives a line in pieces the baseline that it would have in one: a space of no width. */
const STRUT: Element = { type: 'div', props: { style: { width: 0 }, children: '\u00a0' } };

function markOf(mark: HangingMark, { fontSize }: FittedText): Element {
  const width = mark.width * fontSize;
  const style = { flexShrink: 0, width, marginInlineStart: -width };
  return { type: 'div', props: { className: 'mark-open', style, children: mark.text } };
}

type Edges = readonly [left: number, top: number, right: number, bottom: number];

function around(edges: readonly Edges[]): Box {
  const [left, top, right, bottom] = [
    Math.min(...edges.map((edge) => edge[0])),
    Math.min(...edges.map((edge) => edge[1])),
    Math.max(...edges.map((edge) => edge[2])),
    Math.max(...edges.map((edge) => edge[3])),
  ];
  const round = (px: number) => Math.round(px * 10) / 10;
  return { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) };
}
