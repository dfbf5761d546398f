import type { Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { isJoint, jointParty } from '../speakers/joint.ts';
import { attributeByLabel } from '../speakers/label-party.ts';
import { isMessenger } from '../speakers/messenger.ts';
import { attributeAfter } from './attribute-after.ts';
import { attributeBefore } from './attribute-before.ts';
import type { Attributed } from './carry-over.ts';
import type { Quotation } from './find-quotations.ts';
import { isHearsay } from './hearsay.ts';
import { attributeIndirect } from './indirect-speech.ts';

/** Who said a quotation, by the words around it; no attribution where the article does not say, or says two things. */
export function attribute(
  prose: Prose,
  names: Names,
  quotation: Quotation,
  neighbours: { readonly previous: Quotation | null; readonly next: Quotation | null },
): Attributed {
  const { kind, label } = quotation.block;
  if (kind === 'quotation' && label !== null)
    return { attribution: attributeByLabel(prose, names, label), isSilent: false };
  const after = attributeAfter(prose, names, quotation, neighbours.next);
  if (after !== null && isMessenger(prose, after.party)) return UNSURE;
  const before = attributeBefore(prose, names, quotation, neighbours.previous);
  if (after === null && before === null) {
    const indirect = attributeIndirect(prose, names, quotation);
    return indirect === null ? SILENT : { attribution: indirect, isSilent: false };
  }
  const found = after === null ? before : chosen(after, before);
  if (found === null || isMessenger(prose, found.party)) return UNSURE;
  if (isHearsay(prose, names, found)) return UNSURE;
  const party = isJoint(prose, names, found.party)
    ? jointParty(prose, names, found.party)
    : found.party;
  return party === null ? UNSURE : { attribution: { ...found, party }, isSilent: false };
}

const SILENT: Attributed = { attribution: null, isSilent: true };
const UNSURE: Attributed = { attribution: null, isSilent: false };

/** Of two attributions the one that names its party; null where the two name different ones. */
function chosen(after: Attribution, before: Attribution | null): Attribution | null {
  if (after.party.kind === 'pronoun') {
    const isOne = after.party.pronoun?.number === 'singular';
    return isOne && before?.isDirect ? before : after;
  }
  const [one, other] = [after.party.name?.words.at(-1), before?.party.name?.words.at(-1)];
  return before?.isDirect && one !== undefined && other !== undefined && one !== other
    ? null
    : after;
}
