import type { Finding } from '../findings/finding.ts';
import { elementsOf } from '../templates/parse-template.ts';
import type { TemplateElement } from '../templates/template.ts';
import { loosen } from '../typeset/breaks.ts';
import type { Element, Fit } from './card.ts';
import { type Dominant, fitDominant } from './fit-dominant.ts';
import { fitSmall, type SmallSize, type SmallText } from './fit-small.ts';
import { topOf } from './growth.ts';
import { makeLegible } from './legible.ts';
import { isPicture, measuredPicture, showPicture } from './pictures.ts';
import { type CardRequest, rootOf, type Sheet, scaleOf } from './sheet.ts';
import { buildTree, type Fill, type Filling, inkedFill, pruneEmpty } from './tree.ts';

/** A card laid out: nothing in it wraps any more. */
export type FittedCard = {
  readonly element: Element;
  readonly svg: string | null;
  readonly fit: Fit;
  readonly findings: readonly Finding[];
};
/**
 * Lays a card out; null where its dominant text does not fit even at its
 * smallest size. One that does not fit the room of its length, such as a very
 * long word, gets that of a long text.
 */
export async function fitCard(request: CardRequest): Promise<FittedCard | null> {
  const length = lengthOf(request.content.text);
  const fitted = await fitAs(request, length);
  return fitted || length === 'wordy' ? fitted : fitAs(request, 'long');
}

async function fitAs(request: CardRequest, length: Length): Promise<FittedCard | null> {
  const sheet = await measureSheet(request, length, 'largest');
  if (!isCrowded(sheet)) return fitSheet(sheet, fitTexts(sheet));
  const tight = await measureSheet(request, length, 'smallest');
  return fitSheet(tight, fitTextsAt(tight, 'smallest'));
}

/** Lays a card out with its small texts at one end of their sizes, and without its dominant one. */
async function measureSheet(request: CardRequest, length: Length, size: SmallSize): Promise<Sheet> {
  const { content, template, format } = request;
  const filled = { ...content.slots, ...request.pictures };
  const page = markLength(pruneEmpty(template.pages[content.page], filled), length);
  const css = `${request.stacks.nameFaces(template.css)}\n${safeZone(request)}`;
  const sheet: Sheet = { ...request, page, css, boxes: new Map() };
  const fill: Fill = (element) => measuringFill(sheet, element, size);
  const boxes = await request.measure(
    buildTree(page, css, rootOf(request), fill),
    format,
    request.assets,
  );
  return { ...sheet, boxes };
}

/** How much a card has to say: `wordy` is long by its letters, `long` one that does not fit otherwise. */
type Length = 'brief' | 'usual' | 'long' | 'wordy';

/** Letters of a text that may be set as large as a slogan. */
const BRIEF = 42;

/** Letters beyond which a text needs the whole width of a card. */
const LONG = 150;

function lengthOf(text: string): Length {
  const letters = text.length + (text.match(WIDE)?.length ?? 0);
  if (letters > LONG) return 'wordy';
  return letters > BRIEF ? 'usual' : 'brief';
}

/** Characters as wide as two letters. */
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/** The classes by which a template can tell how much a card has to say. */
const CLASSES: Readonly<Record<Length, string>> = {
  brief: ' brief',
  usual: '',
  long: ' long',
  wordy: ' long wordy',
};

function markLength(page: TemplateElement, length: Length): TemplateElement {
  return { ...page, className: `${page.className}${CLASSES[length]}` };
}

/** Whether small texts leave no room at all: how much more they take than there is cannot be told then. */
function isCrowded({ page, content, boxes }: Sheet): boolean {
  const element = elementsOf(page).find(({ slot }) => slot === content.page);
  const box = element && boxes.get(element.key);
  return box !== undefined && box.height < 1;
}

