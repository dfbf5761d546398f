import { inflateSync } from 'node:zlib';

const WOFF = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_RECORD = 20;
const SFNT_HEADER = 12;
const SFNT_RECORD = 16;

/** A table of an sfnt file: its tag, and where its bytes are. */
export type SfntTable = { readonly tag: string; readonly start: number; readonly length: number };

/**
 * The sfnt file (TrueType or OpenType) in the bytes of a `.woff`, `.ttf` or
 * `.otf`; the last two come back as they are.
 *
 * @see https://www.w3.org/TR/WOFF/
 */
export function toSfnt(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  return view.getUint32(0) === WOFF ? unpackWoff(bytes, view) : bytes;
}

/** The tables of an sfnt file. */
export function sfntTables(bytes: Uint8Array): readonly SfntTable[] {
  const view = viewOf(bytes);
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const record = SFNT_HEADER + index * SFNT_RECORD;
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    return { tag, start: view.getUint32(record + 8), length: view.getUint32(record + 12) };
  });
}

/** A view on exactly these bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function unpackWoff(woff: Uint8Array, from: DataView): Uint8Array {
  const count = from.getUint16(12);
  const sfnt = new Uint8Array(from.getUint32(16));
  const to = viewOf(sfnt);
  writeHeader(to, from.getUint32(4), count);
  let end = SFNT_HEADER + count * SFNT_RECORD;
  for (let index = 0; index < count; index += 1) {
    const table = unpackTable(woff, from, WOFF_HEADER + index * WOFF_RECORD);
    const record = SFNT_HEADER + index * SFNT_RECORD;
    to.setUint32(record, table.tag);
    to.setUint32(record + 4, table.checksum);
    to.setUint32(record + 8, end);
    to.setUint32(record + 12, table.data.length);
    sfnt.set(table.data, end);
    end += (table.data.length + 3) & ~3;
  }
  return sfnt;
}

function writeHeader(to: DataView, flavour: number, count: number): void {
  const selector = Math.floor(Math.log2(count));
  const range = 2 ** selector * SFNT_RECORD;
  to.setUint32(0, flavour);
  to.setUint16(4, count);
  to.setUint16(6, range);
  to.setUint16(8, selector);
  to.setUint16(10, count * SFNT_RECORD - range);
}

function unpackTable(woff: Uint8Array, from: DataView, entry: number) {
  const offset = from.getUint32(entry + 4);
  const packed = from.getUint32(entry + 8);
  const length = from.getUint32(entry + 12);
  const data = woff.subarray(offset, offset + packed);
  return {
    tag: from.getUint32(entry),
    checksum: from.getUint32(entry + 16),
    data: packed < length ? inflateSync(data) : data,
  };
}
