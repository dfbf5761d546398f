import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from '../cards/measure.ts';

/**
 * Encodes opaque pixels as a PNG without loss. Cards on flat grounds have
 * about 80 colours, most of them the edges of letters, and get a palette;
 * those on gradients have about 1,500, and photos so many that each row is
 * filtered. Format: PNG, third edition (W3C, 2025).
 */
export function encodePng({ width, height, data }: Pixels): Uint8Array {
  const indexed = indexColours(new Uint32Array(new Uint8Array(data).buffer));
  const isIndexed = indexed !== null && indexed.palette.length <= PALETTE * 3;
  const rows = isIndexed
    ? unfilteredRows(Uint8Array.from(indexed.indices), width, height)
    : (indexed === null ? filteredRows : unfilteredRows)(opaque(data), width * 3, height);
  return Buffer.concat([
    SIGNATURE,
    header(width, height, isIndexed ? INDEXED : TRUE_COLOUR),
    ...(isIndexed ? [chunk('PLTE', indexed.palette)] : []),
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

/** Bytes of a pixel in true colour. */
const PIXEL = 3;

/**
 * Rows of so many bytes, each behind the number of its filter: the one whose
 * bytes are nearest to 0, as the format advises (12.7, filter selection).
 */
function filteredRows(bytes: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  const tried = FILTERS.map((predict) => ({ predict, filtered: new Uint8Array(width) }));
  let above: Uint8Array = new Uint8Array(width);
  for (let y = 0; y < height; y += 1) {
    const row = bytes.subarray(y * width, (y + 1) * width);
    const sums = tried.map(({ predict, filtered }) => filterRow(row, above, predict, filtered));
    const best = sums.indexOf(Math.min(...sums));
    rows[y * (width + 1)] = best;
    rows.set(tried[best]?.filtered ?? row, y * (width + 1) + 1);
    above = row;
  }
  return rows;
}

/** What a filter takes a byte for, from those to the left, above, and above to the left. */
type Predict = (left: number, up: number, corner: number) => number;

/** The filters of the format by their numbers: none, sub, up, average, Paeth. */
const FILTERS: readonly Predict[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toCorner = Math.abs(estimate - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Writes a filtered row, and tells how far its bytes are from 0 in all. */
function filterRow(row: Uint8Array, above: Uint8Array, predict: Predict, to: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) {
    const left = at < PIXEL ? 0 : (row[at - PIXEL] ?? 0);
    const corner = at < PIXEL ? 0 : (above[at - PIXEL] ?? 0);
    const byte = ((row[at] ?? 0) - predict(left, above[at] ?? 0, corner)) & 255;
    to[at] = byte;
    sum += byte < 128 ? byte : 256 - byte;
  }
  return sum;
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
