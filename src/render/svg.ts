import satori, { type Font, type SatoriOptions } from 'satori';
import type { Card, Element } from '../cards/card.ts';
import type { Assets, MeasuredBox } from '../cards/measure.ts';
import type { FaceData } from '../fonts/face.ts';

type Size = { readonly width: number; readonly height: number };

/** Lays a tree out without drawing it: a box for each element that has a key. Px from the card's top left corner. */
export async function measure(
  element: Element,
  size: Size,
  assets: Assets,
): Promise<ReadonlyMap<string, MeasuredBox>> {
  const boxes = new Map<string, MeasuredBox>();
  await satori(element, { ...optionsFor(size, assets), embedFont: false, ...noting(boxes) });
  return boxes;
}

/** Draws a tree, and tells where its elements are, in one pass. */
export async function drawMeasured(
  element: Element,
  size: Size,
  assets: Assets,
): Promise<{ readonly svg: string; readonly boxes: ReadonlyMap<string, MeasuredBox> }> {
  const boxes = new Map<string, MeasuredBox>();
  const svg = await satori(element, { ...optionsFor(size, assets), ...noting(boxes) });
  return { svg, boxes };
}

/** Draws a card: an SVG of its exact size in which all text is outlines. */
export async function drawSvg(card: Card, assets: Assets): Promise<string> {
  return card.svg ?? (await drawElement(card.element, card, assets));
}

/** Draws any fitted tree at a size in px. */
export function drawElement(element: Element, size: Size, assets: Assets): Promise<string> {
  return satori(element, optionsFor(size, assets));
}

/** Notes the box of each element that has a key. */
function noting(boxes: Map<string, MeasuredBox>): Pick<SatoriOptions, 'onNodeDetected'> {
  return {
    onNodeDetected: ({ key, left, top, width, height, props }) => {
      if (typeof key !== 'string') return;
      boxes.set(key, { left, top, width, height, style: props.style ?? {} });
    },
  };
}

function optionsFor(size: Size, assets: Assets) {
  return {
    width: size.width,
    height: size.height,
    fonts: fontsOf(assets.faces),
    graphemeImages: { ...assets.emoji },
  };
}

/** Satori keeps what it has parsed of an array of fonts, by the array itself. */
const arrays = new WeakMap<readonly FaceData[], Font[]>();

function fontsOf(faces: readonly FaceData[]): Font[] {
  const known = arrays.get(faces);
  if (known) return known;
  const fonts = faces.map(({ name, weight, data }) => ({
    name,
    weight: weightOf(weight),
    style: 'normal' as const,
    data: Buffer.from(data.buffer, data.byteOffset, data.byteLength),
  }));
  arrays.set(faces, fonts);
  return fonts;
}

const WEIGHTS = [100, 200, 300, 400, 500, 600, 700, 800, 900] as const;

function weightOf(weight: number): (typeof WEIGHTS)[number] {
  return WEIGHTS.find((known) => known === weight) ?? 400;
}
