import { SUMMING_WORDS } from '../../languages/works.ts';
import { type Prose, sentenceAt, sentencesUpTo } from '../prose/prose.ts';
import { isOneOf, tokenAt } from '../prose/tokens.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { reportsWithin } from '../speakers/reporters.ts';
import type { Quotation } from './find-quotations.ts';
import { onlyGoesOn } from './going-on.ts';

/** What the words around a quotation say of its speaker; `isSilent` where they say nothing at all. */
export type Attributed = { readonly attribution: Attribution | null; readonly isSilent: boolean };

/**
 * Carries attributions over to the quotations that nothing attributes: to
 * every paragraph of one whose marks are opened anew in each, and to what the
 * same speaker goes on to say right behind the reporting clause ("« … », dit
 * Anne. « … »"). One attribution or null for each quotation.
 */
export function carryOver(
  prose: Prose,
  quotations: readonly Quotation[],
  own: readonly Attributed[],
): (Attribution | null)[] {
  const found = own.map(({ attribution }) => attribution);
  for (const [from, to] of chainsOf(prose, quotations)) {
    const shared = sharedBy(prose, quotations, own, [from, to], found[from - 1] ?? null);
    for (let at = from; at < to; at += 1) found[at] = shared;
  }
  return found;
}

/** The quotations that are one, as ranges of indices: most are alone. */
function chainsOf({ text }: Prose, quotations: readonly Quotation[]): [from: number, to: number][] {
  const chains: [number, number][] = [];
  let from = 0;
  for (const [index, { isOpen, outer }] of quotations.entries()) {
    const next = quotations[index + 1];
    // Where its last paragraph lacks its mark, too, that one is no quotation, and the next is another.
    if (isOpen && next !== undefined && text.slice(outer[1], next.outer[0]).trim() === '') continue;
    chains.push([from, index + 1]);
    from = index + 1;
  }
  return chains;
}

/** The one attribution that the parts of a quotation have among them; else that of the quotation before, if it goes on. */
function sharedBy(
  prose: Prose,
  quotations: readonly Quotation[],
  own: readonly Attributed[],
  [from, to]: readonly [number, number],
  before: Attribution | null,
): Attribution | null {
  const spoken = own.slice(from, to).filter(({ isSilent }) => !isSilent);
  const last = spoken.at(-1);
  if (last !== undefined)
    return spoken.every((one) => isOfOne(one, last)) ? last.attribution : null;
  const [previous, quotation] = [quotations[from - 1], quotations[from]];
  const end = quotations[to - 1];
  if (before === null || previous === undefined || quotation === undefined || end === undefined)
    return null;
  return goesOn(prose, previous, before, quotation) && isOver(prose, end)
    ? { ...before, isCarried: true }
    : null;
}

/** Whether two parts of a quotation are told of one person: the first by what is reported before it, the last by name behind it. */
function isOfOne(part: Attributed, last: Attributed): boolean {
  const surname = ({ attribution }: Attributed) => attribution?.party.name?.words.at(-1);
  return part === last || (surname(part) !== undefined && surname(part) === surname(last));
}

/** UTF-16 code units between two quotations of one speaker. */
const LONGEST_REST = 200;

/** Whether a quotation is what the speaker of the one before goes on to say. */
function goesOn(
  prose: Prose,
  previous: Quotation,
  { side, clause, isCarried }: Attribution,
  { outer, inner, paragraph, isOpen }: Quotation,
): boolean {
  const { text, tokens } = prose;
  const isAnswer = /[?？]\s*$/u.test(text.slice(...previous.inner));
  if (side !== 'after' || isAnswer || !/^\p{Lu}/u.test(text.slice(...inner))) return false;
  const from = isCarried ? previous.outer[1] : Math.max(previous.outer[1], clause[1]);
  const start = opensOn(prose, paragraph, outer[0]);
  const rest = text.slice(from, start);
  if (rest.length > LONGEST_REST || from > start) return false;
  if (!/^[^.!?…\n:«»“”„"]*[.!?…]?\s*$/u.test(rest)) return false;
  // A reporting verb may name another speaker.
  if (reportsWithin(prose, tokenAt(tokens, from), tokenAt(tokens, start))) return false;
  if (previous.paragraph === paragraph) return startsSentence(prose, paragraph, start);
  const isWhole = isOpen || outer[1] >= paragraph.span[1];
  return isWhole && outer[0] === paragraph.span[0] && isSaidOnce(prose, inner);
}

/** Where a quotation starts, with "Und weiter:" before it. */
function opensOn(prose: Prose, paragraph: Quotation['paragraph'], mark: number): number {
  const start = sentenceAt(paragraph, mark)?.[0] ?? mark;
  return onlyGoesOn(prose, start, mark) ? start : mark;
}

function startsSentence(prose: Prose, paragraph: Quotation['paragraph'], at: number): boolean {
  const start = sentenceAt(paragraph, at)?.[0] ?? -1;
  return prose.text.slice(start, at).trim() === '' && start >= 0;
}

/** A line set in marks in a paragraph of its own may be pulled out of the text, from anybody's words. */
function isSaidOnce({ text }: Prose, inner: readonly [number, number]): boolean {
  const opening = text.slice(inner[0], Math.min(inner[1], inner[0] + 60));
  return text.indexOf(opening) === text.lastIndexOf(opening);
}

/** Whether a quotation ends with its sentence, and the next one does not sum it up ("Das ist die Aussage einer Studie"). */
function isOver(prose: Prose, { outer, inner, paragraph }: Quotation): boolean {
  const { text, tokens } = prose;
  if (!/[.!?…]\s*["”»“]?\s*[.!?]?$/u.test(text.slice(inner[0], outer[1] + 1).trimEnd()))
    return false;
  const rest = text.slice(outer[1], sentenceAt(paragraph, outer[1] - 1)?.[1] ?? outer[1]);
  if (!/^[\s.!?…)]*$/u.test(rest)) return false;
  const next = paragraph.sentences[sentencesUpTo(paragraph, outer[1] - 1)];
  if (next === undefined) return true;
  return !isOneOf(tokens[tokenAt(tokens, next[0])], SUMMING_WORDS);
}
