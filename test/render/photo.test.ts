import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import type { PictureFile, PictureType } from '../../src/cards/pictures.ts';
import { FORMATS, formatFor } from '../../src/formats/index.ts';
import { openPhoto } from '../../src/render/photo.ts';
import { drawPixels } from '../../src/render/png.ts';
import { drawSvg } from '../../src/render/svg.ts';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { articleOf, cutOf, layOut, line, quote, speaker, templateFiles } from './press.ts';

const image = {
  src: 'jetee.jpg',
  alt: 'La jetée à l’aube',
  credit: 'Photo : Ada Holm',
  focus: null,
};

/** A picture of one colour with a red square, a tenth as wide, around a point. */
function scene(width: number, height: number, ground: string, [x, y] = [0.5, 0.5]): Sharp {
  const side = Math.round(Math.min(width, height) / 10);
  const square = {
    create: { width: side, height: side, channels: 3 as const, background: '#ff0000' },
  };
  const [left, top] = [Math.round(x * width - side / 2), Math.round(y * height - side / 2)];
  return sharp({ create: { width, height, channels: 3, background: ground } }).composite([
    { input: square, left, top },
  ]);
}

async function fileOf(
  picture: Sharp,
  type: Exclude<PictureType, 'svg'> = 'jpeg',
): Promise<PictureFile> {
  return fileFrom(await picture.toFormat(type).toBuffer(), type);
}

function fileFrom(bytes: Buffer, type: PictureType = 'jpeg'): PictureFile {
  const address = `data:image/${type};base64,${bytes.toString('base64')}`;
  return { path: 'jetee.jpg', type, address };
}

async function cropOf(
  file: PictureFile,
  focus: [number, number],
  size: { width: number; height: number },
  target: [number, number],
) {
  const { photo } = await openPhoto({ ...image, focus }, file);
  const address = await photo?.crop(size, target);
  const bytes = Buffer.from(address?.split(',')[1] ?? '', 'base64');
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const reds: [number, number][] = [];
  for (let at = 0; at < data.length; at += 3) {
    const [red = 0, green = 0] = [data[at], data[at + 1]];
    const pixel = at / 3;
    if (red > 180 && green < 90) reds.push([pixel % info.width, Math.floor(pixel / info.width)]);
  }
  const middle = (side: 0 | 1) => reds.reduce((sum, red) => sum + red[side], 0) / reds.length;
  return { ...info, red: [middle(0) / info.width, middle(1) / info.height] as const };
}

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('a photo is read from %s', async (type) => {
  const { photo, findings } = await openPhoto(
    image,
    await fileOf(scene(800, 700, '#446688'), type),
  );
  expect(findings).toEqual([]);
  expect(photo).toMatchObject({ credit: 'Photo : Ada Holm', alt: 'La jetée à l’aube' });
});

test.each([
  ['photo-small', () => fileOf(scene(40, 40, '#446688'))],
  ['photo-small', () => fileOf(scene(2000, 599, '#446688'))],
  ['photo-huge', () => fileOf(scene(11000, 10000, '#446688'))],
  ['photo-broken', async () => fileFrom(Buffer.from('\xff\xd8\xff no picture', 'latin1'))],
  [
    'photo-broken',
    async () => fileFrom((await scene(900, 900, '#446688').jpeg().toBuffer()).subarray(0, 3000)),
  ],
])('what cannot be shown is a finding and no photo: %s', async (code, file) => {
  const { photo, findings } = await openPhoto(image, await file());
  expect(photo).toBeNull();
  expect(findings).toMatchObject([{ code, where: { file: 'jetee.jpg' } }]);
});

test('a photo without a credit is an error, and is not shown', async () => {
  const file = await fileOf(scene(800, 800, '#446688'));
  const { photo, findings } = await openPhoto({ ...image, credit: null }, file);
  expect(photo).toBeNull();
  expect(findings).toMatchObject([{ code: 'photo-credit-missing', severity: 'error' }]);
});

test('a photo lies as its camera says it does', async () => {
  const turned = await scene(1200, 800, '#446688', [0.2, 0.2])
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const { red } = await cropOf(
    fileFrom(turned),
    [0.8, 0.2],
    { width: 400, height: 600 },
    [0.5, 0.5],
  );
  expect(red[0]).toBeCloseTo(0.8, 1);
  expect(red[1]).toBeCloseTo(0.2, 1);
});

