import { CONFIG_NAME, type ConfigFile, parseConfigFile } from '../config/config-file.ts';
import { readText } from '../files/cut-file.ts';
import { FindingError, finding } from '../findings/finding.ts';

/** A publication's configuration, and the file it is from. */
export type OpenConfig = {
  readonly path: string;
  readonly text: string;
  readonly config: ConfigFile;
};

/**
 * Reads the configuration at a path, or the one in the folder the command
 * runs in, if there is one.
 *
 * @throws FindingError where the path that was asked for is not there, and for
 * what is wrong in the file.
 */
export async function openConfig(asked: string | null): Promise<OpenConfig> {
  const path = asked ?? CONFIG_NAME;
  const text = await readText(path);
  if (text !== null) return { path, text, config: parseConfigFile(text, path) };
  if (asked === null) return { path, text: '', config: {} };
  throw new FindingError(finding('input-missing', { file: path }, { path }));
}
