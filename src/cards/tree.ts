import type { Slot, TemplateElement, TemplateNode } from '../templates/template.ts';
import type { Element, ElementChild } from './card.ts';

/** What an element of the template gets: a style that overrides the stylesheet's, and its content. */
export type Filling = {
  readonly style?: Readonly<Record<string, string | number>>;
  /** In place of what the template has in it. */
  readonly children?: readonly ElementChild[];
  /** The picture of an `<img>`, as a `data:` address. */
  readonly src?: string;
  /** Before what the template has in it. */
  readonly before?: readonly ElementChild[];
};
export type Fill = (element: TemplateElement) => Filling | null;

/** An element's filling, in another ink where there is one for its key. */
export function inkedFill(
  inks: ReadonlyMap<string, string>,
  fill: Fill,
  element: TemplateElement,
): Filling | null {
  const filling = fill(element);
  const color = inks.get(element.key);
  return filling && color ? { ...filling, style: { ...filling.style, color } } : filling;
}

/** The page without its empty slots, and without what stands only beside them. A filled slot holds a text or a picture. */
export function pruneEmpty(
  root: TemplateElement,
  slots: Readonly<Partial<Record<Slot, unknown>>>,
): TemplateElement {
  const isKept = (node: TemplateNode): boolean => {
    if (typeof node === 'string') return true;
    if (node.slot && !slots[node.slot]) return false;
    return node.conditions.length === 0 || node.conditions.some((slot) => slots[slot]);
  };
  const children = root.children
    .filter(isKept)
    .map((node) => (typeof node === 'string' ? node : pruneEmpty(node, slots)));
  return { ...root, children };
}

/** The way from the root to an element, both included; empty where it is not there. */
export function pathTo(root: TemplateElement, key: string): readonly TemplateElement[] {
  if (root.key === key) return [root];
  for (const child of root.children) {
    const path = typeof child === 'string' ? [] : pathTo(child, key);
    if (path.length > 0) return [root, ...path];
  }
  return [];
}

/** The key of the element around the page: it is the stylesheet's `:root`. */
export const ROOT_KEY = 'root';

/** The tree that the layout engine takes: the page's elements, filled, under a root with the stylesheet. */
export function buildTree(
  page: TemplateElement,
  css: string,
  root: { readonly width: number; readonly height: number; readonly direction: 'ltr' | 'rtl' },
  fill: Fill,
): Element {
  const style = { display: 'flex', ...root };
  const sheet = { type: 'style', props: { dangerouslySetInnerHTML: { __html: css } } };
  return {
    type: 'div',
    key: ROOT_KEY,
    props: { style, children: [sheet, buildElement(page, fill)] },
  };
}

function buildElement(element: TemplateElement, fill: Fill): Element {
  const filling = fill(element);
  const children =
    filling?.children ??
    element.children.map((child) =>
      typeof child === 'string' ? child : buildElement(child, fill),
    );
  return {
    type: element.tag,
    key: element.key,
    props: {
      className: element.className,
      ...(filling?.src ? { src: filling.src } : {}),
      ...(filling?.style ? { style: filling.style } : {}),
      children: [...(filling?.before ?? []), ...children],
    },
  };
}
