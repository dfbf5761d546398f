import type { Slot } from '../templates/template.ts';
import { contrastOfLights, luminance, type Rgb } from './colour.ts';
import { drawDraft } from './draft.ts';
import type { MeasuredBox, Pixels } from './measure.ts';
import type { Sheet } from './sheet.ts';
import type { Fill } from './tree.ts';

/** A text on the card, in the template's own ink, and the contrast it needs. */
export type InkedText = {
  readonly key: string;
  readonly slot: Slot;
  readonly ink: Rgb;
  readonly least: number;
};

/** A text and the contrast it has; `ground` is the colour behind it that is nearest to its ink. */
export type MeasuredText = InkedText & {
  readonly ground: Rgb;
  readonly contrast: number;
  /** The colour it is drawn in instead, where its own is too faint. */
  readonly other: Rgb | null;
};

/** Every so many pixels one is looked at, across and down. Fewer pixels would smooth the grain that hides letters. */
const STEP = 2;

/** How strong a scrim may be; the first at which every text can be read is taken. */
const STRENGTHS = Array.from({ length: 14 }, (_, step) => (35 + 5 * step) / 100);

/**
 * Measures texts that stand on a picture or a gradient, and sets the scrim
 * before it. The card is drawn once; its pixels without the scrim and under
 * all of it tell all strengths. A text that no scrim makes readable gets one
 * of the other inks where one will do.
 */
export async function measureOverPictures(
  sheet: Sheet,
  texts: readonly InkedText[],
  fill: Fill,
  inks: readonly Rgb[],
  topOf: (key: string) => number,
): Promise<OverPictures> {
  if (texts.length === 0) return { texts: [], css: '', svg: null };
  const share = shareOf(
    texts.map(({ key }) => topOf(key)),
    sheet.format.height,
  );
  const draft = await drawDraft(sheet, fill, texts, (strength) => scrimCss(share, strength));
  // Not only the part that texts stand on: resvg 2.6 aborts where a layer lies outside its picture.
  const ground = async (strength: number) => sheet.rasterise(await draft.ground(strength));
  const [bare, covered] = [await ground(0), await ground(1)];
  const grounds = texts.map((text) => {
    const lines = linesIn(draft.boxes, text.key);
    return { text, bare: coloursIn(lines, bare), covered: coloursIn(lines, covered) };
  });
  const { strength, judged } = scrimFor(grounds, inks);
  const others = judged.flatMap(({ key, other }) => (other ? [[key, other] as const] : []));
  const svg = await draft.finish(strength, new Map(others));
  return { texts: judged, css: scrimCss(share, strength), svg };
}

type OverPictures = {
  readonly texts: readonly MeasuredText[];
  /** Custom properties for the stylesheet. */
  readonly css: string;
  /** The card, drawn with them. */
  readonly svg: string | null;
};

/** The weakest scrim that makes all texts readable; where none does, with other inks. */
function scrimFor(
  grounds: readonly Grounds[],
  inks: readonly Rgb[],
): { readonly strength: number; readonly judged: readonly MeasuredText[] } {
  const judge = (strength: number) => grounds.flatMap((ground) => judgeText(ground, strength));
  const strength = STRENGTHS.find((one) => judge(one).every(isLegible));
  if (strength !== undefined) return { strength, judged: judge(strength) };
  const judgeInked = (one: number) => grounds.flatMap((ground) => inkAnew(ground, inks, one));
  const weaker = STRENGTHS.find((one) => judgeInked(one).every(isLegible)) ?? 1;
  return { strength: weaker, judged: judgeInked(weaker) };
}

/** A text in the first of other inks that can be read, where its own cannot. */
function inkAnew(ground: Grounds, inks: readonly Rgb[], strength: number): readonly MeasuredText[] {
  const { text } = ground;
  const own = judgeText(ground, strength);
  if (own.every(isLegible)) return own;
  const others = inks.flatMap((ink) => judgeText({ ...ground, text: { ...text, ink } }, strength));
  const other = others.find(isLegible);
  return other ? [{ ...other, ink: text.ink, other: other.ink }] : own;
}

function linesIn(boxes: ReadonlyMap<string, MeasuredBox>, key: string): readonly MeasuredBox[] {
  const found: MeasuredBox[] = [];
  for (let line = 1; ; line += 1) {
    const box = boxes.get(`${key}-line-${line}-text`);
    if (!box) return found;
    found.push(box);
  }
}

/** How much of the card, from its foot, texts stand on: percent. */
function shareOf(tops: readonly number[], height: number): number {
  const top = Math.min(height, ...tops);
  return Math.ceil((100 * (height - top)) / height);
}

function scrimCss(share: number, strength: number): string {
  return `:root{--text-share:${share}%;--scrim-strength:${strength}}`;
}

/** Above 1, since not all pixels are looked at. */
const CAUTION = 1.02;

function isLegible({ contrast, least }: MeasuredText): boolean {
  return contrast >= least * CAUTION;
}

/** The part of the pixels behind a text that may be worse than what counts. */
const WORST = 0.01;

/** What stands behind a text without the scrim and under all of it: red, green and blue by turns. */
type Grounds = {
  readonly text: InkedText;
  readonly bare: Uint8Array;
  readonly covered: Uint8Array;
};

/** What is drawn is linear in the strength of the scrim. */
function judgeText({ text, bare, covered }: Grounds, strength: number): readonly MeasuredText[] {
  const ink = luminance(text.ink);
  const mixed = bare.map((part, index) =>
    Math.round(part + strength * ((covered[index] ?? part) - part)),
  );
  const contrasts = new Float64Array(mixed.length / 3);
  for (const [index] of contrasts.entries()) {
    contrasts[index] = contrastOfLights(ink, luminance(colourAt(mixed, index)));
  }
  const contrast = contrasts.toSorted()[Math.floor(contrasts.length * WORST)];
  if (contrast === undefined) return [];
  return [{ ...text, ground: colourAt(mixed, contrasts.indexOf(contrast)), contrast, other: null }];
}

function colourAt(colours: Uint8Array, index: number): Rgb {
  const [red = 0, green = 0, blue = 0] = colours.subarray(index * 3, index * 3 + 3);
  return [red, green, blue];
}

/** The colours of the pixels in some boxes that are looked at. */
function coloursIn(boxes: readonly MeasuredBox[], { width, height, data }: Pixels): Uint8Array {
  const colours: number[] = [];
  for (const box of boxes) {
    const [left, right] = [box.left, box.left + box.width].map(Math.round);
    const [top, bottom] = [box.top, box.top + box.height].map(Math.round);
    for (let y = Math.max(0, top ?? 0); y < Math.min(height, bottom ?? 0); y += STEP) {
      for (let x = Math.max(0, left ?? 0); x < Math.min(width, right ?? 0); x += STEP) {
        const at = (y * width + x) * 4;
        colours.push(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
      }
    }
  }
  return Uint8Array.from(colours);
}
