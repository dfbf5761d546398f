import type { Pronoun } from '../languages/language.ts';
import { CITING_WORDS } from '../languages/outlets.ts';
import type { Span } from '../text/spans.ts';
import { wordSet } from '../text/words.ts';
import {
  genderOfWord,
  isRole,
  isTitle,
  type Mention,
  type Names,
  nameInRun,
  runEnd,
} from './names.ts';
import {
  hasStop,
  isAfterParticle,
  isOfParticle,
  isRelative,
  nounKind,
  roleSpan,
  spanOf,
  trimParticles,
} from './phrase.ts';
import type { Prose } from './prose.ts';
import { pronounAt, reportingAt } from './reporting.ts';

/** Whoever a noun phrase names. */
export type Party = {
  readonly kind: 'person' | 'role' | 'institution' | 'pronoun';
  /** The person's name, or the institution with its article. */
  readonly name: Mention | null;
  readonly role: Span | null;
  readonly pronoun: Pronoun | null;
  /** Token indices: the phrase's first, and the one past its last, an apposition included. */
  readonly from: number;
  readonly to: number;
};

type Noun = 'role' | 'institution' | null;

/** A noun phrase is at most this many words long. */
const LONGEST_PHRASE = 16;

/** The party that the noun phrase at a token names, or null where it names nobody that is known. */
export function partyAt(prose: Prose, names: Names, at: number, end: number): Party | null {
  const pronoun = pronounAt(prose, at);
  if (pronoun !== null) {
    const { to } = pronoun;
    return { kind: 'pronoun', name: null, role: null, pronoun: pronoun.pronoun, from: at, to };
  }
  const opening = prose.tokens[at]?.fold ?? '';
  const hasArticle = wordSet(prose.language.speech.determiners).has(opening);
  const head = hasArticle ? at + 1 : at;
  if (opensOnParticiple(prose, at)) return null;
  if (head >= end || (!hasArticle && wordSet(prose.language.claims.frames).has(opening)))
    return null;
  const surname = hasArticle ? null : surnameAt(prose, names, at);
  if (surname !== null) return withApposition(prose, surname, end);
  const isCapital = isNameLike(prose, names, head, end) && !isLowerRole(prose, names, head);
  return isCapital
    ? capitalParty(prose, names, at, head, end)
    : commonParty(prose, names, at, head, end);
}

/** "Bakker", where the article has an Els Bakker: the surname, though the word names what people do, too. */
function surnameAt(prose: Prose, names: Names, at: number): Party | null {
  const token = prose.tokens[at];
  if (token === undefined || !token.isCapital || runEnd(prose, at) !== at + 1) return null;
  const isKnown = (names.byWord.get(token.fold) ?? []).some(
    ({ words }) => words.length > 1 && words.at(-1)?.toLowerCase() === token.fold,
  );
  if (!isKnown || !isTitle(prose, at)) return null;
  const span: Span = [token.start, token.end];
  const name: Mention = { span, words: [token.text], from: at, to: at + 1 };
  return { kind: 'person', name, role: null, pronoun: null, from: at, to: at + 1 };
}

/** "Citant Victor Hugo, une mère …": a participle with a capital opens a frame, and no name. */
function opensOnParticiple({ tokens, language }: Prose, at: number): boolean {
  const { fold, isCapital } = tokens[at] ?? { fold: '', isCapital: false };
  const ending = PARTICIPLES.get(language.tag);
  if (!isCapital || ending === undefined || genderOfWord(fold, language) !== null) return false;
  return ending.test(fold);
}

const PARTICIPLES: ReadonlyMap<string, RegExp> = new Map([
  ['fr', /\p{L}{2}ant$/u],
  ['en', /\p{L}{4}ing$/u],
  ['es', /\p{L}{2}(?:ando|iendo)$/u],
  ['it', /\p{L}{2}(?:ando|endo)$/u],
  ['pt', /\p{L}{2}(?:ando|endo|indo)$/u],
]);

/** Whether a name may start at a token: at a capital; where nouns have capitals too, at two or a known name. */
function isNameLike(prose: Prose, names: Names, at: number, end: number): boolean {
  const token = prose.tokens[at];
  if (token === undefined || !token.isCapital) return false;
  if (!prose.language.capitalisesNouns || names.byWord.has(token.fold)) return true;
  return Math.min(runEnd(prose, at), end) - at > 1;
}

