import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { drawPng } from '../../src/render/png.ts';
import { drawElement } from '../../src/render/svg.ts';
import { STRIP, STRIPS, strip } from './strips.ts';

const golden = resolve(import.meta.dirname, '../golden');

test.each(STRIPS)('$id is drawn as a browser draws it', async (one) => {
  const { element, assets } = await strip(one);
  const ours = PNG.sync.read(Buffer.from(drawPng(await drawElement(element, STRIP, assets))));
  const browser = PNG.sync.read(readFileSync(`${golden}/browser-${one.id}.png`));
  expect(strayInk(ours, browser)).toBeLessThan(0.01);
  expect(strayInk(browser, ours)).toBeLessThan(0.01);
});

/** px around a pixel in which the other picture must have ink too: edges are smoothed differently. */
const REACH = 2;

/** The part of a picture's dark pixels with no ink near them in the other. */
function strayInk(one: PNG, other: PNG): number {
  let dark = 0;
  let stray = 0;
  for (let y = REACH; y < STRIP.height - REACH; y += 1) {
    for (let x = REACH; x < STRIP.width - REACH; x += 1) {
      if (lightness(one, x, y) > 96) continue;
      dark += 1;
      if (!hasInkNear(other, x, y)) stray += 1;
    }
  }
  return stray / dark;
}

function hasInkNear(picture: PNG, x: number, y: number): boolean {
  for (let dy = -REACH; dy <= REACH; dy += 1) {
    for (let dx = -REACH; dx <= REACH; dx += 1) {
      if (lightness(picture, x + dx, y + dy) < 160) return true;
    }
  }
  return false;
}

function lightness(picture: PNG, x: number, y: number): number {
  return picture.data[(y * picture.width + x) * 4] ?? 255;
}
