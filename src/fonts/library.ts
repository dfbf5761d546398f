import {
  type Catalogue,
  type Family,
  isInRanges,
  parseListing,
  type Slice,
  sliceFile,
} from './catalogue.ts';
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
  /** Packages that cover some of the text's characters and are not installed. */
  readonly absent: readonly string[];
};

/** Faces, loaded when a text needs them and kept. */
export type FaceLibrary = {
  /** The faces that a text needs in one family. */
  load(request: FaceRequest, text: string): Promise<LoadedStack>;
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
  return { load: (request, text) => loadStack(shelf, request, text) };
}

/** What is kept under a key; it is made the first time. */
function kept<Key, Value>(store: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}

/** A file that may hold a character. */
type Candidate = { readonly family: Family; readonly slice: Slice; readonly weight: number };
type Shelf = {
  readonly catalogue: Catalogue;
  readonly open: (candidate: Candidate) => Promise<Face | null>;
  readonly slicesOf: (family: Family) => Promise<readonly Slice[]>;
};

async function loadStack(shelf: Shelf, request: FaceRequest, text: string): Promise<LoadedStack> {
  const codePoints = codePointsOf(text);
  const candidates = await candidatesFor(shelf, request, codePoints);
  const chosen = new Map<Candidate, Face>();
  const absent = new Set<string>();
  for (const codePoint of codePoints) {
    if ([...chosen.values()].some((face) => face.has(codePoint))) continue;
    const found = await findFace(shelf, candidates, codePoint);
    if (found.face && found.candidate) chosen.set(found.candidate, found.face);
    else if (found.absent) absent.add(found.absent);
  }
  const stack = candidates.flatMap((candidate) => chosen.get(candidate) ?? []);
  return { ...request, stack, absent: [...absent] };
}

type Found = {
  readonly candidate?: Candidate;
  readonly face?: Face;
  /** The first package that should have the character and is not installed. */
  readonly absent?: string;
};

async function findFace(
  shelf: Shelf,
  candidates: readonly Candidate[],
  codePoint: number,
): Promise<Found> {
  let absent: Found = {};
  for (const candidate of candidates) {
    if (!isInRanges(codePoint, candidate.slice.ranges)) continue;
    const face = await shelf.open(candidate);
    if (face?.has(codePoint)) return { candidate, face };
    if (!face && !absent.absent) absent = { absent: candidate.family.package };
  }
  return absent;
}

/** The family itself, then those of its role, then the others; of those for some languages only, the text's own first. */
async function candidatesFor(
  shelf: Shelf,
  request: FaceRequest,
  codePoints: ReadonlySet<number>,
): Promise<readonly Candidate[]> {
  const { families } = shelf.catalogue;
  const wanted = families.find((family) => family.name === request.family);
  const rank = (family: Family): number => {
    const role = family.role === wanted?.role ? 1 : 2;
    return family === wanted ? 0 : role * LONGEST_TAG - nearness(family, request.lang ?? '');
  };
  const needed = families.filter(
    ({ listing, covers }) =>
      !listing || [...codePoints].some((codePoint) => isInRanges(codePoint, covers)),
  );
  const sorted = needed.toSorted((one, other) => rank(one) - rank(other));
  const slices = await Promise.all(sorted.map((family) => shelf.slicesOf(family)));
  return sorted.flatMap((family, index) =>
    (slices[index] ?? []).map((slice) => ({ family, slice, weight: request.weight })),
  );
}

/** More than a language tag has letters. */
const LONGEST_TAG = 100;

/** How closely a family is made for a language: the length of the tag they share. */
function nearness({ languages }: Family, lang: string): number {
  const shared = languages.filter((tag) => lang === tag || lang.startsWith(`${tag}-`));
  return Math.max(0, ...shared.map((tag) => tag.length));
}

/** A family's slices. One whose package is not installed has a slice of all it covers, and no file for it. */
async function slicesOf(family: Family, read: ReadPackageFile): Promise<readonly Slice[]> {
  if (!family.listing) return family.slices;
  const listing = await read(`${family.package}/${family.listing}`);
  if (!listing) return [{ id: 'absent', ranges: family.covers }];
  return parseListing(new TextDecoder().decode(listing)).filter(({ id }) => /^\d+$/u.test(id));
}

/** A space first, so that every stack holds the face of the family's plain characters. */
function codePointsOf(text: string): ReadonlySet<number> {
  const codePoints = new Set([0x20]);
  for (const character of text) {
    if (!/\p{Default_Ignorable_Code_Point}|\p{Cc}/u.test(character)) {
      codePoints.add(character.codePointAt(0) ?? 0);
    }
  }
  return codePoints;
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
