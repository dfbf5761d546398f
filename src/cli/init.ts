import { CONFIG_NAME } from '../config/config-file.ts';
import { SAMPLE_CONFIG } from '../config/sample-config.ts';
import { saveNew } from '../files/cut-file.ts';
import { FindingError, finding } from '../findings/finding.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import type { Io } from './io.ts';
import { colour } from './say.ts';

/** `pullquote init`: a commented `pullquote.config.yaml` in the folder it runs in. */
export async function init(io: Io, folder: string): Promise<ExitStatus> {
  const path = folder === '.' ? CONFIG_NAME : `${folder}/${CONFIG_NAME}`;
  if (!(await saveNew(path, SAMPLE_CONFIG, false))) {
    throw new FindingError(finding('config-exists', { file: path }, { path }));
  }
  io.stderr.write(
    `${colour(io, 'green', '✓')} ${path}: open it and take the # off what you need\n`,
  );
  return EXIT.done;
}
