import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { encodePng } from '../../src/render/encode-png.ts';
import { drawPixels, drawPng } from '../../src/render/png.ts';
import { drawSvg } from '../../src/render/svg.ts';
import { cutOf, layOut, line } from './press.ts';

/** A strip of `colours` greys and greens, each pixel its own. */
function strip(colours: number) {
  const pixels = Array.from({ length: colours }, (_, at) => [at % 256, at >> 8, 7, 255]);
  return { width: colours, height: 1, data: Uint8Array.from(pixels.flat()) };
}

test('a card is the same to the pixel, and less than half as large', async () => {
  const cut = cutOf({ headline: line('Les bateaux de nuit reviennent dans les îles du Nord') });
  const { cards, assets } = await layOut({ cut });
  for (const card of cards) {
    const svg = await drawSvg(card, assets);
    const png = drawPng(svg);
    const { data, width, height } = PNG.sync.read(Buffer.from(png));
    const pixels = drawPixels(svg);
    expect([width, height]).toEqual([card.width, card.height]);
    expect(Buffer.compare(data, pixels.data), card.format).toBe(0);
    expect(png.byteLength, card.format).toBeLessThan(60_000);
  }
});

test.each([1, 2, 17, 256, 257, 4096])('%i colours are kept to the last', (colours) => {
  const pixels = strip(colours);
  const { data } = PNG.sync.read(Buffer.from(encodePng(pixels)));
  expect([...data]).toEqual([...pixels.data]);
});

test('a photo is the same to the pixel, and its rows are filtered', () => {
  const [width, height] = [200, 100];
  const pixels = Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    return [x, (2 * y + 17) % 256, (x * y) % 251, 255];
  });
  const photo = { width, height, data: Uint8Array.from(pixels.flat()) };
  const png = encodePng(photo);
  expect(Buffer.compare(PNG.sync.read(Buffer.from(png)).data, photo.data)).toBe(0);
  expect(png.byteLength).toBeLessThan(12_000);
});

test('a gradient is the same to the pixel, and smaller than with filters', () => {
  const gradient =
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="20"><defs><linearGradient id="a"><stop stop-color="#000"/><stop offset="1" stop-color="#8cf"/></linearGradient></defs><rect width="600" height="20" fill="url(#a)"/></svg>';
  const png = drawPng(gradient);
  const { data } = PNG.sync.read(Buffer.from(png));
  expect(png.byteLength).toBeLessThan(2_000);
  expect(Buffer.compare(data, drawPixels(gradient).data)).toBe(0);
});
