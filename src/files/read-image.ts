import { readFile, realpath, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Logo } from '../cards/brand.ts';
import type { PictureFile, PictureType } from '../cards/pictures.ts';
import { type Finding, finding } from '../findings/finding.ts';

/** The most a picture may hold, in bytes. */
const MOST_BYTES = 40_000_000;

/** A picture that was read, or why it was not. */
export type ImageRead = {
  readonly file: PictureFile | null;
  readonly findings: readonly Finding[];
};

/** Reads a picture that an article or a configuration names: a file below the folder that this stands in, and nothing else. */
export async function readImage(folder: string, path: string): Promise<ImageRead> {
  const fail = (code: Refusal, values = {}): ImageRead => {
    return { file: null, findings: [finding(code, { file: path }, { path, ...values })] };
  };
  if (/^[a-z][a-z\d+.-]+:|^\/\//iu.test(path)) return fail('picture-remote');
  const found = await locate(folder, path);
  if (found === null) return fail('picture-missing');
  if (!found.isBelow) return fail('picture-outside', { folder });
  if (found.size > MOST_BYTES) return fail('picture-heavy', { most: MOST_BYTES / 1_000_000 });
  const bytes = await readFile(found.path).catch(() => null);
  const type = bytes && tellPictureType(bytes);
  if (!bytes || !type) return fail('picture-type');
  const address = `data:image/${MEDIA_TYPES[type]};base64,${bytes.toString('base64')}`;
  return { file: { path, type, address }, findings: [] };
}

/** The paths of a logo's files, relative to the configuration. */
export type LogoPaths = {
  /** The file for light grounds. */
  readonly light: string | null;
  /** The file for dark grounds. */
  readonly dark: string | null;
};

/** Reads a logo; where there is a file for one kind of ground only, it serves on both. */
export async function readLogo(
  folder: string,
  { light, dark }: LogoPaths,
): Promise<{ readonly logo: Logo | null; readonly findings: readonly Finding[] }> {
  const paths = [...new Set([light ?? dark, dark ?? light])].filter((path) => path !== null);
  const read = await Promise.all(paths.map((path) => readImage(folder, path)));
  const findings = read.flatMap((one) => [...one.findings, ...logoFindings(one.file)]);
  const [onLight, onDark = onLight] = read.map(({ file }) => file?.address);
  const logo = findings.length === 0 && onLight && onDark ? { onLight, onDark } : null;
  return { logo, findings };
}

type Refusal =
  | 'picture-remote'
  | 'picture-missing'
  | 'picture-outside'
  | 'picture-heavy'
  | 'picture-type';

const MEDIA_TYPES: Readonly<Record<PictureType, string>> = {
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  svg: 'svg+xml',
};

type Located = { readonly path: string; readonly size: number; readonly isBelow: boolean };

/** Links are followed before the place is judged. */
async function locate(folder: string, path: string): Promise<Located | null> {
  try {
    const home = await realpath(folder);
    const real = await realpath(resolve(home, path));
    const { size } = await stat(real);
    return { path: real, size, isBelow: real.startsWith(home.endsWith(sep) ? home : home + sep) };
  } catch {
    return null;
  }
}

/** By its first bytes: a name may lie. */
function tellPictureType(bytes: Buffer): PictureType | null {
  const start = bytes.subarray(0, 512).toString('latin1');
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('\x89PNG\r\n')) return 'png';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp';
  if (start.slice(4, 8) === 'ftyp' && /avi[fs]/u.test(start.slice(8, 40))) return 'avif';
  return /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|svg|!DOCTYPE svg|!--)/iu.test(start) ? 'svg' : null;
}

/** Letters are drawn from outlines alone, and a size must be known. */
function logoFindings(file: PictureFile | null): readonly Finding[] {
  if (!file || file.type === 'png') return [];
  const { path, type, address } = file;
  const place = { file: path };
  if (type !== 'svg') return [finding('logo-type', place, { path })];
  const svg = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64').toString('utf8');
  if (/<text[\s>]/u.test(svg)) return [finding('logo-text', place, { path })];
  const tag = /<svg\b[^>]*>/u.exec(svg)?.[0] ?? '';
  const isSized = /\sviewBox=/u.test(tag) || (/\swidth=/u.test(tag) && /\sheight=/u.test(tag));
  return isSized ? [] : [finding('logo-size', place, { path })];
}
