import { type Catalogue, type Family, parseListing, type Slice, sliceFile } from './catalogue.ts';
import { type Candidate, chooseFaces, type Shelf } from './choose-faces.ts';
import { type Face, openFace } from './face.ts';
import { loadHarfBuzz } from './harfbuzz.ts';
import { toSfnt } from './sfnt.ts';
import { turnMarks } from './turn-marks.ts';

/**
 * Where the bytes of faces come from: a path that starts with a package's
 * name, such as `@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff`.
 * Null where the package is not installed.
 */
export type ReadPackageFile = (packagePath: string) => Promise<Uint8Array | null>;

/** A family and a weight that text is set in. */
export type FaceRequest = {
  readonly family: string;
  readonly weight: number;
  /** BCP 47: it decides whose forms of shared characters are used. */
  readonly lang?: string;
};

/** Faces in the order they are tried for a character. */
export type Stack = readonly Face[];

/** The faces that a text needs in one family at one weight. */
export type LoadedStack = FaceRequest & {
  readonly stack: Stack;
  /** The characters whose faces are in a package that is not installed, by package. */
  readonly absent: ReadonlyMap<string, readonly string[]>;
};

/** Faces, loaded when a text needs them and kept. */
export type FaceLibrary = {
  /** The faces that a text needs in one family. */
  load(request: FaceRequest, text: string): Promise<LoadedStack>;
  /** What its files are read with. */
  readonly read: ReadPackageFile;
  readonly catalogue: Catalogue;
};

/** A library of the faces in a catalogue. Give one to all cards of a run, so that each file is read once. */
export function openLibrary(catalogue: Catalogue, read: ReadPackageFile): FaceLibrary {
  const opened = new Map<string, Promise<Face | null>>();
  const listed = new Map<Family, Promise<readonly Slice[]>>();
  const shelf: Shelf = {
    catalogue,
    open: (candidate) => {
      const { family, slice, weight } = candidate;
      const key = `${sliceFile(family, slice, weight)} ${weight}`;
      return kept(opened, key, () => openSlice(candidate, read));
    },
    slicesOf: (family) => kept(listed, family, () => slicesOf(family, read)),
  };
  return {
    read,
    catalogue,
    load: async (request, text) => ({ ...request, ...(await chooseFaces(shelf, request, text)) }),
  };
}

/** What is kept under a key; it is made the first time. */
function kept<Key, Value>(store: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}

/** A family's slices. One whose package is not installed has a slice of all it covers, and no file for it. */
async function slicesOf(family: Family, read: ReadPackageFile): Promise<readonly Slice[]> {
  if (!family.listing) return family.slices;
  const listing = await read(`${family.package}/${family.listing}`);
  if (!listing) return [{ id: 'absent', ranges: family.covers }];
  return parseListing(new TextDecoder().decode(listing)).filter(({ id }) => /^\d+$/u.test(id));
}

async function openSlice(
  { family, slice, weight }: Candidate,
  read: ReadPackageFile,
): Promise<Face | null> {
  const bytes = await read(sliceFile(family, slice, weight));
  if (!bytes) return null;
  const name = `${family.name} ${slice.id}`.toLowerCase();
  return openFace(await loadHarfBuzz(), { name, weight, data: turnMarks(toSfnt(bytes)) });
}
