import type { Pronoun } from '../languages/language.ts';
import type { Span } from '../text/spans.ts';
import { wordSet } from '../text/words.ts';
import type { Quotation } from './find-quotations.ts';
import { genderOfWord, mentionsIn, type Names } from './names.ts';
import { hasStop, type Party, partyAt } from './party.ts';
import { type Prose, sentenceAt } from './prose.ts';
import { phraseAt, type Reporting, reportingAt } from './reporting.ts';
import { tokenAt } from './tokens.ts';

/** Who an article says a quotation is from, and where it says so. */
export type Attribution = {
  readonly party: Party;
  /** The reporting clause: from the quotation's mark to its end, or from its start to the mark. */
  readonly clause: Span;
  readonly side: 'before' | 'after';
  /** Whether the words name the party next to a reporting verb, the surest way. */
  readonly isDirect: boolean;
};

/** UTF-16 code units between a quotation and what attributes it. */
const LONGEST_CLAUSE = 240;

/** Who said a quotation, by the words around it; null where the article does not say. */
export function attribute(
  prose: Prose,
  names: Names,
  quotation: Quotation,
  neighbours: { readonly previous: Quotation | null; readonly next: Quotation | null },
): Attribution | null {
  const after = attributeAfter(prose, names, quotation, neighbours.next);
  if (after !== null && after.party.kind !== 'pronoun') return after;
  return attributeBefore(prose, names, quotation, neighbours.previous) ?? after;
}

/** "« … », a affirmé Kim Jong-un", "“…,” Smith said", "« … », selon le maire". */
function attributeAfter(
  prose: Prose,
  names: Names,
  { outer, paragraph }: Quotation,
  next: Quotation | null,
): Attribution | null {
  const sentence = sentenceAt(paragraph, outer[1] - 1);
  const stop = Math.min(sentence?.[1] ?? outer[1], next?.outer[0] ?? Number.POSITIVE_INFINITY);
  const end = Math.min(stop, outer[1] + LONGEST_CLAUSE);
  const [from, to] = [tokenAt(prose.tokens, outer[1]), tokenAt(prose.tokens, end)];
  const first = prose.tokens[from];
  if (first === undefined || from >= to) return null;
  if (!/^[\s,.!?…–—-]*$/u.test(prose.text.slice(outer[1], first.start))) return null;
  const found = verbFirst(prose, names, from, to) ?? subjectFirst(prose, names, from, to);
  if (found === null) return null;
  const last = prose.tokens[found.to - 1]?.end ?? end;
  if (/^\s*:/u.test(prose.text.slice(last, last + 4))) return null;
  return { ...found, clause: [outer[1], last], side: 'after' };
}

type Found = { readonly party: Party; readonly isDirect: boolean; readonly to: number };

/** "a affirmé Kim Jong-un", "a-t-il dit", "said Smith", "selon Smith". */
function verbFirst(prose: Prose, names: Names, from: number, to: number): Found | null {
  const according = phraseAt(prose, from, prose.language.speech.according);
  if (according > 0) {
    const party = partyAt(prose, names, from + according, to);
    return party && party.kind !== 'pronoun' ? { party, isDirect: true, to: party.to } : null;
  }
  const verb = reportingAt(prose, from, to);
  if (verb === null) return null;
  if (verb.pronoun !== null) {
    return { party: pronounParty(verb.pronoun, verb.from, verb.to), isDirect: true, to: verb.to };
  }
  const party = subjectAfter(prose, names, verb.to, to);
  return party && { party, isDirect: true, to: party.to };
}

function pronounParty(pronoun: Pronoun, from: number, to: number): Party {
  return { kind: 'pronoun', name: null, role: null, pronoun, from, to };
}

/** The subject after an inverted verb, past the day, the place and the one it was told to. */
function subjectAfter(prose: Prose, names: Names, from: number, to: number): Party | null {
  let at = from;
  let commas = 0;
  while (at < to && at - from < 16) {
    if (at > from && hasStop(prose, at)) {
      commas += 1;
      if (commas > 2 || !isComma(prose, at)) return null;
    }
    const skipped = adjunctLength(prose, at, to);
    if (skipped === 0) return partyAt(prose, names, at, to);
    at += skipped;
  }
  return null;
}

function isComma({ tokens, text }: Prose, at: number): boolean {
  return /^,\s$/u.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0));
}

