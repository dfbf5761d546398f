import type { Slot, TemplateElement } from '../templates/template.ts';
import type { Logo } from './brand.ts';
import { luminance } from './colour.ts';
import { brandColour, groundOf } from './grounds.ts';
import type { MeasuredBox } from './measure.ts';
import type { Sheet } from './sheet.ts';
import type { Filling } from './tree.ts';

/** Where on the element that shows it the point of interest is wanted, each from 0 to 1 from the top left corner. */
export type FocusTarget = readonly [x: number, y: number];

/** Cuts a photo to a size in px around its point of interest: the `data:` address of a JPEG. */
export type CropPhoto = (
  size: { readonly width: number; readonly height: number },
  target: FocusTarget,
) => Promise<string>;

/** What is known of a picture's file. */
export type PictureType = 'jpeg' | 'png' | 'webp' | 'avif' | 'svg';

/** A picture's file: its path as the article or the configuration gives it, and its content as a `data:` address. */
export type PictureFile = {
  readonly path: string;
  readonly type: PictureType;
  readonly address: string;
};

/** A photo that cards show, whose it is, and what it shows. */
export type CardPhoto = {
  readonly crop: CropPhoto;
  readonly credit: string;
  /** A description; null where there is none. */
  readonly alt: string | null;
};

/** The pictures of an article's cards. */
export type Pictures = { readonly logo: Logo | null; readonly photo: CropPhoto | null };

/** Whether a slot takes a picture, and no text. */
export function isPicture(slot: Slot): boolean {
  return slot === 'logo' || slot === 'photo';
}

/** Stands for a photo while the card is measured: a square of nothing. */
const PLACEHOLDER =
  'data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>';

/** What a picture's element holds while it is measured. */
export function measuredPicture({ pictures }: Sheet, { slot }: TemplateElement): Filling {
  return { src: slot === 'logo' ? (pictures.logo?.onLight ?? PLACEHOLDER) : PLACEHOLDER };
}

/** What a picture's element shows on the card: the photo cut to its box, the logo that suits its ground. */
export async function showPicture(sheet: Sheet, element: TemplateElement): Promise<Filling> {
  const { logo, photo } = sheet.pictures;
  const box = sheet.boxes.get(element.key);
  if (element.slot === 'logo' && logo) {
    return { src: isOnDark(sheet, element) ? logo.onDark : logo.onLight };
  }
  if (!photo || !box) return { src: PLACEHOLDER };
  const size = { width: Math.ceil(box.width), height: Math.ceil(box.height) };
  return { src: await photo(size, targetOf(box, sheet)) };
}

/** Where its ground is a picture, the card's own ink tells. */
function isOnDark(sheet: Sheet, { key }: TemplateElement): boolean {
  const ground = groundOf(sheet, key);
  if (ground) return luminance(ground) < MIDDLE;
  const ink = brandColour(sheet, '--ink');
  return ink !== null && luminance(ink) > MIDDLE;
}

/** The luminance with the same contrast to black and to white. */
const MIDDLE = 0.179;

/** The template's own wish: `--focus-x` and `--focus-y` in percent. Cards in scripts from the right are mirrored. */
function targetOf({ style }: MeasuredBox, { direction }: Sheet): FocusTarget {
  const share = (name: string) => {
    const percent = Number.parseFloat(String(style[name] ?? ''));
    return Number.isFinite(percent) ? percent / 100 : 0.5;
  };
  const x = share('--focus-x');
  return [direction === 'rtl' ? 1 - x : x, share('--focus-y')];
}
