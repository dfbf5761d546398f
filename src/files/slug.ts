import { basename, dirname, extname, resolve } from 'node:path';
import { sha256 } from '../proof/records.ts';
import { isAddress } from './fetch-article.ts';

const MOST_LETTERS = 80;

/** What an out folder may be named after, the first that leaves something wins. */
export type SlugSources = {
  /** `slug` of the front matter. */
  readonly asked: string | null;
  /** The path, address or `-` that the article was asked for by. */
  readonly input: string;
  readonly title: string | null;
  readonly headline: string;
  /** The article's text, for the hash that is left when there is nothing else. */
  readonly text: string;
};

/**
 * The name of an article's out folder: lower-case ASCII letters, digits and
 * hyphens, at most 80, never a path.
 */
export function slugFor({ asked, input, title, headline, text }: SlugSources): string {
  const names = [asked, input === '-' ? null : fileName(input), title, headline];
  for (const name of names) {
    const slug = name === null ? '' : toSlug(name);
    if (slug) return slug;
  }
  return `article-${sha256(text).slice(0, 8)}`;
}

/** The file's own name; that of its folder for `index.md` and `README.md`. An address has its path's. */
function fileName(input: string): string {
  const path = isAddress(input) ? pathOf(input) : resolve(input);
  const name = basename(path, extname(path));
  return /^(index|readme)$/iu.test(name) ? basename(dirname(path)) : name;
}

function pathOf(address: string): string {
  const { pathname } = new URL(address);
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

function toSlug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}|['’]/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, MOST_LETTERS)
    .replaceAll(/^-+|-+$/gu, '');
}
