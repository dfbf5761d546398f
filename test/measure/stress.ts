/**
 * Sets every hard text as every kind of card in every format and template, and
 * looks at what was drawn: `npm run stress [-- template [text]]`. Judged on
 * outlines and pixels, not on what the layout says of itself.
 */
import { PNG } from 'pngjs';
import { type Box, type Card, cardName, type Element } from '../../src/cards/card.ts';
import type { LaidOut } from '../../src/cards/lay-out-cards.ts';
import { FORMATS, formatFor } from '../../src/formats/index.ts';
import { languageFor } from '../../src/languages/index.ts';
import { drawPng } from '../../src/render/png.ts';
import { drawElement } from '../../src/render/svg.ts';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { outlineBoxes } from '../render/outlines.ts';
import {
  articleOf,
  cutOf,
  layOut,
  line,
  quote,
  speaker,
  templateFiles,
  templateNames,
} from '../render/press.ts';
import { countMissing, missingBoxesOf } from './boxes.ts';
import { HARD_TEXTS, type HardText } from './hard-texts.ts';

const FAULTS = ['clipped', 'touching', 'boxes', 'small', 'glue', 'lines', 'silent'] as const;
type Fault = (typeof FAULTS)[number];

const COLOURS = ['#ff0000', '#0000ff'];

/** px at the edge of a card that no line may be in. */
const EDGE = 8;

type Counts = Record<Fault | 'cards', number>;

const findings = new Map<string, number>();

/** Give a template’s name, and the start of a text’s, to set those alone. */
const [wantedTemplate = '', wantedText = ''] = process.argv.slice(2);
const texts = HARD_TEXTS.filter(({ id }) => id.startsWith(wantedText));
const table: Record<string, Counts> = {};

for (const name of templateNames().filter((one) => one.startsWith(wantedTemplate))) {
  const counts = {
    cards: 0,
    clipped: 0,
    touching: 0,
    boxes: 0,
    small: 0,
    glue: 0,
    lines: 0,
    silent: 0,
  };
  table[name] = counts;
  for (const text of texts) await stress(name, text, counts);
}

console.table(table);
console.log('findings:', Object.fromEntries(findings));
if (Object.values(table).some((counts) => FAULTS.some((fault) => counts[fault] > 0))) {
  process.exitCode = 1;
}

async function stress(template: string, text: HardText, counts: Counts): Promise<void> {
  const laidOut = await setText(template, text);
  const report = (fault: Fault, where: string): void => {
    counts[fault] += 1;
    console.log(`${fault}: ${template}, ${text.id}, ${where}`);
  };
  const found = [...laidOut.findings, ...laidOut.cards.flatMap((card) => card.findings)];
  for (const { code } of found) findings.set(code, (findings.get(code) ?? 0) + 1);
  for (const { message } of laidOut.findings) console.log(`${template}, ${text.id}: ${message}`);
  if (laidOut.cards.length < 3 * FORMATS.length && laidOut.findings.length === 0)
    report('silent', 'no card');
  for (const card of laidOut.cards) await judge(card, laidOut, text, report);
  counts.cards += laidOut.cards.length;
}

function setText(template: string, { lang, dir, text }: HardText): Promise<LaidOut> {
  return layOut({
    template: parseTemplate(template, templateFiles(template)),
    formats: FORMATS,
    article: articleOf({
      lang,
      dir: dir ?? 'ltr',
      publication: 'Le Quai',
      url: 'https://lequai.example',
    }),
    cut: cutOf({
      headline: line(text),
      quotes: [quote(text, speaker('Éloïse Çelik', 'capitaine du port'))],
      takeaway: { ...line(text), label: null },
    }),
  });
}

async function judge(
  card: Card,
  { assets }: LaidOut,
  text: HardText,
  report: (fault: Fault, where: string) => void,
): Promise<void> {
  const where = `${cardName(card)} at ${card.fit.fontSize} px: ${card.fit.lines.join(' / ')}`;
  const svg = await drawElement(coloured(card.element), card, assets);
  const picture = PNG.sync.read(Buffer.from(drawPng(svg)));
  if (isClipped(card, picture, outlineBoxes(svg))) report('clipped', where);
  if (hasTouchingLines(picture)) report('touching', where);
  if (countMissing(svg, await missingBoxesOf(assets.faces)) > 0) report('boxes', where);
  const isWide = card.width > card.height;
  if (card.fit.fontSize < card.width * (isWide ? 0.033 : 0.045)) report('small', where);
  if (card.fit.lines.length > mostLines(card)) report('lines', where);
  const glued = languageFor(text.lang).lines.glued;
  const ends = card.fit.lines.slice(0, -1).map((one) => one.split(/\s/u).at(-1)?.toLowerCase());
  if (ends.some((word) => word && glued.includes(word))) report('glue', where);
}

function mostLines({ kind, format }: Card): number {
  if (kind === 'headline') return format === 'og' || format === 'wide' ? 3 : 5;
  const most: Readonly<Record<string, number>> = {
    og: 5,
    wide: 5,
    square: 7,
    portrait: 8,
    pin: 8,
    story: 9,
  };
  return most[format] ?? 9;
}

/** The tree with its lines red and blue by turns. */
function coloured(element: Element): Element {
  const children = element.props.children;
  const index = /-line-(\d+)$/u.exec(element.key ?? '')?.[1];
  const style = element.props.style;
  const own = index ? { style: { ...Object(style), color: COLOURS[Number(index) % 2] } } : {};
  const inner = Array.isArray(children)
    ? children.map((child) => (typeof child === 'string' ? child : coloured(child)))
    : children;
  return {
    ...element,
    props: { ...element.props, ...own, ...(inner === undefined ? {} : { children: inner }) },
  };
}

function isClipped(card: Card, picture: PNG, outlines: readonly Box[]): boolean {
  const safe = formatFor(card.format)?.safe ?? { top: 0, bottom: 0, left: 0, right: 0 };
  const isOutside = outlines.some(
    ({ x, y, width, height }) =>
      width > 0 &&
      (x < safe.left + EDGE ||
        y < safe.top ||
        x + width > card.width - safe.right - EDGE ||
        y + height > card.height - safe.bottom),
  );
  return isOutside || !isFreeAtEdges(picture);
}

/** Whether no pixel of the lines is at the edges, where some templates have bands. */
function isFreeAtEdges({ data, width, height }: PNG): boolean {
  for (let y = 0; y < height; y += 1) {
    const isRow = y < EDGE || y >= height - EDGE;
    for (let x = 0; x < width; x += isRow || x < EDGE || x >= width - EDGE ? 1 : width - 2 * EDGE) {
      if (COLOURS.includes(colourAt(data, (y * width + x) * 4))) return false;
    }
  }
  return true;
}

function colourAt(data: Buffer, at: number): string {
  return `#${data.toString('hex', at, at + 3)}`;
}

/** Whether a red pixel has a blue one beside it. */
function hasTouchingLines({ data, width, height }: PNG): boolean {
  const at = (x: number, y: number) => data.readUInt32BE((y * width + x) * 4) >>> 8;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      if (at(x, y) !== 0xff0000) continue;
      for (const [dx, dy] of [
        [0, 1],
        [0, -1],
        [1, 0],
        [-1, 0],
      ] as const) {
        if (at(x + dx, y + dy) === 0x0000ff) return true;
      }
    }
  }
  return false;
}
