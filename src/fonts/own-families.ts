import type { Catalogue, Family } from './catalogue.ts';
import { type FaceLibrary, openLibrary } from './library.ts';

/** A family of a publication's own files. */
export type OwnFamily = {
  /** What templates know it by. */
  readonly name: string;
  readonly role: Family['role'];
  readonly files: readonly OwnFile[];
};

/** A face's file: `.ttf`, `.otf` or `.woff`. */
export type OwnFile = { readonly weight: number; readonly base64: string };

/** The name of a publication's own family for a role, such as `display`. */
export function ownFamilyName(role: string): string {
  return `own ${role}`;
}

/** Whether a family is a publication's own. */
export function isOwnFamily(name: string): boolean {
  return name.startsWith('own ');
}

/** A library that has a publication's own families, too. What they lack is set in others, as always. */
export function withOwnFamilies(library: FaceLibrary, own: readonly OwnFamily[]): FaceLibrary {
  if (own.length === 0) return library;
  const files = new Map(
    own.flatMap((family) => family.files.map((file) => pathAndFile(family, file))),
  );
  const catalogue: Catalogue = {
    families: [...library.catalogue.families, ...own.map(familyOf)],
  };
  return openLibrary(catalogue, async (path) => {
    const file = files.get(path);
    return file ? Buffer.from(file.base64, 'base64') : library.read(path);
  });
}

/** As a family of the catalogue: one slice for all characters, since the file itself tells what it has. */
function familyOf({ name, role, files }: OwnFamily): Family {
  return {
    ...{ name, role, package: packageOf(name), licence: 'own' },
    ...{ weights: files.map(({ weight }) => weight), optional: false },
    ...{ files: '{slice}-{weight}', slices: [{ id: 'all', ranges: [[0, 0x10ffff]] }] },
    ...{ listing: null, covers: [], languages: [] },
  };
}

function pathAndFile({ name }: OwnFamily, file: OwnFile): readonly [string, OwnFile] {
  return [`${packageOf(name)}/files/all-${file.weight}`, file];
}

/** No package of npm has a colon in its name. */
function packageOf(name: string): string {
  return `own:${name}`;
}
