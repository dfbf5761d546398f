import { SIGNING_LEADS } from '../../languages/announcing.ts';
import { LIMITS } from '../../languages/limits.ts';
import { REJECTING } from '../../languages/openings.ts';
import { CITING_WORDS, SAYING_WORDS } from '../../languages/outlets.ts';
import { AND_WORDS, THAT_WORDS } from '../../languages/works.ts';
import { hasFiniteVerb } from '../prose/finite-verbs.ts';
import { gapBefore, hasStop } from '../prose/gaps.ts';
import { isFullName, type Names } from '../prose/names.ts';
import { isRelay } from '../prose/outlet.ts';
import { phraseAt } from '../prose/phrases.ts';
import { type Prose, sentenceAt } from '../prose/prose.ts';
import { addressAt, type Reporting, reportingAt } from '../prose/reporting.ts';
import { hasForm, hasOneOf, isOneOf, isPreposition, tokenAt } from '../prose/tokens.ts';
import { type Attribution, type Found, LONGEST_CLAUSE } from '../speakers/attribution.ts';
import { DROPPED, pronounParty } from '../speakers/make-party.ts';
import { type Party, partyAt } from '../speakers/party.ts';
import { pastBracket } from '../speakers/phrase.ts';
import { isAside, settledBy, subjectAfter } from '../speakers/subject.ts';
import type { Quotation } from './find-quotations.ts';
import { inManner } from './in-manner.ts';
import { inTheseWords } from './in-these-words.ts';

/** "« … », a affirmé Kim Jong-un", "“…,” Smith said", "« … », selon le maire". */
export function attributeAfter(
  prose: Prose,
  names: Names,
  quotation: Quotation,
  next: Quotation | null,
): Attribution | null {
  const { outer, paragraph } = quotation;
  const sentence = sentenceAt(paragraph, outer[1] - 1);
  const other = next === null || isNameInMarks(prose, next) ? null : next;
  const stop = Math.min(sentence?.[1] ?? outer[1], other?.outer[0] ?? Number.POSITIVE_INFINITY);
  const end = Math.min(stop, outer[1] + LONGEST_CLAUSE);
  const [from, to] = [tokenAt(prose.tokens, outer[1]), tokenAt(prose.tokens, end)];
  const first = prose.tokens[from];
  if (first === undefined) return null;
  const signed =
    inBrackets(prose, names, outer[1], from) ?? behindDash(prose, names, quotation, from);
  if (signed !== null || from >= to) return signed;
  if (!/^[\s,.!?…–—-]*$/u.test(prose.text.slice(outer[1], first.start))) return null;
  const found =
    verbFirst(prose, names, from, to) ??
    framedVerb(prose, names, from, to) ??
    inTheseWords(prose, names, outer[0], from, to) ??
    inManner(prose, names, quotation, from, to) ??
    (prose.language.speech.invertsAfterQuote ? null : subjectFirst(prose, names, from, to));
  if (found === null) return null;
  const last = prose.tokens[found.to - 1]?.end ?? end;
  // "“…?” The minister admitted that he did": what follows "that" is reported, and not the quotation before.
  const isThat = isOneOf(prose.tokens[found.to], THAT_WORDS) && !hasStop(prose, found.to);
  if ((isThat && !hasRoleBehind(found.party)) || tellsOfTeller(prose, found.to, to)) return null;
  if (/^\s*:/u.test(prose.text.slice(last, last + 4))) return null;
  return { ...found, clause: [outer[1], last], side: 'after' };
}

/** "dijo Ana Gil, vecina | que vive allí": behind an apposition, "that" opens a relative. */
function hasRoleBehind({ name, role }: Party): boolean {
  return name !== null && role !== null && role[0] > name.span[1];
}

/** "“…,” Keane says | friends of the couple told the police": in English, a clause without a "that" behind the verb tells who has said it. */
function tellsOfTeller(prose: Prose, from: number, to: number): boolean {
  const { tokens, language } = prose;
  const isOver = hasStop(prose, from) || isPreposition(tokens[from], language);
  if (language.possessiveS !== true || isOver) return false;
  const links = [language.claims.subordinators, language.speech.relatives, AND_WORDS];
  const words = tokens.slice(from, clauseEnd(prose, from, to));
  const link = words.findIndex((token) => isOneOf(token, ...links));
  return words
    .slice(0, link < 0 ? words.length : link)
    .some((_, index) => index > 0 && reportingAt(prose, from + index, to) !== null);
}

/** "sagte die Sprecherin der Initiative „Freie Küste“, Karin Seybold": where nouns have capitals, a few words in marks right behind one, or behind an article, are a name. */
function isNameInMarks({ tokens, text, language }: Prose, { outer, inner }: Quotation): boolean {
  const before = tokens[tokenAt(tokens, outer[0]) - 1];
  const isLed = before?.isCapital === true || isOneOf(before, language.speech.determiners);
  const isBehind = isLed && text.slice(before?.end, outer[0]) === ' ';
  const isShort = outer[1] - outer[0] <= LONGEST_NAME && !/[.!?…]$/u.test(text.slice(...inner));
  return language.capitalisesNouns && isBehind && isShort;
}

