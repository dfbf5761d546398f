import { sfntTables, viewOf } from './sfnt.ts';

/**
 * A copy of an sfnt file in which every vertical offset of its `GPOS` table is
 * negated. Satori adds HarfBuzz's vertical offsets where it should subtract
 * them, so that marks placed by the face land upside down; in a face turned
 * like this they land where they belong.
 *
 * @see https://learn.microsoft.com/typography/opentype/spec/gpos
 */
export function turnMarks(sfnt: Uint8Array): Uint8Array {
  const gpos = sfntTables(sfnt).find((table) => table.tag === 'GPOS');
  if (!gpos) return sfnt;
  const turned = sfnt.slice();
  const table: Table = { view: viewOf(turned), turned: new Set() };
  const lookups = gpos.start + table.view.getUint16(gpos.start + 8);
  for (const lookup of pointedTo(table, lookups, lookups)) {
    const type = table.view.getUint16(lookup);
    for (const subtable of pointedTo(table, lookup + 4, lookup))
      turnSubtable(table, type, subtable);
  }
  return turned;
}

/** A file's bytes, and the places in it that have been negated: subtables share anchors. */
type Table = { readonly view: DataView; readonly turned: Set<number> };

/** What a counted list of 16-bit offsets points to; they count from `base`. */
function pointedTo({ view }: Table, list: number, base: number): readonly number[] {
  const count = view.getUint16(list);
  return Array.from({ length: count }, (_, index) => base + view.getUint16(list + 2 + index * 2));
}

function turnSubtable(table: Table, type: number, at: number): void {
  const { view } = table;
  if (type === 1) turnSingle(table, at);
  if (type === 2) turnPairs(table, at);
  if (type === 3) turnCursive(table, at);
  if (type === 4 || type === 6) turnMarksOnBases(table, at);
  if (type === 5) turnMarksOnLigatures(table, at);
  if (type === 9) turnSubtable(table, view.getUint16(at + 2), at + view.getUint32(at + 4));
}

function turnSingle(table: Table, at: number): void {
  const { view } = table;
  const format = view.getUint16(at + 4);
  const isList = view.getUint16(at) === 2;
  const count = isList ? view.getUint16(at + 6) : 1;
  turnValues(table, at + (isList ? 8 : 6), [format], count, 0);
}

function turnPairs(table: Table, at: number): void {
  const { view } = table;
  const formats = [view.getUint16(at + 4), view.getUint16(at + 6)];
  if (view.getUint16(at) === 1) {
    for (const set of pointedTo(table, at + 8, at)) {
      turnValues(table, set + 2, formats, view.getUint16(set), 2);
    }
    return;
  }
  const count = view.getUint16(at + 12) * view.getUint16(at + 14);
  turnValues(table, at + 16, formats, count, 0);
}

/** Records one after the other: `skipped` bytes, then a value of each format. */
function turnValues(
  table: Table,
  start: number,
  formats: readonly number[],
  count: number,
  skipped: number,
): void {
  if (!formats.some((format) => format & Y_PLACEMENT)) return;
  let at = start;
  for (let record = 0; record < count; record += 1) {
    at += skipped;
    for (const format of formats) {
      if (format & Y_PLACEMENT) negate(table, at + (format & X_PLACEMENT ? 2 : 0));
      at += 2 * bitsIn(format);
    }
  }
}

const X_PLACEMENT = 1;
const Y_PLACEMENT = 2;

function bitsIn(format: number): number {
  return format.toString(2).replaceAll('0', '').length;
}

function turnCursive(table: Table, at: number): void {
  turnAnchors(table, at + 6, at, table.view.getUint16(at + 4) * 2);
}

function turnMarksOnBases(table: Table, at: number): void {
  const { view } = table;
  const classes = view.getUint16(at + 6);
  turnMarkArray(table, at + view.getUint16(at + 8));
  const bases = at + view.getUint16(at + 10);
  turnAnchors(table, bases + 2, bases, view.getUint16(bases) * classes);
}

function turnMarksOnLigatures(table: Table, at: number): void {
  const { view } = table;
  const classes = view.getUint16(at + 6);
  turnMarkArray(table, at + view.getUint16(at + 8));
  const ligatures = at + view.getUint16(at + 10);
  for (const ligature of pointedTo(table, ligatures, ligatures)) {
    turnAnchors(table, ligature + 2, ligature, view.getUint16(ligature) * classes);
  }
}

function turnMarkArray(table: Table, at: number): void {
  const count = table.view.getUint16(at);
  for (let mark = 0; mark < count; mark += 1) {
    turnAnchors(table, at + 2 + mark * 4 + 2, at, 1);
  }
}

/** Anchors whose 16-bit offsets stand in a row and count from `base`; 0 is none. */
function turnAnchors(table: Table, list: number, base: number, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const offset = table.view.getUint16(list + index * 2);
    if (offset !== 0) negate(table, base + offset + 4);
  }
}

function negate({ view, turned }: Table, at: number): void {
  if (turned.has(at)) return;
  turned.add(at);
  view.setInt16(at, -view.getInt16(at));
}
