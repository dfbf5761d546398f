import { type Span, sliceSpan, trimSpan } from '../../text/spans.ts';
import { isFiniteVerb } from '../prose/finite-verbs.ts';
import { commasIn } from '../prose/gaps.ts';
import { lossOf } from '../prose/guard.ts';
import { hasMainVerb } from '../prose/main-verb.ts';
import { isPhraseAt } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { isFindingAt, reportingAt } from '../prose/reporting.ts';
import { isOneOf, tokenAt } from '../prose/tokens.ts';
import { endsOf } from './clause-ends.ts';
import { opensPurpose } from './frames.ts';
import { endsLoose } from './loose-ends.ts';
import { isClause } from './whole-clause.ts';

/** UTF-16 code units behind a comma in which a source is looked for. */
const LONGEST_SOURCE = 140;

/**
 * Clauses that keep the source at the sentence's end and leave out what
 * stands before it: "The ferry will not run [after …], the operator said".
 */
export function sourcedClauses(
  prose: Prose,
  whole: Span,
  start: number,
  main: number,
): (readonly Span[])[] {
  const source = sourceOf(prose, whole, main);
  if (source === null || !hasMainVerb(prose, [[start, source]])) return [];
  const heads = endsOf(prose, [whole[0], source], main)
    .map((end) => trimSpan(prose.text, [start, end]))
    .filter((head) => head[1] < source && isClause(prose, head, source));
  const tails = endsOf(prose, whole, source)
    .map((end) => trimSpan(prose.text, [source, end]))
    .filter((tail) => !endsLoose(prose, tail) && lossOf(prose, [tail[1], whole[1]]) === null);
  const shortest = tails.reduce<Span | null>(
    (least, tail) => (least === null || tail[1] < least[1] ? tail : least),
    null,
  );
  if (shortest === null) return [];
  const ends = tails.length > 1 ? [[start, source] as const] : [];
  const kept = ends.map((head): readonly Span[] => [[head[0], shortest[1]]]);
  return [...kept, ...heads.map((head): readonly Span[] => [head, shortest])];
}

/** Where the clause that names the source starts, at its comma, or null where the sentence ends on none. */
function sourceOf(prose: Prose, whole: Span, main: number): number | null {
  const { text, tokens, language } = prose;
  if (/["«“„]/u.test(sliceSpan(text, whole))) return null;
  for (const comma of commasIn(prose, [main, whole[1]]).reverse()) {
    const from = tokenAt(tokens, comma);
    const to = tokenAt(tokens, Math.min(whole[1], comma + LONGEST_SOURCE));
    if (isPhraseAt(prose, from, language.speech.according) && !opensPurpose(prose, from))
      return isLast(prose, comma, whole[1]) ? comma : null;
    for (let at = from; at < Math.min(to, from + 7); at += 1) {
      if (isPhraseAt(prose, at, language.speech.relatives) || closesList(prose, at)) break;
      if (reportingAt(prose, at, to) !== null || isFindingAt(prose, at))
        return isLast(prose, comma, whole[1]) ? comma : null;
    }
  }
  return null;
}

/** Whether a comma and an "and" lead to the last item of a list: ", citrus, and herbal notes". */
function closesList({ text, tokens, language }: Prose, at: number): boolean {
  const token = tokens[at];
  const isJoined = token !== undefined && isOneOf(token, language.claims.listing);
  return isJoined && text[tokens[at - 1]?.end ?? 0] === ',';
}

/** Whether no verb follows a later comma, so that what names the source closes the sentence. */
function isLast(prose: Prose, comma: number, end: number): boolean {
  return !commasIn(prose, [comma + 1, end]).some((later) =>
    isFiniteVerb(prose, tokenAt(prose.tokens, later), true),
  );
}
