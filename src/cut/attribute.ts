import { attributeAfter } from './attribute-after.ts';
import { attributeBefore } from './attribute-before.ts';
import type { Attribution } from './attribution.ts';
import type { Quotation } from './find-quotations.ts';
import type { Names } from './names.ts';
import { isMessenger } from './outlet.ts';
import type { Prose } from './prose.ts';

/** Who said a quotation, by the words around it; null where the article does not say. */
export function attribute(
  prose: Prose,
  names: Names,
  quotation: Quotation,
  neighbours: { readonly previous: Quotation | null; readonly next: Quotation | null },
): Attribution | null {
  const after = attributeAfter(prose, names, quotation, neighbours.next);
  if (after !== null && isMessenger(prose, after.party)) return null;
  if (after !== null && after.party.kind !== 'pronoun') return after;
  const before = attributeBefore(prose, names, quotation, neighbours.previous) ?? after;
  return before !== null && isMessenger(prose, before.party) ? null : before;
}
