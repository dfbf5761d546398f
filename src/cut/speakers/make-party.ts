import type { Span } from '../../text/spans.ts';
import type { Mention } from '../prose/name-runs.ts';
import type { Prose } from '../prose/prose.ts';
import type { Party } from './party.ts';
import { spanOf } from './phrase.ts';

/** A person by name; `from` is the first token of the phrase that the name ends. */
export function personParty(name: Mention, role: Span | null, from: number): Party {
  return { kind: 'person', name, role, pronoun: null, from, to: name.to };
}

/** Somebody whom only a role tells; null where there is none. Takes token indices. */
export function roleParty(role: Span | null, from: number, to: number): Party | null {
  return role && { kind: 'role', name: null, role, pronoun: null, from, to };
}

/** An institution by the words between two tokens, which are its name. */
export function institutionParty(prose: Prose, from: number, to: number): Party {
  const span = spanOf(prose, from, to);
  const name: Mention = { span, words: [prose.text.slice(...span)], from, to };
  return { kind: 'institution', name, role: null, pronoun: null, from, to };
}