test.each([
  ['wide', 3000, 700, [0.9, 0.5]],
  ['tall', 700, 3000, [0.5, 0.1]],
  ['8,000 px', 8000, 8000, [0.1, 0.9]],
  ['square', 1500, 1500, [0.7, 0.3]],
] as const)(
  'the point of interest of a %s photo stays in, in every shape',
  async (_, width, height, focus) => {
    const file = await fileOf(scene(width, height, '#446688', [...focus]));
    for (const size of [
      { width: 640, height: 400 },
      { width: 400, height: 720 },
    ]) {
      const cut = await cropOf(file, [...focus], size, [0.5, 0.4]);
      expect(cut).toMatchObject(size);
      for (const side of cut.red) {
        expect(side).toBeGreaterThan(0.05);
        expect(side).toBeLessThan(0.95);
      }
    }
  },
);

test('it comes to where the template wants it, as far as the picture reaches', async () => {
  const file = await fileOf(scene(3000, 800, '#446688', [0.5, 0.5]));
  const cut = await cropOf(file, [0.5, 0.5], { width: 800, height: 800 }, [0.75, 0.2]);
  expect(cut.red[0]).toBeCloseTo(0.75, 1);
  expect(cut.red[1]).toBeCloseTo(0.5, 1);
});

/** One of each shape. */
const formats = FORMATS.filter(({ id }) => ['og', 'square', 'story'].includes(id));

describe.each([
  ['white', '#ffffff'],
  ['black', '#000000'],
])('on a %s photo', (_, ground) => {
  const laidOut = (async () => {
    const { photo } = await openPhoto(image, await fileOf(scene(1600, 1600, ground, [0.7, 0.3])));
    const headline = line('Les bateaux de nuit reviennent dans les îles du Nord');
    const said =
      'Nous avons laissé la jetée éclairée chaque hiver, parce que personne ici n’a jamais voulu croire que les bateaux étaient partis pour de bon';
    return await layOut({
      article: articleOf({ publication: 'Le Quai', published: '2026-03-12', image }),
      cut: cutOf({
        headline,
        kicker: line('Transports'),
        quotes: [quote(said, speaker('Nora Lindqvist', 'capitaine du port'))],
      }),
      photo,
      formats,
      template: parseTemplate('photo', templateFiles('photo')),
    });
  })();

  test('every text can be read, on every format', async () => {
    const { cards, findings } = await laidOut;
    expect(findings).toEqual([]);
    expect(cards).toHaveLength(2 * formats.length);
    for (const { kind, format, fit, findings } of cards) {
      expect(findings, `${kind}-${format}`).toEqual([]);
      expect(fit.contrast, `${kind}-${format}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('whose it is and what it shows is on every card', async () => {
    for (const { element, alt } of (await laidOut).cards) {
      expect(JSON.stringify(element)).toContain('Ada Holm');
      expect(alt).toMatch(/La jetée à l’aube\.$/u);
    }
  });
});

test('the scrim is as strong as it must be, and no stronger', async () => {
  const strengthOn = async (ground: string) => {
    const { photo } = await openPhoto(image, await fileOf(scene(1600, 1600, ground)));
    const said =
      'Nous avons laissé la jetée éclairée chaque hiver, parce que personne ici n’a jamais voulu croire que les bateaux étaient partis pour de bon';
    const { cards } = await layOut({
      cut: cutOf({ quotes: [quote(said, speaker('Nora Lindqvist'))] }),
      photo,
      template: parseTemplate('photo', templateFiles('photo')),
      formats: [formatFor('square') ?? expect.fail('There is no square.')],
    });
    const css = JSON.stringify(cards.at(-1)?.element);
    return Number(/.*--scrim-strength:([\d.]+)/u.exec(css)?.[1]);
  };
  const [black, white] = [await strengthOn('#000000'), await strengthOn('#ffffff')];
  expect(black).toBe(0.35);
  expect(white).toBeGreaterThan(black);
  expect(white).toBeLessThan(1);
});

test('the red square of a photo is seen on the card, above the text', async () => {
  const { photo } = await openPhoto(
    { ...image, focus: [0.7, 0.3] },
    await fileOf(scene(1600, 1600, '#88aacc', [0.7, 0.3])),
  );
  const { cards, assets } = await layOut({
    photo,
    template: parseTemplate('photo', templateFiles('photo')),
  });
  for (const card of cards) {
    const { data, width } = drawPixels(await drawSvg(card, assets), 0.5);
    const rows: number[] = [];
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      if (red > 120 && green < red / 3 && blue < red / 3) rows.push(Math.floor(at / 4 / width) * 2);
    }
    expect(rows.length, card.format).toBeGreaterThan(100);
    if (card.height > card.width)
      expect(Math.max(...rows), card.format).toBeLessThan(card.fit.ink.y);
  }
});
