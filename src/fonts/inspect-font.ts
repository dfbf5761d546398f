import { type Face, openFace } from './face.ts';
import { type HarfBuzz, loadHarfBuzz } from './harfbuzz.ts';
import { sfntTables, toSfnt, viewOf } from './sfnt.ts';
import { turnMarks } from './turn-marks.ts';

/** What a font file is, or why it cannot be used. */
export type InspectedFont =
  | { readonly kind: 'usable'; readonly weight: number }
  | { readonly kind: 'unusable'; readonly reason: string };

const WOFF2 = 0x774f4632;
/** TrueType, OpenType with PostScript outlines, and WOFF. */
const READABLE = [0x00010000, 0x74727565, 0x4f54544f, 0x774f4646];

/** Tells a font file's weight. Source: OpenType 1.9, table OS/2. */
export async function inspectFont(bytes: Uint8Array): Promise<InspectedFont> {
  const signature = bytes.length < 12 ? 0 : viewOf(bytes).getUint32(0);
  if (signature === WOFF2) return unusable('WOFF2 is not read; save it as .woff, .ttf or .otf');
  if (!READABLE.includes(signature)) return unusable('it is no font file');
  try {
    return inspectSfnt(await loadHarfBuzz(), toSfnt(bytes));
  } catch {
    return unusable('it is damaged');
  }
}

function inspectSfnt(harfbuzz: HarfBuzz, sfnt: Uint8Array): InspectedFont {
  const tables = new Map(sfntTables(sfnt).map((table) => [table.tag, table]));
  if (tables.has('fvar')) {
    return unusable('it is a variable font; use one file for each weight');
  }
  const os2 = tables.get('OS/2');
  const face = openFace(harfbuzz, { name: 'own', weight: 400, data: turnMarks(sfnt) });
  if (!os2 || !WORDS.some((word) => isDrawn(face, word))) return unusable('it is damaged');
  const weight = viewOf(sfnt).getUint16(os2.start + 4);
  return { kind: 'usable', weight: Math.min(900, Math.max(100, Math.round(weight / 100) * 100)) };
}

/** A face has letters of at least one script. */
const WORDS = ['n', 'н', 'ν', 'ن', 'נ', 'न', 'ন', 'த', 'น', 'の', '的', '안', 'ნ', 'ն'];

function isDrawn(face: Face, word: string): boolean {
  return face.shape(word).every(({ id, ink }) => id !== 0 && ink !== null);
}

function unusable(reason: string): InspectedFont {
  return { kind: 'unusable', reason };
}
