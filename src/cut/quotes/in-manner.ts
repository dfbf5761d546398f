import { type MannerWords, mannerWordsOf } from '../../languages/manner.ts';
import { hasStop } from '../prose/gaps.ts';
import type { Names } from '../prose/names.ts';
import { isPhraseAt, phraseAt } from '../prose/phrases.ts';
import { type Prose, sentenceAt } from '../prose/prose.ts';
import { type Reporting, reportingAt } from '../prose/reporting.ts';
import { isOneOf } from '../prose/tokens.ts';
import type { Found } from '../speakers/attribution.ts';
import { type Party, partyAt } from '../speakers/party.ts';
import { pastBracket } from '../speakers/phrase.ts';
import { personInRole } from '../speakers/same-role.ts';
import { settledBy } from '../speakers/subject.ts';
import type { Quotation } from './find-quotations.ts';
import { clauseEnd, inverted } from './verb-first.ts';

/**
 * Who speaks by a verb that reports only behind a quotation: "« … », savoure
 * Anne Morel", "“…,” Smith beamed", "„…“, zeigte sich Paul Haas zufrieden".
 * Null unless the quotation opens its sentence and ends as one that goes on.
 */
export function inManner(
  prose: Prose,
  names: Names,
  quotation: Quotation,
  from: number,
  to: number,
): Found | null {
  const manner = mannerWordsOf(prose.language);
  if (!isLeading(prose, quotation, from)) return null;
  const verb = verbAt(prose, manner, from, to);
  const found = verb && inverted(prose, names, verb, to);
  if (found && isSomebody(prose, names, found.party)) return found;
  return (
    framed(prose, names, manner, from, to) ??
    (prose.language.speech.invertsAfterQuote ? null : subjectFirst(prose, names, manner, from, to))
  );
}

/** "– fa sapere il sindaco Carlo Nordi –": who speaks by such a verb between the dashes of a quotation. */
export function inMannerInside(prose: Prose, names: Names, from: number, to: number): Found | null {
  const verb = verbAt(prose, mannerWordsOf(prose.language), from, to);
  const found = verb && inverted(prose, names, verb, to);
  return found && isSomebody(prose, names, found.party) ? found : null;
}

/** Whether a quotation opens its sentence, and a comma or a mark that may stand for one ends it. */
function isLeading({ text, tokens }: Prose, quotation: Quotation, from: number): boolean {
  const { outer, inner, paragraph } = quotation;
  if (sentenceAt(paragraph, outer[0])?.[0] !== outer[0]) return false;
  const gap = text.slice(outer[1], tokens[from]?.start);
  return /[,–—]/u.test(gap) || (/[,!?…]$/u.test(text.slice(...inner)) && !/[.!?…]/u.test(gap));
}

/** The verb, the words that stand for one, or the infinitive and what leads to it, that start at a token. */
function verbAt(prose: Prose, manner: MannerWords, at: number, to: number): Reporting | null {
  const group = phraseAt(prose, at, manner.groups);
  if (group > 0) return { from: at, to: at + group, pronoun: null };
  const lead = phraseAt(prose, at, manner.leads);
  const isSaid = isOneOf(prose.tokens[at + lead], manner.infinitives);
  if (lead > 0 && isSaid) return { from: at, to: at + lead + 1, pronoun: null };
  return reportingAt(prose, at, to, manner);
}

/** "zeigte sich der Trainer Paul Haas zufrieden": the subject between a verb and what closes its clause. */
function framed(
  prose: Prose,
  names: Names,
  { framed: frames }: MannerWords,
  from: number,
  to: number,
): Found | null {
  for (const { opens, closes } of frames) {
    const verb = phraseAt(prose, from, opens);
    const party = verb === 0 ? null : partyAt(prose, names, from + verb, to);
    if (party === null || !isSomebody(prose, names, party)) continue;
    const end = clauseEnd(prose, pastBracket(prose, party.to), to);
    const isClosed = end > party.to && isOneOf(prose.tokens[end - 1], closes);
    const reporting = { from, to: from + verb, pronoun: null };
    if (isClosed) return { party: settledBy(prose, party, reporting), isDirect: true, to: end };
  }
  return null;
}

/** Whether a party may smile or sigh: somebody named, or in a role that one person has; firms do not. */
function isSomebody(prose: Prose, names: Names, party: Party): boolean {
  const { kind } = party;
  if (kind === 'role') return personInRole(prose, names, party) !== null;
  return kind === 'person' || kind === 'pronoun';
}

/** "Smith beamed.": the verb ends its clause, or the one it was told to follows. */
function subjectFirst(
  prose: Prose,
  names: Names,
  manner: MannerWords,
  from: number,
  to: number,
): Found | null {
  const party = partyAt(prose, names, from, to);
  if (party === null || !isSomebody(prose, names, party)) return null;
  const verb = verbAt(prose, manner, party.to, to);
  if (verb === null || verb.pronoun !== null) return null;
  const isOver = verb.to >= to || hasStop(prose, verb.to);
  const { to: told } = prose.language.speech;
  return isOver || isPhraseAt(prose, verb.to, told) ? { party, isDirect: true, to: verb.to } : null;
}
