import { parse as parseToml, TomlDate } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Genre, Image } from './article.ts';
import { GENRES } from './article.ts';
import type { Draft } from './draft.ts';

/** Front matter as it was written, and a finding where it could not be read. */
export type FrontMatter = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
};

/** Reads front matter, its fences left out. Where it is invalid it counts as none, with a finding. */
export function readFrontMatter(
  source: string,
  format: 'yaml' | 'toml',
  file: string,
): FrontMatter {
  try {
    const values: unknown =
      format === 'yaml' ? parseYaml(source, { schema: 'core' }) : parseToml(source);
    return { values: isRecord(values) ? values : {}, findings: [] };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { values: {}, findings: [finding('front-matter-invalid', { file }, { reason })] };
  }
}

/** What front matter says of the article, under the names that site builders give it. */
export function describeFrontMatter(
  values: Readonly<Record<string, unknown>>,
): Omit<Draft, 'blocks' | 'dir' | 'findings'> {
  const title = firstText(values, ['title']);
  return {
    title: title === null ? null : { text: title, source: 'front-matter' },
    lang: firstText(values, ['lang', 'language', 'locale']),
    genre: readGenre(values.genre),
    kicker: firstText(values, ['kicker']),
    publication: firstText(values, ['publication', 'site', 'site_name']),
    bylines: readBylines(values),
    published: firstText(values, ['published', 'date', 'pubDate', 'publishDate', 'published_at']),
    url: readUrl(firstText(values, ['url', 'canonical', 'canonical_url', 'canonicalURL'])),
    image: readImage(values),
    frontMatter: values,
  };
}

function firstText(
  values: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): string | null {
  for (const key of keys) {
    const text = asText(values[key]);
    if (text !== null) return text;
  }
  return null;
}

function asText(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (value instanceof TomlDate) return value.toISOString();
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function readGenre(value: unknown): Genre | null {
  return GENRES.find((genre) => genre === asText(value)?.toLowerCase()) ?? null;
}

function readBylines(values: Readonly<Record<string, unknown>>): string[] {
  const keys = ['bylines', 'byline', 'authors', 'author'];
  const value = keys.map((key) => values[key]).find((found) => found !== undefined);
  const people = Array.isArray(value) ? value : [value];
  return people.flatMap((person: unknown) => {
    const name = asText(isRecord(person) ? person.name : person);
    return name === null ? [] : [name];
  });
}

/** An address only: the `url` of some site builders is a path on the site. */
function readUrl(value: string | null): string | null {
  return value !== null && /^https?:\/\/\S+$/iu.test(value) ? value : null;
}

function readImage(values: Readonly<Record<string, unknown>>): Image | null {
  const found = [values.image, values.cover, values.featured_image].find(
    (value) => value !== undefined,
  );
  const src = isRecord(found) ? firstText(found, ['src', 'url', 'path', 'image']) : asText(found);
  if (src === null) return null;
  const own = isRecord(found) ? found : {};
  return {
    src,
    alt: firstText(own, ['alt']) ?? firstText(values, ['image_alt', 'imageAlt']),
    credit: firstText(values, ['credit']) ?? firstText(own, ['credit']),
    focus: readFocus(values.focus ?? own.focus),
  };
}

/** "30% 20%", "0.3 0.2" or a list of two numbers, from the top left corner. */
function readFocus(value: unknown): Image['focus'] {
  const written = Array.isArray(value) ? value.join(' ') : (asText(value) ?? '');
  const numbers = written
    .split(/[\s,]+/u)
    .map((part) => (part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part)));
  const [x, y] = numbers;
  if (numbers.length !== 2 || x === undefined || y === undefined) return null;
  const isPoint = x >= 0 && x <= 1 && y >= 0 && y <= 1;
  return isPoint ? [x, y] : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
