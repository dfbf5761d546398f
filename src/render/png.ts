import { Resvg } from '@resvg/resvg-js';
import type { Pixels } from '../cards/measure.ts';
import { encodePng } from './encode-png.ts';

/** Draws an SVG whose text is outlines as a PNG: of its own size, or `scale` times as large for dense screens. */
export function drawPng(svg: string, scale = 1): Uint8Array {
  return encodePng(drawPixels(svg, scale));
}

/** Draws an SVG whose text is outlines as pixels. */
export function drawPixels(svg: string, scale = 1): Pixels {
  return pixelsOf(render(svg, scale));
}

function render(svg: string, scale: number) {
  const fitTo =
    scale === 1 ? { mode: 'original' as const } : { mode: 'zoom' as const, value: scale };
  return new Resvg(svg, { fitTo, font: { loadSystemFonts: false } }).render();
}

function pixelsOf({ width, height, pixels }: ReturnType<typeof render>): Pixels {
  return { width, height, data: pixels };
}
