import { type Finding, finding } from '../findings/finding.ts';
import type { Language } from '../languages/language.ts';
import type { TemplateElement } from '../templates/template.ts';
import { findBreaks, findSpaces, loosen } from '../typeset/breaks.ts';
import { type FitRequest, fitText } from '../typeset/fit-text.ts';
import { fitOrHyphenate } from '../typeset/more-breaks.ts';
import { isBound } from './growth.ts';
import { inkHeight, linesOf, loneMark } from './lines.ts';
import { type Sheet, textRequest, typeStyle } from './sheet.ts';
import type { Filling } from './tree.ts';

/** A text beside the dominant one, fitted to the room it was measured in. */
export type SmallText = {
  readonly key: string;
  readonly filling: Filling;
  /** px */
  readonly fontSize: number;
  /** px that it is taller than it was measured; negative where it is lower. */
  readonly growth: number;
  readonly findings: readonly Finding[];
};

/** More lines than any text here has. */
const ANY_LINES = 99;

/** px; the layout engine rounds what it measures. */
const ROUNDING = 1;

/** px; a word too wide for its column gets this small before it is left out. */
const LEGIBLE = 12;

/** How large small texts are set: as large as they fit, or as small as they may be. */
export type SmallSize = 'largest' | 'smallest';

/**
 * Fits a small text; null where the element holds none, or the stylesheet
 * hides it. Where what stands beside it depends on its height, it keeps the
 * one it was measured at.
 */
export function fitSmall(
  sheet: Sheet,
  element: TemplateElement,
  size: SmallSize,
): SmallText | null {
  const inner = sheet.boxes.get(`${element.key}-text`);
  if (!inner || !element.slot) return null;
  const { style, request } = textRequest(sheet, element, sheet.content.slots[element.slot] ?? '');
  const width = inner.width + ROUNDING;
  const isMark = element.slot === 'mark';
  const smallest = size === 'largest' ? request.smallest : Math.floor(request.smallest);
  const largest = size === 'largest' || isMark ? request.largest : smallest;
  const room = { ...request, smallest, largest, width, height: Number.POSITIVE_INFINITY };
  const setIn = (given: FitRequest) => fitOrHyphenate(given, sheet);
  const wanted =
    fitText(room) ?? fitText({ ...room, breaks: findSpaces(request.text) }) ?? setIn(room);
  const anyhow = { ...room, mostLines: ANY_LINES, smallest: LEGIBLE };
  const fitted = wanted ?? setIn(anyhow) ?? setIn(brokenAnywhere(anyhow, sheet.language));
  if (!fitted) return null;
  const kept = isBound(sheet, element.key) ? inner.height : 0;
  const height = isMark ? inkHeight(fitted) : Math.max(fitted.height, kept);
  const lines = isMark
    ? loneMark(element.key, fitted, request.stack)
    : linesOf(element.key, { fitted, align: style.align, stack: request.stack }, null, height);
  return {
    key: element.key,
    fontSize: isMark ? 0 : fitted.fontSize,
    filling: { style: typeStyle(fitted, request), children: [lines] },
    growth: height - inner.height,
    findings: wanted ? [] : [smallTextFinding(sheet, element, request.text)],
  };
}

/** A word that its language does not part is broken where it must be, rather than left out. */
function brokenAnywhere(request: FitRequest, language: Language): FitRequest {
  const text = loosen(request.text);
  return { ...request, text, breaks: findBreaks(text, language) };
}

function smallTextFinding(sheet: Sheet, element: TemplateElement, text: string): Finding {
  const where = { file: sheet.template.name, card: `${sheet.content.kind}-${sheet.format.id}` };
  return finding('card-small-text-long', where, { slot: element.slot ?? '', text });
}
