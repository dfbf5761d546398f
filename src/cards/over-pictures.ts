import type { Slot } from '../templates/template.ts';
import { contrastOfLights, luminance, type Rgb } from './colour.ts';
import type { MeasuredBox, Pixels } from './measure.ts';
import { rootOf, type Sheet } from './sheet.ts';
import { buildTree, type Fill } from './tree.ts';

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
 * before it: two drawings tell all of its strengths. A text that no scrim
 * makes readable gets one of the other inks where one will do.
 */
export async function measureOverPictures(
  sheet: Sheet,
  texts: readonly InkedText[],
  filled: Fill,
  inks: readonly Rgb[],
): Promise<{ readonly texts: readonly MeasuredText[]; readonly css: string }> {
  if (texts.length === 0) return { texts: [], css: '' };
  const fill = hideTexts(filled, texts);
  const draw = (css: string) => buildTree(sheet.page, `${sheet.css}${css}`, rootOf(sheet), fill);
  const paint = (share: number, strength: number) =>
    sheet.paint(draw(scrimCss(share, strength)), sheet.format, sheet.assets, 1);
  const bare = await paint(0, 0);
  const placed = texts.map((text) => ({ text, lines: linesIn(bare.boxes, text.key) }));
  const share = shareOf(
    placed.flatMap(({ lines }) => lines),
    sheet.format.height,
  );
  const covered = await paint(share, 1);
  const grounds = placed.map(({ text, lines }) => ({
    text,
    bare: coloursIn(lines, bare),
    covered: coloursIn(lines, covered),
  }));
  const judge = (strength: number) => grounds.flatMap((ground) => judgeText(ground, strength));
  const strength = STRENGTHS.find((one) => judge(one).every(isLegible));
  if (strength !== undefined) return { texts: judge(strength), css: scrimCss(share, strength) };
  const judgeInked = (one: number) => grounds.flatMap((ground) => inkAnew(ground, inks, one));
  const weaker = STRENGTHS.find((one) => judgeInked(one).every(isLegible)) ?? 1;
  return { texts: judgeInked(weaker), css: scrimCss(share, weaker) };
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

function hideTexts(fill: Fill, texts: readonly InkedText[]): Fill {
  const hidden = new Set(texts.map(({ key }) => key));
  return (element) => {
    const filling = fill(element);
    return hidden.has(element.key)
      ? { ...filling, style: { ...filling?.style, opacity: 0 } }
      : filling;
  };
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
function shareOf(lines: readonly MeasuredBox[], height: number): number {
  const top = Math.min(height, ...lines.map((line) => line.top));
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
