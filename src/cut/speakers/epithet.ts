import { articlesOf } from '../../languages/articles.ts';
import { DECADES, EPITHETS } from '../../languages/epithets.ts';
import { onceFor } from '../../text/once-for.ts';
import { type Span, trimSpan } from '../../text/spans.ts';
import { fullestForm } from '../prose/fullest-form.ts';
import type { Mention } from '../prose/name-runs.ts';
import { isFullName, type Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf, tokenAt } from '../prose/tokens.ts';
import { roleParty } from './make-party.ts';
import type { Party } from './party.ts';

/** "Der 45-Jährige", "the 45-year-old", with its article: somebody whom only an age tells, or null. */
export function agedParty(prose: Prose, at: number): Party | null {
  const { tokens, text, language } = prose;
  const { articles, aged } = EPITHETS[language.tag] ?? {};
  const start = tokens[at + 1]?.start;
  if (aged === undefined || start === undefined || !isOneOf(tokens[at], articles)) return null;
  const noun = aged.exec(text.slice(start, start + LONGEST_NOUN))?.[0];
  if (noun === undefined || goesOn(prose, start + noun.length)) return null;
  const span = [start, start + noun.length] as const;
  return roleParty(span, at, tokenAt(tokens, span[1]));
}

/** UTF-16 code units of a noun for an age at the most. */
const LONGEST_NOUN = 24;

/** Whether what somebody is follows behind their age: "the 45-year-old | striker". */
function goesOn({ tokens, text, language }: Prose, end: number): boolean {
  const next = tokens[tokenAt(tokens, end)];
  const isJoined = next !== undefined && text.slice(end, next.start) === ' ';
  return isJoined && !language.capitalisesNouns && isOneOf(next, language.speech.roles);
}

/** Whether a party is told by nothing but an age. */
export function isAged({ text, language }: Prose, { kind, role }: Party): boolean {
  if (kind !== 'role' || role === null) return false;
  const words = text.slice(...role);
  return EPITHETS[language.tag]?.aged.exec(words)?.[0] === words;
}

/** "Der 45-Jährige", "the 45-year-old striker", "la quadragénaire", "die CDU-Politikerin": the name of the only one whom the article gives that age or party; else null. */
export function nameByEpithet(prose: Prose, names: Names, party: Party): Mention | null {
  const span = epithetOf(prose, party);
  const isTold = span && tellsOf(prose, prose.text.slice(...span));
  if (isTold === null) return null;
  const [only, ...others] = taggedIn(prose, names).filter(({ tags }) => [...tags].some(isTold));
  return others.length === 0 ? (only?.name ?? null) : null;
}

/** Somebody whom an article tells with an age or a party: the fullest form of the name, and the tags. */
type Tagged = { readonly name: Mention; readonly tags: Set<string> };

const TAGGED = new WeakMap<Names, readonly Tagged[]>();

/** At most this many people are looked at. */
const MOST_PEOPLE = 200;

/** Everybody whom the article tells with an age or a party, once. */
function taggedIn(prose: Prose, names: Names): readonly Tagged[] {
  const known = TAGGED.get(names);
  if (known !== undefined) return known;
  const people = new Map<string, Tagged>();
  for (const mention of names.mentions) {
    const tags = isFullName(names, mention) ? tagsOf(prose, mention) : [];
    if (tags.length === 0 || people.size === MOST_PEOPLE) continue;
    const key = mention.words.join(' ');
    const one = people.get(key) ?? {
      name: fullestForm(names, mention) ?? mention,
      tags: new Set(),
    };
    for (const tag of tags) one.tags.add(tag);
    people.set(key, one);
  }
  const found = [...people.values()];
  TAGGED.set(names, found);
  return found;
}

/** What a party without a name is told by, from behind its article: "45-year-old striker". */
function epithetOf({ tokens, language }: Prose, { from, role }: Party): Span | null {
  const isLed = isOneOf(tokens[from], EPITHETS[language.tag]?.articles);
  return role && [isLed ? (tokens[from + 1]?.start ?? role[0]) : role[0], role[1]];
}

/** What a party is told by beside an age: "striker" of "the 45-year-old striker"; null where it is nothing else. */
export function besideAge(prose: Prose, party: Party): Span | null {
  const span = epithetOf(prose, party);
  if (span === null) return null;
  const { text, language } = prose;
  const age = EPITHETS[language.tag]?.aged.exec(text.slice(...span))?.[0];
  const rest = trimSpan(text, [span[0] + (age?.length ?? 0), span[1]]);
  if (age === undefined) return party.role;
  return rest[1] > rest[0] ? rest : null;
}

/** Which tags beside a name are those that an epithet tells; null for none, and one that is anybody's. */
function tellsOf(prose: Prose, epithet: string): ((tag: string) => boolean) | null {
  const { language } = prose;
  const age = EPITHETS[language.tag]?.aged.exec(epithet)?.[1];
  if (age !== undefined) return isAnybodys(prose, age) ? null : (tag) => tag === age;
  const decade = DECADES[language.tag]?.[epithet.toLowerCase()];
  if (decade !== undefined) {
    const isOfAge = (tag: string) => /^\d\d$/u.test(tag) && Number(tag[0]) === decade;
    return isAnyOfDecade(prose, epithet.toLowerCase()) ? null : isOfAge;
  }
  // "Der Grünen-Politiker": a party behind a name has no case, "(Grüne)".
  const group = POLITICIAN.exec(epithet)?.[1]?.replace(/n$/u, '');
  return group === undefined || !language.capitalisesNouns ? null : (tag) => tag === group;
}

/** "Ein 45-Jähriger": one of that age who has no name. */
function isAnybodys(prose: Prose, tag: string): boolean {
  return agesOfAnybody(prose).has(tag);
}

const agesOfAnybody = onceFor(({ text, language }: Prose): ReadonlySet<string> => {
  const anybody = EPITHETS[language.tag]?.anybody;
  const found = anybody === undefined ? [] : [...text.matchAll(anybody)];
  return new Set(found.flatMap(([, age]) => age ?? []));
});

/** "Une quadragénaire": one of those years who has no name. */
function isAnyOfDecade({ tokens, language }: Prose, noun: string): boolean {
  const { indefinite } = articlesOf(language);
  return tokens.some(({ fold }, at) => fold === noun && isOneOf(tokens[at - 1], indefinite));
}

const POLITICIAN = /^(.{2,20})[-‑]Politiker(?:in)?$/u;

/** UTF-16 code units beside a name that are read for its tags. */
const FARTHEST_TAG = 60;

/** What stands in brackets or between commas behind a name, and the age before it: "der 45-jährige Landwirt Paul Haas (CDU)", "Anne Morel, 45 ans,". */
function tagsOf({ text, language }: Prose, { span: [start, end] }: Mention): string[] {
  const [behind, before] = [
    text.slice(end, end + FARTHEST_TAG),
    text.slice(Math.max(0, start - FARTHEST_TAG), start),
  ];
  const bracketed =
    /^\s\(([^()]{1,40})\)/u.exec(behind)?.[1] ??
    /^, (\d{1,3})(?:\s\p{L}{2,6})?[,.]/u.exec(behind)?.[1];
  const aged = EPITHETS[language.tag]?.before.exec(before)?.[1];
  return [...(bracketed?.split(/[,;/]\s?|\s/u) ?? []), ...(aged === undefined ? [] : [aged])];
}
