import * as v from 'valibot';
import { parse } from 'yaml';

/** An inclusive range of code points. */
export type CodePointRange = readonly [first: number, last: number];

/** One file of a family at one weight, and the characters it is made for. */
export type Slice = { readonly id: string; readonly ranges: readonly CodePointRange[] };

/** A family of faces, and where its files are. */
export type Family = {
  readonly name: string;
  /** One of signs stands in for all others, and only for what none of them has. */
  readonly role: 'serif' | 'sans' | 'signs';
  /** The npm package its files come from. */
  readonly package: string;
  readonly licence: string;
  readonly weights: readonly number[];
  /** Whether its package is installed only where someone asks for it. */
  readonly optional: boolean;
  /** A file's name, with `{slice}` and `{weight}` to be filled in. */
  readonly files: string;
  /** Empty where the package lists them itself. */
  readonly slices: readonly Slice[];
  /** The file of its package that lists its slices; null where they are here. */
  readonly listing: string | null;
  /** What a family with a listing has characters for, so that the listing is read only for these. */
  readonly covers: readonly CodePointRange[];
  /** The languages whose forms of shared characters it draws; empty for all. BCP 47. */
  readonly languages: readonly string[];
};

/** All families there are, in order of preference. */
export type Catalogue = { readonly families: readonly Family[] };

const CatalogueFile = v.object({
  families: v.array(
    v.strictObject({
      name: v.string(),
      role: v.picklist(['serif', 'sans', 'signs']),
      package: v.string(),
      licence: v.string(),
      files: v.string(),
      weights: v.pipe(v.array(v.number()), v.minLength(1)),
      optional: v.optional(v.boolean(), false),
      slices: v.optional(v.record(v.string(), v.string()), {}),
      listing: v.optional(v.nullable(v.string()), null),
      covers: v.optional(v.string(), ''),
      languages: v.optional(v.array(v.string()), []),
    }),
  ),
});

/** Reads a catalogue from YAML. Throws where it is not one. */
export function parseCatalogue(yaml: string): Catalogue {
  const { families } = v.parse(CatalogueFile, parse(yaml));
  return {
    families: families.map((family) => ({
      ...family,
      slices: slicesIn(family.slices),
      covers: family.covers === '' ? [] : parseRanges(family.covers),
    })),
  };
}

/** The slices that a package's `unicode.json` lists; numbered ones stand in brackets there. */
export function parseListing(json: string): readonly Slice[] {
  const listed = v.parse(v.record(v.string(), v.string()), JSON.parse(json));
  return slicesIn(listed).map(({ id, ranges }) => ({ id: id.replaceAll(/[[\]]/gu, ''), ranges }));
}

function slicesIn(slices: Readonly<Record<string, string>>): readonly Slice[] {
  return Object.entries(slices).map(([id, ranges]) => ({ id, ranges: parseRanges(ranges) }));
}

/** Whether a code point lies in one of the ranges. */
export function isInRanges(codePoint: number, ranges: readonly CodePointRange[]): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** The path of a slice's file, from its package's name on. The weight is the nearest the family has. */
export function sliceFile(family: Family, slice: Slice, weight: number): string {
  const file = family.files
    .replace('{slice}', slice.id)
    .replace('{weight}', String(nearestWeight(family, weight)));
  return `${family.package}/files/${file}`;
}

function nearestWeight(family: Family, weight: number): number {
  return family.weights.reduce((best, other) =>
    Math.abs(other - weight) < Math.abs(best - weight) ? other : best,
  );
}

/** "U+0000-00FF,U+0131", as CSS writes them. */
function parseRanges(ranges: string): readonly CodePointRange[] {
  return ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
