import type { Template } from './template.ts';

/** A publication's colours, in place of a template's own. Null where it keeps the template's. */
export type Look = {
  readonly paper: string | null;
  readonly ink: string | null;
  readonly accent: string | null;
};

/** A template in a publication's colours: they are the custom properties that its stylesheet draws with. */
export function applyLook(template: Template, look: Look): Template {
  const set = Object.entries(look).flatMap(([name, value]) =>
    value ? [`--${name}:${value}`] : [],
  );
  return set.length === 0
    ? template
    : { ...template, css: `${template.css}:root{${set.join(';')}}` };
}
