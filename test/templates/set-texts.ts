import { type Card, pageOf } from '../../src/cards/card.ts';
import type { Assets, MeasuredBox } from '../../src/cards/measure.ts';
import { pathTo } from '../../src/cards/tree.ts';
import { measure } from '../../src/render/svg.ts';
import { elementsOf } from '../../src/templates/parse-template.ts';
import type { Slot, Template } from '../../src/templates/template.ts';

/** A text on a card: where its lines are, in px, and what they are set in. */
export type SetText = {
  readonly slot: Slot;
  readonly box: MeasuredBox;
  /** The boxes of its lines, as long as each is. */
  readonly lines: readonly MeasuredBox[];
  readonly fontSize: number;
  /** What it is drawn in. */
  readonly colour: string;
  /** The colours of its ground: one, or those of a gradient. */
  readonly grounds: readonly string[];
};

/** Lays a finished card out again and tells what stands where, in which colours. */
export async function setTexts(
  card: Card,
  template: Template,
  assets: Assets,
): Promise<readonly SetText[]> {
  const boxes = await measure(card.element, card, assets);
  const page = template.pages[pageOf(card.kind)];
  return elementsOf(page).flatMap(({ key, slot }) => {
    const box = boxes.get(`${key}-lines`);
    if (!slot || !box) return [];
    const styles = ['root', ...pathTo(page, key).map((element) => element.key)].map(
      (one) => boxes.get(one)?.style ?? {},
    );
    return [
      {
        slot,
        box,
        lines: [...boxes].flatMap(([name, line]) => (isLineOf(key, name) ? [line] : [])),
        fontSize: Number(styles.at(-1)?.fontSize),
        colour: String(resolved(nearest(styles, ['color']), styles)),
        grounds: coloursIn(
          resolved(nearest(styles, ['backgroundImage', 'backgroundColor', 'background']), styles),
        ),
      },
    ];
  });
}

function isLineOf(key: string, name: string): boolean {
  return name.startsWith(`${key}-line-`) && name.endsWith('-text');
}

/** Contrast of two colours as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

type Style = MeasuredBox['style'];

function nearest(styles: readonly Style[], names: readonly string[]): string {
  const style = styles.findLast((one) => names.some((name) => one[name] !== undefined));
  return String(names.map((name) => style?.[name]).find((value) => value !== undefined) ?? '');
}

function resolved(value: string, styles: readonly Style[]): string {
  const known = value.replaceAll(/var\((--[\w-]+)\)/gu, (_, name: string) =>
    nearest(styles, [name]),
  );
  return known === value ? value : resolved(known, styles);
}

function coloursIn(value: string): readonly string[] {
  return value.match(/#[\da-f]{6}/giu) ?? [];
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
