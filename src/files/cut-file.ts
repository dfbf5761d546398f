import { readFile, writeFile } from 'node:fs/promises';
import { decodeText } from '../article/decode.ts';
import { FindingError, finding } from '../findings/finding.ts';
import { isAddress } from './fetch-article.ts';

/** Where the editor's cut of an article stands: `port.cut.yaml` beside `port.md`. Null for standard input. */
export function cutFilePath(input: string): string | null {
  return input === '-' || isAddress(input) ? null : `${input.replace(/\.[^./\\]+$/u, '')}.cut.yaml`;
}

/**
 * The text of a file the user may have written, in whatever encoding; null
 * where there is none.
 *
 * @throws FindingError where there is one that cannot be opened or is no text.
 */
export async function readText(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new FindingError(finding('input-unreadable', { file: path }, { path }));
  });
  if (bytes === null || bytes.length === 0) return bytes === null ? null : '';
  return decodeText({ name: path, bytes }, null).text;
}

/**
 * Writes a file for the user to change; false, and nothing written, where
 * there is one already that would be lost and nobody asked for that.
 */
export async function saveNew(path: string, text: string, isForced: boolean): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: isForced ? 'w' : 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
