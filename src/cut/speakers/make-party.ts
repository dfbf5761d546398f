import type { Pronoun } from '../../languages/language.ts';
import type { Span } from '../../text/spans.ts';
import type { Mention } from '../prose/name-runs.ts';
import type { Prose } from '../prose/prose.ts';
import { bodyEnd } from './body-name.ts';
import type { Party } from './party.ts';
import { spanOf } from './phrase.ts';

/** The subject that a verb leaves out: one person, of either sex. */
export const DROPPED: Pronoun = { word: '', gender: null, number: 'singular' };

/** The party that a pronoun is. Takes token indices. */
export function pronounParty(pronoun: Pronoun, from: number, to: number): Party {
  return { kind: 'pronoun', name: null, role: null, pronoun, from, to };
}

/** A person by name; `from` is the first token of the phrase that the name ends. */
export function personParty(name: Mention, role: Span | null, from = name.from): Party {
  return { kind: 'person', name, role, pronoun: null, from, to: name.to };
}

/** Somebody whom only a role tells; null where there is none. Takes token indices. */
export function roleParty(role: Span | null, from: number, to: number): Party | null {
  return role && { kind: 'role', name: null, role, pronoun: null, from, to };
}

/** An institution by the words between two tokens, which are its name. */
export function institutionParty(prose: Prose, from: number, to: number): Party {
  const end = bodyEnd(prose, to);
  const span = spanOf(prose, from, end);
  const name: Mention = { span, words: [prose.text.slice(...span)], from, to: end };
  return { kind: 'institution', name, role: null, pronoun: null, from, to: end };
}

/** A person by the one word at a token. */
export function onePartName(prose: Prose, at: number): Party {
  return { ...institutionParty(prose, at, at + 1), kind: 'person' };
}
