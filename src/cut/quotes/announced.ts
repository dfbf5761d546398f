import { articlesOf, NOMINATIVE_ARTICLES } from '../../languages/articles.ts';
import { CITING_WORDS } from '../../languages/outlets.ts';
import { PERFORMING_WORDS } from '../../languages/works.ts';
import { wholeWord } from '../../text/words.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { hasStop } from '../prose/gaps.ts';
import type { Names } from '../prose/names.ts';
import { phraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { addressAt, reportingAt } from '../prose/reporting.ts';
import { hasOneOf, isOneOf, type Token } from '../prose/tokens.ts';
import type { Found } from '../speakers/attribution.ts';
import { behindFrame } from '../speakers/fronted.ts';
import { isLed } from '../speakers/no-subject.ts';
import { type Party, partyAt } from '../speakers/party.ts';
import { relativeActs } from '../speakers/relative-acts.ts';
import { personInRole } from '../speakers/same-role.ts';
import { isToldByWhich, peopleBetween } from '../speakers/subject.ts';

/** "Schily sieht sich bestätigt: „ … “": a sentence on one person alone that ends on a colon. */
export function announced(prose: Prose, names: Names, from: number, to: number): Found | null {
  // Without words for speech, a case might say that the name is no subject.
  if (prose.language.speech.verbs.length === 0 || isToldByOthers(prose, from, to)) return null;
  const viewpoint = from + phraseAt(prose, from, prose.language.speech.according);
  const starts = [viewpoint, behindFrame(prose, from, to), ...subjectsOf(prose, from, to)];
  const party = starts
    .flatMap((at) => (at === null ? [] : (partyAt(prose, names, at, to) ?? [])))
    .find(
      (one) =>
        isKnownPerson(prose, names, one) &&
        one.to < to &&
        !isLed(prose, one) &&
        addressAt(prose, one.from) === 0 &&
        !isPredicate(prose, one),
    );
  if (party === undefined) return null;
  const startOf = (at: number) => prose.tokens[at]?.start ?? 0;
  const others =
    peopleBetween(names, startOf(from), startOf(party.from)) +
    peopleBetween(names, startOf(party.to), startOf(to));
  const words = prose.tokens.slice(from, to);
  const isCited = hasOneOf(words, CITING_WORDS, PERFORMING_WORDS);
  const isSpeaker =
    others === 0 && !isCited && !hasPassive(prose, from, to) && !relativeActs(prose, from, to);
  return isSpeaker ? { party, isDirect: false, to } : null;
}

/** "Immediata la replica della Lega:": one word right before an article tells of what follows it. */
function isPredicate(prose: Prose, { from, to }: Party): boolean {
  const { definite } = articlesOf(prose.language);
  return to === from + 1 && isOneOf(prose.tokens[to], definite) && !hasStop(prose, to);
}

/** "Paul Haas s’en prend à ceux qui disent": the verb of speech has a subject of its own. */
function isToldByOthers(prose: Prose, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (isToldByWhich(prose, at) && reportingAt(prose, at, to) !== null) return true;
  return false;
}

/** Whether words hold a passive; where participles are told by their ending, only one before such a word. */
function hasPassive({ tokens, language }: Prose, from: number, to: number): boolean {
  const { passives, participles } = language.speech;
  const forms = language.claims.participleForms.map(wholeWord);
  const isParticiple = ({ fold }: Token) =>
    isOneOf(fold, participles) || forms.some((form) => form.test(fold));
  return tokens.slice(from, to).some(({ fold }, index) => {
    if (!isOneOf(fold, passives)) return false;
    const next = tokens.slice(from + index + 1, Math.min(to, from + index + 3));
    return forms.length === 0 || next.some(isParticiple);
  });
}

/**
 * Where a subject may stand behind the verb of a language that has it second
 * ("Den Unmut der Partei brachte die Sprecherin zum Ausdruck"), unless the
 * sentence opens on what may be the subject itself.
 */
function subjectsOf(prose: Prose, from: number, to: number): number[] {
  const { tokens, language } = prose;
  if (!language.capitalisesNouns || isOneOf(tokens[from], NOMINATIVE_ARTICLES)) return [];
  const found: number[] = [];
  for (let at = from + 2; at < to; at += 1) {
    if (!tokens[at]?.isCapital && !isOneOf(tokens[at], NOMINATIVE_ARTICLES)) continue;
    if (!tokens[at - 1]?.isCapital && isFiniteVerb(prose, at - 1)) found.push(at);
  }
  return found;
}

/** A person in full, by the short form of a name the article has in full, or by a role that is only theirs. */
function isKnownPerson(prose: Prose, names: Names, party: Party): boolean {
  const { kind, name } = party;
  if (kind === 'role') return personInRole(prose, names, party) !== null;
  if (kind !== 'person' || name === null) return false;
  return name.words.length > 1 || names.byWord.has(name.words[0]?.toLowerCase() ?? '');
}
