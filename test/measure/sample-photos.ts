import sharp, { type Sharp } from 'sharp';

/** A drawn photo: what is hard about it, its file, and the share of it where its point of interest is. */
export type SamplePhoto = {
  readonly id: string;
  readonly draw: () => Promise<Buffer>;
  readonly focus: readonly [number, number];
};

/** Pixels of a picture from what each is, from the top left corner on: red, green and blue. */
type Shade = (x: number, y: number) => readonly [number, number, number];

/** Photos that are hard to set text on, or hard to read. */
export const SAMPLE_PHOTOS: readonly SamplePhoto[] = [
  sample('dark', [0.3, 0.3], 1600, 1200, (x, y) => grey(20 * x * y)),
  sample('light', [0.5, 0.4], 1600, 1200, (x) => grey(245 + 10 * x)),
  sample('noise', [0.5, 0.4], 1400, 1400, (x, y) => [hash(x, y), hash(y, x), hash(x + 9, y)]),
  sample('checks', [0.5, 0.4], 1400, 1400, (x, y) =>
    grey((Math.floor(x * 90) + Math.floor(y * 90)) % 2 === 0 ? 255 : 0),
  ),
  sample('snow below, night above', [0.5, 0.2], 1400, 1600, (_, y) => grey(y > 0.5 ? 255 : 4)),
  sample('sun at the left', [0.2, 0.5], 1800, 1200, (x) => grey(255 * (1 - x))),
  sample('sun at the right', [0.8, 0.5], 1800, 1200, (x) => grey(255 * x)),
  sample('red', [0.5, 0.4], 1200, 1200, () => [230, 20, 30]),
  sample('the accent', [0.5, 0.4], 1200, 1200, () => [140, 200, 255]),
  sample('tall', [0.5, 0.1], 700, 3000, (x, y) => [255 * x, 255 * y, 160]),
  sample('wide', [0.95, 0.5], 3000, 700, (x, y) => [255 * y, 200, 255 * x]),
  sample('8,000 px', [0.1, 0.9], 8000, 8000, (x, y) => [255 * x, 255 - 255 * y, 128]),
  turned('turned by its camera'),
  from('CMYK', (picture) => picture.toColourspace('cmyk').jpeg()),
  from('greyscale', (picture) => picture.greyscale().toColourspace('b-w').jpeg()),
  from('16 bits', (picture) => picture.toColourspace('rgb16').png()),
  from('transparent', (picture) => picture.ensureAlpha(0.3).png()),
  from('WebP', (picture) => picture.webp()),
  animated('animated WebP'),
];

function sample(
  id: string,
  focus: SamplePhoto['focus'],
  width: number,
  height: number,
  shade: Shade,
): SamplePhoto {
  return { id, focus, draw: () => shaded(width, height, shade).jpeg({ quality: 90 }).toBuffer() };
}

/** A bright sky over a dark street, in a format of its own. */
function from(id: string, save: (picture: Sharp) => Sharp): SamplePhoto {
  return { id, focus: [0.5, 0.4], draw: () => save(street()).toBuffer() };
}

function turned(id: string): SamplePhoto {
  const draw = () => street().jpeg().withMetadata({ orientation: 6 }).toBuffer();
  return { id, focus: [0.5, 0.4], draw };
}

function animated(id: string): SamplePhoto {
  const draw = async () => {
    const frames = await Promise.all(
      [street(), street().negate()].map((one) => one.png().toBuffer()),
    );
    return await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
  };
  return { id, focus: [0.5, 0.4], draw };
}

function street(): Sharp {
  return shaded(1500, 1200, (x, y) => [y < 0.6 ? 240 : 40, 200 * (1 - y) + 30 * x, 230 * (1 - y)]);
}

/** Drawn at most 1,600 px across and enlarged: what counts is the size of the file's picture. */
function shaded(width: number, height: number, shade: Shade): Sharp {
  const scale = Math.min(1, 1600 / Math.max(width, height));
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  const data = new Uint8ClampedArray(w * h * 3);
  for (let at = 0; at < w * h; at += 1)
    data.set(shade((at % w) / w, Math.floor(at / w) / h), at * 3);
  return sharp(data, { raw: { width: w, height: h, channels: 3 } }).resize(width, height, {
    fit: 'fill',
  });
}

function grey(light: number): readonly [number, number, number] {
  return [light, light, light];
}

/** Noise that is the same each time. */
function hash(x: number, y: number): number {
  const wave = Math.sin(x * 127.1 * 1400 + y * 311.7 * 1400) * 43758.5453;
  return 255 * (wave - Math.floor(wave));
}
