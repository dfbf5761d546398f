import type { Element } from '../cards/card.ts';
import type { Assets, Pixels } from '../cards/measure.ts';
import { drawPixels } from './png.ts';
import { drawElement } from './svg.ts';

/** Draws a tree of a size in px, at `scale` pixels for each px. */
export async function paint(
  element: Element,
  size: { readonly width: number; readonly height: number },
  assets: Assets,
  scale: number,
): Promise<Pixels> {
  return drawPixels(await drawElement(element, size, assets), scale);
}
