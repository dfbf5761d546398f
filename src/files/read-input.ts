import { readFile, stat } from 'node:fs/promises';
import { FindingError, finding } from '../findings/finding.ts';

/** The most an article may hold, in bytes. */
const MOST_BYTES = 5_000_000;

/** An article as it was found, before it is read: the name it was asked for by, and its bytes. */
export type Input = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Reads the article at a path, or standard input for `-`.
 *
 * @throws FindingError when there is no such file or it is over 5 MB.
 */
export async function readInput(name: string, stdin: AsyncIterable<Uint8Array>): Promise<Input> {
  const bytes = name === '-' ? await readStream(stdin) : await readPath(name);
  return { name, bytes };
}

async function readPath(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new FindingError(finding('input-missing', { file: path }, { path }));
  if (found.isDirectory())
    throw new FindingError(finding('input-folder', { file: path }, { path }));
  if (found.size > MOST_BYTES) throw tooLarge(path, found.size);
  return await readFile(path).catch((cause: unknown) => {
    throw new FindingError(finding('input-unreadable', { file: path }, { path }), { cause });
  });
}

async function readStream(stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw tooLarge('-', size);
  }
  return Buffer.concat(chunks);
}

function tooLarge(path: string, size: number): FindingError {
  const megabytes = (size / 1_000_000).toFixed(1);
  const values = { path, megabytes, most: MOST_BYTES / 1_000_000 };
  return new FindingError(finding('input-too-large', { file: path }, values));
}
