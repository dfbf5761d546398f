import { isFontPath, readFonts } from '../files/read-fonts.ts';
import { readCatalogue } from '../files/shelf.ts';
import type { FindingError } from '../findings/finding.ts';
import { parseCatalogue } from '../fonts/catalogue.ts';
import { type OwnFamily, ownFamilyName } from '../fonts/own-families.ts';
import { applyFonts, FONT_ROLES, type FontRole, familyFor } from '../templates/apply-fonts.ts';
import type { Template } from '../templates/template.ts';

/** What a publication's configuration says of its families: a family of the catalogue, or its own files. */
export type AskedFonts = Readonly<
  Partial<Record<FontRole, string | readonly string[] | undefined>>
>;

/** A template in a publication's families, and those of them that are its own. */
export type OpenedFonts = { readonly template: Template; readonly own: readonly OwnFamily[] };

/**
 * Sets a template in a publication's families. `refuse` makes the error for a
 * key that cannot be used.
 *
 * @throws FindingError for a family that is not in the catalogue, and a file that is no face.
 */
export async function openFonts(
  template: Template,
  folder: string,
  asked: AskedFonts,
  refuse: (key: FontRole, reason: string) => FindingError,
): Promise<OpenedFonts> {
  const { families } = parseCatalogue(await readCatalogue());
  const own: OwnFamily[] = [];
  const names: Record<FontRole, string | null> = { display: null, text: null };
  for (const role of FONT_ROLES) {
    const paths = [asked[role] ?? []].flat();
    const [only] = paths;
    if (only === undefined) continue;
    if (paths.length === 1 && !isFontPath(only)) {
      const family = families.find(({ name }) => name.toLowerCase() === only.toLowerCase());
      if (!family)
        throw refuse(
          role,
          `there is no family “${only}”; there are ${families.map(({ name }) => name).join(', ')}, or give the path of a font file`,
        );
      names[role] = family.name;
      continue;
    }
    const read = await readFonts(folder, paths);
    if (read.kind === 'refused') throw refuse(role, `“${read.path}”: ${read.reason}`);
    const before = families.find(({ name }) => name === familyFor(template, role));
    const name = ownFamilyName(role);
    names[role] = name;
    own.push({ name, role: before?.role ?? 'sans', files: read.files });
  }
  return { template: applyFonts(template, names), own };
}
