import type { CardType } from '../cards/card-file.ts';
import { FindingError, finding } from '../findings/finding.ts';
import type { Format } from '../formats/format.ts';
import { FORMATS, formatFor } from '../formats/index.ts';
import { PLATFORMS, platformFor } from '../platforms/index.ts';
import type { Platform } from '../platforms/platform.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../thread/export-threads.ts';
import { NUMBER_STYLES, type NumberStyle, type ThreadOptions } from '../thread/thread.ts';
import type { ConfigFile } from './config-file.ts';
import { ownFormats } from './own-sizes.ts';

const PICKABLE = ['headline', 'quote', 'takeaway'] as const;
type Pick = (typeof PICKABLE)[number];

/** `a, b,c` in lower case, without repetitions. @throws FindingError where there is none. */
export function names(option: string, text: string): string[] {
  const written = text.split(',').map((name) => name.trim().toLowerCase());
  const unique = new Set(written.filter((name) => name !== ''));
  if (unique.size > 0) return [...unique];
  throw invalid(option, text, 'Give one or more names, with commas between them.');
}

/** A format by its name, a publication’s own ones included. @throws FindingError that lists those there are. */
export function toFormat(name: string, config: ConfigFile): Format {
  const own = ownFormats(config.formats);
  const format = formatFor(name) ?? own.find(({ id }) => id === name);
  if (format) return format;
  throw unknown('format-unknown', name, [...FORMATS, ...own]);
}

/** What people call platforms besides their ids. */
const ALIASES: Readonly<Record<string, string>> = {
  twitter: 'x',
  bsky: 'bluesky',
  insta: 'instagram',
};

/** A platform by its id or by what people call it. @throws FindingError that lists those there are. */
export function toPlatform(name: string): Platform {
  const platform = platformFor(ALIASES[name] ?? name);
  if (platform) return platform;
  throw unknown('platform-unknown', name, PLATFORMS);
}

/** A format that threads are exported in. @throws FindingError that lists those there are. */
export function toExport(name: string): ExportFormat {
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

/** `headline=2`: which candidate of a kind, from 1. @throws FindingError for anything else. */
export function toPick(text: string): [Pick, number] {
  const [kind, number] = text.split('=');
  const pick = PICKABLE.find((candidate) => candidate === kind);
  if (pick && number !== undefined) return [pick, wholeNumber('--pick', number)];
  throw invalid(
    '--pick',
    text,
    'Write a kind and a number, as in “--pick headline=2”; kinds are headline, quote, takeaway.',
  );
}

/** How posts are numbered. @throws FindingError that lists the styles. */
export function toNumberStyle(text: string): NumberStyle {
  const style = NUMBER_STYLES.find((known) => known === text);
  if (style) return style;
  throw invalid('--numbering', text, `Use one of these, in quotes: ${NUMBER_STYLES.join(' ')}`);
}

/** Which post has the link. @throws FindingError for anything but `last`, `first` and `none`. */
export function toLinkPosition(text: string): ThreadOptions['linkPosition'] {
  if (text === 'last' || text === 'first' || text === 'none') return text;
  throw invalid('--link', text, 'Use last, first or none.');
}

/** The type of pictures. @throws FindingError for anything but PNG and JPEG. */
export function toType(text: string): CardType {
  const name = text.toLowerCase();
  if (name === 'png') return 'png';
  if (name === 'jpeg' || name === 'jpg') return 'jpeg';
  throw invalid('--type', text, 'Use png or jpeg.');
}

/** Pixels for each px of a card, from 1 to 4. @throws FindingError for anything else. */
export function toScale(text: string): number {
  const scale = Number(text);
  if (text.trim() !== '' && scale >= 1 && scale <= 4) return scale;
  throw invalid('--scale', text, 'Give a number from 1 to 4.');
}

/** A whole number from 1 to 999. @throws FindingError for anything else. */
export function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d{0,2}$/u.test(text)) return Number(text);
  throw invalid(option, text, 'Give a whole number from 1.');
}

/** What is thrown for a value that an option cannot have; `fix` says which it can. */
export function invalid(option: string, value: string, fix: string): FindingError {
  return new FindingError(finding('option-invalid', { file: option }, { option, value, fix }));
}
