import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type MakeRecord, parseRecord, RECORD } from './out-folder.ts';

/** A folder that `make` left, and its record. */
export type Made = { readonly folder: string; readonly record: MakeRecord };

/** The folders in `out` that have a record, and those whose record is damaged. */
export type Found = { readonly made: readonly Made[]; readonly damaged: readonly string[] };

/** Looks through the folders in `out`. */
export async function findMade(out: string): Promise<Found> {
  const entries = await readdir(out, { withFileTypes: true }).catch(() => []);
  const folders = entries.flatMap((entry) => (entry.isDirectory() ? [join(out, entry.name)] : []));
  const records = folders.sort().map(async (folder) => {
    const text = await readFile(join(folder, RECORD), 'utf8').catch(() => null);
    return text === null ? [] : [{ folder, record: parseRecord(text) }];
  });
  const found = (await Promise.all(records)).flat();
  return {
    made: found.flatMap(({ folder, record }) => (record === null ? [] : [{ folder, record }])),
    damaged: found.flatMap(({ folder, record }) => (record === null ? [folder] : [])),
  };
}

/** What computers leave in any folder that somebody opens. */
const LEFT_BY_SYSTEMS = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini)$/iu;

/** Every file in an out folder but its record and what systems leave, by path inside the folder with `/` between names. */
export async function readOut(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !LEFT_BY_SYSTEMS.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => path !== RECORD)
    .sort();
  const files = paths.map(async (path) => {
    return [path.split(sep).join('/'), await readFile(join(folder, path))] as const;
  });
  return new Map(await Promise.all(files));
}
