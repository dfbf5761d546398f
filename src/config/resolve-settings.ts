import type { CardType } from '../cards/card-file.ts';
import { type CutChoices, NO_OVERRIDES } from '../cut/choices.ts';
import { FindingError, finding } from '../findings/finding.ts';
import type { Format } from '../formats/format.ts';
import { FORMATS, formatFor } from '../formats/index.ts';
import type { Drawing, ThreadRequest } from '../pipeline.ts';
import { PLATFORMS, platformFor } from '../platforms/index.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Look } from '../templates/apply-look.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../thread/export-threads.ts';
import {
  DEFAULT_THREAD_OPTIONS,
  NUMBER_STYLES,
  type NumberStyle,
  type ThreadOptions,
} from '../thread/thread.ts';
import type { Asked } from './asked.ts';
import type { ConfigFile } from './config-file.ts';
import type { CutFile } from './cut-file.ts';
import { ownFormats } from './own-sizes.ts';

const DEFAULTS = {
  template: 'editorial',
  formats: 'og,square,portrait,story',
  platforms: 'x,bluesky,mastodon,threads,linkedin',
  quotes: 1,
} as const;

const PICKABLE = ['headline', 'quote', 'takeaway'] as const;
type Pick = (typeof PICKABLE)[number];

/** What was settled for one article: nothing is optional any more. */
export type Resolved = {
  /** The name or the folder of a template. */
  readonly template: string;
  readonly look: Look;
  readonly publication: string | null;
  /** Paths from the configuration's folder; null where there is none. */
  readonly logoPaths: { readonly light: string | null; readonly dark: string | null } | null;
  /** Whether the points are made into cards, too. */
  readonly points: boolean;
  /** For cards. */
  readonly handle: string | null;
  readonly formats: readonly Format[];
  /** The heading of the only section that is to be cut. */
  readonly only: string | null;
  readonly choices: CutChoices;
  readonly threads: readonly ThreadRequest[];
  /** Other tools that the threads are handed to. */
  readonly correction: string | null;
  readonly exports: readonly ExportFormat[];
  readonly drawing: Drawing;
};

/** All that settings are resolved from, the first wins: the command line, then these in order. */
export type Written = {
  /** What a server said its posts may hold, by platform; it wins over the configuration. */
  readonly limits: Readonly<Record<string, number>>;
  readonly cutFile: CutFile | null;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly config: ConfigFile;
};

/** Nothing but the command line. */
export const NOTHING_WRITTEN: Written = {
  limits: {},
  cutFile: null,
  frontMatter: {},
  config: {},
};

/**
 * Settles what an article is made with: the command line first, then the
 * article's `.cut.yaml`, then its front matter, then the publication's
 * configuration, then the defaults.
 *
 * @throws FindingError that names the option and the values it may have.
 */
export function resolveSettings(asked: Asked, written: Written): Resolved {
  const { cutFile, frontMatter, config } = written;
  const article = { ...frontMatter, ...cutFile?.values };
  const formats = asked.format ?? listOf(article.formats) ?? namesIn(config.formats);
  const quotes = asked.quotes === undefined ? config.quotes : wholeNumber('--quotes', asked.quotes);
  const { paper = null, ink = null, accent = null } = config.colours ?? {};
  return {
    template: asked.template ?? textOf(article.template) ?? config.template ?? DEFAULTS.template,
    look: { paper, ink, accent: textOf(article.accent) ?? accent },
    publication: config.name ?? null,
    logoPaths: logoPathsOf(config.logo),
    points: asked.points ?? false,
    handle: config.handle ?? null,
    formats: names('--format', formats ?? DEFAULTS.formats).map((name) => toFormat(name, config)),
    only: textOf(asked.only) ?? null,
    choices: {
      picks: Object.fromEntries((asked.pick ?? []).map(toPick)),
      quotes: quotes ?? DEFAULTS.quotes,
      overrides: cutFile?.overrides ?? NO_OVERRIDES,
    },
    threads: resolveThreads(asked, written),
    drawing: {
      type: asked.type === undefined ? (config.type ?? 'png') : toType(asked.type),
      scale: asked.scale === undefined ? 1 : toScale(asked.scale),
      isDebug: asked.debug === true,
    },
    correction: textOf(asked.correction) ?? null,
    exports: asked.export === undefined ? [] : names('--export', asked.export).map(toExport),
  };
}

function logoPathsOf(logo: ConfigFile['logo']): Resolved['logoPaths'] {
  if (logo === undefined) return null;
  return typeof logo === 'string'
    ? { light: logo, dark: null }
    : { light: logo.light ?? null, dark: logo.dark ?? null };
}

