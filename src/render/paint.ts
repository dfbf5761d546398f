import type { Element } from '../cards/card.ts';
import type { Assets, Painted } from '../cards/measure.ts';
import { drawPixels } from './png.ts';
import { drawMeasured } from './svg.ts';

/** Draws a tree of a size in px, at `scale` pixels for each px, and tells where its elements are. */
export async function paint(
  element: Element,
  size: { readonly width: number; readonly height: number },
  assets: Assets,
  scale: number,
): Promise<Painted> {
  const { svg, boxes } = await drawMeasured(element, size, assets);
  return { ...drawPixels(svg, scale), boxes };
}
