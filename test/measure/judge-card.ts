import type { Box, Card, Element } from '../../src/cards/card.ts';
import type { Assets, Pixels } from '../../src/cards/measure.ts';
import { formatFor } from '../../src/formats/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { drawPixels } from '../../src/render/png.ts';
import { drawElement } from '../../src/render/svg.ts';
import { foldWord, wordSet } from '../../src/text/words.ts';
import { colouredOutlines, pictureBoxes } from '../render/outlines.ts';
import { countMissing, type MissingBox } from './boxes.ts';

/** What is never to be wrong with a card. */
export const FAULTS = [
  'clipped',
  'touching',
  'boxes',
  'small',
  'glue',
  'lines',
  'room',
  'ink',
  'silent',
] as const;
export type Fault = (typeof FAULTS)[number];

/** A card, and what is needed to judge it. */
export type Judged = {
  readonly card: Card;
  readonly assets: Assets;
  readonly language: Language;
  /** The key of the element that its dominant text stands in. */
  readonly dominant: string;
  /** What its faces draw for a character they lack. */
  readonly boxes: readonly MissingBox[];
};

/** Draws a card with each line in a colour of its own, and gives what is wrong with it. */
export async function judgeCard(judged: Judged): Promise<readonly Fault[]> {
  const { card, assets, language, dominant, boxes } = judged;
  const svg = await drawElement(colourLines(card.element, dominant), card, assets);
  const outlines = colouredOutlines(svg);
  const own = outlines.filter(({ fill }) => DOMINANT.includes(fill)).map(({ box }) => box);
  const pictures = pictureBoxes(svg, assets.emoji);
  const inks = [...outlines.map(({ box }) => box), ...pictures];
  const faults: Readonly<Partial<Record<Fault, boolean>>> = {
    clipped: inks.some((box) => isOutside(box, safeZone(card))),
    touching: hasTouchingLines(drawPixels(svg)),
    boxes: countMissing(svg, boxes) > 0,
    small: card.fit.fontSize < card.width * (card.width > card.height ? 0.033 : 0.045),
    lines: card.fit.lines.length > mostLines(card),
    glue: hasLooseWord(card.fit.lines, language),
    ink: own.length > 0 && isFar(unite([...own, ...pictures]), card.fit.ink),
    room: own.some((box) => isOutside(box, card.fit.room, OVERHANG * card.fit.fontSize)),
  };
  return FAULTS.filter((fault) => faults[fault]);
}

/** Letters of a headline that is a whole lead. */
const LONG = 150;

/** A headline has three lines in landscape, and one more where it is a lead that no cut could shorten. */
function mostLines({ kind, format, fit }: Card): number {
  const isLandscape = format === 'og' || format === 'wide';
  if (kind === 'headline' && isLandscape) return fit.lines.join(' ').length > LONG ? 4 : 3;
  if (kind === 'headline') return 5;
  const most: Readonly<Record<string, number>> = { og: 5, wide: 5, square: 7, portrait: 8, pin: 8 };
  return most[format] ?? 9;
}

/** Whether a line ends on a word that belongs to the next, or starts with one that belongs to the last. */
function hasLooseWord(lines: readonly string[], { lines: { glued, leaning } }: Language): boolean {
  return lines.slice(1).some((line, index) => {
    const before = foldWord(lines[index]?.split(/\s/u).at(-1) ?? '');
    const after = foldWord(line.split(/\s/u)[0] ?? '');
    return wordSet(glued).has(before) || wordSet(leaning).has(after);
  });
}

/** px at the edge of a card that no line may be in, the safe zone within it. */
const EDGE = 8;

function safeZone({ format, width, height }: Card): Box {
  const { top, right, bottom, left } = formatFor(format)?.safe ?? NONE;
  const x = left + EDGE;
  return {
    x,
    y: Math.max(top, EDGE),
    width: width - right - EDGE - x,
    height: height - bottom - Math.max(top, EDGE) - (bottom === 0 ? EDGE : 0),
  };
}

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };

/** px; outlines are rounded to a tenth, boxes to whole px. */
const ROUNDING = 1.5;

/** em that letters such as J and ƒ reach beyond the side of their box, so that they look flush. */
const OVERHANG = 0.1;

function isOutside(ink: Box, zone: Box, overhang = 0): boolean {
  return (
    ink.width > 0 &&
    (ink.x < zone.x - overhang - ROUNDING ||
      ink.y < zone.y - ROUNDING ||
      ink.x + ink.width > zone.x + zone.width + overhang + ROUNDING ||
      ink.y + ink.height > zone.y + zone.height + ROUNDING)
  );
}

function unite(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** px; heights are rounded once for each text above the dominant one. */
const NEAR = 4;

/** Whether what is drawn is elsewhere than the layout says; a mark in the margin is not among the outlines. */
function isFar(drawn: Box, ink: Box): boolean {
  const beyond = [
    ink.x - drawn.x,
    ink.y - drawn.y,
    drawn.x + drawn.width - ink.x - ink.width,
    drawn.y + drawn.height - ink.y - ink.height,
  ];
  return beyond.some((px) => px > NEAR);
}

/** The colours of the dominant text’s lines by turns, and those of the others. */
const DOMINANT = ['#ff0000', '#0000ff'];
const OTHERS = ['#00ff00', '#ff00ff', '#00ffff', '#ff8000', '#8000ff', '#0080ff', '#80ff00'];

function colourLines(root: Element, dominant: string): Element {
  let count = 0;
  const paint = (element: Element, given: string | null): Element => {
    const { children, style, className } = element.props;
    const key = element.key ?? '';
    const isLine = /-line-\d+$/u.test(key);
    if (isLine) count += 1;
    const isOther = !key.startsWith(`${dominant}-`) || className === 'mark-open';
    const colours = isOther ? OTHERS : DOMINANT;
    const color = isLine ? (colours[count % colours.length] ?? null) : given;
    const inner = Array.isArray(children)
      ? children.map((child) => (typeof child === 'string' ? child : paint(child, color)))
      : children;
    return {
      ...element,
      props: {
        ...element.props,
        ...(color
          ? { style: { ...Object(style), color: className === 'mark-open' ? OTHERS[0] : color } }
          : {}),
        ...(inner === undefined ? {} : { children: inner }),
      },
    };
  };
  return paint(root, null);
}

/** Lines by the pixels they are drawn in: red, green, blue and alpha, the last in the highest byte. */
const LINES = new Map(
  [...DOMINANT, ...OTHERS].map((colour, index) => [pixelOf(colour), index + 1] as const),
);

function pixelOf(colour: string): number {
  const bytes = Buffer.from(`${colour.slice(1)}ff`, 'hex');
  return new Uint32Array(new Uint8Array(bytes).buffer)[0] ?? 0;
}

/** Whether a pixel of a line has one of another line beside it. */
function hasTouchingLines({ data, width }: Pixels): boolean {
  const pixels = new Uint32Array(new Uint8Array(data).buffer);
  const lines = new Uint8Array(pixels.length);
  let pixel = 0;
  let line = 0;
  for (let at = 0; at < pixels.length; at += 1) {
    if (pixels[at] !== pixel) {
      pixel = pixels[at] ?? 0;
      line = LINES.get(pixel) ?? 0;
    }
    if (line === 0) continue;
    lines[at] = line;
    const [left, above] = [at % width === 0 ? 0 : lines[at - 1], lines[at - width]];
    if ((left && left !== line) || (above && above !== line)) return true;
  }
  return false;
}
