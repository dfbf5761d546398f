import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openDrawing } from '../../src/render/picture.ts';

/** Grain in every colour: hard to make small. */
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="210"><rect width="400" height="210" fill="#f6f1e7"/>${Array.from(
  { length: 2000 },
  (_, at) =>
    `<rect x="${(at * 37) % 400}" y="${(at * 91) % 210}" width="5" height="3" fill="hsl(${(at * 47) % 360} 80% ${at % 90}%)"/>`,
).join('')}</svg>`;

test('a JPEG is as good as its room allows, and the same each time', async () => {
  const draw = await openDrawing('jpeg');
  const best = await draw(svg, 1, Number.POSITIVE_INFINITY);
  const small = await draw(svg, 1, best.byteLength - 1);
  expect(small.byteLength).toBeLessThan(best.byteLength);
  expect(await draw(svg, 1, best.byteLength)).toEqual(best);
  expect((await draw(svg, 1, 10)).byteLength).toBeLessThan(small.byteLength);
  expect(await sharp(small).metadata()).toMatchObject({
    ...{ format: 'jpeg', width: 400, height: 210 },
    chromaSubsampling: '4:4:4',
  });
});