function resolveThreads(asked: Asked, written: Written): ThreadRequest[] {
  const { limits, cutFile, frontMatter, config } = written;
  const { threads = {}, handles = {}, hashtags = [] } = config;
  const style = asked.numbering === undefined ? threads.numbering : toNumberStyle(asked.numbering);
  const options: ThreadOptions = {
    ...DEFAULT_THREAD_OPTIONS,
    url: asked.url ?? textOf(frontMatter.url) ?? null,
    full: asked.full === true,
    numbering: style === undefined ? null : { style, at: threads.numbers ?? 'end' },
    linkPosition: asked.link === undefined ? (threads.link ?? 'last') : toLinkPosition(asked.link),
    hashtags,
  };
  const platforms = asked.platform ?? config.platforms?.join(',') ?? DEFAULTS.platforms;
  return names('--platform', platforms).map((name) => {
    const platform = toPlatform(name);
    const handle = handles[platform.id] ?? null;
    const limit = limits[platform.id] ?? threads.limits?.[platform.id] ?? null;
    const posts = cutFile?.threads[platform.id] ?? null;
    return { platform, options: { ...options, handle, limit, posts } };
  });
}

/**
 * The language the command line gives the article, null where it gives none.
 *
 * @throws FindingError for one that Unicode does not know.
 */
export function askedLanguage({ lang }: Asked): string | null {
  if (lang === undefined) return null;
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iu.test(lang) && names.of(lang) !== undefined) return lang;
  throw invalid('--lang', lang, 'Give a language tag, such as fr, en-GB or zh-Hant.');
}

/** The name that front matter asks for the article's out folder, if it does. */
export function askedSlug(frontMatter: Readonly<Record<string, unknown>>): string | null {
  return textOf(frontMatter.slug) ?? null;
}

/** Until when the front matter puts an embargo on the article, in its own words; null where it does not. */
export function askedEmbargo(frontMatter: Readonly<Record<string, unknown>>): string | null {
  const { embargo } = frontMatter;
  return embargo instanceof Date ? embargo.toISOString() : (textOf(embargo) ?? null);
}

/** `a, b,c` without repetitions. */
function names(option: string, text: string): string[] {
  const written = text.split(',').map((name) => name.trim().toLowerCase());
  const unique = new Set(written.filter((name) => name !== ''));
  if (unique.size > 0) return [...unique];
  throw invalid(option, text, 'Give one or more names, with commas between them.');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function listOf(value: unknown): string | undefined {
  return Array.isArray(value) ? value.join(',') : textOf(value);
}

function toFormat(name: string, config: ConfigFile): Format {
  const own = ownFormats(config.formats);
  const format = formatFor(name) ?? own.find(({ id }) => id === name);
  if (format) return format;
  throw unknown('format-unknown', name, [...FORMATS, ...own]);
}

function namesIn(formats: ConfigFile['formats']): string | undefined {
  return formats?.map((one) => (typeof one === 'string' ? one : one.name)).join(',');
}

/** What people call platforms besides their ids. */
const ALIASES: Readonly<Record<string, string>> = {
  twitter: 'x',
  bsky: 'bluesky',
  insta: 'instagram',
};

function toPlatform(name: string): Platform {
  const platform = platformFor(ALIASES[name] ?? name);
  if (platform) return platform;
  throw unknown('platform-unknown', name, PLATFORMS);
}

function toExport(name: string): ExportFormat {
  const format = EXPORT_FORMATS.find((known) => known === name);
  if (format) return format;
  throw unknown(
    'export-unknown',
    name,
    EXPORT_FORMATS.map((id) => ({ id })),
  );
}

function unknown(
  code: 'format-unknown' | 'platform-unknown' | 'export-unknown',
  name: string,
  known: readonly { readonly id: string }[],
): FindingError {
  const values = { name, known: known.map(({ id }) => id).join(', ') };
  return new FindingError(finding(code, { file: name }, values));
}

function toPick(text: string): [Pick, number] {
  const [kind, number] = text.split('=');
  const pick = PICKABLE.find((candidate) => candidate === kind);
  if (pick && number !== undefined) return [pick, wholeNumber('--pick', number)];
  throw invalid(
    '--pick',
    text,
    'Write a kind and a number, as in “--pick headline=2”; kinds are headline, quote, takeaway.',
  );
}

function toNumberStyle(text: string): NumberStyle {
  const style = NUMBER_STYLES.find((known) => known === text);
  if (style) return style;
  throw invalid('--numbering', text, `Use one of these, in quotes: ${NUMBER_STYLES.join(' ')}`);
}

function toLinkPosition(text: string): ThreadOptions['linkPosition'] {
  if (text === 'last' || text === 'first' || text === 'none') return text;
  throw invalid('--link', text, 'Use last, first or none.');
}

function toType(text: string): CardType {
  const name = text.toLowerCase();
  if (name === 'png') return 'png';
  if (name === 'jpeg' || name === 'jpg') return 'jpeg';
  throw invalid('--type', text, 'Use png or jpeg.');
}

function toScale(text: string): number {
  const scale = Number(text);
  if (text.trim() !== '' && scale >= 1 && scale <= 4) return scale;
  throw invalid('--scale', text, 'Give a number from 1 to 4.');
}

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d{0,2}$/u.test(text)) return Number(text);
  throw invalid(option, text, 'Give a whole number from 1.');
}

function invalid(option: string, value: string, fix: string): FindingError {
  return new FindingError(finding('option-invalid', { file: option }, { option, value, fix }));
}
