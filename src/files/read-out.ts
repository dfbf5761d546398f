import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type MakeRecord, parseRecord, RECORD } from './out-folder.ts';

/** A folder that `make` left, and its record. */
export type Made = { readonly folder: string; readonly record: MakeRecord };

/** The folders in `out` that have a record. */
export async function findMade(out: string): Promise<Made[]> {
  const entries = await readdir(out, { withFileTypes: true }).catch(() => []);
  const folders = entries.flatMap((entry) => (entry.isDirectory() ? [join(out, entry.name)] : []));
  const found = folders.sort().map(async (folder) => {
    const text = await readFile(join(folder, RECORD), 'utf8').catch(() => '');
    const record = parseRecord(text);
    return record === null ? [] : [{ folder, record }];
  });
  return (await Promise.all(found)).flat();
}

/** Every file in an out folder but its record, by path inside the folder with `/` between names. */
export async function readOut(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => path !== RECORD)
    .sort();
  const files = paths.map(async (path) => {
    return [path.split(sep).join('/'), await readFile(join(folder, path))] as const;
  });
  return new Map(await Promise.all(files));
}
