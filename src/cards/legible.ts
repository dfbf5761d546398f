import { type Finding, finding } from '../findings/finding.ts';
import { elementsOf } from '../templates/parse-template.ts';
import { contrastOf, printColour, type Rgb } from './colour.ts';
import { brandColour, groundOf, inkOf } from './grounds.ts';
import { type InkedText, type MeasuredText, measureOverPictures } from './over-pictures.ts';
import type { Sheet } from './sheet.ts';
import { type Fill, inkedFill } from './tree.ts';

/** What makes a card's texts readable, and how readable they are. */
export type Legible = {
  /** The ink of elements that are not drawn in the template's own. */
  readonly inks: ReadonlyMap<string, string>;
  /** Custom properties for the stylesheet: how strong the scrim is, and how high it reaches. */
  readonly css: string;
  /** The card's drawing, where its texts stand on a picture or a gradient. */
  readonly svg: string | null;
  /** The least of all texts. */
  readonly contrast: number;
  readonly findings: readonly Finding[];
};

/** Least contrast of a card's own text, and of the others. */
const LEAST_DOMINANT = 7;
const LEAST_SMALL = 4.5;

/**
 * Judges the contrast of every text of a laid out card: by the colours of the
 * stylesheet on flat grounds, on the pixels of its drawing over pictures and
 * gradients. `topOf` says how far down a text will stand, in px. A text
 * that is too faint gets another of the brand's colours where one will do; a
 * scrim gets as strong as it must.
 */
export async function makeLegible(
  sheet: Sheet,
  fill: Fill,
  topOf: (key: string) => number,
): Promise<Legible> {
  const texts = textsOf(sheet, fill);
  const flat = texts.flatMap((text) => judgeFlat(sheet, text) ?? []);
  const others = texts.filter(({ key }) => groundOf(sheet, key) === null);
  const inked: Fill = (element) => inkedFill(changedInks(flat), fill, element);
  const over = await measureOverPictures(sheet, others, inked, inksOf(sheet), topOf);
  const judged = [...flat, ...over.texts];
  return {
    inks: changedInks(judged),
    css: over.css,
    svg: over.svg,
    contrast: floor(Math.min(MOST, ...judged.map(({ contrast }) => contrast)), 100),
    findings: judged.flatMap((text) => explain(sheet, text)),
  };
}

/** The ink of each text that is not drawn in its own. */
function changedInks(texts: readonly MeasuredText[]): ReadonlyMap<string, string> {
  return new Map(texts.flatMap(({ key, other }) => (other ? [[key, printColour(other)]] : [])));
}

/** The contrast of black and white. */
const MOST = 21;

function textsOf(sheet: Sheet, fill: Fill): readonly InkedText[] {
  return elementsOf(sheet.page).flatMap((element) => {
    const { key, slot } = element;
    const isText = slot && slot !== 'mark' && (fill(element)?.children?.length ?? 0) > 0;
    const ink = isText ? inkOf(sheet, key) : null;
    if (!slot || !ink) return [];
    return [{ key, slot, ink, least: slot === sheet.content.page ? LEAST_DOMINANT : LEAST_SMALL }];
  });
}

function judgeFlat(sheet: Sheet, text: InkedText): MeasuredText | null {
  const ground = groundOf(sheet, text.key);
  if (!ground) return null;
  const contrast = contrastOf(text.ink, ground);
  if (contrast >= text.least) return { ...text, ground, contrast, other: null };
  const other = inksOf(sheet).find((colour) => contrastOf(colour, ground) >= text.least);
  return other
    ? { ...text, ground, contrast: contrastOf(other, ground), other }
    : { ...text, ground, contrast, other: null };
}

/** The brand's colours that a text may be set in. */
function inksOf(sheet: Sheet): readonly Rgb[] {
  const colours = ['--ink', '--paper', '--accent'].map((name) => brandColour(sheet, name));
  return colours.filter((colour) => colour !== null);
}

function explain(sheet: Sheet, text: MeasuredText): readonly Finding[] {
  const { slot, ink, ground, contrast, least, other } = text;
  const where = { file: sheet.template.name, card: `${sheet.content.kind}-${sheet.format.id}` };
  const values = { slot, ink: printColour(ink), ground: printColour(ground), least };
  if (other) {
    return [finding('card-ink-changed', where, { ...values, other: printColour(other) })];
  }
  if (contrast >= least) return [];
  return [
    finding('card-contrast-low', where, { ...values, contrast: floor(contrast, 10).toFixed(1) }),
  ];
}

/** Down to a tenth or a hundredth part: never more than it is. */
function floor(contrast: number, parts: 10 | 100): number {
  return Math.floor(contrast * parts) / parts;
}
