import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { cardName } from '../../src/cards/card.ts';
import { FORMATS } from '../../src/formats/index.ts';
import { drawLayout } from '../../src/render/debug.ts';
import { drawPng } from '../../src/render/png.ts';
import { drawSvg } from '../../src/render/svg.ts';
import { around, outlineBoxes } from './outlines.ts';
import { articleOf, cutOf, layOut, line, quote, speaker } from './press.ts';

const golden = resolve(import.meta.dirname, '../golden');

const ferries = {
  article: articleOf({
    lang: 'fr',
    genre: 'opinion',
    publication: 'Le Quai',
    bylines: ['Maëlle Le Goff'],
    published: '2026-03-12',
    url: 'https://www.lequai.example/opinion/bateaux-de-nuit',
  }),
  cut: cutOf({
    headline: line('Les bateaux de nuit reviennent sur les îles du Nord après neuf ans d’absence'),
    kicker: line('Transports'),
    quotes: [
      quote(
        'Nous avons laissé la jetée allumée chaque hiver, parce que personne, sur les îles, n’a cru que c’était fini !',
        speaker('Éloïse Çelik', 'capitaine du port', 'Radio Grand Large'),
      ),
    ],
    takeaway: {
      ...line('Dès le 14 octobre, 3 traversées par nuit 🚢 relieront l’île à 120 km de côte'),
      label: null,
    },
  }),
};

const laidOut = layOut(ferries);

test('a card of each kind and format is made, at its exact size', async () => {
  const { cards, findings, assets } = await laidOut;
  expect(findings).toEqual([]);
  expect(cards.map(cardName)).toEqual(
    ['headline', 'quote', 'takeaway'].flatMap((kind) => FORMATS.map(({ id }) => `${kind}-${id}`)),
  );
  for (const card of cards) {
    const png = PNG.sync.read(Buffer.from(drawPng(await drawSvg(card, assets))));
    expect([png.width, png.height]).toEqual([card.width, card.height]);
  }
});

test.each(['headline-og', 'quote-portrait', 'takeaway-square', 'quote-story'])(
  '%s is drawn as it was',
  async (name) => {
    const { cards, assets } = await laidOut;
    const card = cards.find((one) => cardName(one) === name);
    if (!card) throw new Error(`There is no card ${name}.`);
    const svg = await drawSvg(card, assets);
    await expect(svg).toMatchFileSnapshot(`${golden}/${name}.svg`);
    expect(differingPixels(drawPng(svg), `${golden}/${name}.png`)).toBeLessThanOrEqual(20);
  },
);

test('the same card is drawn in the same bytes again', async () => {
  const { cards: first, assets } = await laidOut;
  const { cards: second, assets: others } = await layOut(ferries);
  const [one, other] = [first.at(-1), second.at(-1)];
  if (!one || !other) throw new Error('There are no cards.');
  const [svg, again] = [await drawSvg(one, assets), await drawSvg(other, others)];
  expect(again).toBe(svg);
  expect(Buffer.compare(drawPng(again), drawPng(svg))).toBe(0);
});

test('the ink box of a card is that of its outlines, in the card’s safe zone', async () => {
  const { cards, assets } = await laidOut;
  for (const card of cards.filter(({ kind }) => kind !== 'takeaway')) {
    const drawn = around(outlineBoxes(await drawSvg(card, assets)), card.fit.ink);
    const { ink } = card.fit;
    for (const side of ['x', 'y', 'width', 'height'] as const) {
      expect(Math.abs(drawn[side] - ink[side]), `${cardName(card)} ${side}`).toBeLessThan(1.6);
    }
    const safe = FORMATS.find(({ id }) => id === card.format)?.safe;
    expect(ink.y).toBeGreaterThanOrEqual(safe?.top ?? 0);
    expect(ink.y + ink.height).toBeLessThanOrEqual(card.height - (safe?.bottom ?? 0));
    expect(ink.x).toBeGreaterThan(0);
    expect(ink.x + ink.width).toBeLessThan(card.width);
  }
});

/** Pixels that differ from a picture on disk; a picture that is not there yet is written. */
function differingPixels(png: Uint8Array, file: string): number {
  const drawn = PNG.sync.read(Buffer.from(png));
  const expected = readIfThere(file);
  if (!expected && !process.env.CI) {
    writeFileSync(file, png);
    return 0;
  }
  if (!expected) throw new Error(`There is no picture ${file} to compare with.`);
  const { data, width, height } = PNG.sync.read(expected);
  return pixelmatch(drawn.data, data, undefined, width, height, { threshold: 0.1 });
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

test('twice the scale is twice the pixels, and the layout is drawn over a card only when asked', async () => {
  const { cards, assets } = await laidOut;
  const card = cards.find(({ format }) => format === 'story');
  const story = FORMATS.find(({ id }) => id === 'story');
  if (!card || !story) throw new Error('There is no story.');
  const svg = await drawSvg(card, assets);
  expect(PNG.sync.read(Buffer.from(drawPng(svg, 2))).width).toBe(2160);
  const debugged = drawLayout(svg, card, story);
  expect(debugged).toContain('y="250" width="1080" height="1270"');
  expect(debugged.match(/stroke-dasharray="6 4"/gu)).toHaveLength(card.fit.lines.length);
  expect(svg).not.toContain('stroke-dasharray');
});
