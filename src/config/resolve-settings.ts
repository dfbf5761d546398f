import { type CutChoices, NO_OVERRIDES } from '../cut/choices.ts';
import type { Format } from '../formats/format.ts';
import type { Drawing, ThreadRequest } from '../pipeline.ts';
import type { Look } from '../templates/apply-look.ts';
import type { ExportFormat } from '../thread/export-threads.ts';
import { DEFAULT_THREAD_OPTIONS, type ThreadOptions } from '../thread/thread.ts';
import type { Asked } from './asked.ts';
import type { ConfigFile } from './config-file.ts';
import type { CutFile } from './cut-file.ts';
import {
  invalid,
  names,
  toExport,
  toFormat,
  toLinkPosition,
  toNumberStyle,
  toPick,
  toPlatform,
  toScale,
  toType,
  wholeNumber,
} from './option-values.ts';

const DEFAULTS = {
  template: 'editorial',
  formats: 'og,square,portrait,story',
  platforms: 'x,bluesky,mastodon,threads,linkedin',
  quotes: 1,
} as const;

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

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function listOf(value: unknown): string | undefined {
  return Array.isArray(value) ? value.join(',') : textOf(value);
}

function namesIn(formats: ConfigFile['formats']): string | undefined {
  return formats?.map((one) => (typeof one === 'string' ? one : one.name)).join(',');
}
