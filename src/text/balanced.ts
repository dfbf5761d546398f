import { type Span, sliceSpan } from './spans.ts';

/** Whether a span closes every mark and bracket it opens: `„…“`, `»…«` and `”…”` too. */
export function isBalanced(text: string, span: Span): boolean {
  const slice = sliceSpan(text, span);
  const count = (mark: RegExp) => slice.match(mark)?.length ?? 0;
  return (
    count(/«/gu) === count(/»/gu) &&
    areCurlyMarksBalanced(count(/„/gu), count(/“/gu), count(/”/gu)) &&
    count(/\(/gu) === count(/\)/gu) &&
    count(/"/gu) % 2 === 0 &&
    !CLOSER_FIRST.test(slice)
  );
}

/** `c’est assez", dit la maire. "`: the first straight mark closes what stands before the span. */
const CLOSER_FIRST = /^[^"]*[\p{L}\p{N}.!?…]"(?:[\s,.;:!?)]|$)/u;

/** `“` closes behind `„` and opens elsewhere; `”` alone both opens and closes. */
function areCurlyMarksBalanced(low: number, left: number, right: number): boolean {
  if (low > 0) return low === left + right;
  return left > 0 ? left === right : right % 2 === 0;
}
