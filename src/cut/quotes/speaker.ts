import { articlesOf } from '../../languages/articles.ts';
import type { Gender } from '../../languages/language.ts';
import { ROLE_EDGES, ROLE_ENDINGS } from '../../languages/offices.ts';
import { AND_WORDS } from '../../languages/works.ts';
import { type Span, sliceSpan } from '../../text/spans.ts';
import { wordSet } from '../../text/words.ts';
import type { Speaker } from '../cut.ts';
import { genderOfWord, isRole, type Mention } from '../prose/name-runs.ts';
import { fullFormAt, type Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { phraseAt, reportingAt } from '../prose/reporting.ts';
import { tokensIn } from '../prose/tokens.ts';
import type { Attribution } from './attribution.ts';
import { type Party, partyAt } from './party.ts';
import { hasStop } from './phrase.ts';
import { isComma } from './subject.ts';
import { sourceName, viaOf } from './via.ts';

/** How many words before a name its role may start. */
const FARTHEST_ROLE = 10;

/**
 * The speaker as the article names it: the fullest form of the name anywhere
 * in the text, the role next to the name or elsewhere, and the agency or paper
 * that reported it. Null for a party without a name or a role, such as a pronoun.
 */
export function nameSpeaker(
  prose: Prose,
  names: Names,
  attribution: Attribution,
  quotation: Span,
  sentence: Span,
): Speaker | null {
  const { party } = attribution;
  if (party.kind === 'pronoun') return null;
  const full = party.kind === 'person' ? fullNameOf(prose, names, party) : null;
  const own = party.kind === 'institution' ? fullInstitution(prose, names, party) : party.name;
  const name = withTitle(prose, full ?? own);
  const role = party.role ?? (full === null ? null : roleElsewhere(prose, names, full));
  if (name === null && role === null) return null;
  const taken = [name, role, party.name?.span ?? null, party.role];
  const via = viaOf(prose, attribution, quotation, sentence, taken);
  const isTitled = name !== null && role !== null && name[0] < role[1] && role[0] < name[1];
  const read = (span: Span | null) => (span === null ? null : sliceSpan(prose.text, span));
  return {
    name: read(name),
    // "King Charles": a title that is printed with the name is no role beside it.
    role: isTitled ? null : read(role),
    via: via === null ? null : sourceName(prose, via),
    spans: { name, role: isTitled ? null : role, via },
  };
}

/**
 * The fullest form of a person's name. A name of one word is a longer one's
 * first only where a given name or a role says that this is somebody:
 * "Auchan" is not "Auchan Plateau".
 */
function fullNameOf(prose: Prose, names: Names, { name }: Party): Mention | null {
  const full = name && fullFormAt(prose, names, name);
  if (name === null || full === null || full === name || name.words.length > 1) return full;
  const [first = ''] = full.words;
  const isFirst = first === name.words[0] && full.words.at(-1) !== first;
  const isSomebody = genderOfWord(first.toLowerCase(), prose.language) !== null;
  return !isFirst || isSomebody || roleElsewhere(prose, names, full) !== null ? full : name;
}

/** Longer names of institutions already looked up, by their one word. */
const INSTITUTIONS = new WeakMap<Names, Map<string, Mention | null>>();

/** Of an institution called by one word, the longer name that alone opens on it elsewhere: "l’Académie", "l’Académie française". */
function fullInstitution(prose: Prose, names: Names, { name }: Party): Mention | null {
  const head = name === null ? undefined : prose.tokens[name.to - 1];
  if (name === null || head === undefined || name.to - name.from > 2 || !head.isCapital)
    return name;
  const known = INSTITUTIONS.get(names) ?? new Map<string, Mention | null>();
  INSTITUTIONS.set(names, known);
  const longer = known.has(head.text)
    ? known.get(head.text)
    : longerNameOf(prose, names, head.text);
  known.set(head.text, longer ?? null);
  return longer ?? name;
}

function longerNameOf(prose: Prose, names: Names, word: string): Mention | null {
  const found = new Map<string, Mention>();
  for (let at = 1; at < prose.tokens.length; at += 1) {
    if (prose.tokens[at]?.text !== word) continue;
    const party = partyAt(prose, names, at - 1, prose.tokens.length);
    const isOne = party?.kind === 'institution' && party.name?.from === at - 1;
    if (isOne && party.name && party.name.to > at + 1)
      found.set(sliceSpan(prose.text, party.name.span).toLowerCase(), party.name);
  }
  const [only, ...others] = found.values();
  return only !== undefined && others.length === 0 ? only : null;
}

/** A name of one word keeps the title before it: "M. Dupont", "Pope Francis". */
function withTitle({ tokens, language, text }: Prose, name: Mention | null): Span | null {
  if (name === null) return null;
  const before = tokens[name.from - 1];
  if (name.words.length > 1 || before === undefined) return name.span;
  const titles = wordSet(language.speech.titles);
  const isTitled = titles.has(before.fold) || titles.has(`${before.fold}.`);
  const isNear = /^\.? $/u.test(text.slice(before.end, name.span[0]));
  return isTitled && isNear && before.isCapital ? [before.start, name.span[1]] : name.span;
}

/** Roles already looked up, by name: a person who is quoted often is looked for once. */
const ROLES = new WeakMap<Names, Map<string, Span | null>>();

/** The role that the article gives a person wherever it names them in full, or null. */
export function roleElsewhere(prose: Prose, names: Names, full: Mention): Span | null {
  const known = ROLES.get(names) ?? new Map<string, Span | null>();
  ROLES.set(names, known);
  const key = full.words.join(' ');
  const role = known.get(key);
  if (role !== undefined) return role;
  const found = lookUpRole(prose, names, full);
  known.set(key, found);
  return found;
}

function lookUpRole(prose: Prose, names: Names, full: Mention): Span | null {
  const key = full.words.join(' ');
  const last = full.words.at(-1)?.toLowerCase() ?? '';
  for (const mention of names.byWord.get(last) ?? [full]) {
    if (mention.words.join(' ') !== key) continue;
    const role = roleAt(prose, names, mention);
    if (role !== null) return role;
  }
  return null;
}

function roleAt(prose: Prose, names: Names, mention: Mention): Span | null {
  const end = Math.min(prose.tokens.length, mention.to + 16);
  const { definite } = articlesOf(prose.language);
  for (let at = mention.from - 1; at >= 0 && mention.from - at <= FARTHEST_ROLE; at -= 1) {
    if (hasStop(prose, at + 1) && !(at === mention.from - 1 && isComma(prose, mention.from))) break;
    const isBehindComma = isComma(prose, mention.from);
    if (isBehindComma && isGoverned(prose, at)) break;
    if (isBehindComma && !wordSet(definite).has(prose.tokens[at]?.fold ?? '')) continue;
    if (wordSet(prose.language.speech.possessives).has(prose.tokens[at]?.fold ?? '')) return null;
    const party = partyAt(prose, names, at, end);
    const isPerson = party?.kind === 'person' && party.name?.from === mention.from;
    if (isPerson && party.role !== null && opensPhrase(prose, at)) return party.role;
  }
  const alone = partyAt(prose, names, mention.from, end);
  return alone?.name?.from === mention.from ? alone.role : null;
}

/** "par un journaliste, Anne Morel a …": a noun behind a preposition is nothing that a name after its comma is. */
function isGoverned(prose: Prose, at: number): boolean {
  const { tokens, language } = prose;
  const fold = tokens[at]?.fold ?? '';
  if (phraseAt(prose, at, language.speech.according) > 0) return true;
  return wordSet(language.speech.phraseEnds).has(fold) || wordSet(language.claims.frames).has(fold);
}

/** Whether a noun phrase can start at a token: a role that is cut short ("leader" of "union leader") is none. */
function opensPhrase(prose: Prose, at: number): boolean {
  const { speech, claims } = prose.language;
  const [before, first] = [prose.tokens[at - 1]?.fold ?? '', prose.tokens[at]?.fold ?? ''];
  if (wordSet(speech.possessives).has(before)) return false;
  // A weak adjective keeps its article, so that the phrase opens on that.
  const isWeak = prose.language.capitalisesNouns && !prose.tokens[at]?.isCapital;
  if (isWeak && wordSet(speech.determiners).has(before)) return false;
  if (hasStop(prose, at) || wordSet(speech.determiners).has(first)) return true;
  const { determiners, complementisers, phraseEnds } = speech;
  const lists = [determiners, complementisers, phraseEnds, ROLE_EDGES, claims.frames];
  const isEdge = [...lists, AND_WORDS].some((list) => wordSet(list).has(before));
  return isEdge || reportingAt(prose, at - 1, at) !== null;
}

/** The gender that a party's name, title or article tells, or null. */
export function genderOf(prose: Prose, party: Party, full: Mention | null): Gender | null {
  const words = [...(full?.words ?? []), ...(party.name?.words ?? [])].slice(0, 1);
  const before = prose.tokens.slice(Math.max(0, party.from - 1), party.name?.from ?? party.to);
  for (const word of [
    ...words.map((one) => one.toLowerCase()),
    ...before.map((token) => token.fold),
  ]) {
    const gender = genderOfWord(word, prose.language);
    if (gender !== null) return gender;
  }
  return party.role === null ? null : genderOfRole(prose, party.role);
}

/** The gender of a role that the language has in two forms: "directrice", "Bürgermeister". */
function genderOfRole({ tokens, language }: Prose, role: Span): Gender | null {
  const head = tokensIn(tokens, role).find(({ fold }) => isRole(fold, language))?.fold;
  if (head === undefined) return null;
  for (const [feminine, masculine] of ROLE_ENDINGS) {
    const swap = (from: string, to: string) =>
      head.endsWith(from) && isRole(`${head.slice(0, head.length - from.length)}${to}`, language);
    if (swap(feminine, masculine)) return 'f';
    if (swap(masculine, feminine)) return 'm';
  }
  return null;
}
