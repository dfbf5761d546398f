import type { TemplateElement } from '../templates/template.ts';
import type { Sheet } from './sheet.ts';
import { pathTo } from './tree.ts';

/** A page, and what was measured of it. */
type Laid = Pick<Sheet, 'page' | 'boxes'>;

/**
 * How many px of the room of the element `key` its neighbours take beyond what
 * was measured. `grown` holds the px that each small text grew by. Of texts
 * side by side only the tallest counts; beside the room itself, none.
 */
export function growthBeside(sheet: Laid, key: string, grown: ReadonlyMap<string, number>): number {
  const path = pathTo(sheet.page, key);
  const within = new Set(path.map((element) => element.key));
  return path.reduce((sum, element) => {
    if (isRow(sheet, element)) return sum;
    const beside = childrenOf(element).filter((child) => !within.has(child.key));
    return sum + total(beside.map((child) => growthOf(sheet, child, grown)));
  }, 0);
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

/** Whether an element's children stand side by side in one row. Where that is not certain they count as a column. */
function isRow({ boxes }: Laid, { key }: TemplateElement): boolean {
  const { display, flexDirection, flexWrap } = boxes.get(key)?.style ?? {};
  const isWrapped = String(flexWrap ?? 'nowrap') !== 'nowrap';
  return display === 'flex' && !isWrapped && /^row/u.test(String(flexDirection ?? 'row'));
}

function childrenOf({ children }: TemplateElement): readonly TemplateElement[] {
  return children.flatMap((child) => (typeof child === 'string' ? [] : [child]));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