/** UTF-16 code units of a name in marks. */
const LONGEST_NAME = 40;

/** "„…“ (Karin Seybold)": a name in full, or an institution's, and nothing else between brackets. */
function inBrackets(prose: Prose, names: Names, start: number, from: number): Attribution | null {
  const { text, tokens } = prose;
  if (!/^\s?\($/u.test(text.slice(start, tokens[from]?.start))) return null;
  const party = partyAt(prose, names, from, from + MOST_IN_BRACKETS);
  const last = tokens[(party?.to ?? 0) - 1];
  if (!party?.name || last === undefined || text.charAt(last.end) !== ')') return null;
  const isNamed = party.kind === 'institution' || isFullName(names, party.name);
  return isNamed ? { party, isDirect: true, clause: [start, last.end + 1], side: 'after' } : null;
}

/** "“…” – Anne Hill, mayor of Leith.": a name in full, and what it is told with, that signs a quotation and says nothing more. */
function behindDash(
  prose: Prose,
  names: Names,
  { outer, paragraph }: Quotation,
  from: number,
): Attribution | null {
  const { text, tokens } = prose;
  const first = tokens[from]?.start ?? 0;
  const end = sentenceAt(paragraph, first)?.[1] ?? first;
  if (!/^\s[–—-]\s$/u.test(text.slice(outer[1], first))) return null;
  const lead = phraseAt(prose, from, SIGNING_LEADS);
  const party = partyAt(prose, names, from + lead, tokenAt(tokens, end));
  const last = tokens[(party?.to ?? 0) - 1]?.end ?? end;
  if (party?.kind !== 'person' || !party.name || !isFullName(names, party.name)) return null;
  const isSigned = /^[.,]?$/u.test(text.slice(last, last + 1)) || last === end;
  if (!isSigned || hasFiniteVerb(prose, [first, end])) return null;
  return { party, isDirect: true, clause: [outer[1], last], side: 'after' };
}

/** Words of a name in brackets, a sentence of its own or not. */
const MOST_IN_BRACKETS = 8;

/** "a affirmé Kim Jong-un", "a-t-il dit", "said Smith", "selon Smith". */
export function verbFirst(prose: Prose, names: Names, from: number, to: number): Found | null {
  const { according: sources, saidBy = [] } = prose.language.speech;
  const according = phraseAt(prose, from, sources) || phraseAt(prose, from, saidBy);
  if (according > 0) {
    const party = partyAt(prose, names, from + according, to);
    return party && party.kind !== 'pronoun' ? { party, isDirect: true, to: party.to } : null;
  }
  const cited = citedAt(prose, names, from, to);
  if (cited !== null) return cited;
  const verb = reportingAt(prose, from, to);
  return verb === null ? null : inverted(prose, names, verb, to);
}

/** Whoever a reporting verb that stands before its subject says to speak: a pronoun tied to it, the phrase behind it, or somebody left out. */
export function inverted(prose: Prose, names: Names, verb: Reporting, to: number): Found | null {
  if (verb.pronoun !== null) {
    return { party: pronounParty(verb.pronoun, verb.from, verb.to), isDirect: true, to: verb.to };
  }
  // "« … », s’entend dire Paul Haas": he hears it.
  // "disse citando Torga": they are another's words.
  const isOthers = isOneOf(prose.tokens[verb.to], SAYING_WORDS, CITING_WORDS);
  if (isOthers || isNegation(prose, verb.to)) return null;
  const party = subjectAfter(prose, names, verb.to, to);
  if (party === null) return droppedSubject(prose, verb, to);
  if (prose.language.isVerbSecond && isDenied(prose, verb, party.to, to)) return null;
  return { party: settledBy(prose, party, verb), isDirect: true, to: party.to };
}

/** "sagte Eva Moser nie", "sagte Anton Berger am Montag nicht", "weist Eva Moser zurück": what stands behind the subject takes back that these are its words. */
function isDenied(prose: Prose, verb: Reporting, from: number, to: number): boolean {
  if (hasStop(prose, from)) return false;
  const { tokens, language } = prose;
  const end = clauseEnd(prose, from, to);
  const words = tokens.slice(from, end);
  const isJoint = hasOneOf(words, AND_WORDS);
  if (isNegation(prose, from) || (!isJoint && isNegation(prose, end - 1))) return true;
  // "wies Eva Moser die Vorwürfe zurück": an object of its own is what goes back.
  const { determiners, possessives } = language.speech;
  const isLed = hasOneOf(words, determiners, possessives);
  const hasObject = isLed || words[0]?.isCapital === true;
  const isRejected = isOneOf(tokens[verb.from], REJECTING.verbs) && !hasObject;
  return isRejected && isOneOf(words.at(-1), REJECTING.particles);
}

/** "sagt nicht Anna Berger", "said not Ann Hill but": nobody has said it who is named there; "warnt sie nicht nur" and "nicht ohne Stolz" deny nothing. */
function isNegation({ tokens, language }: Prose, at: number): boolean {
  const { negations = [] } = LIMITS[language.tag] ?? {};
  const [token, next] = tokens.slice(at, at + 2);
  if (isOneOf(next, language.claims.restrictors, language.claims.negations)) return false;
  return hasForm(token, negations);
}

/** "«…», lamentó.", "«…», disse à Lusa.": the verb says that it is one person, and the sentences before who. */
function droppedSubject(prose: Prose, verb: Reporting, to: number): Found | null {
  const { dropsSubject } = prose.language.speech;
  const isBare = verb.to >= to || hasStop(prose, verb.to) || addressAt(prose, verb.to) > 0;
  const isOne = [verb.from, verb.to - 1].every((at) => !/n$/u.test(prose.tokens[at]?.fold ?? ''));
  if (!dropsSubject || !isBare || !isOne) return null;
  return { party: pronounParty(DROPPED, verb.from, verb.to), isDirect: true, to: verb.to };
}

/** "hatte Karin Seybold noch im Mai gesagt": the subject between an auxiliary and the participle that ends the clause. */
function framedVerb(prose: Prose, names: Names, from: number, to: number): Found | null {
  const { auxiliaries, participles } = prose.language.speech;
  if (!prose.language.capitalisesNouns || !isOneOf(prose.tokens[from], auxiliaries)) return null;
  const party = partyAt(prose, names, from + 1, to);
  if (party === null) return null;
  const end = clauseEnd(prose, pastBracket(prose, party.to), to);
  const isSaid = isOneOf(prose.tokens[end - 1], participles);
  const verb = { from, to: from + 1, pronoun: null };
  return isSaid ? { party: settledBy(prose, party, verb), isDirect: true, to: end } : null;
}

/** Words between a subject and what ends its clause. */
const LONGEST_FIELD = 12;

/** Past the last word of the clause that goes on behind a subject, or of those of it that are read. */
export function clauseEnd(prose: Prose, from: number, to: number): number {
  const most = Math.min(to, from + LONGEST_FIELD);
  let end = from;
  while (end < most && (end === from || !hasStop(prose, end) || isMark(prose, end))) end += 1;
  return end;
}

/** Whether nothing but a mark around a name stands before a token: "dem | „Falter“ | gesagt". */
function isMark(prose: Prose, at: number): boolean {
  const { language } = prose;
  const gap = gapBefore(prose, at);
  return language.capitalisesNouns && /^\s[„“"«»]$|^[“”"«»]\s$/u.test(gap);
}

/** "wird Panetta zitiert", "zitiert": the passive by which an outlet names the speaker. */
function citedAt(prose: Prose, names: Names, from: number, to: number): Found | null {
  if (!isOneOf(prose.tokens[from], prose.language.speech.passives)) return null;
  const party = partyAt(prose, names, from + 1, to);
  if (party === null || party.kind === 'pronoun') return null;
  let end = party.to;
  while (end < to && end - party.to < LONGEST_FIELD && !isRelay(prose, end)) {
    if (hasStop(prose, end + 1)) return null;
    end += 1;
  }
  return isRelay(prose, end) ? { party, isDirect: true, to: end + 1 } : null;
}

/** "Smith said", "he told reporters", "Smith, the head of the agency, said". */
export function subjectFirst(prose: Prose, names: Names, from: number, to: number): Found | null {
  const party = partyAt(prose, names, from, to);
  if (party === null) return null;
  const end = partnerEnd(prose, names, party, to);
  const verb = reportingAt(prose, end, to) ?? verbAfterAside(prose, end, to);
  return verb && verb.pronoun === null ? { party, isDirect: true, to: verb.to } : null;
}

/** Past the other of two in full, "Anne Brennan and Tom Keane said", of whom a party is the first. */
function partnerEnd(prose: Prose, names: Names, { kind, to }: Party, end: number): number {
  const isAnd = isOneOf(prose.tokens[to], AND_WORDS) && !hasStop(prose, to);
  const other = isAnd && kind === 'person' ? partyAt(prose, names, to + 1, end) : null;
  return other?.kind === 'person' && other.name?.from === to + 1 ? other.to : to;
}

/** The verb behind "Smith, 55," or "Smith, who runs the line,". */
function verbAfterAside(prose: Prose, from: number, end: number): Reporting | null {
  for (let at = from + 1; at < end && at - from <= 12; at += 1) {
    const verb = isAside(prose, from, at) ? reportingAt(prose, at, end) : null;
    if (verb !== null) return verb;
  }
  return null;
}
