import type { TemplateElement } from '../templates/template.ts';
import type { Sheet } from './sheet.ts';
import { pathTo } from './tree.ts';

/** A page, and what was measured of it. */
type Laid = Pick<Sheet, 'page' | 'boxes'>;

/** How many px of a room its neighbours take beyond what was measured: those before it, and those after it. */
export type Growth = { readonly before: number; readonly after: number };

/**
 * How far the neighbours of the element `key` grew into its room. `grown`
 * holds the px that each small text grew by, or shrank. Of texts side by side only the
 * tallest counts; beside the room itself, none.
 */
export function growthBeside(sheet: Laid, key: string, grown: ReadonlyMap<string, number>): Growth {
  const path = pathTo(sheet.page, key);
  const columns = path.slice(0, -1).filter((element) => !isRow(sheet, element));
  const sides = columns.map((element): Growth => {
    const children = childrenOf(element);
    const at = children.findIndex((child) => path.includes(child));
    const growthIn = (part: readonly TemplateElement[]) =>
      total(part.map((child) => growthOf(sheet, child, grown)));
    const [before, after] = [growthIn(children.slice(0, at)), growthIn(children.slice(at + 1))];
    return isReversed(sheet, element) ? { before: after, after: before } : { before, after };
  });
  return {
    before: total(sides.map(({ before }) => before)),
    after: total(sides.map(({ after }) => after)),
  };
}

/** The column that holds the dominant text, and how far down its content starts, in px. */
type Column = { readonly key: string; readonly column: string | null; readonly offset: number };

/** About how far down a text will stand once all have grown, in px; what follows the dominant one stays at the card's foot. */
export function topOf(
  sheet: Laid,
  key: string,
  dominant: Column,
  grown: ReadonlyMap<string, number>,
): number {
  const box = sheet.boxes.get(`${key}-text`) ?? sheet.boxes.get(key);
  const isAfter = (box?.top ?? 0) > (sheet.boxes.get(dominant.key)?.top ?? 0);
  if (!box || isAfter) return box?.top ?? 0;
  const inColumn = pathTo(sheet.page, key).some((element) => element.key === dominant.column);
  return box.top + growthBeside(sheet, key, grown).before + (inColumn ? dominant.offset : 0);
}

function growthOf(
  sheet: Laid,
  element: TemplateElement,
  grown: ReadonlyMap<string, number>,
): number {
  if (sheet.boxes.get(element.key)?.style.position === 'absolute') return 0;
  const children = childrenOf(element);
  const own = grown.get(element.key) ?? 0;
  if (!isRow(sheet, element)) {
    return own + total(children.map((child) => growthOf(sheet, child, grown)));
  }
  const heights = children.map((child) => sheet.boxes.get(child.key)?.height ?? 0);
  const taller = children.map((child, index) => {
    return (heights[index] ?? 0) + growthOf(sheet, child, grown);
  });
  return own + Math.max(0, ...taller) - Math.max(0, ...heights);
}

/**
 * Whether an element's height tells nothing of how tall what is around it
 * gets: it, or one around it, is in a row of which all are as tall as the
 * tallest.
 */
export function isBound(sheet: Laid, key: string): boolean {
  return pathTo(sheet.page, key)
    .slice(0, -1)
    .some((element) => isRow(sheet, element) && isStretched(sheet, element));
}

function isStretched({ boxes }: Laid, { key }: TemplateElement): boolean {
  return /^(?:stretch|normal)$/u.test(String(boxes.get(key)?.style.alignItems ?? 'stretch'));
}

/** Whether an element's children stand side by side in one row. Where that is not certain they count as a column. */
function isRow({ boxes }: Laid, { key }: TemplateElement): boolean {
  const { display, flexDirection, flexWrap } = boxes.get(key)?.style ?? {};
  const isWrapped = String(flexWrap ?? 'nowrap') !== 'nowrap';
  return display === 'flex' && !isWrapped && /^row/u.test(String(flexDirection ?? 'row'));
}

function isReversed({ boxes }: Laid, { key }: TemplateElement): boolean {
  return boxes.get(key)?.style.flexDirection === 'column-reverse';
}

function childrenOf({ children }: TemplateElement): readonly TemplateElement[] {
  return children.flatMap((child) => (typeof child === 'string' ? [] : [child]));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
