/** A tag without its region: `fr` for `fr-CA`. */
export function baseOfTag(tag: string): string {
  return tag.split('-')[0] ?? '';
}
