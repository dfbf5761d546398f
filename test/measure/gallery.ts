/**
 * Draws every template, kind and format onto contact sheets:
 *
 *   npm run gallery [-- template…]
 *
 * One sheet a template, docs/gallery/<template>.png, its kinds below each
 * other and its formats side by side; and docs/gallery/all.png with one card
 * of each template.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Card } from '../../src/cards/card.ts';
import type { LaidOut } from '../../src/cards/lay-out-cards.ts';
import { FORMATS } from '../../src/formats/index.ts';
import { drawPng } from '../../src/render/png.ts';
import { drawSvg } from '../../src/render/svg.ts';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { PAGES } from '../../src/templates/template.ts';
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

/** px that a card is wide on a sheet, and between two cards. */
const WIDTH = 216;
const GAP = 12;

const article = articleOf({
  publication: 'Le Journal du Port',
  published: '2026-03-12',
  url: 'https://www.journalduport.example/bateaux-de-nuit',
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
  takeaway: {
    ...line(
      'Les bateaux circuleront de mai à septembre ; l’horaire d’hiver dépendrait d’un vote du conseil',
    ),
    label: null,
  },
});

const folder = join(import.meta.dirname, '../../docs/gallery');
mkdirSync(folder, { recursive: true });
const asked = process.argv.slice(2);
const names = templateNames().filter((name) => asked.length === 0 || asked.includes(name));
const samples: Picture[][] = [];
for (const name of names) {
  const laidOut = await layOut({
    article,
    cut,
    formats: FORMATS,
    template: parseTemplate(name, templateFiles(name)),
  });
  const rows = await drawRows(laidOut);
  writeFileSync(join(folder, `${name}.png`), sheetOf(rows));
  samples.push(rows.flatMap((row) => row.filter(isSample)));
  console.error(`docs/gallery/${name}.png`);
}
if (asked.length === 0) writeFileSync(join(folder, 'all.png'), sheetOf(transpose(samples)));

type Picture = { readonly card: Card; readonly svg: string };

function drawRows({ cards, assets }: LaidOut): Promise<Picture[][]> {
  const drawn = PAGES.map((kind) =>
    FORMATS.map(async ({ id }) => {
      const card = cards.find((one) => one.kind === kind && one.format === id);
      if (!card) throw new Error(`The ${kind} does not fit ${id}.`);
      return { card, svg: await drawSvg(card, assets) };
    }),
  );
  return Promise.all(drawn.map((row) => Promise.all(row)));
}

/** What the sheet of all templates shows of each: its headline in og, its quote in portrait. */
function isSample({ card }: Picture): boolean {
  return (
    `${card.kind}-${card.format}` === (card.kind === 'quote' ? 'quote-portrait' : 'headline-og')
  );
}

function transpose(columns: readonly (readonly Picture[])[]): Picture[][] {
  return [0, 1].map((row) => columns.flatMap((column) => column[row] ?? []));
}

/** Rows of cards on grey, each row as tall as its tallest card. */
function sheetOf(rows: readonly (readonly Picture[])[]): Uint8Array {
  let y = GAP;
  const images = rows.map((row) => {
    const top = y;
    y += Math.max(...row.map(heightOf)) + GAP;
    return row.map((picture, index) => imageOf(picture, GAP + index * (WIDTH + GAP), top)).join('');
  });
  const width = GAP + Math.max(...rows.map((row) => row.length)) * (WIDTH + GAP);
  return drawPng(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}"><rect width="100%" height="100%" fill="#8a8a8a"/>${images.join('')}</svg>`,
  );
}

function heightOf({ card }: Picture): number {
  return Math.round((WIDTH * card.height) / card.width);
}

function imageOf(picture: Picture, x: number, y: number): string {
  const data = Buffer.from(picture.svg).toString('base64');
  return `<image x="${x}" y="${y}" width="${WIDTH}" height="${heightOf(picture)}" href="data:image/svg+xml;base64,${data}"/>`;
}
