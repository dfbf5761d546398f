import type { Sharp } from './load-sharp.ts';
import { drawPixels } from './png.ts';

/**
 * Draws an SVG whose text is outlines as a JPEG of no more than `most` bytes,
 * at the best quality that fits; at the least where none does. The colours of
 * letters are kept at full resolution, or their edges would fray.
 */
export async function drawJpeg(
  sharp: Sharp,
  svg: string,
  scale: number,
  most: number,
): Promise<Uint8Array> {
  const { width, height, data } = drawPixels(svg, scale);
  const encode = (quality: number) =>
    sharp(data, { raw: { width, height, channels: 4 } })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality, mozjpeg: true, chromaSubsampling: '4:4:4' })
      .toBuffer();
  for (const quality of QUALITIES) {
    const jpeg = await encode(quality);
    if (jpeg.byteLength <= most) return jpeg;
  }
  return encode(LEAST_QUALITY);
}

/** Above the first nothing more is seen; below the least, letters fray. */
const QUALITIES = [90, 84, 78, 72, 66];
const LEAST_QUALITY = 60;
