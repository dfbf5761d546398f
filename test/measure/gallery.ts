/**
 * Draws every template, kind and format onto contact sheets:
 *
 *   npm run gallery [-- template…]
 *
 * One sheet a template, docs/gallery/<template>.png, its kinds below each
 * other and its formats side by side, its points in a row; and
 * docs/gallery/all.png with one card of each template. The photo is drawn
 * here.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import sharp from 'sharp';
import type { Card } from '../../src/cards/card.ts';
import type { LaidOut } from '../../src/cards/lay-out-cards.ts';
import type { Assets } from '../../src/cards/measure.ts';
import type { CardPhoto } from '../../src/cards/pictures.ts';
import { FORMATS } from '../../src/formats/index.ts';
import { openPhoto } from '../../src/render/photo.ts';
import { drawPng } from '../../src/render/png.ts';
import { drawSvg } from '../../src/render/svg.ts';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { showsPhoto } from '../../src/templates/shows-photo.ts';
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
  points: [
    line('Deux bateaux par nuit desserviront les quatre îles dès le 2 mai'),
    line('Le billet coûtera 12 euros, la moitié pour les habitants'),
    line('L’horaire d’hiver dépendrait d’un vote du conseil en septembre'),
  ],
});
const squares = FORMATS.filter(({ id }) => id === 'square');

const folder = join(import.meta.dirname, '../../docs/gallery');
mkdirSync(folder, { recursive: true });
const asked = process.argv.slice(2);
const names = templateNames().filter((name) => asked.length === 0 || asked.includes(name));
const samples: Picture[][] = [];
const photo = await drawPhoto();
for (const name of names) {
  const template = parseTemplate(name, templateFiles(name));
  const shown = { article, cut, template, photo: showsPhoto(template) ? photo : null };
  const laidOut = await layOut({ ...shown, formats: FORMATS });
  const points = await layOut({ ...shown, photo: null, formats: squares, points: true });
  const rows = [...(await drawRows(laidOut)), await drawPoints(points)];
  await save(name, rows);
  samples.push(rows.flatMap((row) => row.filter(isSample)));
  console.error(`docs/gallery/${name}.png`);
}
if (asked.length === 0) await save('all', transpose(samples));

/** A card, and its picture as wide as it is on the sheet. */
type Picture = { readonly card: Card; readonly png: Uint8Array };

function drawRows({ cards, assets }: LaidOut): Promise<Picture[][]> {
  const drawn = PAGES.map((kind) =>
    FORMATS.map(async ({ id }) => {
      const card = cards.find((one) => one.kind === kind && one.format === id);
      if (!card) throw new Error(`The ${kind} does not fit ${id}.`);
      return drawSmall(card, assets);
    }),
  );
  return Promise.all(drawn.map((row) => Promise.all(row)));
}

async function drawPoints({ cards, assets }: LaidOut): Promise<Picture[]> {
  const points = cards.filter(({ kind }) => kind === 'point');
  return Promise.all(points.map((card) => drawSmall(card, assets)));
}

async function drawSmall(card: Card, assets: Assets): Promise<Picture> {
  const png = drawPng(await drawSvg(card, assets));
  return { card, png: await sharp(png).resize({ width: WIDTH }).png().toBuffer() };
}

/** Islands at dusk: a photo that is free of rights. */
async function drawPhoto(): Promise<CardPhoto | null> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1600"><defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#27406b"/><stop offset=".6" stop-color="#e79a6b"/><stop offset="1" stop-color="#ffd9a0"/></linearGradient><linearGradient id="sea" x2="0" y2="1"><stop stop-color="#d98b66"/><stop offset=".35" stop-color="#34506f"/><stop offset="1" stop-color="#0f1d2c"/></linearGradient></defs><rect width="1600" height="760" fill="url(#sky)"/><rect y="740" width="1600" height="860" fill="url(#sea)"/><circle cx="1060" cy="600" r="96" fill="#fff1cf"/><path d="M0 742q180-130 390-92 150-66 300 92zM1180 742q120-78 250-44 80-30 170 10v34z" fill="#2b3a56"/><path d="M980 760h160l-22 10h-116zM960 800h200l-30 9h-140zM930 850h250l-40 9h-170z" fill="#ffe4b5" opacity=".8"/><path d="M820 742h190l-28 40H852z" fill="#131d2c"/><path d="M908 738V600l74 120zM898 738V622l-58 104z" fill="#f6e9d6"/></svg>`;
  const jpeg = await sharp(Buffer.from(svg)).resize(1600, 1600).jpeg().toBuffer();
  const address = `data:image/jpeg;base64,${jpeg.toString('base64')}`;
  const image = {
    src: 'iles.jpg',
    alt: null,
    credit: 'Photo : Ada Holm',
    focus: [0.6, 0.42] as const,
  };
  return (await openPhoto(image, { path: 'iles.jpg', type: 'jpeg', address })).photo;
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

/** As small as a palette makes it: sheets are looked at, not measured. */
async function save(name: string, rows: readonly (readonly Picture[])[]): Promise<void> {
  const sheet = await sharp(sheetOf(rows))
    .png({ palette: true, colours: 96, effort: 10 })
    .toBuffer();
  writeFileSync(join(folder, `${name}.png`), sheet);
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
  const data = Buffer.from(picture.png).toString('base64');
  return `<image x="${x}" y="${y}" width="${WIDTH}" height="${heightOf(picture)}" href="data:image/png;base64,${data}"/>`;
}
