import type { Format } from '../formats/format.ts';
import type { Language } from '../languages/language.ts';
import type { Template, TemplateElement } from '../templates/template.ts';
import { findBreaks } from '../typeset/breaks.ts';
import type { FitRequest, FittedText } from '../typeset/fit-text.ts';
import type { Hyphenate } from '../typeset/hyphenate.ts';
import type { FindPhrases } from '../typeset/phrases.ts';
import type { Direction } from '../typeset/pieces.ts';
import { isJoined, leastLeading } from '../typeset/scripts.ts';
import { plainText } from '../typeset/width.ts';
import { type ComputedStyle, computeStyle } from './computed-style.ts';
import type { Content } from './content.ts';
import type { Assets, Draw, Measure, MeasuredBox, Rasterise } from './measure.ts';
import type { Pictures } from './pictures.ts';
import type { Stacks } from './stacks.ts';
import { pathTo } from './tree.ts';

/** A card to be laid out, and all that is needed for it. */
export type CardRequest = {
  readonly content: Content;
  readonly template: Template;
  readonly format: Format;
  readonly language: Language;
  readonly direction: Direction;
  readonly stacks: Stacks;
  readonly hyphenate: Hyphenate;
  readonly findPhrases: FindPhrases;
  readonly assets: Assets;
  readonly pictures: Pictures;
  readonly measure: Measure;
  readonly draw: Draw;
  readonly rasterise: Rasterise;
};
/** A card on the way: its page, its stylesheet, and what was measured. */
export type Sheet = CardRequest & {
  readonly page: TemplateElement;
  readonly css: string;
  readonly boxes: ReadonlyMap<string, MeasuredBox>;
};
/** The style of one of a sheet’s elements, after inheritance. */
export function styleOf(sheet: Sheet, key: string, size: number): ComputedStyle {
  return computeStyle(pathTo(sheet.page, key), sheet.boxes, size);
}

/** What is said of the element around the page. */
export function rootOf({ format, direction }: CardRequest) {
  return { width: format.width, height: format.height, direction };
}

/** How a slot's text is to be set; its room is not known here. */
export function textRequest(
  sheet: Sheet,
  element: TemplateElement,
  written: string,
): { style: ComputedStyle; request: FitRequest } {
  const text = plainText(written);
  const scale = scaleOf(sheet.format);
  const range = element.fit ?? UNFITTED;
  const style = styleOf(sheet, element.key, range.max * scale);
  const request = {
    text,
    breaks: findBreaks(text, sheet.language, sheet.findPhrases),
    stack: sheet.stacks.stackFor(style.fontFamily, style.fontWeight),
    shaping: {
      letterSpacing: isJoined(text) ? 0 : style.letterSpacing,
      isPicture: (grapheme: string) => Object.hasOwn(sheet.assets.emoji, grapheme),
    },
    direction: isLatin(element) ? 'ltr' : sheet.direction,
    smallest: (style.fitMin ?? range.min) * scale,
    largest: (style.fitMax ?? range.max) * scale,
    mostLines: style.fitLines ?? range.lines,
    leading: Math.max(style.leading, leastLeading(text)),
    width: 0,
    height: 0,
  };
  return { style, request };
}

/** Handles and addresses are written from left to right in every script: `@` stands before the name. */
function isLatin({ slot }: TemplateElement): boolean {
  return slot === 'handle' || slot === 'url';
}

/** What a slot's element says of its type, over its stylesheet. */
export function typeStyle({ fontSize, lineHeight }: FittedText, { shaping }: FitRequest) {
  return {
    fontSize,
    lineHeight: `${lineHeight}px`,
    letterSpacing: `${shaping.letterSpacing}em`,
  };
}

/** Card sizes in data-fit are for a card this wide, in px. */
const NOMINAL_WIDTH = 1200;
/** For a slot whose template gives no range: small text. */
const UNFITTED = { min: 29, max: 30, lines: 2 };
/** What px in data-fit are multiplied by for a format. */
export function scaleOf(format: Format): number {
  return format.width / NOMINAL_WIDTH;
}
