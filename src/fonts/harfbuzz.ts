import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A glyph of a shaped text, in the face's own units. */
export type HarfBuzzGlyph = {
  /** The glyph's number in the face; 0 is the box that stands for a missing one. */
  readonly g: number;
  /** The UTF-16 offset in the text that it comes from. */
  readonly cl: number;
  readonly ax: number;
  readonly dx: number;
  readonly dy: number;
};

/** The box of a glyph's outline: `yBearing` is its top above the baseline, `height` is negative. */
export type HarfBuzzExtents = {
  readonly xBearing: number;
  readonly yBearing: number;
  readonly width: number;
  readonly height: number;
};

type Blob = { destroy(): void };
type FaceHandle = { readonly upem: number; collectUnicodes(): Uint32Array; destroy(): void };
/** A face at a size of its own units. */
export type FontHandle = {
  glyphExtents(glyph: number): HarfBuzzExtents | null;
  glyphToPath(glyph: number): string;
};
type Buffer = {
  addText(text: string): void;
  guessSegmentProperties(): void;
  setDirection(direction: 'ltr' | 'rtl'): void;
  json(): HarfBuzzGlyph[];
  destroy(): void;
};
/** The part of harfbuzzjs that is used here; it ships no types. */
export type HarfBuzz = {
  createBlob(data: Uint8Array): Blob;
  createFace(blob: Blob, index: number): FaceHandle;
  createFont(face: FaceHandle): FontHandle;
  createBuffer(): Buffer;
  shape(font: FontHandle, buffer: Buffer, features?: string): void;
};

/**
 * HarfBuzz, once its WebAssembly is ready. The version is the one satori draws
 * with. The module is itself a promise, which `import` does not hand over as
 * it is in every runner, so it is required.
 */
export function loadHarfBuzz(): Promise<HarfBuzz> {
  const harfbuzz: Promise<HarfBuzz> = require('harfbuzzjs');
  return harfbuzz;
}
