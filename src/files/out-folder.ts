import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { FindingError, finding } from '../findings/finding.ts';
import { printJson, sha256 } from '../proof/records.ts';

/** A file to be written, its path inside the out folder with `/` between names. */
export type OutFile = { readonly path: string; readonly content: string | Uint8Array };

/** What `make.json` holds. The hashes are SHA-256 in hexadecimal digits. */
export type MakeRecord = {
  readonly tool: string;
  readonly source: string;
  /** Of all that the outputs depend on: article, settings, template, version. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
};

const RECORD = 'make.json';

/**
 * The record of what was made in a folder before; null for a new folder.
 *
 * @throws FindingError when the folder was made from another article, or
 * holds files that are not this tool's.
 */
export async function readRecord(folder: string, source: string): Promise<MakeRecord | null> {
  const text = await readFile(join(folder, RECORD), 'utf8').catch(() => null);
  if (text === null) return null;
  const record = parseRecord(text);
  if (record === null)
    throw new FindingError(finding('out-unreadable', { file: join(folder, RECORD) }, { folder }));
  if (record.source !== source) {
    const values = { folder, other: record.source };
    throw new FindingError(finding('out-foreign', { file: folder }, values));
  }
  return record;
}

/** Whether all that a record lists is there, and was made from these inputs. */
export async function isFresh(
  folder: string,
  record: MakeRecord,
  expected: Pick<MakeRecord, 'tool' | 'inputs'>,
): Promise<boolean> {
  if (record.tool !== expected.tool) return false;
  if (JSON.stringify(record.inputs) !== JSON.stringify(expected.inputs)) return false;
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
  made: Pick<MakeRecord, 'tool' | 'source' | 'inputs'>,
): Promise<void> {
  for (const { path, content } of files) await writeWhole(join(folder, path), content);
  const outputs = Object.fromEntries(files.map(({ path, content }) => [path, sha256(content)]));
  await writeWhole(join(folder, RECORD), printJson({ ...made, outputs } satisfies MakeRecord));
  const gone = Object.keys(before?.outputs ?? {}).filter((path) => !(path in outputs));
  for (const path of gone) await removeFile(folder, path);
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

function parseRecord(text: string): MakeRecord | null {
  try {
    const { tool, source, inputs, outputs } = JSON.parse(text);
    const isRecord = typeof tool === 'string' && typeof source === 'string' && inputs && outputs;
    return isRecord ? { tool, source, inputs, outputs } : null;
  } catch {
    return null;
  }
}
