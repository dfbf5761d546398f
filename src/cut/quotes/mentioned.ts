import { COPULAS } from '../../languages/around-roles.ts';
import { DENIALS } from '../../languages/denials.ts';
import type { Span } from '../../text/spans.ts';
import { foldWord } from '../../text/words.ts';
import { type Prose, sentenceAt, sentencesUpTo } from '../prose/prose.ts';
import { isOneOf, tokenAt } from '../prose/tokens.ts';
import type { Attribution } from '../speakers/attribution.ts';
import type { Quotation } from './find-quotations.ts';

const DENIAL = new RegExp(DENIALS.join('|'), 'u');

/**
 * Whether a sentence talks about a quotation rather than reports it: the
 * quotation is the subject of what follows ("… that “…” was a line invented
 * by a tabloid"), or somebody denies it right before, inside or right after.
 */
export function isMentioned(
  prose: Prose,
  quotation: Quotation,
  { side, clause }: Attribution,
): boolean {
  return (side === 'before' && goesOn(prose, quotation, clause)) || isDenied(prose, quotation);
}

/** Whether the sentence around a quotation runs on behind its mark as if it were one of its nouns. */
function goesOn(prose: Prose, { outer, paragraph }: Quotation, clause: Span): boolean {
  const { text, tokens, language } = prose;
  const end = sentenceAt(paragraph, outer[1] - 1)?.[1] ?? outer[1];
  const at = tokenAt(tokens, outer[1]);
  const next = tokens[at];
  if (next === undefined || next.start >= end) return false;
  const gap = text.slice(outer[1], next.start).trim();
  const isClosed = /[.!?…]\P{L}*$/u.test(text.slice(outer[1] - 3, outer[1]));
  if (gap === '' && !isClosed && !/[:,]\s*$/u.test(text.slice(clause[0], outer[0]))) return true;
  const { auxiliaries, finiteVerbs } = language.claims;
  const isVerb = isOneOf(next, auxiliaries, finiteVerbs, COPULAS);
  return gap === '' && isVerb && !next.isCapital;
}

/** Whether the quotation's own sentence, its neighbours in the paragraph or its words deny it. */
function isDenied({ text }: Prose, { outer, inner, paragraph }: Quotation): boolean {
  const { sentences } = paragraph;
  const first = Math.max(0, sentencesUpTo(paragraph, outer[0]) - 2);
  const last = sentencesUpTo(paragraph, outer[1] - 1);
  const start = sentences[first]?.[0] ?? outer[0];
  const end = sentences[last]?.[1] ?? paragraph.span[1];
  const around: readonly Span[] = [
    [start, outer[0]],
    [outer[1], Math.max(outer[1], end)],
  ];
  const isInside = /[“‘„"«].*$/u.exec(text.slice(...inner));
  const within = isInside === null ? '' : text.slice(...inner);
  return [...around.map((span) => text.slice(...span)), within].some((part) =>
    DENIAL.test(foldWord(part)),
  );
}
