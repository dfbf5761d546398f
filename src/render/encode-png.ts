import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from '../cards/measure.ts';

/**
 * Encodes opaque pixels as a PNG with a palette, without loss; null where they
 * have more than 256 colours. Cards on flat grounds have about 80, most of them
 * the edges of letters. Format: PNG, third edition (W3C, 2025).
 */
export function encodePalettePng({ width, height, data }: Pixels): Uint8Array | null {
  const indexed = indexColours(new Uint32Array(new Uint8Array(data).buffer));
  if (!indexed) return null;
  const rows = unfilteredRows(indexed.indices, width, height);
  return Buffer.concat([
    SIGNATURE,
    header(width, height),
    chunk('PLTE', indexed.palette),
    chunk('IDAT', deflateSync(rows, { level: LEVEL, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Beyond this one, zlib takes ten times as long for 10 % less. */
const LEVEL = 6;

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** The most colours that a palette holds. */
const PALETTE = 256;

type Indexed = { readonly palette: Uint8Array; readonly indices: Uint8Array };

/** Each pixel's place in the palette; null where there are too many colours. */
function indexColours(pixels: Uint32Array): Indexed | null {
  const known = new Map<number, number>();
  const indices = new Uint8Array(pixels.length);
  let last = -1;
  let lastIndex = 0;
  for (let at = 0; at < pixels.length; at += 1) {
    const colour = pixels[at] ?? 0;
    if (colour !== last) {
      last = colour;
      lastIndex = known.get(colour) ?? known.size;
      if (lastIndex === known.size) known.set(colour, lastIndex);
      if (lastIndex === PALETTE) return null;
    }
    indices[at] = lastIndex;
  }
  return { palette: paletteOf(known.keys()), indices };
}

/** Red, green and blue of each colour; alpha is left out. */
function paletteOf(colours: Iterable<number>): Uint8Array {
  const rgba = new Uint8Array(Uint32Array.from(colours).buffer);
  return rgba.filter((_, at) => at % 4 !== 3);
}

/** Rows of palette indices, each behind the 0 that says it is as it is: filters do not help there. */
function unfilteredRows(indices: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return rows;
}

/** 8 bits a pixel, each a place in the palette. */
function header(width: number, height: number): Uint8Array {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  content.set([8, 3], 8);
  return chunk('IHDR', content);
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.byteLength);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
