import { isBalanced } from '../../text/balanced.ts';
import type { Span } from '../../text/spans.ts';
import { lossOf } from '../prose/guard.ts';
import type { Prose } from '../prose/prose.ts';
import { tellsSetting, turnsMeaning } from '../prose/reversals.ts';
import { eventPlaces } from './event-places.ts';
import { measures, nounAttributes } from './noun-attributes.ts';
import { sourceComplements } from './source-complements.ts';
import { subjectAdjunct } from './subject-adjuncts.ts';

/**
 * What a sentence can do without, though it says more with it: left out only
 * where nothing else brings the sentence within a headline's length.
 */
export function spareOf(prose: Prose, whole: Span): Span[] {
  const guarded = [
    ...subjectAdjunct(prose, whole),
    ...sourceComplements(prose, whole),
    ...eventPlaces(prose, whole),
    ...nounAttributes(prose, whole),
  ].filter(
    (span) =>
      lossOf(prose, span) === null &&
      !tellsSetting(prose, span) &&
      !turnsMeaning(prose, [whole[0], span[0]], span) &&
      isBalanced(prose.text, [whole[0], span[0]]) &&
      isBalanced(prose.text, span),
  );
  return [...guarded, ...measures(prose, whole)];
}
