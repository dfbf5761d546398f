import { ARTICLE_GENDERS, articlesOf } from '../../languages/articles.ts';
import { SAME_OFFICES } from '../../languages/same-offices.ts';
import { onceFor } from '../../text/once-for.ts';
import { finiteVerbIn, hasInfinitiveForm } from '../prose/finite-verbs.ts';
import { hasStop, isComma } from '../prose/gaps.ts';
import { genderOfWord } from '../prose/gender-of-word.ts';
import { isRole, type Mention } from '../prose/name-runs.ts';
import { fullestForm, isFullName, isPerson, mentionsIn, type Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { hasOneOf, isOneOf, type Token, tokenAt, tokensIn } from '../prose/tokens.ts';
import { besideAge, nameByEpithet } from './epithet.ts';
import { personParty } from './make-party.ts';
import { isAddressed } from './noun-phrase.ts';
import type { Party } from './party.ts';
import { genderOf } from './party-gender.ts';
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

/** "El técnico", after "el entrenador del Racing, Pablo Ferrero": the only one whom the article calls by another word for it. */
function inOtherWord(
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
function inCompound(prose: Prose, names: Names, party: Party, head: string): Party | null {
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

/** A party that stands for somebody by their role, unless it tells that it is a woman, and they are a man, or the reverse. */
function asBearer(prose: Prose, party: Party, only: Bearer): Party | null {
  const { name, role } = only.party;
  const found: Party = { ...party, kind: 'person', name, role };
  const [one, other] = [genderOf(prose, party, null), genderOf(prose, only.party, name)];
  return one !== null && other !== null && one !== other ? null : found;
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

/** The words of a role that say something, folded. */
function contentOf({ language }: Prose, words: readonly Token[]): string[] {
  const { determiners, particles, titles } = language.speech;
  return words
    .map(({ fold }) => fold)
    .filter((fold) => !isOneOf(fold, determiners, particles))
    .filter((fold, _, all) => all.length === 1 || !isOneOf(fold, titles) || isRole(fold, language));
}

/** Whether the article speaks of nobody else in that role: no "ministre de la Défense" beside the one of the Interior. */
function isAlone(prose: Prose, head: string, { role }: Bearer): boolean {
  const { tokens, language } = prose;
  const { particles, determiners } = language.speech;
  const isSmall = (fold: string) => isOneOf(fold, particles, determiners);
  return (placesOf(prose).get(head) ?? []).every((index) => {
    if (hasStop(prose, index + 1)) return true;
    if (!isOneOf(tokens[index + 1], particles) || isAddressed(prose, index + 1, index)) return true;
    // "Et le maire d'ajouter": of nobody.
    if (hasInfinitiveForm(tokens[index + 2], language) && !tokens[index + 2]?.isCapital)
      return true;
    const next = tokens.slice(index + 1, index + 4).find((token) => !isSmall(token.fold));
    return next === undefined || role.includes(next.fold);
  });
}

/** Where each word of an article stands. */
const placesOf = onceFor((prose: Prose) => {
  const places = new Map<string, number[]>();
  for (const [index, { fold }] of prose.tokens.entries()) {
    const known = places.get(fold);
    if (known === undefined) places.set(fold, [index]);
    else known.push(index);
  }
  return places;
});

/** The role words behind an indefinite article, and the singular of those that stand in the plural. */
const kindsOf = onceFor((prose: Prose): ReadonlySet<string> => {
  const { tokens, language } = prose;
  const found = new Set<string>();
  for (const [index, { fold }] of tokens.entries()) {
    const singular = fold.replace(/s$/u, '');
    const isPlural = singular !== fold && isRole(singular, language) && !isRole(fold, language);
    if (isPlural) found.add(singular);
    const isIndefinite = isOneOf(tokens[index - 1], articlesOf(language).indefinite);
    if (isIndefinite && isRole(fold, language) && !tellsOfNamed(prose, index)) found.add(fold);
  }
  return found;
});

/** "Ann Hill, a | spokeswoman for the council,": a role behind the comma of whoever bears it, and nobody who says something. */
function tellsOfNamed(prose: Prose, at: number): boolean {
  const isNamed = prose.tokens[at - 2]?.isCapital === true && isComma(prose, at - 1);
  return isNamed && reportingAt(prose, at + 1, at + 2) === null;
}

type Bearer = {
  readonly party: Party;
  /** The words of the role that say something. */
  readonly role: readonly string[];
};

const BEARERS = new WeakMap<Names, readonly Bearer[]>();

/** At most this many people are looked at. */
const MOST_PEOPLE = 60;

/** Everybody to whom the article gives a role, once. */
function bearersOf(prose: Prose, names: Names): readonly Bearer[] {
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
