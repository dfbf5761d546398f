import { SAME_OFFICES } from '../../languages/same-offices.ts';
import { fullestForm } from '../prose/fullest-form.ts';
import { isPerson, mentionsIn, type Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf } from '../prose/tokens.ts';
import { personParty } from './make-party.ts';
import { isAlone, kindsOf } from './only-bearer.ts';
import type { Party } from './party.ts';
import { genderOf } from './party-gender.ts';
import { asBearer, type Bearer, bearersOf } from './role-bearers.ts';

/** "El técnico", after "el entrenador del Racing, Pablo Ferrero": the only one whom the article calls by another word for it. */
export function inOtherWord(
  prose: Prose,
  names: Names,
  party: Party,
  head: string,
  office: string,
): Party | null {
  const groups = (SAME_OFFICES[prose.language.tag] ?? []).filter(({ later }) =>
    isOneOf(office, later),
  );
  const first = groups.flatMap((group) => group.first.map((words) => words.split(' ')));
  const heads = first.map(([word = '']) => word);
  if (heads.some((word) => kindsOf(prose).has(word))) return null;
  const [only, ...others] = bearersOf(prose, names).filter(({ role }) =>
    first.some((words) => words.every((word) => role.includes(word))),
  );
  if (only === undefined || others.length > 0 || !isLastNamed(prose, names, party, only))
    return null;
  // An office in several words tells by itself which it is.
  const isSure = office !== head || isAlone(prose, head, only);
  return isSure ? asBearer(prose, party, only) : null;
}

/** Whether nobody else whom the other word might mean has been named since the bearer was, the article's first word for them or not. */
function isLastNamed(prose: Prose, names: Names, party: Party, { party: bearer }: Bearer): boolean {
  const surname = bearer.name?.words.at(-1);
  const at = prose.tokens[party.from]?.start ?? 0;
  const before = mentionsIn(names, [Math.max(0, at - FARTHEST_NAME), at]);
  const last = before.findLastIndex(({ words }) => words.at(-1) === surname);
  const own = genderOf(prose, bearer, bearer.name);
  return before.slice(last + 1).every((one) => {
    const told = genderOf(prose, personParty(one, null), fullestForm(names, one));
    return !isPerson(names, one) || (own !== null && told !== null && told !== own);
  });
}

/** UTF-16 code units before another word for an office in which somebody else may have been named. */
const FARTHEST_NAME = 3000;

/** "Der Minister", after "Verkehrsminister Paul Haas": the only one whose role, joined to what it is of, ends on that word. */
export function inCompound(prose: Prose, names: Names, party: Party, head: string): Party | null {
  if (!prose.language.capitalisesNouns || head.length < SHORTEST_HEAD) return null;
  const isJoined = (fold: string) => fold.length > head.length + 1 && fold.endsWith(head);
  const [only, ...others] = bearersOf(prose, names).filter(({ role }) => role.some(isJoined));
  if (only === undefined || others.length > 0) return null;
  const isOther = (fold: string) => isJoined(fold) && !only.role.includes(fold);
  const bare = (fold: string) => (fold.endsWith(head) ? fold : fold.replace(CASE_ENDING, ''));
  const isLesser = only.role.some((fold) => isJoined(fold) && LESSER.test(fold));
  if (isLesser || prose.tokens.some(({ fold }) => isOther(bare(fold)))) return null;
  return isAlone(prose, head, only) ? asBearer(prose, party, only) : null;
}

/** Letters of a role that others may end on: "rat" says too little. */
const SHORTEST_HEAD = 4;
/** What makes of a role another, less one: "Vizepräsident", "Ex-Minister". */
const LESSER = /^(?:vize|ex-|alt|ehren|co-|unter|hilfs|ministerpräs)/u;
/** What a case adds to a German noun: "den Präsidenten", "des Ministers". */
export const CASE_ENDING = /(?:e?[ns])$/u;
