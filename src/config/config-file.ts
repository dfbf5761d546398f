import * as v from 'valibot';
import { FindingError, finding } from '../findings/finding.ts';
import { PLATFORMS } from '../platforms/index.ts';
import { NUMBER_STYLES } from '../thread/thread.ts';
import { Formats } from './own-sizes.ts';
import { lineOf, readYaml } from './read-yaml.ts';

/** The name of the file that a publication's settings stand in, in the folder the command runs in. */
export const CONFIG_NAME = 'pullquote.config.yaml';

const PLATFORM_IDS = PLATFORMS.map(({ id }) => id);
const Text = v.pipe(v.string(), v.trim(), v.minLength(1, 'it must not be empty'));
const COLOUR = 'it must be a colour such as "#a3211b", in quotes';
/** A colour as CSS writes it with a `#`. */
export const Colour = v.pipe(v.string(COLOUR), v.hexColor(COLOUR));
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
  const read = readYaml(text, ConfigSchema);
  if ('value' in read) return read.value;
  throw invalid(path, read.fault.line, read.fault.reason);
}

/** The error for a key whose value turned out later to be of no use. */
export function refuseKey(
  text: string,
  path: string,
  keys: readonly string[],
  reason: string,
): FindingError {
  return invalid(path, lineOf(text, keys), `“${keys.join('.')}”: ${reason}`);
}

function invalid(path: string, line: number, reason: string): FindingError {
  return new FindingError(finding('config-invalid', { file: path, line }, { path, line, reason }));
}
