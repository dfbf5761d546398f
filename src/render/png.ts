import { Resvg } from '@resvg/resvg-js';

/** Draws an SVG whose text is outlines as a PNG: of its own size, or `scale` times as large for dense screens. */
export function drawPng(svg: string, scale = 1): Uint8Array {
  const fitTo =
    scale === 1 ? { mode: 'original' as const } : { mode: 'zoom' as const, value: scale };
  return new Resvg(svg, { fitTo, font: { loadSystemFonts: false } }).render().asPng();
}
