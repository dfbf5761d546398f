import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Finding, FindingError, finding } from '../findings/finding.ts';
import type { OutFile } from '../proof/out-files.ts';
import { printJson, sha256 } from '../proof/records.ts';
import { isAddress } from './fetch-article.ts';

/** What `make.json` holds. Hashes are SHA-256 in hexadecimal digits. */
export type MakeRecord = {
  readonly tool: string;
  /** The article, as `sourceName` names it. */
  readonly source: string;
  /** All that the outputs depend on besides the tool. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
};

/** What a record must say for its outputs to be up to date. */
export type Origin = Pick<MakeRecord, 'tool' | 'source' | 'inputs'>;

/** The name of the file that records what a folder was made from. */
export const RECORD = 'make.json';

/**
 * What a record names an article by: its path from the out folder, so that
 * both can move together; `-` for standard input and an address as they are.
 */
export function sourceName(folder: string, input: string): string {
  return input === '-' || isAddress(input)
    ? input
    : relative(resolve(folder), resolve(input)).split(sep).join('/');
}

/**
 * The record of what was made in a folder before; null for a new folder.
 *
 * @throws FindingError when the folder was made from another article, or its
 * record cannot be read.
 */
export async function readRecord(folder: string, source: string): Promise<MakeRecord | null> {
  const text = await readFile(join(folder, RECORD), 'utf8').catch(() => null);
  if (text === null) return null;
  const record = parseRecord(text);
  if (record === null) {
    const where = { file: join(folder, RECORD) };
    throw new FindingError(finding('out-unreadable', where, { folder }));
  }
  if (record.source !== source) {
    const values = { folder, other: record.source };
    throw new FindingError(finding('out-foreign', { file: folder }, values));
  }
  return record;
}

/** Whether all that a record lists is there unchanged, and was made from the same things. */
export async function isFresh(
  folder: string,
  record: MakeRecord,
  origin: Origin,
): Promise<boolean> {
  const { tool, inputs } = record;
  if (
    JSON.stringify({ tool, inputs }) !==
    JSON.stringify({ tool: origin.tool, inputs: origin.inputs })
  ) {
    return false;
  }
  const checks = Object.entries(record.outputs).map(async ([path, hash]) => {
    const content = await readFile(join(folder, path)).catch(() => null);
    return content !== null && sha256(content) === hash;
  });
  return (await Promise.all(checks)).every(Boolean);
}

/**
 * Writes an article's files, each whole or not at all, and `make.json` last;
 * files of the record before that are no longer made are deleted.
 */
export async function writeOut(
  folder: string,
  files: readonly OutFile[],
  before: MakeRecord | null,
  made: Origin & Pick<MakeRecord, 'findings'>,
): Promise<MakeRecord> {
  const { tool, source, inputs, findings } = made;
  const outputs = Object.fromEntries(files.map(({ path, content }) => [path, sha256(content)]));
  const record: MakeRecord = { tool, source, inputs, outputs, findings };
  for (const { path, content } of files) await writeWhole(join(folder, path), content);
  await writeWhole(join(folder, RECORD), printJson(record));
  const gone = Object.keys(before?.outputs ?? {}).filter((path) => !(path in outputs));
  for (const path of gone) await removeFile(folder, path);
  return record;
}

/** A rename is atomic within a folder, so a run that is killed leaves the old file or the new one. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = join(dirname(path), `.${basename(path)}.part`);
  await writeFile(unfinished, content);
  await rename(unfinished, path);
}

/** Only files inside the folder are ours to delete, whatever a record says. */
async function removeFile(folder: string, path: string): Promise<void> {
  const inside = relative(folder, resolve(folder, path));
  if (inside.startsWith('..') || isAbsolute(inside)) return;
  await rm(join(folder, inside), { force: true });
}

/** A record as it was written; null where it is damaged. */
export function parseRecord(text: string): MakeRecord | null {
  try {
    const { tool, source, inputs, outputs, findings } = JSON.parse(text);
    const isWhole = typeof tool === 'string' && typeof source === 'string' && inputs && outputs;
    return isWhole ? { tool, source, inputs, outputs, findings: findings ?? [] } : null;
  } catch {
    return null;
  }
}
