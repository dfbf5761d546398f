import { type Finding, finding } from '../findings/finding.ts';
import type { Format } from '../formats/format.ts';
import type { Language } from '../languages/language.ts';
import { elementsOf } from '../templates/parse-template.ts';
import type { Template, TemplateElement } from '../templates/template.ts';
import { findBreaks } from '../typeset/breaks.ts';
import { type FitRequest, type FittedText, fitText } from '../typeset/fit-text.ts';
import { fitOrHyphenate } from '../typeset/more-breaks.ts';
import type { Direction } from '../typeset/pieces.ts';
import { isJoined, leastLeading } from '../typeset/scripts.ts';
import type { Element, Fit } from './card.ts';
import { type ComputedStyle, computeStyle } from './computed-style.ts';
import type { Content } from './content.ts';
import {
  baselinesOf,
  type HangingMark,
  hangingMark,
  inkBox,
  inkHeight,
  linesOf,
  loneMark,
  offsetIn,
} from './lines.ts';
import type { Assets, Measure, MeasuredBox } from './measure.ts';
import type { Stacks } from './stacks.ts';
import { buildTree, type Filling, pathTo, pruneEmpty } from './tree.ts';

/** A card to be laid out, and all that is needed for it. */
export type CardRequest = {
  readonly content: Content;
  readonly template: Template;
  readonly format: Format;
  readonly language: Language;
  readonly direction: Direction;
  readonly stacks: Stacks;
  readonly assets: Assets;
  readonly measure: Measure;
};

/** A card laid out: nothing in it wraps any more. */
export type FittedCard = {
  readonly element: Element;
  readonly fit: Fit;
  readonly findings: readonly Finding[];
};

/** Card sizes in data-fit are for a card this wide, in px. */
const NOMINAL_WIDTH = 1200;

/** Lays a card out; null where its dominant text does not fit even at its smallest size. */
export async function fitCard(request: CardRequest): Promise<FittedCard | null> {
  const { content, template, format } = request;
  const page = pruneEmpty(template.pages[content.kind], content.slots);
  const css = `${request.stacks.nameFaces(template.css)}\n${safeZone(format)}`;
  const sheet: Sheet = { ...request, page, css, boxes: new Map() };
  const boxes = await request.measure(
    buildTree(page, css, rootOf(request), (element) => measuringFill(sheet, element)),
    format,
    request.assets,
  );
  return fitSheet({ ...sheet, boxes });
}

/** A card on the way: its page, its stylesheet, and what was measured. */
type Sheet = CardRequest & {
  readonly page: TemplateElement;
  readonly css: string;
  readonly boxes: ReadonlyMap<string, MeasuredBox>;
};

function rootOf({ format, direction }: CardRequest) {
  return { width: format.width, height: format.height, direction };
}

function safeZone({ safe }: Format): string {
  const sides = Object.entries(safe).map(([side, px]) => `--safe-${side}:${px}px`);
  return `:root{${sides.join(';')}}`;
}

/** Small texts as they are, at their largest; the dominant one leaves its room empty. */
function measuringFill(sheet: Sheet, element: TemplateElement): Filling | null {
  if (!element.slot) return null;
  if (element.slot === sheet.content.kind) {
    return {
      style: { flexGrow: 1, flexBasis: 0, minHeight: 0, alignSelf: 'stretch' },
      children: [],
    };
  }
  const text = sheet.content.slots[element.slot] ?? '';
  const inner = { type: 'div', key: `${element.key}-text`, props: { children: text } };
  const largest = element.fit && Math.floor(element.fit.max * scaleOf(sheet.format));
  return { ...(largest ? { style: { fontSize: largest } } : {}), children: [inner] };
}

function scaleOf(format: Format): number {
  return format.width / NOMINAL_WIDTH;
}

