import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a template's files, by name, into a new folder; false, and nothing written, where there is one already. */
export async function saveTemplate(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<boolean> {
  await mkdir(dirname(folder), { recursive: true });
  try {
    await mkdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return true;
}
