import type { FamilyUse, Template } from './template.ts';

/** The families that a publication sets its text in; null where it keeps the template's. */
export type Fonts = { readonly display: string | null; readonly text: string | null };

/** What families are set for, as templates call it: `--font-display`, `--font-text`. */
export const FONT_ROLES = ['display', 'text'] as const;
export type FontRole = (typeof FONT_ROLES)[number];

/** A template in a publication's families, in the weights of those that it had. */
export function applyFonts(template: Template, fonts: Fonts): Template {
  return FONT_ROLES.reduce((set, role) => {
    const family = fonts[role];
    return family === null ? set : applyFont(set, role, family);
  }, template);
}

/** The family a template sets something in; null where its stylesheet does not say. */
export function familyFor({ css }: Template, role: FontRole): string | null {
  return definitionOf(css, role)?.[1] ?? null;
}

function applyFont(template: Template, role: FontRole, family: string): Template {
  const before = familyFor(template, role);
  const definition = definitionOf(template.css, role)?.[0];
  const set = `--font-${role}:"${family}"`;
  const css = definition ? template.css.replace(definition, set) : `${template.css}:root{${set}}`;
  const kept = template.families.filter((use) => use.family !== before || isUsed(css, use));
  const weights = template.families.find((use) => use.family === before)?.weights ?? [400, 700];
  return { ...template, css, families: withFamily(kept, { family, weights }) };
}

/** The first definition of a custom property, and the first family in it. */
function definitionOf(css: string, role: FontRole): RegExpExecArray | null {
  return new RegExp(`--font-${role}:\\s*["']([^"']+)["'][^;}]*`, 'u').exec(css);
}

function isUsed(css: string, { family }: FamilyUse): boolean {
  return css.includes(`"${family}"`);
}

function withFamily(families: readonly FamilyUse[], use: FamilyUse): readonly FamilyUse[] {
  const same = families.find(({ family }) => family === use.family);
  if (!same) return [use, ...families];
  const weights = [...new Set([...same.weights, ...use.weights])];
  return families.map((one) => (one === same ? { ...one, weights } : one));
}
