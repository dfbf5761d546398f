import type { Gender } from '../../languages/language.ts';
import { FEMININE_ROLE, ROLE_ENDINGS } from '../../languages/offices.ts';
import type { Span } from '../../text/spans.ts';
import { genderOfWord } from '../prose/gender-of-word.ts';
import type { Mention } from '../prose/name-runs.ts';
import type { Prose } from '../prose/prose.ts';
import { isRole } from '../prose/role-words.ts';
import { tokensIn } from '../prose/tokens.ts';
import type { Party } from './party.ts';

/** The gender that a party's name, title or article tells, or null. */
export function genderOf(prose: Prose, party: Party, full: Mention | null): Gender | null {
  const [first] = full?.words ?? party.name?.words ?? [];
  const before = prose.tokens.slice(Math.max(0, party.from - 1), party.name?.from ?? party.to);
  for (const word of [first?.toLowerCase() ?? '', ...before.map(({ fold }) => fold)]) {
    const gender = genderOfWord(word, prose.language);
    if (gender !== null) return gender;
  }
  return party.role === null ? null : genderOfRole(prose, party.role);
}

/** The gender of a role that the language has in two forms: "directrice", "Bürgermeister". */
function genderOfRole({ tokens, language }: Prose, role: Span): Gender | null {
  const head = tokensIn(tokens, role).find(({ fold }) => isRole(fold, language))?.fold;
  if (head === undefined) return null;
  if (language.capitalisesNouns && FEMININE_ROLE.test(head)) return 'f';
  for (const [feminine, masculine] of ROLE_ENDINGS) {
    const swap = (from: string, to: string) =>
      head.endsWith(from) && isRole(`${head.slice(0, head.length - from.length)}${to}`, language);
    if (swap(feminine, masculine)) return 'f';
    if (swap(masculine, feminine)) return 'm';
  }
  return null;
}
