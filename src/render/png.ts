import { Resvg } from '@resvg/resvg-js';

/** Draws an SVG whose text is outlines as a PNG of its own size. */
export function drawPng(svg: string): Uint8Array {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