/** "Le Premier ministre": a capital on a role word that goes on in lower case opens a common phrase. */
function isLowerRole(prose: Prose, names: Names, at: number): boolean {
  return isTitle(prose, at) && !prose.tokens[at + 1]?.isCapital && names.common.size > 0;
}

/** "Donald Trump", "President Donald Trump", "l’Élysée". */
function capitalParty(
  prose: Prose,
  names: Names,
  from: number,
  head: number,
  end: number,
): Party | null {
  const to = Math.min(runEnd(prose, head), end);
  const name = nameInRun(prose, names.common, head, to);
  const hasArticle = head > from;
  if (name !== null && isPossessive(prose, name.to))
    return ownedParty(prose, names, from, name, end);
  const resident = name && placedParty(prose, names, from, head, name, end);
  if (resident) return resident;
  if (name === null) return hasArticle ? titleParty(prose, from, head, to) : null;
  if (hasArticle && name.from === head) {
    const next =
      name.to < end && !hasStop(prose, name.to) ? commonTail(prose, names, name.to, end) : name.to;
    return institution(prose, from, next);
  }
  const role = hasRole(prose, head, name.from) ? roleSpan(prose, head, head, name.from) : null;
  return withApposition(
    prose,
    { kind: 'person', name, role, pronoun: null, from, to: name.to },
    end,
  );
}

/** "Smith’s": what follows is somebody else, or a thing. */
function isPossessive({ tokens, language }: Prose, to: number): boolean {
  return language.possessiveS === true && /['’]s?$/u.test(tokens[to - 1]?.text ?? '');
}

/** "Maeve Joyce’s lawyer, Tom Keane,": the role, with whose it is, before or behind a name. Null without one. */
function ownedParty(
  prose: Prose,
  names: Names,
  from: number,
  owner: Mention,
  end: number,
): Party | null {
  let at = owner.to;
  while (at < end && at - owner.to < 4 && !prose.tokens[at]?.isCapital && !hasStop(prose, at)) {
    if (isVerb(prose, at, end)) break;
    at += 1;
  }
  if (nounKind(prose, at - 1, at - 1) !== 'role') return null;
  const role = roleSpan(prose, from, owner.from, at);
  const isNamed = at < end && prose.tokens[at]?.isCapital && !hasStop(prose, at);
  const apposed = isNamed
    ? nameInRun(prose, names.common, at, Math.min(runEnd(prose, at), end))
    : null;
  const name = apposed ?? nameAfterComma(prose, names, at, end);
  return name && { kind: 'person', name, role, pronoun: null, from, to: name.to };
}

/** Whether the words before a name say what its bearer does: "President", and not "Mme". */
function hasRole({ tokens, language }: Prose, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ fold }) => isRole(fold, language));
}

/** "Kyiv resident Svitlana Onofryichuk": a place or firm, a role in lower case, then the name. */
function placedParty(
  prose: Prose,
  names: Names,
  from: number,
  head: number,
  place: Mention,
  end: number,
): Party | null {
  let at = place.to;
  let isPlaced = false;
  while (at < end && at - place.to < 4 && !prose.tokens[at]?.isCapital && !hasStop(prose, at)) {
    if (isVerb(prose, at, end)) return null;
    isPlaced ||= nounKind(prose, at, place.to) === 'role';
    at += 1;
  }
  if (!isPlaced || at >= end || hasStop(prose, at) || !prose.tokens[at]?.isCapital) return null;
  const name = nameInRun(prose, names.common, at, Math.min(runEnd(prose, at), end));
  if (name === null || name.from !== at) return null;
  const role = roleSpan(prose, from, head, at);
  return withApposition(
    prose,
    { kind: 'person', name, role, pronoun: null, from, to: name.to },
    end,
  );
}

function isVerb(prose: Prose, at: number, end: number): boolean {
  const { auxiliaries } = prose.language.claims;
  const { fold } = prose.tokens[at] ?? { fold: '' };
  const isOne = wordSet(auxiliaries).has(fold) || wordSet(CITING_WORDS).has(fold);
  return isOne || reportingAt(prose, at, end) !== null;
}

