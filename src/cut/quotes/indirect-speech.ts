import { SUMMING_WORDS } from '../../languages/works.ts';
import type { Span } from '../../text/spans.ts';
import { isFullName, type Names } from '../prose/names.ts';
import { type Prose, sentenceAt, sentencesUpTo } from '../prose/prose.ts';
import { isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { type Attribution, LONGEST_CLAUSE } from '../speakers/attribution.ts';
import type { Party } from '../speakers/party.ts';
import { isComma } from '../speakers/phrase.ts';
import { soleReporter, viewpointOf } from '../speakers/reporters.ts';
import { peopleBetween } from '../speakers/subject.ts';
import { subjectFirst, verbFirst } from './attribute-after.ts';
import type { Quotation } from './find-quotations.ts';

/**
 * Who speaks where the quotation's own sentence does not say: the one whom
 * the next sentence says to have said it ("Das sagte Anne Morel"), or whom the
 * sentence before reports, where this one is marked as reported or holds
 * nothing but the quotation. Null elsewhere.
 */
export function attributeIndirect(
  prose: Prose,
  names: Names,
  quotation: Quotation,
): Attribution | null {
  return (
    summedUp(prose, names, quotation) ??
    reportedBefore(prose, names, quotation) ??
    seenBefore(prose, names, quotation)
  );
}

/** Words that may stand between "das" and the verb: "c’est ce qu’a déclaré", "that is what Morel said". */
const FARTHEST_VERB = 5;

/** UTF-16 code units of a sentence that is read for who speaks in it. */
const LONGEST_SENTENCE = 600;

function summedUp(prose: Prose, names: Names, { outer, paragraph }: Quotation): Attribution | null {
  const { tokens } = prose;
  const next = paragraph.sentences[sentencesUpTo(paragraph, outer[1] - 1)];
  const own = sentenceAt(paragraph, outer[1] - 1);
  if (next === undefined || own === null || !isAlone(prose, outer, own)) return null;
  const [from, to] = [tokenAt(tokens, next[0]), tokenAt(tokens, next[1])];
  if (!isOneOf(tokens[from], SUMMING_WORDS)) return null;
  for (let at = from + 1; at < Math.min(to, from + FARTHEST_VERB); at += 1) {
    const found = verbFirst(prose, names, at, to) ?? subjectFirst(prose, names, at, to);
    if (found === null) continue;
    const clause: Span = [outer[1], tokens[found.to - 1]?.end ?? next[1]];
    return { ...found, clause, side: 'after' };
  }
  return null;
}

function reportedBefore(prose: Prose, names: Names, quotation: Quotation): Attribution | null {
  const { outer } = quotation;
  const { before, own } = leadIn(quotation) ?? {};
  if (before === undefined || own === undefined || outer[0] - own[0] > LONGEST_CLAUSE) return null;
  if (!isReported(prose, [own[0], outer[0]])) return null;
  const party = soleReporter(prose, names, before);
  if (party === null || hasOthers(prose, names, party, before)) return null;
  return { party, clause: [before[0], before[1]], side: 'after', isDirect: false, isCarried: true };
}

/** "Selon Anne Morel, la gauche doit s’unir. « … »": the one from whose point of view the sentence before is told, where the quotation is one by itself. */
function seenBefore(prose: Prose, names: Names, quotation: Quotation): Attribution | null {
  const { before, own } = leadIn(quotation) ?? {};
  if (before === undefined || own === undefined) return null;
  if (!isAlone(prose, quotation.outer, own) || hasMarks(prose, before)) return null;
  const party = viewpointOf(prose, names, before);
  const isOne = party?.kind === 'person' && party.name !== null && isFullName(names, party.name);
  // "Pour Anne Morel" leads to whom something is done for, too; "Pour elle, …" is a view.
  const isPurpose = /^pour\s/iu.test(prose.text.slice(...before));
  const isView = party?.kind === 'pronoun' && isComma(prose, party.to);
  if (party === null || !(isView || (isOne && !isPurpose))) return null;
  if (hasOthers(prose, names, party, before)) return null;
  const clause: Span = [before[0], before[1]];
  return { party, clause, side: 'after', isDirect: false, isCarried: true };
}

/** The sentence in which a quotation opens, and the one before it; null where there is none, or it is too long to be read. */
function leadIn({ outer, paragraph }: Quotation): { before: Span; own: Span } | null {
  const count = sentencesUpTo(paragraph, outer[0]);
  const [before, own] = [paragraph.sentences[count - 2], paragraph.sentences[count - 1]];
  if (before === undefined || own === undefined) return null;
  return before[1] - before[0] > LONGEST_SENTENCE ? null : { before, own };
}

function hasMarks({ text }: Prose, span: Span): boolean {
  return /[«“„":]/u.test(text.slice(...span));
}

/** Whether a sentence holds a quotation and nothing else, itself a sentence. */
function isAlone({ text }: Prose, outer: Span, [start, end]: Span): boolean {
  if (outer[0] - start > 1 || end - outer[1] > 3 || /[\p{L}\p{N}]/u.test(text.slice(outer[1], end)))
    return false;
  const [opening, closing] = [text.slice(outer[0], outer[0] + 4), text.slice(outer[1] - 4, end)];
  return /^\P{L}*\p{Lu}/u.test(opening) && /[.!?…]\P{L}*$/u.test(closing);
}

/** Whether a sentence names anybody but the one it reports. */
function hasOthers(prose: Prose, names: Names, { name }: Party, [start, end]: Span): boolean {
  return (
    peopleBetween(names, start, name?.span[0] ?? end) > 0 ||
    peopleBetween(names, name?.span[1] ?? end, end) > 0 ||
    /[«“„"]/u.test(prose.text.slice(start, end))
  );
}

/** Whether a verb form shows that words are somebody else's: the Konjunktiv ("sei die Band nicht mehr zu hören"). */
export function isReported({ tokens, language }: Prose, span: Span): boolean {
  const { reportedForms } = language.speech;
  if (reportedForms === undefined) return false;
  return tokensIn(tokens, span).some(({ fold }) => isOneOf(fold, reportedForms));
}
