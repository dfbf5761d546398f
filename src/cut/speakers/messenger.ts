import { DOCUMENT_WORDS, OUTLET_NOUNS } from '../../languages/outlets.ts';
import { namesOutlet } from '../prose/outlet.ts';
import type { Prose } from '../prose/prose.ts';
import { hasOneOf, isOneOf } from '../prose/tokens.ts';
import type { Party } from './party.ts';

/**
 * Whether a party only passed the words on ("rapporte l’AFP", "selon Reuters"):
 * an outlet or a document, and no person by its name.
 */
export function isMessenger(prose: Prose, party: Party): boolean {
  if (party.kind === 'pronoun' || party.role !== null) return false;
  return namesOutlet(prose, party.from, party.to) || isThing(prose, party);
}

/** "The letter", "la chaîne d’information": a document or an outlet without a name. */
function isThing({ tokens }: Prose, { from, to }: Party): boolean {
  const phrase = tokens.slice(from, to);
  const isOne = hasOneOf(phrase, DOCUMENT_WORDS, OUTLET_NOUNS);
  return (
    isOne &&
    !phrase.slice(1).some(({ fold, isCapital }) => isCapital && !isOneOf(fold, DOCUMENT_WORDS))
  );
}
