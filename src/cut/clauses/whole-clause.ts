import { isBalanced } from '../../text/balanced.ts';
import type { Span } from '../../text/spans.ts';
import { hasFiniteVerb } from '../prose/finite-verbs.ts';
import { lossOf } from '../prose/guard.ts';
import { hasMainVerb } from '../prose/main-verb.ts';
import type { Prose } from '../prose/prose.ts';
import { tellsSetting, turnsMeaning } from '../prose/reversals.ts';
import { breaksOffCondition, partsAlternative } from './half-told.ts';
import { endsLoose } from './loose-ends.ts';
import { endsBeforeVerb, wantsOtherHalf } from './verb-halves.ts';

/** UTF-16 code units that a clause has at least. */
const SHORTEST_CLAUSE = 20;

/** Whether a part of a sentence that ends at `close` reads as a sentence, and loses nothing with what trails. */
export function isClause(prose: Prose, span: Span, close: number): boolean {
  const isCut = /[\p{L}\p{N}]/u.test(prose.text.slice(span[1], close));
  return (
    span[1] - span[0] >= SHORTEST_CLAUSE &&
    !(isCut && endsLoose(prose, span)) &&
    !(isCut && breaksOffCondition(prose, span)) &&
    !partsAlternative(prose, span, [span[1], close]) &&
    !wantsOtherHalf(prose, span, close) &&
    !endsBeforeVerb(prose, span, close) &&
    hasFiniteVerb(prose, span) &&
    hasMainVerb(prose, [span]) &&
    isBalanced(prose.text, span) &&
    lossOf(prose, [span[1], close]) === null &&
    !tellsSetting(prose, [span[1], close]) &&
    !turnsMeaning(prose, span, [span[1], close])
  );
}
