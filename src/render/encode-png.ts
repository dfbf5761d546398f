import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from '../cards/measure.ts';

/**
 * Encodes opaque pixels of few colours as a PNG without loss; null where they
 * have as many as a photo. Cards on flat grounds have about 80, most of them
 * the edges of letters, and get a palette; those on gradients have about 1,500.
 * Format: PNG, third edition (W3C, 2025).
 */
export function encodeFlatPng({ width, height, data }: Pixels): Uint8Array | null {
  const indexed = indexColours(new Uint32Array(new Uint8Array(data).buffer));
  if (!indexed) return null;
  const { palette, indices } = indexed;
  const isIndexed = palette.length <= PALETTE * 3;
  const rows = isIndexed
    ? unfilteredRows(Uint8Array.from(indices), width, height)
    : unfilteredRows(opaque(data), width * 3, height);
  return Buffer.concat([
    SIGNATURE,
    header(width, height, isIndexed ? INDEXED : TRUE_COLOUR),
    ...(isIndexed ? [chunk('PLTE', palette)] : []),
    chunk('IDAT', deflateSync(rows, { level: LEVEL, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Colour types. */
const INDEXED = 3;
const TRUE_COLOUR = 2;

/** Beyond this one, zlib takes ten times as long for 10 % less. */
const LEVEL = 6;

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** The most colours that a palette holds. */
const PALETTE = 256;

/** With more colours than this, filtered rows are smaller. */
const MOST_COLOURS = 4096;

type Indexed = { readonly palette: Uint8Array; readonly indices: Uint16Array };

/** Each pixel's place in the palette; null where there are too many colours. */
function indexColours(pixels: Uint32Array): Indexed | null {
  const known = new Map<number, number>();
  const indices = new Uint16Array(pixels.length);
  let last = -1;
  let lastIndex = 0;
  for (let at = 0; at < pixels.length; at += 1) {
    const colour = pixels[at] ?? 0;
    if (colour !== last) {
      last = colour;
      lastIndex = known.get(colour) ?? known.size;
      if (lastIndex === known.size) known.set(colour, lastIndex);
      if (lastIndex === MOST_COLOURS) return null;
    }
    indices[at] = lastIndex;
  }
  return { palette: paletteOf(known.keys()), indices };
}

function paletteOf(colours: Iterable<number>): Uint8Array {
  return opaque(new Uint8Array(Uint32Array.from(colours).buffer));
}

/** Red, green and blue of each pixel; alpha is left out. */
function opaque(rgba: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from] ?? 0;
    rgb[to + 1] = rgba[from + 1] ?? 0;
    rgb[to + 2] = rgba[from + 2] ?? 0;
  }
  return rgb;
}

/** Rows of so many bytes, each behind the 0 that says it is as it is: filters do not help there. */
function unfilteredRows(bytes: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    rows.set(bytes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return rows;
}

/** 8 bits for each place in the palette, or for each of three colours. */
function header(width: number, height: number, colourType: number): Uint8Array {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  content.set([8, colourType], 8);
  return chunk('IHDR', content);
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.byteLength);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
