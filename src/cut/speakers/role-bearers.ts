import { fullestForm } from '../prose/fullest-form.ts';
import type { Mention } from '../prose/name-runs.ts';
import { isFullName, type Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { isRole } from '../prose/role-words.ts';
import { isOneOf, type Token, tokensIn } from '../prose/tokens.ts';
import { personParty } from './make-party.ts';
import type { Party } from './party.ts';
import { genderOf } from './party-gender.ts';
import { roleElsewhere } from './role-elsewhere.ts';

/** The words of a role that say something, folded. */
export function contentOf({ language }: Prose, words: readonly Token[]): string[] {
  const { determiners, particles, titles } = language.speech;
  return words
    .map(({ fold }) => fold)
    .filter((fold) => !isOneOf(fold, determiners, particles))
    .filter((fold, _, all) => all.length === 1 || !isOneOf(fold, titles) || isRole(fold, language));
}

/** Somebody to whom the article gives a role. */
export type Bearer = {
  readonly party: Party;
  /** The words of the role that say something. */
  readonly role: readonly string[];
};

const BEARERS = new WeakMap<Names, readonly Bearer[]>();
/** At most this many people are looked at. */
const MOST_PEOPLE = 60;

/** Everybody to whom the article gives a role, once. */
export function bearersOf(prose: Prose, names: Names): readonly Bearer[] {
  const known = BEARERS.get(names);
  if (known !== undefined) return known;
  const people = new Map<string, Mention>();
  for (const mention of names.mentions) {
    const full = isFullName(names, mention) ? fullestForm(names, mention) : null;
    if (full !== null && people.size < MOST_PEOPLE) people.set(full.words.join(' '), full);
  }
  const bearers = [...people.values()].flatMap((mention): Bearer[] => {
    const span = roleElsewhere(prose, names, mention);
    if (span === null) return [];
    const role = contentOf(prose, tokensIn(prose.tokens, span));
    return [{ party: personParty(mention, span), role }];
  });
  BEARERS.set(names, bearers);
  return bearers;
}

/** A party that stands for somebody by their role, unless it tells that it is a woman, and they are a man, or the reverse. */
export function asBearer(prose: Prose, party: Party, only: Bearer): Party | null {
  const { name, role } = only.party;
  const found: Party = { ...party, kind: 'person', name, role };
  const [one, other] = [genderOf(prose, party, null), genderOf(prose, only.party, name)];
  return one !== null && other !== null && one !== other ? null : found;
}
