import type { Language } from './language.ts';

/** The language of a tag, the region left out: `fr` for `fr-CA`. */
export function baseOf({ tag }: Language): string {
  return tag.split('-')[0] ?? '';
}