function fitSheet(sheet: Sheet): FittedCard | null {
  const small = elementsOf(sheet.page).flatMap((element) => fitSmall(sheet, element) ?? []);
  const grown = small.reduce((sum, { growth }) => sum + growth, 0);
  const dominant = fitDominant(sheet, grown);
  if (!dominant) return null;
  const fillings = new Map<string, Filling>([
    ...small.map(({ key, filling }) => [key, filling] as const),
    [dominant.key, dominant.filling],
  ]);
  const element = buildTree(
    sheet.page,
    sheet.css,
    rootOf(sheet),
    (element) => fillings.get(element.key) ?? columnFill(dominant, element),
  );
  return { element, fit: dominant.fit, findings: small.flatMap(({ findings }) => findings) };
}

/** The column of the dominant text starts with an empty row, in whole px, in place of what its alignment would give. */
function columnFill(dominant: Dominant, { key, slot }: TemplateElement): Filling | null {
  if (slot) return { children: [] };
  if (key !== dominant.column) return null;
  const spacer = { type: 'div', props: { style: { flexShrink: 0, height: dominant.offset } } };
  return { style: { justifyContent: 'flex-start' }, before: [spacer] };
}

type SmallText = {
  readonly key: string;
  readonly filling: Filling;
  /** px that it is taller than it was measured. */
  readonly growth: number;
  readonly findings: readonly Finding[];
};

/** For a slot whose template gives no range: small text. */
const UNFITTED = { min: 29, max: 30, lines: 2 };

/** More lines than any text here has. */
const ANY_LINES = 99;

/** px; the layout engine rounds what it measures. */
const ROUNDING = 1;

/** px; a word too wide for its column gets this small before it is left out. */
const LEGIBLE = 12;

function fitSmall(sheet: Sheet, element: TemplateElement): SmallText | null {
  const inner = sheet.boxes.get(`${element.key}-text`);
  if (!inner || !element.slot) return null;
  const { style, request } = textRequest(sheet, element, sheet.content.slots[element.slot] ?? '');
  const width = inner.width + ROUNDING;
  const room = { ...request, width, height: Number.POSITIVE_INFINITY };
  const wanted = fitOrHyphenate(room, sheet.language);
  const fitted = wanted ?? fitText({ ...room, mostLines: ANY_LINES, smallest: LEGIBLE });
  if (!fitted) return null;
  const isMark = element.slot === 'mark';
  const height = isMark ? inkHeight(fitted) : fitted.lines.length * fitted.lineHeight;
  const tallest = Math.max(height, inner.height);
  const lines = isMark
    ? loneMark(element.key, fitted, request.stack)
    : linesOf(element.key, fitted, style.align, null, tallest, request.stack);
  return {
    key: element.key,
    filling: { style: typeStyle(fitted, request), children: [lines] },
    growth: tallest - inner.height,
    findings: wanted ? [] : [smallTextFinding(sheet, element, request.text)],
  };
}

/** What a slot's element says of its type, over its stylesheet. */
function typeStyle({ fontSize, lineHeight }: FittedText, { shaping }: FitRequest) {
  return {
    fontSize,
    lineHeight: `${lineHeight}px`,
    letterSpacing: `${shaping.letterSpacing}em`,
  };
}

function smallTextFinding(sheet: Sheet, element: TemplateElement, text: string): Finding {
  const where = { file: sheet.template.name, card: `${sheet.content.kind}-${sheet.format.id}` };
  return finding('card-small-text-long', where, { slot: element.slot ?? '', text });
}

type Dominant = {
  readonly key: string;
  readonly filling: Filling;
  /** The element it stands in. */
  readonly column: string | null;
  /** px that the column's content stands below its top. */
  readonly offset: number;
  readonly fit: Fit;
};