/** "the US President": a role in capitals. */
function titleParty(prose: Prose, from: number, head: number, to: number): Party | null {
  if (!isTitle(prose, to - 1)) return null;
  const role = roleSpan(prose, from, head, to);
  return role && { kind: 'role', name: null, role, pronoun: null, from, to };
}

/** The lower-case words that complete an institution's name: "l’Académie française". */
function commonTail(prose: Prose, names: Names, at: number, end: number): number {
  const token = prose.tokens[at];
  if (token === undefined || at >= end || token.isCapital) return at;
  const { speech } = prose.language;
  const isOther = [speech.phraseEnds, speech.particles, speech.determiners, speech.clitics].some(
    (list) => wordSet(list).has(token.fold),
  );
  if (isOther || reportingAt(prose, at, end) !== null || /\d/u.test(token.text)) return at;
  return names.common.has(token.fold) && /(?:e|ne|se|que|al|an|ish)s?$/u.test(token.fold)
    ? at + 1
    : at;
}

/** "le ministre de l’Intérieur Christophe Castaner", "un témoin", "the ministry". */
function commonParty(
  prose: Prose,
  names: Names,
  from: number,
  head: number,
  end: number,
): Party | null {
  const { speech } = prose.language;
  let noun: Noun = null;
  let at = head;
  for (; at < end && at - head < LONGEST_PHRASE; at += 1) {
    const token = prose.tokens[at];
    if (token === undefined) break;
    if (at > head && hasStop(prose, at) && !isAtAcronym(prose, at)) break;
    if (wordSet(speech.phraseEnds).has(token.fold) || isAddressed(prose, at)) break;
    if (noun !== null && isVerbLike(prose, at)) break;
    if (at > head && reportingAt(prose, at, end) !== null && !isAfterParticle(prose, at)) break;
    noun = betterNoun(
      noun,
      at > head && isOfParticle(prose, at) ? null : nounKind(prose, at, head),
    );
    if (
      !isNameLike(prose, names, at, end) ||
      (noun === null && at - head > farthestName(prose, head))
    )
      continue;
    const run = Math.min(runEnd(prose, at), end);
    const name = nameInRun(prose, names.common, at, run);
    if (
      name !== null &&
      noun === 'institution' &&
      name.from === at &&
      !isAfterParticle(prose, at)
    ) {
      return institution(prose, from, name.to);
    }
    if (name !== null && noun !== 'institution' && isApposed(prose, at, name) && !isAcronym(name)) {
      const role = noun === null ? null : roleSpan(prose, from, head, name.from);
      return withApposition(
        prose,
        { kind: 'person', name, role, pronoun: null, from, to: name.to },
        end,
      );
    }
    at = Math.max(run, at + 1) - 1;
  }
  const to = trimParticles(prose, head, at);
  if (noun === null || to <= head) return null;
  if (noun === 'institution') return institution(prose, from, to);
  const comma = placeEnd(prose, to, end);
  const named = nameAfterComma(prose, names, comma, end);
  if (named !== null) {
    const whole = roleSpan(prose, from, head, comma);
    return { kind: 'person', name: named, role: whole, pronoun: null, from, to: named.to };
  }
  const role = roleSpan(prose, from, head, to);
  return role && { kind: 'role', name: null, role, pronoun: null, from, to };
}

/** "le président du syndicat (SNU) Paul Morvan": an acronym in brackets goes on with its phrase. */
function isAtAcronym({ tokens, text }: Prose, at: number): boolean {
  const around = text.slice(tokens[at - 1]?.start ?? 0, (tokens[at]?.end ?? 0) + 2);
  return /^\S+ \(\p{Lu}{2,8}\) ?$/u.test(around) || /^\p{Lu}{2,8}\) \S+/u.test(around);
}

/** How many words may stand before a name without a noun: "die sichtlich verärgerte Karin Seybold". */
function farthestName({ tokens, language }: Prose, head: number): number {
  return language.capitalisesNouns && !tokens[head]?.isCapital ? 3 : 1;
}

/** "Der Innenminister zeigte sich …": where adjectives stand before their noun, a word in lower case behind one ends the phrase. */
function isVerbLike({ tokens, language }: Prose, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!language.capitalisesNouns || !before?.isCapital || !token || token.isCapital) return false;
  const { particles, determiners } = language.speech;
  return ![particles, determiners].some((list) => wordSet(list).has(token.fold));
}

