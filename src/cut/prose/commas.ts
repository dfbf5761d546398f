import type { Span } from '../../text/spans.ts';
import type { Prose } from './prose.ts';

/** Where the commas of a span stand that part words, in order: none within a number. */
export function commasIn({ text }: Prose, [start, end]: Span): number[] {
  return [...text.slice(start, end).matchAll(/,(?=\s)/gu)].map(({ index }) => start + index);
}
