import {
  BEFORE_SPEAKERS,
  SAME_WORDS,
  SPEECH_NOUNS,
  WITH_WORDS,
} from '../../languages/announcing.ts';
import { PART_PHRASES } from '../../languages/around-roles.ts';
import { articlesOf } from '../../languages/articles.ts';
import { SUBJECT_PRONOUNS } from '../../languages/openings.ts';
import { CITING_WORDS, SAYING_WORDS } from '../../languages/outlets.ts';
import { RELAYED } from '../../languages/relayed.ts';
import type { Span } from '../../text/spans.ts';
import { hasStop, isComma } from '../prose/gaps.ts';
import { tellsGender } from '../prose/gender-of-word.ts';
import { isRole } from '../prose/name-runs.ts';
import { isFullName, mentionsIn, type Names } from '../prose/names.ts';
import { phraseAt } from '../prose/phrases.ts';
import { type Prose, sentenceAt } from '../prose/prose.ts';
import { addressAt, type Reporting, reportingAt } from '../prose/reporting.ts';
import { hasOneOf, isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { adjunctLength } from '../speakers/adjuncts.ts';
import { type Attribution, type Found, LONGEST_CLAUSE } from '../speakers/attribution.ts';
import { pronounParty } from '../speakers/make-party.ts';
import { type Party, partyAt } from '../speakers/party.ts';
import { relativeActs } from '../speakers/relative-acts.ts';
import { reportsWithin } from '../speakers/reporters.ts';
import { settledBy, subjectAfter, subjectBefore } from '../speakers/subject.ts';
import { announced } from './announced.ts';
import type { Quotation } from './find-quotations.ts';
import { fromWhom } from './from-whom.ts';
import { narrated, verbGroup } from './narrated.ts';
import { byOwnNoun } from './own-noun.ts';
import { type Announcement, isRelayed } from './relayed.ts';
import { isSaidTo } from './spoken-to.ts';

/** "Le ministre a déclaré : « … »", "Smith said, “…”", "Selon le maire, « … »". */
export function attributeBefore(
  prose: Prose,
  names: Names,
  { outer, inner, paragraph }: Quotation,
  previous: Quotation | null,
): Attribution | null {
  const sentence = sentenceAt(paragraph, outer[0]);
  if (sentence === null) return null;
  const start = Math.max(sentence[0], endOfSpeech(prose, previous), outer[0] - LONGEST_CLAUSE);
  const [from, to] = [tokenAt(prose.tokens, start), tokenAt(prose.tokens, outer[0])];
  const last = prose.tokens[to - 1];
  if (last === undefined || from >= to) return null;
  const joint = prose.text.slice(last.end, outer[0]).trim();
  if (!/^(?:\)?\s?:|,|)$/u.test(joint) || citesAnother(prose, names, from, to)) return null;
  const lead: Lead = { from, to, joint };
  const opening = prose.tokens[from]?.start ?? start;
  const found =
    labelled(prose, names, lead) ??
    (joint === ':' ? narrated(prose, names, from, to) : null) ??
    reported(prose, names, lead) ??
    (opening === sentence[0] ? announcedBy(prose, names, lead) : null);
  if (found === null || isRelayed(prose, announcementOf(lead, found, inner))) return null;
  if (isSaidTo(prose, names, [from, to], found.party)) return null;
  return { ...found, clause: [opening, outer[0]], side: 'before' };
}

/** Whom a sentence that ends on a colon, and not on brackets alone, announces without a verb of speech. */
function announcedBy(prose: Prose, names: Names, { from, to, joint }: Lead): Found | null {
  const sender = joint.endsWith(':') ? fromWhom(prose, names, from, to) : null;
  if (sender !== null || joint !== ':') return sender;
  return byOwnNoun(prose, from, to) ?? announced(prose, names, from, to);
}

/** The words before a quotation, in token indices, and what joins them to it: a colon, a comma or nothing. */
type Lead = { readonly from: number; readonly to: number; readonly joint: string };

