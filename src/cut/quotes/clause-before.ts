import { PART_PHRASES } from '../../languages/around-roles.ts';
import { articlesOf } from '../../languages/articles.ts';
import { SUBJECT_PRONOUNS } from '../../languages/openings.ts';
import { SAYING_WORDS } from '../../languages/outlets.ts';
import { RELAYED } from '../../languages/relayed.ts';
import { hasStop } from '../prose/gaps.ts';
import { isFullName, mentionsIn, type Names } from '../prose/names.ts';
import { phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { addressAt, type Reporting, reportingAt } from '../prose/reporting.ts';
import { hasOneOf, isOneOf } from '../prose/tokens.ts';
import { adjunctLength } from '../speakers/adjuncts.ts';
import type { Found } from '../speakers/attribution.ts';
import { pronounParty } from '../speakers/make-party.ts';
import type { Party } from '../speakers/party.ts';
import { relativeActs } from '../speakers/relative-acts.ts';
import { reportsWithin } from '../speakers/reporters.ts';
import { settledBy, subjectAfter, subjectBefore } from '../speakers/subject.ts';
import type { Lead } from './labelled.ts';
import { verbGroup } from './narrated.ts';

/** The subject of the last reporting verb before the quotation. */
export function reported(prose: Prose, names: Names, { from, to, joint }: Lead): Found | null {
  const reach = joint === '' ? 8 : 16;
  for (let at = to - 1; at >= from && to - at <= reach; at -= 1) {
    const verb = reportingAt(prose, at, to) ?? verbGroup(prose, at);
    if (verb === null || (joint === '' && !leadsTo(prose, verb.to, to))) continue;
    if (isNounOfSpeech(prose, verb)) return null;
    if (verb.pronoun !== null) {
      const party = pronounParty(verb.pronoun, verb.from, verb.to);
      return { party, isDirect: true, to, verb };
    }
    const party =
      (isOneOf(prose.tokens[verb.to], SUBJECT_PRONOUNS) && !hasStop(prose, verb.to)
        ? subjectAfter(prose, names, verb.to, to)
        : subjectBefore(prose, names, from, at)) ??
      (!prose.language.capitalisesNouns &&
      (isThat(prose, verb.to) || opensOnSubject(prose, from, at))
        ? null
        : subjectAfter(prose, names, verb.to, to));
    if (party === null && isSaidByRelative(prose, verb)) return null;
    if (party === null || party.pronoun?.gender === 'n') continue;
    if (namesAnother(prose, names, party, verb.to, to)) return null;
    return { party: settledBy(prose, party, verb), isDirect: true, to, verb };
  }
  return null;
}

/** "Keane said that his mother always | told him:". In "sie habe dem Chef erklärt:" whoever stands before the verb is told. */
function isSaidByRelative(prose: Prose, { from, to }: Reporting): boolean {
  return !prose.language.isVerbSecond && relativeActs(prose, from - FARTHEST_RELATIVE, to);
}

/** "Dura la denuncia della Camera:": a verb behind what may be an article, and of whom it is, is a noun. */
function isNounOfSpeech({ tokens, language }: Prose, { to }: Reporting): boolean {
  const { of = [], ofThe = [] } = RELAYED[language.tag] ?? {};
  const isLed = isOneOf(tokens[to - 2], articlesOf(language).definite);
  return isLed && isOneOf(tokens[to], of, ofThe);
}

/** Words before a verb of speech within which a relative is its subject: "mother always". */
const FARTHEST_RELATIVE = 2;
/** Words of a subject right before its verb: "Il giovane tecnico". */
const LONGEST_SUBJECT = 4;

/** "Il tecnico ha difeso il portiere Paul Haas:": an article and a noun that nothing parts from the verb are its subject, known or not. */
function opensOnSubject(prose: Prose, from: number, verb: number): boolean {
  const { tokens, language } = prose;
  if (language.isVerbSecond || !isOneOf(tokens[from], articlesOf(language).definite)) return false;
  const { frames } = language.claims;
  const words = tokens.slice(from + 1, verb);
  const isNoun = words.length > 0 && words.length <= LONGEST_SUBJECT;
  const isTime = hasOneOf(words, language.datelines.periods, frames);
  return isNoun && !isTime && words.every((_, index) => !hasStop(prose, from + 1 + index));
}

function isThat({ tokens, language }: Prose, at: number): boolean {
  return isOneOf(tokens[at], language.speech.complementisers);
}

/** "ricorda le parole del maestro, Aldo Pini: «…»": another one between the verb and the words, whom they are not told to. */
function namesAnother(prose: Prose, names: Names, party: Party, from: number, to: number): boolean {
  const { tokens, language } = prose;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || from >= to) return false;
  return mentionsIn(names, [first.start, last.end]).some((mention) => {
    if (!isFullName(names, mention) || (party.from <= mention.from && mention.to <= party.to))
      return false;
    if (mention.words.at(-1) === party.name?.words.at(-1)) return false;
    if (mention.from === from) return isOneOf(tokens[mention.to], SAYING_WORDS);
    return !isTold(prose, mention.from) && !isOneOf(first, language.speech.to);
  });
}

/** Whether "to" leads to a name, a noun of theirs between them or not: "to reporter Tom Keane". */
function isTold(prose: Prose, at: number): boolean {
  for (let start = at - 1; start >= 0 && at - start <= 4 && !hasStop(prose, start + 1); start -= 1)
    if (addressAt(prose, start) > 0) return true;
  return false;
}

/** Whether the words between a verb and the quotation leave it the verb's object. */
function leadsTo(prose: Prose, verbEnd: number, to: number): boolean {
  // "told the court | “…”"
  const isTelling = isOneOf(prose.tokens[verbEnd - 1], prose.language.speech.to);
  const told = isTelling ? adjunctLength(prose, verbEnd - 1, to) : 1;
  let at = Math.max(verbEnd, verbEnd - 1 + told);
  while (told > 1 && at < to && isNounPart(prose, at)) at += 1;
  while (at < to) {
    // "a tweeté pour sa part que"
    const part = phraseAt(prose, at, PART_PHRASES);
    const passed = isThat(prose, at) ? 1 : part || adjunctLength(prose, at, to);
    if (passed === 0) return false;
    at += passed;
  }
  return at === verbEnd || told > 1 || isThat(prose, to - 1);
}

/** "told the harbour | board “…”": a word in lower case that completes the noun before it. */
function isNounPart(prose: Prose, at: number): boolean {
  const { phraseEnds, particles, determiners } = prose.language.speech;
  const token = prose.tokens[at];
  const isOther = isOneOf(token, phraseEnds, particles, determiners) || hasStop(prose, at);
  return token?.isCapital === false && !isOther && !reportsWithin(prose, at, at + 1);
}
