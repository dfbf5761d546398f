import { BODY_PREPOSITIONS } from '../../languages/around-roles.ts';
import { articlesOf } from '../../languages/articles.ts';
import { FOLLOWER_ENDINGS } from '../../languages/offices.ts';
import type { Prose } from '../prose/prose.ts';
import { isRole, mayBeRole } from '../prose/role-words.ts';
import { hasOneOf, isOneOf } from '../prose/tokens.ts';

/** What the noun at a token names, if it is the phrase's head: among its first words, not after "de". */
export function nounKind(prose: Prose, at: number, head: number): 'role' | 'institution' | null {
  const { institutions } = prose.language.speech;
  const { fold = '', isCapital } = prose.tokens[at] ?? {};
  if (at - head > 3) return null;
  // "Tom Keane, dean", "Dean of Arts": in lower case and before "of" it is no surname.
  const isOffice = !isCapital || isOneOf(prose.tokens[at + 1], BODY_PREPOSITIONS);
  if (isOffice && mayBeRole(fold, prose.language)) return 'role';
  const forms = [
    fold,
    fold.replace(/s$/u, ''),
    fold.split('-')[0] ?? '',
    fold.split('-').at(-1) ?? '',
  ];
  if (forms.some((form) => isRole(form, prose.language)) || isFollower(prose, at, head))
    return 'role';
  return hasOneOf(forms, institutions) ? 'institution' : null;
}

/** "La prévisionniste Anne Morel", "el socialista Paco Ruiz": an ending by which a noun behind an article is somebody's. */
function isFollower({ tokens, language }: Prose, at: number, head: number): boolean {
  const { definite } = articlesOf(language);
  const ending = FOLLOWER_ENDINGS[language.tag];
  const { fold = '', isCapital } = tokens[at] ?? {};
  return (
    at === head && !isCapital && isOneOf(tokens[at - 1], definite) && ending?.test(fold) === true
  );
}
