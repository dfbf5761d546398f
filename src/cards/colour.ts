/** Red, green and blue, each from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads an opaque CSS colour in hexadecimal digits, as `rgb()`, or `white` or `black`; null for any other. */
export function parseColour(css: string): Rgb | null {
  const text = css.trim().toLowerCase();
  if (text === 'white') return [255, 255, 255];
  if (text === 'black') return [0, 0, 0];
  const [, short] = /^#([\da-f]{3})$/u.exec(text) ?? [];
  if (short) return parseHex(short.replaceAll(/./gu, '$&$&'));
  const [, long] = /^#([\da-f]{6})(?:ff)?$/u.exec(text) ?? [];
  if (long) return parseHex(long);
  const [, red, green, blue] = /^rgb\((\d{1,3})[, ]+(\d{1,3})[, ]+(\d{1,3})\)$/u.exec(text) ?? [];
  return blue === undefined ? null : [Number(red), Number(green), Number(blue)];
}

/** A colour as `#a3211b`. */
export function printColour(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it. */
export function contrastOf(one: Rgb, other: Rgb): number {
  return contrastOfLights(luminance(one), luminance(other));
}

/** The same of two relative luminances. */
export function contrastOfLights(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance, from 0 to 1, as WCAG 2.2 defines it. */
export function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The light of each value from 0 to 255: pictures have millions of them. */
const LINEAR = Float64Array.from({ length: 256 }, (_, part) => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

function linear(part: number): number {
  return LINEAR[Math.round(part)] ?? 0;
}

function parseHex(digits: string): Rgb {
  const part = (start: number) => Number.parseInt(digits.slice(start, start + 2), 16);
  return [part(0), part(2), part(4)];
}