function announcementOf({ from, to }: Lead, { party, verb }: Found, inner: Span): Announcement {
  return { start: from, from: verb?.from ?? party.to, to, verbEnd: verb?.to ?? null, inner };
}

/** "Ann Hill, quoting Tom Keane, said": the words are another's. */
function citesAnother({ tokens }: Prose, names: Names, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ fold, end }, index) => {
    const behind = tokens[Math.min(to, from + index + 1 + FARTHEST_CITED)];
    const span: Span = [end, behind?.start ?? end];
    return (
      isOneOf(fold, CITING_WORDS) && mentionsIn(names, span).some((one) => isFullName(names, one))
    );
  });
}

/** Tokens behind a verb of citing within which the name of the one stands who is cited. */
const FARTHEST_CITED = 4;

/** Where the quotation before this one ends; a name or a title in marks stands in nobody's way. */
function endOfSpeech({ tokens }: Prose, previous: Quotation | null): number {
  if (previous === null || tokensIn(tokens, previous.inner).length < 6) return 0;
  return previous.outer[1];
}

/** "Selon Jean Dupont, « … »" and "Jean Dupont : « … »". */
function labelled(prose: Prose, names: Names, { from, to, joint }: Lead): Found | null {
  const { according: sources, saidBy = [] } = prose.language.speech;
  const according = phraseAt(prose, from, sources) || phraseAt(prose, from, saidBy);
  const opener = according || phraseAt(prose, from, BEFORE_SPEAKERS);
  const start = opener > 0 ? from + opener : pastSpeechNoun(prose, from);
  const party = partyAt(prose, names, start, to);
  if (party === null || party.kind === 'pronoun') return null;
  const isWhole = party.to === to;
  if (according > 0 && (isWhole || isComma(prose, party.to)))
    // "Selon son avocat, M. Dupont a déclaré": a reporting verb after the source names another one.
    return isWhole || !reportsWithin(prose, party.to, to) ? { party, isDirect: isWhole, to } : null;
  const isName = party.kind === 'person' && isToldInFull(names, party);
  const isLabel = isWhole ? joint === ':' : isTagged(prose, party, to);
  return isName && isLabel ? { party, isDirect: true, to } : null;
}

/** A name of two words or more, one the article has in full elsewhere ("Morel :"), or one behind a role ("Mayor Hill:"). */
function isToldInFull(names: Names, { name, role }: Party): boolean {
  if (name === null) return false;
  const full = names.byWord.get(name.words[0]?.toLowerCase() ?? '') ?? [];
  const isKnown = name.words.length > 1 || full.some((one) => isFullName(names, one));
  return isKnown || (role !== null && role[1] <= name.span[0]);
}

/** "Anne Morel (PS) :": a name that is known for one, or of whom a role is told, and nothing but brackets behind it. */
function isTagged({ text, tokens, language }: Prose, { name, to }: Party, end: number): boolean {
  const tag = text.slice(tokens[to - 1]?.end ?? 0, (tokens[end - 1]?.end ?? 0) + 3);
  const isSomebody =
    tellsGender(name?.words[0], language) || isRole(tokens[to]?.fold ?? '', language);
  return isSomebody && TAG.test(tag);
}

const TAG = /^\s\([^()]{1,120}\)\s?:/u;

/** Past "Réaction de", "Même constat chez": what is said, before whose it is. */
function pastSpeechNoun({ tokens, language }: Prose, from: number): number {
  const { of = [], ofThe = [] } = RELAYED[language.tag] ?? {};
  const { determiners } = language.speech;
  // "Dura la replica di": where the verb is left out, an adjective comes first.
  const start = isOneOf(tokens[from + 1], articlesOf(language).definite) ? from + 1 : from;
  const noun = isOneOf(tokens[start], determiners, SAME_WORDS) ? start + 1 : start;
  const isOf = isOneOf(tokens[noun + 1], of, ofThe, WITH_WORDS);
  return isOf && isOneOf(tokens[noun], SPEECH_NOUNS) ? noun + 2 : from;
}

/** The subject of the last reporting verb before the quotation. */
function reported(prose: Prose, names: Names, { from, to, joint }: Lead): Found | null {
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
