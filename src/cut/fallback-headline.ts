import { type Span, trimSpan } from '../text/spans.ts';
import type { Line } from './cut.ts';
import { lineAt } from './line.ts';
import type { Prose } from './prose.ts';

/** The headline of a text without sentences: its first block, or the whole. */
export function fallbackHeadline(prose: Prose): Line {
  const first = prose.paragraphs[0]?.span ?? prose.headings[0]?.span;
  const span: Span = first ?? [0, prose.text.length];
  return lineAt(prose, [trimSpan(prose.text, span)], 'article', { dropsStop: true });
}
