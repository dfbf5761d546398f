import { printColour, type Rgb } from './colour.ts';
import type { MeasuredBox } from './measure.ts';
import { rootOf, type Sheet } from './sheet.ts';
import { buildTree, type Fill } from './tree.ts';

/** A card drawn but for what only its pixels can tell: how strong the scrim is, and the ink of the texts before it. */
export type Draft = {
  /** Where its elements are. */
  readonly boxes: ReadonlyMap<string, MeasuredBox>;
  /** The card without these texts, its scrim of a strength from 0 to 1. */
  readonly ground: (strength: number) => Promise<string>;
  /** The card with all of its texts, these in other inks where there are any, by key. */
  readonly finish: (strength: number, inks: ReadonlyMap<string, Rgb>) => Promise<string>;
};

/** A strength, and an opacity, that no stylesheet has: they are found in the drawing again. */
const STRENGTH = 0.123456789;
const SHOWN = 0.987654321;

/**
 * Lays a card out and draws it once. `texts` are those before the scrim,
 * `scrim` gives the rule for a strength. A stylesheet that makes other
 * numbers of the strength has its card drawn anew for each.
 */
export async function drawDraft(
  sheet: Sheet,
  fill: Fill,
  texts: readonly { readonly key: string; readonly ink: Rgb }[],
  scrim: (strength: number) => string,
): Promise<Draft> {
  const blanks = new Map(texts.map(({ key }, index) => [key, blankInk(index)]));
  const drawAt = (strength: number) => {
    const css = `${sheet.css}${scrim(strength)}`;
    const tree = buildTree(sheet.page, css, rootOf(sheet), blankFill(fill, blanks));
    return sheet.draw(tree, sheet.format, sheet.assets);
  };
  const { svg, boxes } = await drawAt(STRENGTH);
  const isBlank = svg.includes(`"${STRENGTH}"`) || !sheet.css.includes('var(--scrim-strength)');
  const at = async (strength: number) =>
    isBlank ? svg.replaceAll(`"${STRENGTH}"`, `"${strength}"`) : (await drawAt(strength)).svg;
  return {
    boxes,
    ground: async (strength) => (await at(strength)).replaceAll(`"${SHOWN}"`, '"0"'),
    finish: async (strength, inks) => {
      const shown = (await at(strength)).replaceAll(` opacity="${SHOWN}"`, '');
      return texts.reduce((drawn, { key, ink }, index) => {
        return drawn.replaceAll(`"${blankInk(index)}"`, `"${printColour(inks.get(key) ?? ink)}"`);
      }, shown);
    },
  };
}

/** Stands for the ink of a text; no two texts have the same. */
function blankInk(index: number): string {
  return `#5e1e${index.toString(16).padStart(2, '0')}`;
}

function blankFill(fill: Fill, blanks: ReadonlyMap<string, string>): Fill {
  return (element) => {
    const filling = fill(element);
    const color = blanks.get(element.key);
    return color ? { ...filling, style: { ...filling?.style, color, opacity: SHOWN } } : filling;
  };
}
