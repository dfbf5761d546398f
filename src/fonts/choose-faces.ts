import { type Catalogue, type Family, isInRanges, type Slice } from './catalogue.ts';
import type { Face } from './face.ts';
import type { FaceRequest, LoadedStack } from './library.ts';

/** A file that may hold a character. */
export type Candidate = {
  readonly family: Family;
  readonly slice: Slice;
  readonly weight: number;
};

/** The families there are, and how their files are opened. */
export type Shelf = {
  readonly catalogue: Catalogue;
  /** Null where the package is not installed. */
  readonly open: (candidate: Candidate) => Promise<Face | null>;
  readonly slicesOf: (family: Family) => Promise<readonly Slice[]>;
};

/** The files of one family. */
type Ranked = { readonly family: Family; readonly candidates: readonly Candidate[] };

/**
 * The faces that a text needs. A word is set in one family: the first that has
 * all its letters; only where none has, each letter is set in the first that
 * has it. A family that most of the text cannot be set in gives way altogether.
 */
export async function chooseFaces(
  shelf: Shelf,
  request: FaceRequest,
  text: string,
): Promise<Pick<LoadedStack, 'stack' | 'absent'>> {
  const characters = charactersOf(text);
  const ranked = await rankFamilies(shelf, request, characters);
  const settled = await promote(shelf, ranked, text, characters);
  const chosen = new Map<Candidate, Face>();
  const absent = new Map<string, string[]>();
  for (const word of new Set(wordsOf(text))) await choose(shelf, settled, word, chosen);
  for (const character of characters) {
    if (await choose(shelf, settled, character, chosen)) continue;
    const name = await absentFor(shelf, settled, character);
    if (name) absent.set(name, [...(absent.get(name) ?? []), character]);
  }
  const order = settled.flatMap(({ candidates }) => candidates);
  return { stack: order.flatMap((candidate) => chosen.get(candidate) ?? []), absent };
}

/** A space first, so that every stack holds the face of the family's plain characters. */
function charactersOf(text: string): readonly string[] {
  const drawn = Array.from(text).filter(
    (character) => !/\p{Default_Ignorable_Code_Point}|\p{Cc}/u.test(character),
  );
  return [...new Set([' ', ...drawn])];
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
}

/** The family itself, then those of its role, then the others; of those for some languages only, the text's own first. */
async function rankFamilies(
  { catalogue, slicesOf }: Shelf,
  { family: name, weight, lang = '' }: FaceRequest,
  characters: readonly string[],
): Promise<readonly Ranked[]> {
  const wanted = catalogue.families.find((family) => family.name === name);
  const rank = (family: Family): number => {
    const role = family.role === wanted?.role ? 1 : family.role === 'signs' ? 3 : 2;
    return family === wanted ? 0 : role * LONGEST_TAG - nearness(family, lang);
  };
  const needed = catalogue.families.filter(
    ({ listing, covers }) =>
      !listing || characters.some((character) => isInRanges(codeOf(character), covers)),
  );
  const sorted = needed.toSorted((one, other) => rank(one) - rank(other));
  const slices = await Promise.all(sorted.map((family) => slicesOf(family)));
  return sorted.map((family, index) => ({
    family,
    candidates: (slices[index] ?? []).map((slice) => ({ family, slice, weight })),
  }));
}

/** More than a language tag has letters. */
const LONGEST_TAG = 100;

/** How closely a family is made for a language: the length of the tag they share. */
function nearness({ languages }: Family, lang: string): number {
  const shared = languages.filter((tag) => lang === tag || lang.startsWith(`${tag}-`));
  return Math.max(0, ...shared.map((tag) => tag.length));
}

/** The part of the words that a family may leave to others before it gives way. */
const FEW = 0.2;

/** A text with many words that its family lacks is set in one family that has them, and all else that it has. */
async function promote(
  shelf: Shelf,
  ranked: readonly Ranked[],
  text: string,
  characters: readonly string[],
): Promise<readonly Ranked[]> {
  const [wanted] = ranked;
  const words = wordsOf(text);
  if (!wanted || (await partLacking(shelf, wanted, words)) <= FEW) return ranked;
  const own: string[] = [];
  for (const character of characters) {
    if (await facesIn(shelf, wanted, character)) own.push(character);
  }
  for (const other of ranked.slice(1)) {
    if (other.family.role === 'signs' || (await partLacking(shelf, other, own)) > 0) continue;
    if ((await partLacking(shelf, other, words)) > FEW) continue;
    return [other, ...ranked.filter((one) => one !== other)];
  }
  return ranked;
}

async function partLacking(shelf: Shelf, ranked: Ranked, units: readonly string[]) {
  let lacking = 0;
  for (const unit of units) if (!(await facesIn(shelf, ranked, unit))) lacking += 1;
  return units.length === 0 ? 0 : lacking / units.length;
}

type Faces = ReadonlyMap<Candidate, Face>;

/** Adds the faces of the first family that has all of a text; gives whether there is one. */
async function choose(
  shelf: Shelf,
  ranked: readonly Ranked[],
  unit: string,
  chosen: Map<Candidate, Face>,
): Promise<boolean> {
  for (const one of ranked) {
    const faces = await facesIn(shelf, one, unit);
    if (!faces) continue;
    for (const [candidate, face] of faces) chosen.set(candidate, face);
    return true;
  }
  return false;
}

/** The faces of a family that a text is set in; null where it has not all of its characters. */
async function facesIn(
  { open }: Shelf,
  { candidates }: Ranked,
  unit: string,
): Promise<Faces | null> {
  const faces = new Map<Candidate, Face>();
  for (const character of unit) {
    const code = codeOf(character);
    let isFound = false;
    for (const candidate of candidates) {
      if (isFound || !isInRanges(code, candidate.slice.ranges)) continue;
      const face = await open(candidate);
      if (!face?.has(code)) continue;
      faces.set(candidate, face);
      isFound = true;
    }
    if (!isFound) return null;
  }
  return faces;
}

/** The first package that should have a character and is not installed. */
async function absentFor(
  { open }: Shelf,
  ranked: readonly Ranked[],
  character: string,
): Promise<string | null> {
  for (const candidate of ranked.flatMap(({ candidates }) => candidates)) {
    if (!isInRanges(codeOf(character), candidate.slice.ranges)) continue;
    if (!(await open(candidate))) return candidate.family.package;
  }
  return null;
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
