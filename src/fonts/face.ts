import type { FontHandle, HarfBuzz } from './harfbuzz.ts';
import { sfntTables, viewOf } from './sfnt.ts';

/** One slice of one family at one weight, as plain bytes: all that drawing needs. */
export type FaceData = {
  /** Unique with its weight: family and slice, in lower case, such as `source serif 4 greek`. */
  readonly name: string;
  readonly weight: number;
  /** An sfnt (TrueType or OpenType) file, its marks turned for the engine that draws. */
  readonly data: Uint8Array;
};

/** A box in em: y grows upwards from the baseline. */
export type Ink = {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
};

/** A glyph of a shaped text. All lengths are in em. */
export type Glyph = {
  /** 0 is the box that stands for a missing glyph. */
  readonly id: number;
  /** The UTF-16 offset in the text that it comes from. */
  readonly cluster: number;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
  /** The box of its outline, from its own origin; null where it has none. */
  readonly ink: Ink | null;
};

/** How a text is shaped; by default in the direction of its script, with its ligatures. */
export type FaceShaping = {
  readonly direction?: 'ltr' | 'rtl' | undefined;
  /** Whether letters may join that are only joined for their looks. */
  readonly ligatures?: boolean;
};

/** A face that text can be shaped with. */
export type Face = {
  readonly data: FaceData;
  /** What its name has before the slice. */
  readonly family: string;
  /** How far lines reach above and below the baseline, in em, as the layout engine sees it. */
  readonly ascent: number;
  readonly descent: number;
  has(codePoint: number): boolean;
  shape(text: string, options?: FaceShaping): readonly Glyph[];
};

/** Opens a face for shaping. Its marks are turned, see `turn-marks.ts`, so that offsets come out negated. */
export function openFace(harfbuzz: HarfBuzz, data: FaceData): Face {
  const blob = harfbuzz.createBlob(data.data);
  const handle = harfbuzz.createFace(blob, 0);
  const font = harfbuzz.createFont(handle);
  const codePoints = new Set(handle.collectUnicodes());
  const em = handle.upem;
  const inks = new Map<number, Ink | null>();
  return {
    data,
    family: data.name.replace(/ \S+$/u, ''),
    ...verticalExtent(data.data, em),
    has: (codePoint) => codePoints.has(codePoint),
    shape: (text, options = {}) => shape({ harfbuzz, font, em, inks }, text, options),
  };
}

type Shaper = {
  readonly harfbuzz: HarfBuzz;
  readonly font: FontHandle;
  readonly em: number;
  readonly inks: Map<number, Ink | null>;
};

function shape(
  shaper: Shaper,
  text: string,
  { direction, ligatures = true }: FaceShaping,
): readonly Glyph[] {
  const { harfbuzz, font, em } = shaper;
  const buffer = harfbuzz.createBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  if (direction) buffer.setDirection(direction);
  harfbuzz.shape(font, buffer, ligatures ? '' : '-liga,-clig');
  const glyphs = buffer.json();
  buffer.destroy();
  return glyphs.map((glyph) => ({
    id: glyph.g,
    cluster: glyph.cl,
    advance: glyph.ax / em,
    x: glyph.dx / em,
    y: -glyph.dy / em,
    ink: inkOf(shaper, glyph.g),
  }));
}

function inkOf({ font, em, inks }: Shaper, glyph: number): Ink | null {
  const known = inks.get(glyph);
  if (known !== undefined) return known;
  const extents = font.glyphExtents(glyph);
  const ink =
    extents && extents.width !== 0 && extents.height !== 0
      ? {
          left: extents.xBearing / em,
          right: (extents.xBearing + extents.width) / em,
          bottom: (extents.yBearing + extents.height) / em,
          top: extents.yBearing / em,
        }
      : null;
  inks.set(glyph, ink);
  return ink;
}

/** From the `hhea` table, which is the one the layout engine reads. */
function verticalExtent(sfnt: Uint8Array, em: number): { ascent: number; descent: number } {
  const hhea = sfntTables(sfnt).find((table) => table.tag === 'hhea');
  if (!hhea) return { ascent: 1, descent: 0.25 };
  const view = viewOf(sfnt);
  return {
    ascent: view.getInt16(hhea.start + 4) / em,
    descent: -view.getInt16(hhea.start + 6) / em,
  };
}
