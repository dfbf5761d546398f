import { type Finding, finding } from '../findings/finding.ts';
import type { TemplateElement } from '../templates/template.ts';
import { fitText } from '../typeset/fit-text.ts';
import { fitOrHyphenate } from '../typeset/more-breaks.ts';
import { inkHeight, linesOf, loneMark } from './lines.ts';
import { type Sheet, textRequest, typeStyle } from './sheet.ts';
import type { Filling } from './tree.ts';

/** A text beside the dominant one, fitted to the room it was measured in. */
export type SmallText = {
  readonly key: string;
  readonly filling: Filling;
  /** px that it is taller than it was measured. */
  readonly growth: number;
  readonly findings: readonly Finding[];
};

/** More lines than any text here has. */
const ANY_LINES = 99;

/** px; the layout engine rounds what it measures. */
const ROUNDING = 1;

/** px; a word too wide for its column gets this small before it is left out. */
const LEGIBLE = 12;

/** Fits a small text; null where the element holds none, or the stylesheet hides it. */
export function fitSmall(sheet: Sheet, element: TemplateElement): SmallText | null {
  const inner = sheet.boxes.get(`${element.key}-text`);
  if (!inner || !element.slot) return null;
  const { style, request } = textRequest(sheet, element, sheet.content.slots[element.slot] ?? '');
  const width = inner.width + ROUNDING;
  const room = { ...request, width, height: Number.POSITIVE_INFINITY };
  const wanted = fitOrHyphenate(room, sheet.language, sheet.hyphenate);
  const fitted = wanted ?? fitText({ ...room, mostLines: ANY_LINES, smallest: LEGIBLE });
  if (!fitted) return null;
  const isMark = element.slot === 'mark';
  const height = isMark ? inkHeight(fitted) : fitted.height;
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
function smallTextFinding(sheet: Sheet, element: TemplateElement, text: string): Finding {
  const where = { file: sheet.template.name, card: `${sheet.content.kind}-${sheet.format.id}` };
  return finding('card-small-text-long', where, { slot: element.slot ?? '', text });
}
