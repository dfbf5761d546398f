import { readFile, realpath } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { inspectFont } from '../fonts/inspect-font.ts';
import type { OwnFile } from '../fonts/own-families.ts';

/** A publication's own files of one family, or what is wrong with the first that cannot be used. */
export type FontsRead =
  | { readonly kind: 'read'; readonly files: readonly OwnFile[] }
  | { readonly kind: 'refused'; readonly path: string; readonly reason: string };

/** Reads font files below a folder: one a weight. */
export async function readFonts(folder: string, paths: readonly string[]): Promise<FontsRead> {
  const files: OwnFile[] = [];
  for (const path of paths) {
    const bytes = await readBelow(folder, path);
    if (typeof bytes === 'string') return { kind: 'refused', path, reason: bytes };
    const font = await inspectFont(bytes);
    if (font.kind === 'unusable') return { kind: 'refused', path, reason: font.reason };
    if (files.some(({ weight }) => weight === font.weight)) {
      const reason = `it has the weight ${font.weight}, as the one before it; give upright files of different weights`;
      return { kind: 'refused', path, reason };
    }
    files.push({ weight: font.weight, base64: bytes.toString('base64') });
  }
  return { kind: 'read', files };
}

/** Whether what a configuration says is the path of a font file, and no family's name. */
export function isFontPath(text: string): boolean {
  return ['.ttf', '.otf', '.woff', '.woff2'].includes(extname(text).toLowerCase());
}

/** A file's bytes, or why it is not opened. Links are followed before the place is judged. */
async function readBelow(folder: string, path: string): Promise<Buffer | string> {
  try {
    const home = await realpath(folder);
    const real = await realpath(resolve(home, path));
    if (!real.startsWith(home.endsWith(sep) ? home : home + sep)) {
      return 'it lies outside the configuration’s folder';
    }
    return await readFile(real);
  } catch {
    return 'there is no such file; the path counts from the configuration’s folder';
  }
}
