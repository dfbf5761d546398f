import { AND_WORDS } from '../../languages/works.ts';
import type { Span } from '../../text/spans.ts';
import { isFullName, mentionsIn, type Names } from '../prose/names.ts';
import type { Prose } from '../prose/prose.ts';
import { hasOneOf, tokensIn } from '../prose/tokens.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { attribute } from './attribute.ts';
import { carryOver } from './carry-over.ts';
import { clauseInside, looksReported } from './clause-inside.ts';
import type { Quotation } from './find-quotations.ts';

/** What somebody said, in one part or in the two that a reporting clause stands between. */
export type Utterance = {
  readonly quotation: Quotation;
  readonly parts: readonly Span[];
  readonly attribution: Attribution;
};

/** UTF-16 code units of a clause between the two parts of an interrupted quotation. */
const LONGEST_INTERRUPTION = 120;

/**
 * The utterances of an article whose speaker it names, in order. A quotation
 * that a clause interrupts ("C’est un choix", dit-il, "que nous assumons") is
 * one utterance of two parts: neither is a sentence without the other. One
 * whose clause stands between the marks ends before it, or is none.
 */
export function findUtterances(
  prose: Prose,
  names: Names,
  quotations: readonly Quotation[],
): Utterance[] {
  const neighbours = quotations.map((quotation, index) => ({
    previous: sameParagraph(quotations[index - 1], quotation),
    next: sameParagraph(quotations[index + 1], quotation),
  }));
  const own = quotations.map((quotation, index) =>
    attribute(prose, names, quotation, neighbours[index] ?? ALONE),
  );
  const attributions = carryOver(prose, quotations, own);
  return quotations.flatMap((quotation, index) => {
    const { previous, next } = neighbours[index] ?? ALONE;
    if (previous !== null && isInterrupted(prose, previous, quotation)) return [];
    const attribution = attributions[index] ?? null;
    const inside = clauseInside(prose, names, quotation.inner);
    if (inside !== null) {
      const isSure = (attribution === null || attribution.isCarried) && inside.said !== null;
      const said = [inside.said, inside.rest].filter((part) => part !== null);
      const printable = inside.more === null ? [said] : [said, [inside.more]];
      return isSure
        ? printable.map((parts) => ({ quotation, parts, attribution: inside.attribution }))
        : [];
    }
    if (attribution === null || looksReported(prose, quotation.inner)) return [];
    if (next === null || !isInterrupted(prose, quotation, next)) {
      return [{ quotation, parts: [quotation.inner], attribution }];
    }
    const after = neighbours[index + 1]?.next ?? null;
    const goesOn = after !== null && isInterrupted(prose, next, after);
    const isSound =
      fills(prose, names, attribution, next) && !clauseInside(prose, names, next.inner);
    return goesOn || !isSound
      ? []
      : [{ quotation, parts: [quotation.inner, next.inner], attribution }];
  });
}

const ALONE = { previous: null, next: null };

/** Whether a reporting clause is all that stands before the next quotation, with a day or a place behind it and nobody else. */
function fills(
  prose: Prose,
  names: Names,
  { side, clause }: Attribution,
  next: Quotation,
): boolean {
  const rest: Span = [clause[1], next.outer[0]];
  if (side !== 'after' || !/^(?:\s[^,–—]+)?\s*[,–—]?\s*$/u.test(prose.text.slice(...rest)))
    return false;
  const isJoint = hasOneOf(tokensIn(prose.tokens, rest), AND_WORDS);
  return !isJoint && mentionsIn(names, rest).every((one) => !isFullName(names, one));
}

function sameParagraph(other: Quotation | undefined, one: Quotation): Quotation | null {
  return other !== undefined && other.paragraph === one.paragraph ? other : null;
}

/** Whether a quotation goes on with the one before it: in lower case, behind a comma, with no sentence's end between. */
function isInterrupted({ text }: Prose, first: Quotation, second: Quotation): boolean {
  const between = text.slice(first.outer[1], second.outer[0]);
  const isClause =
    between.length <= LONGEST_INTERRUPTION && /^[^.!?;:«»“”„"]+[,–—]\s*$/u.test(between);
  const isOpen = !/[.!?…]$/u.test(text.slice(...first.inner));
  return isClause && isOpen && /^\p{Ll}/u.test(text.slice(...second.inner));
}
