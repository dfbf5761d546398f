/**
 * The paragraphs of a set-off quotation, and the line below them that opens
 * with a dash and says who said it; null where there is none.
 */
export function splitCite(
  items: readonly string[],
): readonly [items: readonly string[], cite: string | null] {
  const last = items.at(-1) ?? '';
  const found = /(?:^|\n)[ \t]*((?:[–—―]|--?)[ \t]?\S[^\n]{0,150})$/u.exec(last);
  if (found === null || items.length + found.index < 2) return [items, null];
  return [[...items.slice(0, -1), last.slice(0, found.index)], found[1] ?? null];
}
