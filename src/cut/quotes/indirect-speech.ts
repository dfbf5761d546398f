import { POLITE_FORMS, SECOND_PERSONS } from '../../languages/voices.ts';
import { SUMMING_WORDS } from '../../languages/works.ts';
import type { Span } from '../../text/spans.ts';
import { hasStop, isComma } from '../prose/gaps.ts';
import { isFullName, mentionsIn, type Names } from '../prose/names.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import { type Prose, paragraphIndexAt, sentenceAt, sentencesUpTo } from '../prose/prose.ts';
import { hasOneOf, isOneOf, tokenAt, tokensIn } from '../prose/tokens.ts';
import { type Attribution, LONGEST_CLAUSE } from '../speakers/attribution.ts';
import type { Party } from '../speakers/party.ts';
import { soleReporter, viewpointOf } from '../speakers/reporters.ts';
import { peopleBetween } from '../speakers/subject.ts';
import type { Quotation } from './find-quotations.ts';
import { onlyGoesOn } from './going-on.ts';
import { withoutVerb } from './in-these-words.ts';
import { reporterBefore } from './reporter-before.ts';
import { subjectFirst } from './subject-first.ts';
import { verbFirst } from './verb-first.ts';

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
  return summedUp(prose, names, quotation) ?? toldBefore(prose, names, quotation);
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
  const isCalled = isPhraseAt(prose, from, prose.language.speech.saidBy);
  if (!isCalled && !isOneOf(tokens[from], SUMMING_WORDS)) return null;
  const isSo = isOneOf(tokens[from], prose.language.speech.soWords);
  const called = isSo ? withoutVerb(prose, names, from + 1, to) : null;
  if (called !== null) return { ...called, clause: [outer[1], next[1]], side: 'after' };
  for (let at = isCalled ? from : from + 1; at < Math.min(to, from + FARTHEST_VERB); at += 1) {
    // "C’est fini, dit Anne Morel": behind a comma other words are reported.
    if (at > from && hasStop(prose, at)) return null;
    const found = verbFirst(prose, names, at, to) ?? subjectFirst(prose, names, at, to);
    if (found === null) continue;
    const clause: Span = [outer[1], tokens[found.to - 1]?.end ?? next[1]];
    return { ...found, clause, side: 'after' };
  }
  return null;
}

/** The one of whom the sentence before tells, where nobody else is named in it. */
function toldBefore(
  prose: Prose,
  names: Names,
  { outer, paragraph }: Quotation,
): Attribution | null {
  const count = sentencesUpTo(paragraph, outer[0]);
  const own = paragraph.sentences[count - 1];
  const near = paragraph.sentences[count - 2];
  const before = near ?? sentenceAbove(prose, paragraph, outer);
  if (before === undefined || own === undefined) return null;
  if (before[1] - before[0] > LONGEST_SENTENCE) return null;
  const isNear = outer[0] - own[0] <= LONGEST_CLAUSE;
  const isBare = isAlone(prose, outer, own);
  const isMarked = isNear && isReported(prose, [own[0], outer[0]]);
  const reporter = isMarked ? soleReporter(prose, names, before) : null;
  const isOpen = isBare && !speaksToSomebody(prose, outer);
  const party = reporter ?? (isOpen ? toldIn(prose, names, before) : null);
  if (party === null || hasOthers(prose, names, party, before)) return null;
  if (near === undefined && namesAnotherBelow(prose, names, party, paragraph)) return null;
  return { party, clause: before, side: 'after', isDirect: false, isCarried: true };
}

/** "Anne Morel raconte qu’un inconnu l’a abordée. « Vous … »": words that open on whom they are told to may be told to the one before. */
function speaksToSomebody({ tokens, language }: Prose, span: Span): boolean {
  const opening = tokensIn(tokens, span).slice(0, FARTHEST_ADDRESSED);
  const polite = POLITE_FORMS[language.tag] ?? [];
  const isPolite = opening.slice(1).some(({ text }) => polite.includes(text));
  return isPolite || hasOneOf(opening, SECOND_PERSONS[language.tag]);
}

/** Words into a quotation within which it may address somebody: "No tiene usted", "O senhor". */
const FARTHEST_ADDRESSED = 3;

/** The sentence that ends the paragraph above one that is a quotation and nothing else. */
function sentenceAbove(
  prose: Prose,
  { span }: Quotation['paragraph'],
  outer: Span,
): Span | undefined {
  if (outer[0] > span[0] || span[1] - outer[1] > 1) return undefined;
  return prose.paragraphs[paragraphIndexAt(prose, span[0]) - 1]?.sentences.at(-1);
}

/** "“ … ” ¶ Ann Hill, a farmer, stands in her field.": whether the paragraph below a quotation opens on somebody else, whose words it may be. */
function namesAnotherBelow(
  prose: Prose,
  names: Names,
  { name }: Party,
  { span }: Quotation['paragraph'],
): boolean {
  const below = prose.paragraphs[paragraphIndexAt(prose, span[0]) + 1]?.sentences[0];
  if (below === undefined) return false;
  return mentionsIn(names, below).some(
    (one) => isFullName(names, one) && one.words.at(-1) !== name?.words.at(-1),
  );
}

/** Who a sentence reports, and goes on in the quotation behind it. */
function toldIn(prose: Prose, names: Names, before: Span): Party | null {
  return viewerIn(prose, names, before) ?? reporterBefore(prose, names, before);
}

/** "Selon Anne Morel, la gauche doit s’unir.": the one from whose point of view a sentence is told. */
function viewerIn(prose: Prose, names: Names, span: Span): Party | null {
  const party = viewpointOf(prose, names, span);
  const written = prose.text.slice(...span);
  if (party === null || written.includes(':')) return null;
  // "Pour Anne Morel" leads to whom something is done for, too; "Pour elle, …" is a view.
  if (party.kind === 'pronoun') return isComma(prose, party.to) ? party : null;
  const isOne = party.kind === 'person' && party.name !== null && isFullName(names, party.name);
  return isOne && !/^pour\s/iu.test(written) ? party : null;
}

/** Whether a sentence holds a quotation and nothing else, itself a sentence, or "Und weiter:" before it. */
function isAlone(prose: Prose, outer: Span, [opening, end]: Span): boolean {
  const { text } = prose;
  const start = onlyGoesOn(prose, opening, outer[0]) ? outer[0] : opening;
  if (outer[0] - start > 1 || end - outer[1] > 3 || /[\p{L}\p{N}]/u.test(text.slice(outer[1], end)))
    return false;
  const [first, closing] = [text.slice(outer[0], outer[0] + 4), text.slice(outer[1] - 4, end)];
  return /^\P{L}*\p{Lu}/u.test(first) && /[.!?…]\P{L}*$/u.test(closing);
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
  return hasOneOf(tokensIn(tokens, span), reportedForms);
}
