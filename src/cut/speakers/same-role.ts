import { ARTICLE_GENDERS, articlesOf } from '../../languages/articles.ts';
import { finiteVerbIn } from '../prose/finite-verbs.ts';
import { genderOfWord } from '../prose/gender-of-word.ts';
import type { Mention } from '../prose/name-runs.ts';
import type { Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { isRole } from '../prose/role-words.ts';
import { hasOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { besideAge, nameByEpithet } from './epithet.ts';
import { personParty } from './make-party.ts';
import { isAlone, kindsOf } from './only-bearer.ts';
import { inCompound, inOtherWord } from './other-word.ts';
import type { Party } from './party.ts';
import { asBearer, type Bearer, bearersOf, contentOf } from './role-bearers.ts';
import { roleElsewhere } from './role-elsewhere.ts';

/**
 * The person whom a role without a name stands for ("la ministre", after "la
 * ministre de la Santé Agnès Morel"): the only one to whom the article gives
 * that role, every word of it. Null for a role without a definite article,
 * where two could be meant, and where the article knows several of the kind.
 */
export function personInRole(prose: Prose, names: Names, party: Party): Party | null {
  if (party.kind !== 'role' || party.role === null || !isDefinite(prose, party)) return null;
  const told = nameByEpithet(prose, names, party);
  if (told !== null) return byEpithet(prose, names, party, told);
  // "O comandante | preferiu calar-se": the sentence goes on behind its subject.
  const verb = prose.tokens[finiteVerbIn(prose, party.role) ?? -1]?.start ?? party.role[1];
  const asked = contentOf(prose, tokensIn(prose.tokens, [party.role[0], verb]));
  const head = asked.find((fold) => isRole(fold, prose.language));
  if (head === undefined || kindsOf(prose).has(head)) return null;
  const bearers = bearersOf(prose, names).filter(
    ({ role }) => role.find((fold) => isRole(fold, prose.language)) === head,
  );
  // "The US President" is one of two presidents, "the president" is either.
  const isOf = ({ role }: Bearer) => asked.every((fold) => role.includes(fold));
  const [only, ...others] = asked.length > 1 ? bearers.filter(isOf) : bearers;
  if (only === undefined)
    return (
      inOtherWord(prose, names, party, head, asked.join(' ')) ??
      (asked.length === 1 ? inCompound(prose, names, party, head) : null)
    );
  if (only === undefined || others.length > 0) return null;
  if (!isOf(only) || !isAlone(prose, head, only)) return null;
  return asBearer(prose, party, only);
}

/** Somebody whom an age or a party tells, in the role that the article gives them elsewhere. */
function byEpithet(prose: Prose, names: Names, party: Party, name: Mention): Party | null {
  const gender = genderOfWord(name.words[0]?.toLowerCase() ?? '', prose.language);
  const article = ARTICLE_GENDERS[prose.language.tag]?.[prose.tokens[party.from]?.fold ?? ''];
  if (gender !== null && article !== undefined && gender !== article) return null;
  const own = besideAge(prose, party);
  const role = roleElsewhere(prose, names, name) ?? own;
  return asBearer(prose, party, { party: personParty(name, role), role: [] });
}

function isDefinite({ tokens, language }: Prose, { from, role }: Party): boolean {
  const words = [tokens[from], tokens[tokenAt(tokens, role?.[0] ?? 0) - 1]];
  const { definite } = articlesOf(language);
  return hasOneOf(words, definite);
}
