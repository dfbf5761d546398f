import { Resvg } from '@resvg/resvg-js';
import type { Pixels } from '../cards/measure.ts';

/** Draws an SVG whose text is outlines as a PNG: of its own size, or `scale` times as large for dense screens. */
export function drawPng(svg: string, scale = 1): Uint8Array {
  return render(svg, scale).asPng();
}

/** Draws an SVG whose text is outlines as pixels. */
export function drawPixels(svg: string, scale = 1): Pixels {
  const { width, height, pixels } = render(svg, scale);
  return { width, height, data: pixels };
}

function render(svg: string, scale: number) {
  const fitTo =
    scale === 1 ? { mode: 'original' as const } : { mode: 'zoom' as const, value: scale };
  return new Resvg(svg, { fitTo, font: { loadSystemFonts: false } }).render();
}