/** What the tool tells the stylesheet: the safe zone, and the angle of a gradient that runs with the text. */
function safeZone({ format, direction }: CardRequest): string {
  const sides = Object.entries(format.safe).map(([side, px]) => `--safe-${side}:${px}px`);
  const angle = direction === 'rtl' ? '270deg' : '90deg';
  return `:root{${[...sides, `--inline-angle:${angle}`].join(';')}}`;
}

/** Small texts as they are; the dominant one leaves its room empty. */
function measuringFill(sheet: Sheet, element: TemplateElement, size: SmallSize): Filling | null {
  if (!element.slot) return null;
  if (isPicture(element.slot)) return measuredPicture(sheet, element);
  if (element.slot === sheet.content.page) {
    return {
      style: { flexGrow: 1, flexBasis: 0, minHeight: 0, alignSelf: 'stretch' },
      children: [],
    };
  }
  const text = sheet.content.slots[element.slot] ?? '';
  const inner = { type: 'div', key: `${element.key}-text`, props: { children: loosen(text) } };
  const end = size === 'largest' ? 'max' : 'min';
  const { fit } = element;
  const fontSize = fit && `calc(var(--fit-${end}, ${fit[end]}) * ${scaleOf(sheet.format)}px)`;
  return { ...(fontSize ? { style: { fontSize } } : {}), children: [inner] };
}

async function fitSheet(sheet: Sheet, texts: FittedTexts | null): Promise<FittedCard | null> {
  if (!texts) return null;
  const { small, dominant } = texts;
  const fillings = new Map<string, Filling>([
    ...small.map(({ key, filling }) => [key, filling] as const),
    [dominant.key, dominant.filling],
  ]);
  for (const element of elementsOf(sheet.page).filter(({ slot }) => slot && isPicture(slot))) {
    fillings.set(element.key, await showPicture(sheet, element));
  }
  const fill: Fill = (element) => fillings.get(element.key) ?? columnFill(dominant, element);
  const grown = new Map(small.map(({ key, growth }) => [key, growth]));
  const legible = await makeLegible(sheet, fill, (key) => topOf(sheet, key, dominant, grown));
  const css = `${sheet.css}${legible.css}`;
  return {
    element: buildTree(sheet.page, css, rootOf(sheet), (element) =>
      inkedFill(legible.inks, fill, element),
    ),
    svg: legible.svg,
    fit: { ...dominant.fit, contrast: legible.contrast },
    findings: [...small.flatMap(({ findings }) => findings), ...legible.findings],
  };
}

type FittedTexts = { readonly small: readonly SmallText[]; readonly dominant: Dominant };

/** The part of the dominant text's size that others may have before they give way to it. */
const SMALL = 0.7;

/** All texts; where the small ones leave too little room they are set as small as they may be. */
function fitTexts(sheet: Sheet): FittedTexts | null {
  const roomy = fitTextsAt(sheet, 'largest');
  const largest = Math.max(0, ...(roomy?.small ?? []).map(({ fontSize }) => fontSize));
  if (roomy && largest <= SMALL * roomy.dominant.fit.fontSize) return roomy;
  const tight = fitTextsAt(sheet, 'smallest');
  return tight && tight.dominant.fit.fontSize > (roomy?.dominant.fit.fontSize ?? 0) ? tight : roomy;
}

function fitTextsAt(sheet: Sheet, size: SmallSize): FittedTexts | null {
  const small = elementsOf(sheet.page).flatMap((element) => fitSmall(sheet, element, size) ?? []);
  const dominant = fitDominant(sheet, new Map(small.map(({ key, growth }) => [key, growth])));
  return dominant && { small, dominant };
}

/** The column of the dominant text starts with an empty row, in whole px, in place of what its alignment would give. */
function columnFill(dominant: Dominant, { key, slot }: TemplateElement): Filling | null {
  if (slot) return { children: [] };
  if (key !== dominant.column) return null;
  const spacer = { type: 'div', props: { style: { flexShrink: 0, height: dominant.offset } } };
  return { style: { justifyContent: 'flex-start' }, before: [spacer] };
}
