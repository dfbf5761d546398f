import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { FindingError, finding } from '../findings/finding.ts';
import { PLATFORMS } from '../platforms/index.ts';
import { NUMBER_STYLES } from '../thread/thread.ts';
import { Formats } from './own-sizes.ts';

/** The name of the file that a publication's settings stand in, in the folder the command runs in. */
export const CONFIG_NAME = 'pullquote.config.yaml';

const PLATFORM_IDS = PLATFORMS.map(({ id }) => id);
const Text = v.pipe(v.string(), v.trim(), v.minLength(1, 'it must not be empty'));
const COLOUR = 'it must be a colour such as "#a3211b", in quotes';
const Colour = v.pipe(v.string(COLOUR), v.hexColor(COLOUR));
const Fonts = v.union(
  [Text, v.pipe(v.array(Text), v.minLength(1))],
  'it must be the name of a family, or the paths of font files',
);
const Count = v.pipe(v.number(), v.integer(), v.minValue(1));
const PerPlatform = <T extends v.GenericSchema>(value: T) =>
  v.record(v.picklist(PLATFORM_IDS), value);

/** What a `pullquote.config.yaml` may hold. Every key may be left out. */
export const ConfigSchema = v.strictObject({
  name: v.optional(Text),
  template: v.optional(Text),
  formats: v.optional(Formats),
  platforms: v.optional(v.array(v.picklist(PLATFORM_IDS))),
  quotes: v.optional(Count),
  type: v.optional(v.picklist(['png', 'jpeg'])),
  colours: v.optional(
    v.strictObject({
      paper: v.optional(Colour),
      ink: v.optional(Colour),
      accent: v.optional(Colour),
    }),
  ),
  fonts: v.optional(v.strictObject({ display: v.optional(Fonts), text: v.optional(Fonts) })),
  handle: v.optional(Text),
  logo: v.optional(
    v.union(
      [Text, v.strictObject({ light: v.optional(Text), dark: v.optional(Text) })],
      'it must be the path of an SVG or PNG file',
    ),
  ),
  handles: v.optional(PerPlatform(Text)),
  hashtags: v.optional(v.array(Text)),
  threads: v.optional(
    v.strictObject({
      numbering: v.optional(v.picklist(NUMBER_STYLES)),
      numbers: v.optional(v.picklist(['end', 'front'])),
      link: v.optional(v.picklist(['last', 'first', 'none'])),
      limits: v.optional(PerPlatform(Count)),
    }),
  ),
});

/** What the user wrote in a `pullquote.config.yaml`. */
export type ConfigFile = v.InferOutput<typeof ConfigSchema>;

/**
 * Reads a `pullquote.config.yaml`.
 *
 * @throws FindingError with the line and the key, for YAML that cannot be read
 * and for a value that cannot be used.
 */
export function parseConfigFile(text: string, path: string): ConfigFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error)
    throw invalid(path, lines.linePos(error.pos[0]).line, error.message.split('\n')[0] ?? '');
  const result = v.safeParse(ConfigSchema, document.toJS() ?? {});
  if (result.success) return result.output;
  const [issue] = result.issues;
  const keys = (issue.path ?? []).map(({ key }) => key);
  const node = document.getIn(keys, true) ?? document.getIn(keys.slice(0, -1), true);
  return fail(path, lines.linePos(startOf(node)).line, keys, issue);
}

/** The error for a key whose value turned out later to be of no use. */
export function refuseKey(
  text: string,
  path: string,
  keys: readonly string[],
  reason: string,
): FindingError {
  const lines = new LineCounter();
  const node = parseDocument(text, { lineCounter: lines }).getIn(keys, true);
  return invalid(path, lines.linePos(startOf(node)).line, `“${keys.join('.')}”: ${reason}`);
}

function fail(
  path: string,
  line: number,
  keys: readonly unknown[],
  issue: v.BaseIssue<unknown>,
): never {
  const key = keys.join('.');
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
  throw invalid(path, line, isUnknown ? `there is no key “${key}”` : `“${key}”: ${wording(issue)}`);
}

function wording({ message, expected, received }: v.BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid')) return message;
  return `it is ${received}; it can be ${expected?.replaceAll('"', '').replaceAll(' | ', ', ') ?? 'nothing'}`;
}

function startOf(node: unknown): number {
  const hasRange = typeof node === 'object' && node !== null && 'range' in node;
  return hasRange && Array.isArray(node.range) ? Number(node.range[0]) : 0;
}

function invalid(path: string, line: number, reason: string): FindingError {
  return new FindingError(finding('config-invalid', { file: path, line }, { path, line, reason }));
}