/** How many words of an adjunct stand at a token: an adverb, a day, a date, or "à l’AFP"; 0 for none. */
function adjunctLength(prose: Prose, at: number, end: number): number {
  const { tokens, language } = prose;
  const { months, weekdays } = language.datelines;
  const fold = tokens[at]?.fold ?? '';
  if (wordSet(weekdays).has(fold) || wordSet(months).has(fold) || /^\d/u.test(fold)) return 1;
  if (/(?:ment|ly)$/u.test(fold) && !tokens[at]?.isCapital) return 1;
  const next = tokens[at + 1]?.fold ?? '';
  if (
    wordSet(language.speech.determiners).has(fold) &&
    (/^\d/u.test(next) || wordSet(weekdays).has(next))
  )
    return 2;
  const told = phraseAt(prose, at, language.speech.to);
  return told === 0 ? 0 : told + addresseeLength(prose, at + told, end);
}

/** The words after "à": an article, then one name or one noun. */
function addresseeLength({ tokens, language, text }: Prose, at: number, end: number): number {
  let to = at;
  if (wordSet(language.speech.determiners).has(tokens[to]?.fold ?? '')) to += 1;
  const isAcronym = (token: string) => /^\p{Lu}[\p{Lu}\d]+$/u.test(token);
  const first = tokens[to];
  if (first === undefined || to >= end) return to - at;
  to += 1;
  if (!first.isCapital && !/^\d/u.test(first.text)) return to - at;
  if (isAcronym(first.text)) return to - at;
  while (to < end && text.slice(tokens[to - 1]?.end, tokens[to]?.start) === ' ') {
    const token = tokens[to];
    if (!token?.isCapital || genderOfWord(token.fold, language) !== null) break;
    to += 1;
  }
  return to - at;
}

/** "Smith said", "he told reporters", "Smith, the head of the agency, said". */
function subjectFirst(prose: Prose, names: Names, from: number, to: number): Found | null {
  const party = partyAt(prose, names, from, to);
  if (party === null) return null;
  const verb = reportingAt(prose, party.to, to) ?? verbAfterAside(prose, party.to, to);
  return verb && verb.pronoun === null ? { party, isDirect: true, to: verb.to } : null;
}

/** The verb behind "Smith, 55," or "Smith, who runs the line,". */
function verbAfterAside(prose: Prose, from: number, end: number): Reporting | null {
  for (let at = from + 1; at < end && at - from <= 12; at += 1) {
    const verb = isAside(prose, from, at) ? reportingAt(prose, at, end) : null;
    if (verb !== null) return verb;
  }
  return null;
}

/** "Le ministre a déclaré : « … »", "Smith said, “…”", "Selon le maire, « … »". */
function attributeBefore(
  prose: Prose,
  names: Names,
  { outer, paragraph }: Quotation,
  previous: Quotation | null,
): Attribution | null {
  const sentence = sentenceAt(paragraph, outer[0]);
  if (sentence === null) return null;
  const start = Math.max(sentence[0], previous?.outer[1] ?? 0, outer[0] - LONGEST_CLAUSE);
  const [from, to] = [tokenAt(prose.tokens, start), tokenAt(prose.tokens, outer[0])];
  const last = prose.tokens[to - 1];
  if (last === undefined || from >= to) return null;
  const joint = prose.text.slice(last.end, outer[0]).trim();
  if (!/^(?:[:,]|)$/u.test(joint)) return null;
  const found =
    labelled(prose, names, from, to, joint) ??
    reported(prose, names, from, to, joint) ??
    announced(prose, names, [from, to], sentence[0], joint);
  return (
    found && { ...found, clause: [prose.tokens[from]?.start ?? start, outer[0]], side: 'before' }
  );
}

/** "Selon Jean Dupont, « … »" and "Jean Dupont : « … »". */
function labelled(
  prose: Prose,
  names: Names,
  from: number,
  to: number,
  joint: string,
): Found | null {
  const according = phraseAt(prose, from, prose.language.speech.according);
  const party = partyAt(prose, names, from + according, to);
  if (party === null || party.kind === 'pronoun') return null;
  const isWhole = party.to === to;
  if (according > 0 && (isWhole || isComma(prose, party.to)))
    return { party, isDirect: isWhole, to };
  const isName = party.kind === 'person' && (party.name?.words.length ?? 0) > 1;
  return isName && isWhole && joint === ':' ? { party, isDirect: true, to } : null;
}

