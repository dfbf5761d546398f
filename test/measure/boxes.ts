import type { FaceData } from '../../src/fonts/face.ts';
import { type HarfBuzz, loadHarfBuzz } from '../../src/fonts/harfbuzz.ts';

/** One contour of an outline: how many points it has, and the box around them. */
type Contour = {
  readonly points: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** The contours of what a face draws for a glyph it lacks. */
export type MissingBox = readonly Contour[];

/** What each face draws for a glyph it lacks. */
export async function missingBoxesOf(faces: readonly FaceData[]): Promise<readonly MissingBox[]> {
  const harfbuzz = await loadHarfBuzz();
  return faces.map((face) => missingBoxOf(harfbuzz, face)).filter(({ length }) => length > 0);
}

function missingBoxOf(harfbuzz: HarfBuzz, { data }: FaceData): MissingBox {
  const face = harfbuzz.createFace(harfbuzz.createBlob(data), 0);
  return normalise(contoursOf(harfbuzz.createFont(face).glyphToPath(0), -1));
}

/** How many of these boxes are among the outlines of an SVG. */
export function countMissing(svg: string, boxes: readonly MissingBox[]): number {
  let count = 0;
  for (const [, data = ''] of svg.matchAll(/<path [^>]*?d="([^"]*)"/gu)) {
    const drawn = contoursOf(data, 1);
    for (const [start] of drawn.entries()) {
      if (boxes.some((box) => isSame(normalise(drawn.slice(start, start + box.length)), box))) {
        count += 1;
      }
    }
  }
  return count;
}

/** Of a box's height: outlines are drawn to a tenth of a pixel. */
const NEAR = 0.02;

/** Points by which ways of closing a contour differ. */
const CLOSING = 99;

/** Whether the contours are the same, whichever comes first. */
function isSame(drawn: MissingBox, box: MissingBox): boolean {
  const isNear = (one: Contour, other: Contour) =>
    Math.abs(one.points - other.points) <= CLOSING &&
    (['left', 'top', 'width', 'height'] as const).every(
      (side) => Math.abs(one[side] - other[side]) < NEAR,
    );
  return (
    drawn.length === box.length && box.every((one) => drawn.some((other) => isNear(one, other)))
  );
}

/** The contours of a path, y downwards. */
function contoursOf(data: string, down: 1 | -1): readonly Contour[] {
  return data.split(/Z\s*/u).flatMap((part) => {
    const numbers = (part.match(/-?[\d.]+(?:e-?\d+)?/gu) ?? []).map(Number);
    if (numbers.length < 2) return [];
    const xs = numbers.filter((_, index) => index % 2 === 0);
    const ys = numbers.filter((_, index) => index % 2 === 1).map((y) => y * down);
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
    return [{ points: xs.length, left, top, width, height }];
  });
}

/** Contours in parts of the height of them all, from their top left corner. */
function normalise(contours: readonly Contour[]): MissingBox {
  const left = Math.min(...contours.map((one) => one.left));
  const top = Math.min(...contours.map((one) => one.top));
  const height = Math.max(...contours.map((one) => one.top + one.height)) - top;
  return contours.map((one) => ({
    points: one.points,
    left: (one.left - left) / height,
    top: (one.top - top) / height,
    width: one.width / height,
    height: one.height / height,
  }));
}
