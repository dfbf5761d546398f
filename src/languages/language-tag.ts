import type { Language } from './language.ts';

/** The tag of a language, the region left out: `fr` for `fr-CA`. */
export function baseOf({ tag }: Language): string {
  return baseOfTag(tag);
}

/** A tag without its region. */
export function baseOfTag(tag: string): string {
  return tag.split('-')[0] ?? '';
}
