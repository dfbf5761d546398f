import { readFile, stat } from 'node:fs/promises';
import type { Source } from '../article/source.ts';
import { tellSourceType } from '../article/source-type.ts';
import { unpackSource } from '../article/unpack.ts';
import { FindingError, finding } from '../findings/finding.ts';
import { fetchArticle, isAddress } from './fetch-article.ts';

/** The most an article may hold, in bytes. */
const MOST_BYTES = 5_000_000;

/** Where sources that are no files come from. */
export type Reach = {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether an address may lead into a private network. */
  readonly allowPrivate: boolean;
};

/**
 * Reads the article at a path, at an http or https address, or on standard
 * input for `-`.
 *
 * @throws FindingError when there is no such file, it is over 5 MB, or the
 * address gives no article.
 */
export async function readSource(name: string, { stdin, allowPrivate }: Reach): Promise<Source> {
  if (isAddress(name)) return await fetchArticle(name, allowPrivate);
  const bytes = name === '-' ? await readStream(stdin) : await readPath(name);
  return await unpackSource({ name, bytes, type: tellSourceType(name, bytes) });
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
