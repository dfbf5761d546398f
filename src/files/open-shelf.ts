import { parseCatalogue } from '../fonts/catalogue.ts';
import { openLibrary } from '../fonts/library.ts';
import type { Shelf } from '../pipeline.ts';
import { readCatalogue, readEmojiFile, readPackageFile } from './shelf.ts';

/** Faces and emoji. Open it once a run, so that each file is read once. */
export async function openShelf(): Promise<Shelf> {
  const catalogue = parseCatalogue(await readCatalogue());
  return { faces: openLibrary(catalogue, readPackageFile), readEmoji: readEmojiFile };
}
