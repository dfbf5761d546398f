/**
 * Sets cards on every hard photo, in three formats and in colours light and
 * dark, and measures contrast on the pixels at full size:
 *
 *   npm run stress:photos [-- photo]
 *
 * The worst 1 % of the pixels behind a text count. Exit status 1 where a text
 * has less than 4.5:1, a card's own less than 7:1, a card has no credit, or a
 * photo is refused.
 */
import process from 'node:process';
import type { Card, Element } from '../../src/cards/card.ts';
import { pageOf } from '../../src/cards/card.ts';
import { contrastOfLights, luminance, parseColour, type Rgb } from '../../src/cards/colour.ts';
import type { LaidOut } from '../../src/cards/lay-out-cards.ts';
import type { MeasuredBox, Pixels } from '../../src/cards/measure.ts';
import type { CardPhoto } from '../../src/cards/pictures.ts';
import { FORMATS } from '../../src/formats/index.ts';
import { openPhoto } from '../../src/render/photo.ts';
import { drawPixels } from '../../src/render/png.ts';
import { drawElement } from '../../src/render/svg.ts';
import { applyLook } from '../../src/templates/apply-look.ts';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import type { Template } from '../../src/templates/template.ts';
import { articleOf, cutOf, layOut, line, quote, speaker, templateFiles } from '../render/press.ts';
import { type SetText, setTexts } from '../templates/set-texts.ts';
import { SAMPLE_PHOTOS, type SamplePhoto } from './sample-photos.ts';

const LOOKS = {
  'its own': {},
  brand: { accent: '#ffd23f', paper: '#2a0a3d' },
  light: { paper: '#ffffff', ink: '#101418', accent: '#a3211b' },
} as const;

const article = articleOf({
  genre: 'opinion',
  publication: 'Le Journal du Port',
  bylines: ['Nora Lindqvist'],
  published: '2026-03-12',
});
const cut = cutOf({
  headline: line('Les bateaux de nuit reviennent dans les îles du Nord'),
  kicker: line('Transports'),
  quotes: [
    quote(
      'Nous avons laissé la jetée éclairée chaque hiver, parce que personne ici n’a jamais voulu croire que les bateaux étaient partis pour de bon',
      speaker('Nora Lindqvist', 'capitaine du port', 'la radio régionale'),
    ),
  ],
  takeaway: { ...line('L’horaire d’hiver dépendrait d’un vote du conseil'), label: null },
});
const formats = FORMATS.filter(({ id }) => ['og', 'square', 'story'].includes(id));
const photoTemplate = parseTemplate('photo', templateFiles('photo'));

const [wanted = ''] = process.argv.slice(2);
for (const sample of SAMPLE_PHOTOS.filter(({ id }) => id.startsWith(wanted))) {
  const photo = await open(sample);
  for (const [look, colours] of Object.entries(LOOKS)) {
    const none = { paper: null, ink: null, accent: null };
    const template = applyLook(photoTemplate, { ...none, ...colours });
    const row = await judge(await layOut({ article, cut, photo, template, formats }), template);
    const { cards, dominant, others } = row;
    const faults = row.faults + (photo ? 0 : 1);
    console.log(
      `${sample.id}, ${look}: ${cards} cards, ${dominant}:1 and ${others}:1, ${faults} faults`,
    );
    if (faults > 0) process.exitCode = 1;
  }
}

type Row = { cards: number; dominant: number; others: number; faults: number };

async function open({ id, draw, focus }: SamplePhoto): Promise<CardPhoto | null> {
  const address = `data:image/jpeg;base64,${(await draw()).toString('base64')}`;
  const image = { src: 'jetee.jpg', alt: null, credit: 'Photo : Ada Holm', focus };
  const { photo, findings } = await openPhoto(image, { path: id, type: 'jpeg', address });
  for (const { message } of findings) console.log(message);
  return photo;
}

async function judge({ cards, assets }: LaidOut, template: Template): Promise<Row> {
  const row = { cards: 0, dominant: 21, others: 21, faults: 0 };
  for (const card of cards) {
    const texts = await setTexts(card, template, assets);
    const ground = drawPixels(await drawElement(withoutLines(card.element), card, assets));
    for (const text of texts) {
      const contrast = worst(text, ground);
      const [kind, least] =
        text.slot === pageOf(card.kind) ? (['dominant', 7] as const) : (['others', 4.5] as const);
      row[kind] = Math.min(row[kind], Math.round(contrast * 100) / 100);
      if (contrast < least) report(row, card, `${text.slot} has ${contrast.toFixed(2)}:1`);
    }
    if (!texts.some(({ slot }) => slot === 'credit')) report(row, card, 'no credit');
    row.cards += 1;
  }
  return row;
}

function report(row: Row, { kind, format }: Card, what: string): void {
  row.faults += 1;
  console.log(`${kind}-${format}: ${what}`);
}

/** The card with its grounds alone. */
function withoutLines(element: Element): Element {
  const { children, style } = element.props;
  const isLines = /-lines$/u.test(element.key ?? '');
  const inner = Array.isArray(children)
    ? children.map((child) => (typeof child === 'string' ? child : withoutLines(child)))
    : children;
  return {
    ...element,
    props: {
      ...element.props,
      ...(isLines ? { style: { ...Object(style), opacity: 0 } } : {}),
      ...(inner === undefined ? {} : { children: inner }),
    },
  };
}

/** The contrast that all but the worst 1 % of the pixels behind a text's lines have. */
function worst({ lines, colour }: SetText, ground: Pixels): number {
  const ink = luminance(parseColour(colour) ?? [0, 0, 0]);
  const contrasts = Float64Array.from(
    lines.flatMap((line) => pixelsIn(line, ground)),
    (pixel) => contrastOfLights(ink, luminance(pixel)),
  );
  return contrasts.toSorted()[Math.floor(contrasts.length / 100)] ?? 21;
}

function pixelsIn({ left, top, width, height }: MeasuredBox, ground: Pixels): Rgb[] {
  const pixels: Rgb[] = [];
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(ground.height, top + height); y += 1) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(ground.width, left + width); x += 1) {
      const at = (y * ground.width + x) * 4;
      pixels.push([ground.data[at] ?? 0, ground.data[at + 1] ?? 0, ground.data[at + 2] ?? 0]);
    }
  }
  return pixels;
}
