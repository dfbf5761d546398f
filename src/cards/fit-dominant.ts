import { elementsOf } from '../templates/parse-template.ts';
import type { TemplateElement } from '../templates/template.ts';
import type { FitRequest, FittedText } from '../typeset/fit-text.ts';
import { fitOrHyphenate } from '../typeset/more-breaks.ts';
import type { Fit } from './card.ts';
import type { ComputedStyle } from './computed-style.ts';
import type { Content } from './content.ts';
import { growthBeside } from './growth.ts';
import { baselinesOf, type HangingMark, hangingMark, inkBox, linesOf, offsetIn } from './lines.ts';
import type { MeasuredBox } from './measure.ts';
import { type Sheet, styleOf, textRequest, typeStyle } from './sheet.ts';
import { type Filling, pathTo } from './tree.ts';

/** The dominant text of a card, fitted. */
export type Dominant = {
  readonly key: string;
  readonly filling: Filling;
  /** The element it stands in. */
  readonly column: string | null;
  /** px that the column's content stands below its top. */
  readonly offset: number;
  readonly fit: Omit<Fit, 'contrast'>;
};

/**
 * Fits the dominant text to what the others leave; null where it does not
 * fit. `heights` holds the px that each grew by since it was measured.
 */
export function fitDominant(sheet: Sheet, heights: ReadonlyMap<string, number>): Dominant | null {
  const { content } = sheet;
  const element = elementsOf(sheet.page).find(({ slot }) => slot === content.page);
  const box = element && sheet.boxes.get(element.key);
  if (!element || !box) return null;
  const { before, after } = growthBeside(sheet, element.key, heights);
  const room = { ...box, top: box.top + before, height: box.height - before - after };
  const text = content.slots[content.page] ?? '';
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
    height: room.height,
  };
  const fitted = fitOrHyphenate(whole, sheet);
  return fitted && placeDominant(sheet, element, { fitted, style, mark, room, request });
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
  readonly request: FitRequest;
};

function placeDominant(sheet: Sheet, element: TemplateElement, placing: Placing): Dominant {
  const { fitted, style, mark, room, request } = placing;
  const parent = pathTo(sheet.page, element.key).at(-2);
  const justify = parent ? styleOf(sheet, parent.key, request.largest).justify : 'start';
  const offset = offsetIn(room.height - fitted.height, justify);
  const set = { fitted, align: style.align, stack: request.stack };
  const filling = {
    style: { alignSelf: 'stretch', flexShrink: 0, ...typeStyle(fitted, request) },
    children: [linesOf(element.key, set, mark, fitted.height)],
  };
  const fit = {
    fontSize: fitted.fontSize,
    lines: fitted.lines.map((line) => line.text),
    ink: inkBox(fitted, { ...room, top: room.top + offset }, style.align, mark, request),
    room: { x: room.left, y: room.top, width: room.width, height: room.height },
    baselines: baselinesOf(fitted, room.top + offset, request),
  };
  return { key: element.key, filling, column: parent?.key ?? null, offset, fit };
}
