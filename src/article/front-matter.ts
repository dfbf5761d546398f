import { parse as parseToml, TomlDate } from 'smol-toml';
import { parse as parseYaml, YAMLError } from 'yaml';
import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { yamlFault } from '../text/yaml-fault.ts';
import type { Genre, Image } from './article.ts';
import { GENRES } from './article.ts';
import type { Draft } from './draft.ts';
import type { FrontMatterKey } from './front-matter-keys.ts';
import { genreOfSection, kickerOfSection } from './genre-of-section.ts';
import { findUnknownKeys, nameSettings, nearestOf, valuesOf } from './known-keys.ts';

/** Front matter as it was written, and a finding where it could not be read. */
export type FrontMatter = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
};

/**
 * Reads front matter, its fences left out. Where it is invalid it counts as
 * none, with a finding; null where it holds no keys and is text.
 */
export function readFrontMatter(
  source: string,
  format: 'yaml' | 'toml',
  file: string,
): FrontMatter | null {
  try {
    const values: unknown =
      format === 'yaml' ? parseYaml(source, { schema: 'core' }) : parseToml(source);
    if (typeof values === 'string') return null;
    return isRecord(values)
      ? { values: nameSettings(values), findings: findUnknown(values, file) }
      : NO_VALUES;
  } catch (error) {
    const reason = reasonOf(error, source);
    return { values: {}, findings: [finding('front-matter-invalid', { file }, { reason })] };
  }
}

/** The lines of the file are counted, and the opening fence is the first. */
function reasonOf(error: unknown, source: string): string {
  if (error instanceof YAMLError) {
    const { line, reason } = yamlFault(error, source);
    return `line ${line + 1}: ${reason}.`;
  }
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return reason;
}

const NO_VALUES: FrontMatter = { values: {}, findings: [] };

function findUnknown(values: Readonly<Record<string, unknown>>, file: string): Finding[] {
  const doubted = doubtGenre(values, file);
  const unknown = findUnknownKeys(values);
  if (unknown.length === 0) return doubted;
  const keys = unknown.map(({ key, nearest }) =>
    nearest === null ? `“${key}”` : `“${key}” (did you mean “${nearest}”?)`,
  );
  return [...doubted, finding('front-matter-unknown', { file }, { keys: keys.join(', ') })];
}

/** A genre that is not known carries no label: that of an opinion or of what was paid for would be lost. */
function doubtGenre(values: Readonly<Record<string, unknown>>, file: string): Finding[] {
  const genre = textFor(values, 'genre');
  if (genre === null || readGenre(genre) !== null) return [];
  const nearest = nearestOf(genre, GENRES);
  const known = GENRES.join(', ');
  return nearest === null
    ? [finding('genre-unknown', { file }, { genre, known })]
    : [finding('genre-misspelt', { file }, { genre, nearest })];
}

/** What front matter says of the article, under the names that site builders and editors give it. */
export function describeFrontMatter(
  values: Readonly<Record<string, unknown>>,
): Omit<Draft, 'blocks' | 'dir' | 'findings'> {
  const title = textFor(values, 'title');
  const section = textFor(values, 'section');
  const genre = readGenre(textFor(values, 'genre')) ?? genreOfSection(section);
  return {
    title: title === null ? null : { text: title, source: 'front-matter' },
    lang: textFor(values, 'lang'),
    genre: isSponsored(values) ? 'sponsored' : genre,
    kicker: textFor(values, 'kicker') ?? kickerOfSection(section),
    publication: textFor(values, 'publication'),
    bylines: readBylines(values),
    published: textFor(values, 'published'),
    url: readUrl(textFor(values, 'url')),
    image: readImage(values),
    frontMatter: values,
  };
}

function textFor(values: Readonly<Record<string, unknown>>, key: FrontMatterKey): string | null {
  const texts = valuesOf(values, key).map(asText);
  return texts.find((text) => text !== null) ?? null;
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

/** `sponsored: true`, or who paid; `sponsored: no` is text to a reader of YAML. */
function isSponsored(values: Readonly<Record<string, unknown>>): boolean {
  return valuesOf(values, 'sponsored').some((value) => {
    const text = asText(value);
    return value === true || (text !== null && !/^(?:no|non|nein|false|off|0)$/iu.test(text));
  });
}

/** One of the genres, or a section's name: "tribune", "Leitartikel". */
function readGenre(text: string | null): Genre | null {
  return GENRES.find((genre) => genre === text?.toLowerCase()) ?? genreOfSection(text);
}

function readBylines(values: Readonly<Record<string, unknown>>): string[] {
  const [value] = valuesOf(values, 'bylines');
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
  const [found] = valuesOf(values, 'image');
  const src = isRecord(found) ? firstText(found, ['src', 'url', 'path', 'image']) : asText(found);
  if (src === null) return null;
  const own = isRecord(found) ? found : {};
  return {
    src,
    alt: firstText(own, ['alt']) ?? textFor(values, 'imageAlt'),
    credit: textFor(values, 'credit') ?? firstText(own, ['credit']),
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
