import { NOMINATIVE_DEFINITE } from '../../languages/articles.ts';
import type { Mention } from '../prose/name-runs.ts';
import { fullestForm, isFullName, type Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { isOneOf } from '../prose/tokens.ts';
import { roleParty } from './make-party.ts';
import type { Party } from './party.ts';
import { spanOf } from './phrase.ts';

/** "Der 45-Jährige", with its article: somebody whom only an age tells, or null. */
export function agedParty(prose: Prose, at: number): Party | null {
  const { tokens, language } = prose;
  if (!language.capitalisesNouns || !isOneOf(tokens[at], NOMINATIVE_DEFINITE)) return null;
  const span = spanOf(prose, at + 1, at + 3);
  return AGE_NOUN.test(prose.text.slice(...span)) ? roleParty(span, at, at + 3) : null;
}

/** Whether a party is told by nothing but an age. */
export function isAged({ text }: Prose, { kind, role }: Party): boolean {
  return kind === 'role' && role !== null && AGE_NOUN.test(text.slice(...role));
}

/** "Der 45-Jährige", "die CDU-Politikerin": the name of the only one whom the article gives that age or party; else null. */
export function nameByEpithet(prose: Prose, names: Names, party: Party): Mention | null {
  if (!prose.language.capitalisesNouns || party.role === null) return null;
  const word = prose.text.slice(...party.role);
  // "Der Grünen-Politiker": a party behind a name has no case, "(Grüne)".
  const tag = AGE_NOUN.exec(word)?.[1] ?? POLITICIAN.exec(word)?.[1]?.replace(/n$/u, '');
  if (tag === undefined || isAnybodys(prose, tag)) return null;
  const told = names.mentions.filter(
    (mention) => isFullName(names, mention) && tagsOf(prose, mention).includes(tag),
  );
  const people = new Map(told.map((one) => [one.words.join(' '), fullestForm(names, one) ?? one]));
  const [only, ...others] = people.values();
  return others.length === 0 ? (only ?? null) : null;
}

/** "Ein 45-Jähriger": one of that age who has no name. */
function isAnybodys({ text }: Prose, tag: string): boolean {
  return [...text.matchAll(ANYBODY)].some(([, age]) => age === tag);
}

const ANYBODY = /\beine?[mnrs]?\s(\d{1,3})[-‑]Jährige/giu;

const AGE_NOUN = /^(\d{1,3})[-‑]Jährige$/u;

const POLITICIAN = /^(.{2,20})[-‑]Politiker(?:in)?$/u;

/** UTF-16 code units beside a name that are read for its tags. */
const FARTHEST_TAG = 60;

/** What stands in brackets or between commas behind a name, and the age before it: "der 45-jährige Landwirt Paul Haas (CDU)". */
function tagsOf({ text }: Prose, { span: [start, end] }: Mention): string[] {
  const [behind, before] = [
    text.slice(end, end + FARTHEST_TAG),
    text.slice(Math.max(0, start - FARTHEST_TAG), start),
  ];
  const bracketed = /^\s\(([^()]{1,40})\)/u.exec(behind)?.[1] ?? /^, (\d{1,3}),/u.exec(behind)?.[1];
  const aged = /(\d{1,3})[-‑]jährige[rn]?\s(?:[\p{L}-]{1,30}\s){0,2}$/u.exec(before)?.[1];
  return [...(bracketed?.split(/[,;/]\s?|\s/u) ?? []), ...(aged === undefined ? [] : [aged])];
}
