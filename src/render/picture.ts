import type { CardType } from '../cards/card-file.ts';
import { FindingError, finding } from '../findings/finding.ts';
import { drawJpeg } from './jpeg.ts';
import { loadSharp } from './load-sharp.ts';
import { drawPng } from './png.ts';

/** Draws an SVG as a picture's bytes, at `scale` pixels for each px; of those types that lose, in no more than `most` bytes where that can be. */
export type DrawPicture = (svg: string, scale: number, most: number) => Promise<Uint8Array>;

/**
 * What draws pictures of a type.
 *
 * @throws FindingError for JPEG where the library that writes it is not installed.
 */
export async function openDrawing(type: CardType): Promise<DrawPicture> {
  if (type === 'png') return async (svg, scale) => drawPng(svg, scale);
  const sharp = await loadSharp();
  if (!sharp) throw new FindingError(finding('jpeg-encoder-missing', { file: '--type' }, {}));
  return (svg, scale, most) => drawJpeg(sharp, svg, scale, most);
}