/** "l’ex-président à son ami Paul Morvan": words to somebody end the phrase of who says them. */
function isAddressed({ tokens, language }: Prose, at: number): boolean {
  const { to, possessives } = language.speech;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || !wordSet(to).has(token.fold)) return false;
  return wordSet(possessives).has(next.fold);
}

/** "fisheries bureau spokesman": a role behind an institution is the phrase's head. */
function betterNoun(known: Noun, next: Noun): Noun {
  return next === 'role' ? next : (known ?? next);
}

/** Past the place that ends a role before the comma of its name: "Sprecherin der Fraktion im Bundestag, Karin Seybold". */
function placeEnd(prose: Prose, from: number, end: number): number {
  const { tokens, language } = prose;
  if (hasStop(prose, from) || !wordSet(language.claims.frames).has(tokens[from]?.fold ?? ''))
    return from;
  let at = from + 1;
  while (at < end && at - from < 5 && !hasStop(prose, at)) {
    const { isCapital, fold } = tokens[at] ?? { isCapital: false, fold: '' };
    if (!isCapital && !wordSet(language.speech.determiners).has(fold)) return from;
    at += 1;
  }
  return at > from + 1 && tokens[at - 1]?.isCapital ? at : from;
}

/** "le président du groupe, Richard Ferrand,": a name of two words or more right after the role's comma. */
function nameAfterComma(prose: Prose, names: Names, at: number, end: number): Mention | null {
  const [last, next] = [prose.tokens[at - 1], prose.tokens[at]];
  if (last === undefined || next === undefined || at >= end || !next.isCapital) return null;
  if (!/^,\s$/u.test(prose.text.slice(last.end, next.start))) return null;
  const name = nameInRun(prose, names.common, at, Math.min(runEnd(prose, at), end));
  const isLed = name !== null && isAfterTitles(prose, at, name.from);
  const isWhole = name !== null && isLed && name.words.length > 1;
  return isWhole && (name.to >= end || hasStop(prose, name.to) || isVerbNext(prose, name.to, end))
    ? name
    : null;
}

/** "l’avocat de la famille, Me Paul Morvan": nothing but titles stands before the name. */
function isAfterTitles(prose: Prose, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isTitle(prose, at)) return false;
  return true;
}

function isVerbNext(prose: Prose, at: number, end: number): boolean {
  return reportingAt(prose, at, end) !== null;
}

/** "LREM", "OTAN": nobody's name. */
function isAcronym({ words }: Mention): boolean {
  return words.length === 1 && /^\p{Lu}[\p{Lu}\d]+$/u.test(words[0] ?? '');
}

/** A name that follows a role directly is that person's; after "de" it completes the role. */
function isApposed(prose: Prose, at: number, name: Mention): boolean {
  return !isAfterParticle(prose, at) || name.from > at;
}

function institution(prose: Prose, from: number, to: number): Party {
  const span = spanOf(prose, from, to);
  const name: Mention = { span, words: [prose.text.slice(...span)], from, to };
  return { kind: 'institution', name, role: null, pronoun: null, from, to };
}

/** Adds the apposition after a name, "Ronald Gallo, avocat de l’étudiant,", as the role. */
function withApposition(prose: Prose, party: Party, end: number): Party {
  const { tokens, text, language } = prose;
  const [last, next] = [tokens[party.to - 1], tokens[party.to]];
  if (last === undefined || next === undefined || party.to >= end) return party;
  if (!/^,\s$/u.test(text.slice(last.end, next.start))) return party;
  const hasArticle = wordSet(language.speech.determiners).has(next.fold);
  const head = hasArticle ? party.to + 1 : party.to;
  let at = head;
  let isRole = false;
  while (at < end && (at === head || !hasStop(prose, at)) && !isRelative(prose, at)) {
    isRole ||= nounKind(prose, at, head) === 'role';
    if (isRole && reportingAt(prose, at, end) !== null) break;
    at += 1;
  }
  const role = isRole ? roleSpan(prose, party.to, head, at) : null;
  if (!isRole) return party;
  return { ...party, role: party.role ?? role, to: at };
}
