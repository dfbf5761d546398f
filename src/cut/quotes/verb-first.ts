import { LIMITS } from '../../languages/limits.ts';
import { REJECTING } from '../../languages/openings.ts';
import { CITING_WORDS, SAYING_WORDS } from '../../languages/outlets.ts';
import { AND_WORDS } from '../../languages/works.ts';
import { gapBefore, hasStop } from '../prose/gaps.ts';
import type { Names } from '../prose/names.ts';
import { isRelay } from '../prose/outlet.ts';
import { phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { addressAt, type Reporting, reportingAt } from '../prose/reporting.ts';
import { hasForm, hasOneOf, isOneOf } from '../prose/tokens.ts';
import type { Found } from '../speakers/attribution.ts';
import { DROPPED, pronounParty } from '../speakers/make-party.ts';
import { partyAt } from '../speakers/party.ts';
import { pastBracket } from '../speakers/phrase.ts';
import { settledBy, subjectAfter } from '../speakers/subject.ts';

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
export function framedVerb(prose: Prose, names: Names, from: number, to: number): Found | null {
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