function fitDominant(sheet: Sheet, grown: number): Dominant | null {
  const { content } = sheet;
  const element = elementsOf(sheet.page).find(({ slot }) => slot === content.kind);
  const room = element && sheet.boxes.get(element.key);
  if (!element || !room) return null;
  const text = content.slots[content.kind] ?? '';
  const { style, request } = textRequest(sheet, element, withMarks(text, content, element));
  const mark =
    element.marks === 'hang' && content.marks ? hangingMark(content.marks.open, request) : null;
  const whole = {
    ...request,
    largest: Math.min(
      request.largest,
      mark ? largestHanging(sheet, mark, room) : Number.POSITIVE_INFINITY,
    ),
    width: room.width,
    height: room.height - grown,
  };
  const fitted = fitOrHyphenate(whole, sheet.language);
  return fitted && placeDominant(sheet, element, { fitted, style, mark, room, grown, request });
}

/** The part of the card's width that stays clear beside a hanging mark. */
const CLEAR = 0.02;

/** The size at which a mark that hangs before a text still keeps clear of the edge. */
function largestHanging(
  { format, direction }: Sheet,
  mark: HangingMark,
  room: MeasuredBox,
): number {
  const margin =
    direction === 'ltr'
      ? room.left - format.safe.left
      : format.width - format.safe.right - room.left - room.width;
  return (margin - format.width * CLEAR) / mark.width;
}

function withMarks(text: string, { marks }: Content, element: TemplateElement): string {
  if (!marks) return text;
  return element.marks === 'inline'
    ? `${marks.open}${text}${marks.close}`
    : `${text}${marks.close}`;
}

type Placing = {
  readonly fitted: FittedText;
  readonly style: ComputedStyle;
  readonly mark: HangingMark | null;
  readonly room: MeasuredBox;
  readonly grown: number;
  readonly request: FitRequest;
};

function placeDominant(sheet: Sheet, element: TemplateElement, placing: Placing): Dominant {
  const { fitted, style, mark, room, grown, request } = placing;
  const parent = pathTo(sheet.page, element.key).at(-2);
  const justify = parent ? styleOf(sheet, parent.key, request.largest).justify : 'start';
  const offset = offsetIn(room.height - grown - fitted.height, justify);
  const filling = {
    style: {
      alignSelf: 'stretch',
      flexShrink: 0,
      ...typeStyle(fitted, request),
    },
    children: [linesOf(element.key, fitted, style.align, mark, fitted.height, request.stack)],
  };
  const fit = {
    fontSize: fitted.fontSize,
    lines: fitted.lines.map((line) => line.text),
    ink: inkBox(fitted, { ...room, top: room.top + offset }, style.align, mark, request),
    room: { x: room.left, y: room.top, width: room.width, height: room.height - grown },
    baselines: baselinesOf(fitted, room.top + offset, request),
  };
  return { key: element.key, filling, column: parent?.key ?? null, offset, fit };
}

function styleOf(sheet: Sheet, key: string, size: number): ComputedStyle {
  return computeStyle(pathTo(sheet.page, key), sheet.boxes, size);
}

/** How a slot's text is to be set; its room is not known here. */
function textRequest(
  sheet: Sheet,
  element: TemplateElement,
  text: string,
): { style: ComputedStyle; request: FitRequest } {
  const scale = scaleOf(sheet.format);
  const range = element.fit ?? UNFITTED;
  const style = styleOf(sheet, element.key, range.max * scale);
  const request = {
    text,
    breaks: findBreaks(text, sheet.language),
    stack: sheet.stacks.stackFor(style.fontFamily, style.fontWeight),
    shaping: {
      letterSpacing: isJoined(text) ? 0 : style.letterSpacing,
      isPicture: (grapheme: string) => Object.hasOwn(sheet.assets.emoji, grapheme),
    },
    direction: sheet.direction,
    smallest: (style.fitMin ?? range.min) * scale,
    largest: (style.fitMax ?? range.max) * scale,
    mostLines: style.fitLines ?? range.lines,
    leading: Math.max(style.leading, leastLeading(text)),
    width: 0,
    height: 0,
  };
  return { style, request };
}
