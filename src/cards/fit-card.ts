import type { Finding } from '../findings/finding.ts';
import type { Format } from '../formats/format.ts';
import { elementsOf } from '../templates/parse-template.ts';
import type { TemplateElement } from '../templates/template.ts';
import type { Element, Fit } from './card.ts';
import { type Dominant, fitDominant } from './fit-dominant.ts';
import { fitSmall } from './fit-small.ts';
import { type CardRequest, type Sheet, scaleOf } from './sheet.ts';
import { buildTree, type Filling, pruneEmpty } from './tree.ts';

/** A card laid out: nothing in it wraps any more. */
export type FittedCard = {
  readonly element: Element;
  readonly fit: Fit;
  readonly findings: readonly Finding[];
};
/** Lays a card out; null where its dominant text does not fit even at its smallest size. */
export async function fitCard(request: CardRequest): Promise<FittedCard | null> {
  const { content, template, format } = request;
  const page = pruneEmpty(template.pages[content.kind], content.slots);
  const css = `${request.stacks.nameFaces(template.css)}\n${safeZone(format)}`;
  const sheet: Sheet = { ...request, page, css, boxes: new Map() };
  const boxes = await request.measure(
    buildTree(page, css, rootOf(request), (element) => measuringFill(sheet, element)),
    format,
    request.assets,
  );
  return fitSheet({ ...sheet, boxes });
}
function rootOf({ format, direction }: CardRequest) {
  return { width: format.width, height: format.height, direction };
}

function safeZone({ safe }: Format): string {
  const sides = Object.entries(safe).map(([side, px]) => `--safe-${side}:${px}px`);
  return `:root{${sides.join(';')}}`;
}

/** Small texts as they are, at their largest; the dominant one leaves its room empty. */
function measuringFill(sheet: Sheet, element: TemplateElement): Filling | null {
  if (!element.slot) return null;
  if (element.slot === sheet.content.kind) {
    return {
      style: { flexGrow: 1, flexBasis: 0, minHeight: 0, alignSelf: 'stretch' },
      children: [],
    };
  }
  const text = sheet.content.slots[element.slot] ?? '';
  const inner = { type: 'div', key: `${element.key}-text`, props: { children: text } };
  const largest = element.fit && Math.floor(element.fit.max * scaleOf(sheet.format));
  return { ...(largest ? { style: { fontSize: largest } } : {}), children: [inner] };
}
function fitSheet(sheet: Sheet): FittedCard | null {
  const small = elementsOf(sheet.page).flatMap((element) => fitSmall(sheet, element) ?? []);
  const grown = small.reduce((sum, { growth }) => sum + growth, 0);
  const dominant = fitDominant(sheet, grown);
  if (!dominant) return null;
  const fillings = new Map<string, Filling>([
    ...small.map(({ key, filling }) => [key, filling] as const),
    [dominant.key, dominant.filling],
  ]);
  const element = buildTree(
    sheet.page,
    sheet.css,
    rootOf(sheet),
    (element) => fillings.get(element.key) ?? columnFill(dominant, element),
  );
  return { element, fit: dominant.fit, findings: small.flatMap(({ findings }) => findings) };
}

/** The column of the dominant text starts with an empty row, in whole px, in place of what its alignment would give. */
function columnFill(dominant: Dominant, { key, slot }: TemplateElement): Filling | null {
  if (slot) return { children: [] };
  if (key !== dominant.column) return null;
  const spacer = { type: 'div', props: { style: { flexShrink: 0, height: dominant.offset } } };
  return { style: { justifyContent: 'flex-start' }, before: [spacer] };
}
