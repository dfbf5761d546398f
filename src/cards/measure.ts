import type { FaceData } from '../fonts/face.ts';
import type { Element } from './card.ts';

/** What drawing needs besides the cards: faces, and the emoji that occur. Plain data, so that it can go to a worker. */
export type Assets = {
  readonly faces: readonly FaceData[];
  /** A `data:` address of an SVG for each emoji. */
  readonly emoji: Readonly<Record<string, string>>;
};

/** Where the layout engine put an element, in px on the card, and the style its stylesheet gives it. */
export type MeasuredBox = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Declared values as written, in camel case. Nothing inherited. */
  readonly style: Readonly<Record<string, string | number>>;
};

/** Rows of pixels from the top left: red, green, blue and alpha, each from 0 to 255. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
};

/** Draws a tree of a size in px as an SVG whose text is outlines, and tells where its elements are, in one pass. */
export type Draw = (
  element: Element,
  size: { readonly width: number; readonly height: number },
  assets: Assets,
) => Promise<{ readonly svg: string; readonly boxes: ReadonlyMap<string, MeasuredBox> }>;

/** Draws such an SVG as pixels, one for each px. */
export type Rasterise = (svg: string) => Pixels;

/** Lays a tree out without drawing it: a box for each element that has a key. */
export type Measure = (
  element: Element,
  size: { readonly width: number; readonly height: number },
  assets: Assets,
) => Promise<ReadonlyMap<string, MeasuredBox>>;
