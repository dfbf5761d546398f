import type { FaceData } from '../fonts/face.ts';
import type { FaceLibrary, LoadedStack, Stack } from '../fonts/library.ts';
import { isOwnFamily } from '../fonts/own-families.ts';
import type { FamilyUse } from '../templates/template.ts';

/** The faces of a template's families that a set of texts needs. */
export type Stacks = {
  /** All of them, each once. */
  readonly faces: readonly FaceData[];
  /** The characters whose faces are in a package that is not installed, by package. */
  readonly absent: ReadonlyMap<string, readonly string[]>;
  /** The characters that a publication's own families lack, by family. */
  readonly lacking: ReadonlyMap<string, readonly string[]>;
  /** A stylesheet in which each family is replaced by the names of its faces. */
  readonly nameFaces: (css: string) => string;
  /** The faces that a computed `font-family` and weight stand for. */
  readonly stackFor: (fontFamily: string, weight: number) => Stack;
};

/** Loads the faces of all families and weights that a template uses. */
export async function loadStacks(
  library: FaceLibrary,
  families: readonly FamilyUse[],
  text: string,
  lang: string,
): Promise<Stacks> {
  const requests = families.flatMap(({ family, weights }) =>
    weights.map((weight) => ({ family, weight, lang })),
  );
  const loaded = await Promise.all(requests.map((request) => library.load(request, text)));
  return {
    faces: [...new Set(loaded.flatMap(({ stack }) => stack.map((face) => face.data)))],
    absent: mergeAbsent(loaded),
    lacking: lackingIn(loaded, text),
    nameFaces: (css) => nameFaces(css, loaded),
    stackFor: (fontFamily, weight) => stackFor(loaded, fontFamily, weight),
  };
}

function mergeAbsent(loaded: readonly LoadedStack[]): Stacks['absent'] {
  const merged = new Map<string, readonly string[]>();
  for (const [name, characters] of loaded.flatMap(({ absent }) => [...absent])) {
    merged.set(name, [...new Set([...(merged.get(name) ?? []), ...characters])]);
  }
  return merged;
}

/** What a family's own face has not; of a family with several weights, what its first has not. */
function lackingIn(loaded: readonly LoadedStack[], text: string): Stacks['lacking'] {
  const characters = [...new Set(text)].filter((one) => !UNDRAWN.test(one));
  const own = loaded.filter(({ family }) => isOwnFamily(family));
  return new Map(
    own.flatMap(({ family, stack }) => {
      const faces = stack.filter((face) => face.family === family);
      const lacking = characters.filter((one) => !faces.some((face) => face.has(codeOf(one))));
      return lacking.length > 0 ? [[family, lacking] as const] : [];
    }),
  );
}

/** No face is asked for these: spaces and what steers text, marks that letters bring along, emoji. */
const UNDRAWN = /[\p{Cc}\p{Cf}\p{Z}\p{M}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function nameFaces(css: string, loaded: readonly LoadedStack[]): string {
  return loaded.reduce(
    (named, { family, stack }) => named.replaceAll(quoted(family), namesOf(stack)),
    css,
  );
}

function quoted(family: string): RegExp {
  const escaped = family.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(`"${escaped}"|'${escaped}'`, 'gu');
}

function namesOf(stack: Stack): string {
  return stack.map((face) => `"${face.data.name}"`).join(', ');
}

function stackFor(loaded: readonly LoadedStack[], fontFamily: string, weight: number): Stack {
  const known = loaded.filter(({ stack }) => fontFamily.startsWith(namesOf(stack)));
  const candidates = known.length > 0 ? known : loaded;
  const nearest = candidates.toSorted(
    (one, other) => Math.abs(one.weight - weight) - Math.abs(other.weight - weight),
  );
  return nearest[0]?.stack ?? [];
}
