import { type Span, sliceSpan } from './spans.ts';

/** Whether a span closes every mark and bracket it opens. */
export function isBalanced(text: string, span: Span): boolean {
  const slice = sliceSpan(text, span);
  const count = (mark: RegExp) => slice.match(mark)?.length ?? 0;
  return (
    count(/[«“„]/gu) === count(/[»”]/gu) + (count(/„/gu) > 0 ? count(/“/gu) : 0) &&
    count(/\(/gu) === count(/\)/gu) &&
    count(/"/gu) % 2 === 0
  );
}
