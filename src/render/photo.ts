import type { Image } from '../article/article.ts';
import type { CardPhoto, CropPhoto, PictureFile } from '../cards/pictures.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { loadSharp, type Sharp } from './load-sharp.ts';

/** A photo that cards can show, or why they show none. */
export type OpenedPhoto = {
  readonly photo: CardPhoto | null;
  readonly findings: readonly Finding[];
};

/** px of the shorter side: less looks coarse on a card. */
const LEAST_SIDE = 600;

/** The most pixels that are decoded. */
const MOST_PIXELS = 100_000_000;

/** px that the shorter side is reduced to before it is cut: the longest side of a card. */
const KEPT_SIDE = 1920;

/** Where people are in most pictures. */
const USUAL_FOCUS = [0.5, 0.4] as const;

/**
 * Decodes an article's photo. Whatever is wrong with it is a finding, and
 * there is no photo then; so it is where no credit is known.
 */
export async function openPhoto(image: Image, file: PictureFile): Promise<OpenedPhoto> {
  const { path } = file;
  const fail = (code: Refusal, values = {}): OpenedPhoto => {
    return { photo: null, findings: [finding(code, { file: path }, { path, ...values })] };
  };
  if (!image.credit) return fail('photo-credit-missing');
  const sharp = await loadSharp();
  if (!sharp) return fail('photo-decoder-missing');
  const bytes = Buffer.from(file.address.slice(file.address.indexOf(',') + 1), 'base64');
  try {
    const { autoOrient } = await sharp(bytes).metadata();
    const { width, height } = autoOrient;
    if (width * height > MOST_PIXELS) return fail('photo-huge', { width, height });
    if (Math.min(width, height) < LEAST_SIDE)
      return fail('photo-small', { width, height, least: LEAST_SIDE });
    const decoded = await decode(sharp, bytes);
    const crop = cropper(sharp, decoded, image.focus ?? USUAL_FOCUS);
    return { photo: { crop, credit: image.credit, alt: image.alt }, findings: [] };
  } catch {
    return fail('photo-broken');
  }
}

type Refusal =
  | 'photo-credit-missing'
  | 'photo-decoder-missing'
  | 'photo-huge'
  | 'photo-small'
  | 'photo-broken';

type Decoded = { readonly data: Buffer; readonly info: { width: number; height: number } };

function decode(sharp: Sharp, bytes: Buffer): Promise<Decoded> {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .resize({ width: KEPT_SIDE, height: KEPT_SIDE, fit: 'outside', withoutEnlargement: true })
    .flatten({ background: '#808080' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
}

function cropper(
  sharp: Sharp,
  { data, info }: Decoded,
  focus: readonly [number, number],
): CropPhoto {
  const { width, height } = info;
  return async (size, target) => {
    const scale = Math.min(width / size.width, height / size.height);
    const [w, h] = [Math.floor(size.width * scale), Math.floor(size.height * scale)];
    const region = {
      left: startOf(focus[0] * width, target[0] * w, width - w),
      top: startOf(focus[1] * height, target[1] * h, height - h),
      width: Math.max(1, w),
      height: Math.max(1, h),
    };
    const jpeg = await sharp(data, { raw: { width, height, channels: 3 } })
      .extract(region)
      .resize(size.width, size.height, { fit: 'fill' })
      .jpeg({ quality: 88 })
      .toBuffer();
    return `data:image/jpeg;base64,${jpeg.toString('base64')}`;
  };
}

/** Where a cut starts, so that the focus comes to its target as far as the picture reaches. */
function startOf(focus: number, target: number, free: number): number {
  return Math.round(Math.min(Math.max(focus - target, 0), Math.max(free, 0)));
}