/** The subject of the last reporting verb before the quotation. */
function reported(
  prose: Prose,
  names: Names,
  from: number,
  to: number,
  joint: string,
): Found | null {
  const reach = joint === '' ? 4 : 16;
  for (let at = to - 1; at >= from && to - at <= reach; at -= 1) {
    const verb = reportingAt(prose, at, to);
    if (verb === null || !leadsTo(prose, verb.to, to, joint)) continue;
    const verbStart = at;
    if (verb.pronoun !== null) {
      return { party: pronounParty(verb.pronoun, verb.from, verb.to), isDirect: true, to };
    }
    const party =
      subjectBefore(prose, names, from, verbStart) ?? subjectAfter(prose, names, verb.to, to);
    if (party !== null) return { party, isDirect: true, to };
  }
  return null;
}

/** "Schily sieht sich bestätigt: „ … “": a sentence on one person alone that ends on a colon. */
function announced(
  prose: Prose,
  names: Names,
  [from, to]: readonly [number, number],
  sentenceStart: number,
  joint: string,
): Found | null {
  if (joint !== ':' || prose.tokens[from]?.start !== sentenceStart) return null;
  const party = partyAt(prose, names, from, to);
  if (party?.kind !== 'person' || party.name === null || party.to === to) return null;
  const isKnown =
    party.name.words.length > 1 || names.byWord.has(party.name.words[0]?.toLowerCase() ?? '');
  const start = prose.tokens[party.to]?.start ?? sentenceStart;
  const others = peopleBetween(names, start, prose.tokens[to - 1]?.end ?? start);
  return isKnown && others === 0 ? { party, isDirect: false, to } : null;
}

/** Whether the words between a verb and the quotation leave it the verb's object. */
function leadsTo(prose: Prose, verbEnd: number, to: number, joint: string): boolean {
  const between = prose.tokens.slice(verbEnd, to);
  if (joint !== '') return true;
  const { complementisers } = prose.language.speech;
  return between.every((token) => wordSet(complementisers).has(token.fold));
}

/** The noun phrase that ends right before a verb, the longest that names somebody; else one with an aside after it. */
function subjectBefore(prose: Prose, names: Names, from: number, verb: number): Party | null {
  const parties: Party[] = [];
  for (let at = from; at < verb; at += 1) {
    if (at > from && !hasStop(prose, at) && !followsConjunction(prose, at)) continue;
    const party = partyAt(prose, names, at, verb);
    if (party !== null) parties.push(party);
  }
  const touching = parties.find(({ to }) => isNextToVerb(prose, to, verb));
  const near = touching ?? parties.find(({ to }) => isAside(prose, to, verb));
  return near ?? parties.find((party) => isTailed(prose, names, party, verb)) ?? null;
}

/** Whether nothing but clitics and brackets stand between a party and its verb: "Richard Ferrand (LREM) a déclaré". */
function isNextToVerb(prose: Prose, from: number, verb: number): boolean {
  const [last, next] = [prose.tokens[from - 1], prose.tokens[verb]];
  if (last === undefined || next === undefined) return false;
  const between = prose.text.slice(last.end, next.start);
  if (/^\s*\([^()]{1,60}\),?\s*$/u.test(between)) return true;
  return !hasStop(prose, from) && areClitics(prose, from, verb);
}

/** "Claus Fleischer von der Erdbebenwarte Bensberg sagte": a name, and a few words that place it. */
function isTailed(prose: Prose, names: Names, { kind, to }: Party, verb: number): boolean {
  const tail = prose.tokens.slice(to, verb);
  const [first] = tail;
  if (kind !== 'person' || first === undefined || tail.length > 8) return false;
  const { particles } = prose.language.speech;
  if (!wordSet(particles).has(first.fold) && !wordSet(prose.language.claims.frames).has(first.fold))
    return false;
  const isOneClause = tail.every((_, index) => !hasStop(prose, to + index));
  return (
    isOneClause &&
    !hasStop(prose, verb) &&
    peopleBetween(names, first.start, prose.tokens[verb]?.start ?? 0) === 0
  );
}

/** How many names of two words or more stand between two offsets. */
function peopleBetween(names: Names, start: number, end: number): number {
  return mentionsIn(names, [start, end]).filter(({ words }) => words.length > 1).length;
}

/** A clause may start after a relative pronoun, a conjunction or "that"; after a preposition none does. */
function followsConjunction({ tokens, language }: Prose, at: number): boolean {
  const before = tokens[at - 1]?.fold ?? '';
  const { relatives, complementisers } = language.speech;
  return [relatives, complementisers, language.claims.connectives].some((list) =>
    wordSet(list).has(before),
  );
}

function areClitics({ tokens, language }: Prose, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ fold }) => wordSet(language.speech.clitics).has(fold));
}

/** "Smith, who runs the agency, said". */
function isAside(prose: Prose, from: number, to: number): boolean {
  return to > from && to - from <= 12 && isComma(prose, from) && isComma(prose, to);
}
