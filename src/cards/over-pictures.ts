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

/** Pixels for each px of the card: contrast needs no more. */
const SCALE = 0.5;

/** How strong a scrim may be; the first at which every text can be read is taken. */
const STRENGTHS = Array.from({ length: 14 }, (_, step) => (35 + 5 * step) / 100);

/** Measures texts that stand on a picture or a gradient, and sets the scrim before it. */
export async function measureOverPictures(
  sheet: Sheet,
  texts: readonly InkedText[],
  filled: Fill,
): Promise<{ readonly texts: readonly MeasuredText[]; readonly css: string }> {
  if (texts.length === 0) return { texts: [], css: '' };
  const fill = hideTexts(filled, texts);
  const draw = (css: string) => buildTree(sheet.page, `${sheet.css}${css}`, rootOf(sheet), fill);
  const boxes = await sheet.measure(draw(''), sheet.format, sheet.assets);
  const placed = texts.map((text) => ({ text, lines: linesIn(boxes, text.key) }));
  const share = shareOf(
    placed.flatMap(({ lines }) => lines),
    sheet.format.height,
  );
  const paint = (strength: number) =>
    sheet.paint(draw(scrimCss(share, strength)), sheet.format, sheet.assets, SCALE);
  const bare = await paint(0);
  const covered = await paint(1);
  const judge = (strength: number) =>
    placed.flatMap(({ text, lines }) => judgeText(text, lines, bare, covered, strength));
  const strength = STRENGTHS.find((one) => judge(one).every(isLegible)) ?? 1;
  return { texts: judge(strength), css: scrimCss(share, strength) };
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

function isLegible({ contrast, least }: MeasuredText): boolean {
  return contrast >= least;
}

/** The part of the pixels behind a text that may be worse than what counts. */
const WORST = 0.01;

/** What is drawn is linear in the strength of the scrim: two drawings tell all between them. */
function judgeText(
  text: InkedText,
  lines: readonly MeasuredBox[],
  bare: Pixels,
  covered: Pixels,
  strength: number,
): readonly MeasuredText[] {
  const ink = luminance(text.ink);
  const grounds = lines.flatMap((line) =>
    pixelsIn(line, bare).map((at) => mix(colourAt(bare, at), colourAt(covered, at), strength)),
  );
  const contrasts = Float64Array.from(grounds, (one) => contrastOfLights(ink, luminance(one)));
  const contrast = contrasts.toSorted()[Math.floor(contrasts.length * WORST)];
  if (contrast === undefined) return [];
  const ground = grounds[contrasts.indexOf(contrast)] ?? text.ink;
  return [{ ...text, ground, contrast, other: null }];
}

/** Offsets of the pixels of a box. */
function pixelsIn(box: MeasuredBox, { width, height }: Pixels): readonly number[] {
  const [left, right] = [box.left, box.left + box.width].map((px) => Math.round(px * SCALE));
  const [top, bottom] = [box.top, box.top + box.height].map((px) => Math.round(px * SCALE));
  const offsets: number[] = [];
  for (let y = Math.max(0, top ?? 0); y < Math.min(height, bottom ?? 0); y += 1) {
    for (let x = Math.max(0, left ?? 0); x < Math.min(width, right ?? 0); x += 1) {
      offsets.push((y * width + x) * 4);
    }
  }
  return offsets;
}

function colourAt({ data }: Pixels, at: number): Rgb {
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

function mix(one: Rgb, other: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2) => one[index] + share * (other[index] - one[index]);
  return [part(0), part(1), part(2)];
}
