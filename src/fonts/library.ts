import { type Catalogue, type Family, isInRanges, type Slice, sliceFile } from './catalogue.ts';
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
export type FaceRequest = { readonly family: string; readonly weight: number };

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
  const open = (candidate: Candidate): Promise<Face | null> => {
    const key = `${sliceFile(candidate.family, candidate.slice, candidate.weight)} ${candidate.weight}`;
    const known = opened.get(key) ?? openSlice(candidate, read);
    opened.set(key, known);
    return known;
  };
  return { load: (request, text) => loadStack(catalogue, request, text, open) };
}

/** A file that may hold a character. */
type Candidate = { readonly family: Family; readonly slice: Slice; readonly weight: number };
type Open = (candidate: Candidate) => Promise<Face | null>;

async function loadStack(
  catalogue: Catalogue,
  request: FaceRequest,
  text: string,
  open: Open,
): Promise<LoadedStack> {
  const candidates = candidatesFor(catalogue, request);
  const chosen = new Map<Candidate, Face>();
  const absent = new Set<string>();
  for (const codePoint of codePointsOf(text)) {
    if ([...chosen.values()].some((face) => face.has(codePoint))) continue;
    for (const candidate of candidates) {
      if (!isInRanges(codePoint, candidate.slice.ranges)) continue;
      const face = await open(candidate);
      if (!face) absent.add(candidate.family.package);
      if (!face?.has(codePoint)) continue;
      chosen.set(candidate, face);
      break;
    }
  }
  const stack = candidates.flatMap((candidate) => chosen.get(candidate) ?? []);
  return { ...request, stack, absent: [...absent] };
}

/** The family itself, then those of its role, then the others. */
function candidatesFor(catalogue: Catalogue, request: FaceRequest): readonly Candidate[] {
  const wanted = catalogue.families.find((family) => family.name === request.family);
  const rank = (family: Family): number => {
    if (family === wanted) return 0;
    return family.role === wanted?.role ? 1 : 2;
  };
  return catalogue.families
    .toSorted((one, other) => rank(one) - rank(other))
    .flatMap((family) => family.slices.map((slice) => ({ family, slice, weight: request.weight })));
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
