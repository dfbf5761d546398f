import { elementsOf } from '../templates/parse-template.ts';
import type { TemplateElement } from '../templates/template.ts';
import { parseColour, type Rgb } from './colour.ts';
import { inheritedFrom } from './computed-style.ts';
import type { MeasuredBox } from './measure.ts';
import type { Sheet } from './sheet.ts';
import { pathTo, ROOT_KEY } from './tree.ts';

/** The colour that an element's text is drawn in; null where the stylesheet does not tell. */
export function inkOf(sheet: Sheet, key: string): Rgb | null {
  return parseColour(inheritedFrom(stylesTo(sheet, pathTo(sheet.page, key)), 'color'));
}

/** The flat colour behind an element; null where it stands on a picture or a gradient. */
export function groundOf(sheet: Sheet, key: string): Rgb | null {
  const path = pathTo(sheet.page, key);
  for (let depth = path.length; depth > 0; depth -= 1) {
    const element = path[depth - 1];
    const written = backgroundOf(stylesTo(sheet, path.slice(0, depth)));
    if (!element || written === null) continue;
    return holdsPhoto(sheet, element) ? null : parseColour(written);
  }
  return null;
}

/** A custom property of the card, such as `--ink`, as a colour. */
export function brandColour(sheet: Sheet, name: string): Rgb | null {
  return parseColour(inheritedFrom(stylesTo(sheet, [sheet.page]), name));
}

type Styles = readonly MeasuredBox['style'][];

function stylesTo({ boxes }: Sheet, path: readonly TemplateElement[]): Styles {
  return [ROOT_KEY, ...path.map(({ key }) => key)].map((key) => boxes.get(key)?.style ?? {});
}

/** What the last of these elements is filled with, as written; null for nothing. */
function backgroundOf(styles: Styles): string | null {
  const own = styles.at(-1) ?? {};
  const name = ['backgroundImage', 'background', 'backgroundColor'].find(
    (property) => own[property] !== undefined,
  );
  const written = name ? inheritedFrom(styles, name) : '';
  return written === '' || /^(?:none|transparent)$/u.test(written) ? null : written;
}

/** A photo lies over the ground of the element that holds it. */
function holdsPhoto({ pictures }: Sheet, element: TemplateElement): boolean {
  return pictures.photo !== null && elementsOf(element).some(({ slot }) => slot === 'photo');
}
