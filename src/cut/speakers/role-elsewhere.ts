import { OF_THE_WORDS, OF_WORDS, OTHER_OFFICE } from '../../languages/around-roles.ts';
import { GENITIVE_ARTICLES } from '../../languages/articles.ts';
import { onceFor } from '../../text/once-for.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { fullFormAt } from '../prose/full-form.ts';
import { hasStop } from '../prose/gaps.ts';
import type { Mention } from '../prose/name-runs.ts';
import type { Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf, tokensIn } from '../prose/tokens.ts';
import { isShortTitle } from './no-role.ts';
import { roleAt } from './role-at.ts';
import { roleFronted } from './role-fronted.ts';
import { roleTold } from './role-told.ts';

/** Roles already looked up, by name: a person who is quoted often is looked for once. */
const rolesOf = onceFor((_: Names) => new Map<string, readonly Span[]>());

/** The role that the article gives a person wherever it names them, in full first, or null. */
export function roleElsewhere(prose: Prose, names: Names, full: Mention): Span | null {
  return rolesElsewhere(prose, names, full)[0] ?? null;
}

/**
 * The same role told at more length elsewhere: "Direktorin", of whom the
 * article says "Museumsdirektorin", "directrice" of "directrice de l’hôpital
 * de Brest". The role itself where it is told at length, or nowhere else.
 */
export function wholeRole(prose: Prose, names: Names, full: Mention, role: Span): Span {
  const short = sliceSpan(prose.text, role).toLowerCase();
  if (short.includes(' ')) return role;
  const isLonger = (span: Span) => {
    const [first, next] = tokensIn(prose.tokens, span);
    const word = first?.fold ?? '';
    // "Cllr", of whom the article says "Leith councillor".
    if (next !== undefined && isShortTitle(short, prose.language)) return true;
    if (next !== undefined)
      return word === short && isOneOf(next, OF_WORDS, OF_THE_WORDS, GENITIVE_ARTICLES);
    const isCompound = word !== short && word.endsWith(short) && !OTHER_OFFICE.test(word);
    return prose.language.capitalisesNouns === true && isCompound;
  };
  return rolesElsewhere(prose, names, full).find(isLonger) ?? role;
}

function rolesElsewhere(prose: Prose, names: Names, full: Mention): readonly Span[] {
  const known = rolesOf(names);
  const key = full.words.join(' ');
  const roles = known.get(key) ?? lookUpRoles(prose, names, full);
  known.set(key, roles);
  return roles;
}

function lookUpRoles(prose: Prose, names: Names, full: Mention): readonly Span[] {
  const key = full.words.join(' ');
  const last = full.words.at(-1)?.toLowerCase() ?? '';
  const whole = (names.byWord.get(last) ?? [full]).filter(({ words }) => words.join(' ') === key);
  const short = (shortForms(names).get(last) ?? []).filter(
    (mention) =>
      hasStop(prose, mention.from) && fullFormAt(prose, names, mention)?.words.join(' ') === key,
  );
  const mentions = [...whole.slice(0, MOST_MENTIONS), ...short];
  return [roleAt, roleTold, frontedRole]
    .flatMap((read) => mentions.map((mention) => read(prose, names, mention)))
    .filter((role) => role !== null);
}

/** The role before a name and its comma, where nothing nearer tells one. */
function frontedRole(prose: Prose, _: Names, mention: Mention): Span | null {
  return roleFronted(prose, mention);
}

/** At most this many whole mentions of somebody are read for a role. */
const MOST_MENTIONS = 12;

/** Names of one word, by that word: "Hicks, a Navy veteran, said". */
const shortForms = onceFor(({ mentions }: Names): ReadonlyMap<string, readonly Mention[]> => {
  const found = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const [word, ...others] = mention.words;
    if (word === undefined || others.length > 0) continue;
    const same = found.get(word.toLowerCase()) ?? [];
    if (same.length < MOST_SHORT_FORMS) same.push(mention);
    found.set(word.toLowerCase(), same);
  }
  return found;
});

/** At most this many mentions of a surname are read for a role. */
const MOST_SHORT_FORMS = 12;
