import { AND_WORDS, THAT_WORDS } from '../../languages/works.ts';
import { hasStop } from '../prose/gaps.ts';
import type { Names } from '../prose/names.ts';
import { type Prose, sentenceAt } from '../prose/prose.ts';
import { reportingAt } from '../prose/reporting.ts';
import { isOneOf, isPreposition, tokenAt } from '../prose/tokens.ts';
import { type Attribution, LONGEST_CLAUSE } from '../speakers/attribution.ts';
import type { Party } from '../speakers/party.ts';
import type { Quotation } from './find-quotations.ts';
import { inManner } from './in-manner.ts';
import { inTheseWords } from './in-these-words.ts';
import { behindDash, inBrackets } from './signed.ts';
import { subjectFirst } from './subject-first.ts';
import { clauseEnd, framedVerb, verbFirst } from './verb-first.ts';

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
