import { type CutChoices, NO_OVERRIDES } from '../cut/choices.ts';
import { FindingError, finding } from '../findings/finding.ts';
import type { Format } from '../formats/format.ts';
import { FORMATS, formatFor } from '../formats/index.ts';
import type { ThreadRequest } from '../pipeline.ts';
import { PLATFORMS, platformFor } from '../platforms/index.ts';
import type { Platform } from '../platforms/platform.ts';
import { DEFAULT_THREAD_OPTIONS } from '../thread/thread.ts';
import type { Asked } from './asked.ts';
import type { CutFile } from './cut-file.ts';

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
  readonly formats: readonly Format[];
  readonly choices: CutChoices;
  readonly threads: readonly ThreadRequest[];
};

/**
 * Settles what an article is made with: the command line first, then the
 * article's `.cut.yaml`, then its front matter, then the defaults.
 *
 * @throws FindingError that names the option and the values it may have.
 */
export function resolveSettings(
  asked: Asked,
  frontMatter: Readonly<Record<string, unknown>>,
  cutFile: CutFile | null,
): Resolved {
  const written = { ...frontMatter, ...cutFile?.values };
  const formats = asked.format ?? listOf(written.formats) ?? DEFAULTS.formats;
  const url = asked.url ?? textOf(frontMatter.url) ?? null;
  return {
    template: asked.template ?? textOf(written.template) ?? DEFAULTS.template,
    formats: names('--format', formats).map(toFormat),
    choices: {
      picks: Object.fromEntries((asked.pick ?? []).map(toPick)),
      quotes: asked.quotes === undefined ? DEFAULTS.quotes : wholeNumber('--quotes', asked.quotes),
      overrides: cutFile?.overrides ?? NO_OVERRIDES,
    },
    threads: names('--platform', asked.platform ?? DEFAULTS.platforms).map((name) => {
      const posts = cutFile?.threads[name] ?? null;
      return { platform: toPlatform(name), options: { ...DEFAULT_THREAD_OPTIONS, url, posts } };
    }),
  };
}

/** The name that front matter asks for the article's out folder, if it does. */
export function askedSlug(frontMatter: Readonly<Record<string, unknown>>): string | null {
  return textOf(frontMatter.slug) ?? null;
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

function toFormat(name: string): Format {
  const format = formatFor(name);
  if (format) return format;
  throw unknown('format-unknown', name, FORMATS);
}

function toPlatform(name: string): Platform {
  const platform = platformFor(name);
  if (platform) return platform;
  throw unknown('platform-unknown', name, PLATFORMS);
}

function unknown(
  code: 'format-unknown' | 'platform-unknown',
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

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d{0,2}$/u.test(text)) return Number(text);
  throw invalid(option, text, 'Give a whole number from 1.');
}

function invalid(option: string, value: string, fix: string): FindingError {
  return new FindingError(finding('option-invalid', { file: option }, { option, value, fix }));
}
