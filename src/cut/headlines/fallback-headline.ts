import { sliceSpan, trimSpan } from '../../text/spans.ts';
import type { Line } from '../cut.ts';
import { lineAt } from '../line.ts';
import type { Prose } from '../prose/prose.ts';

/** The headline of a text without sentences: its first block with a word in it, or the whole. */
export function fallbackHeadline(prose: Prose): Line {
  const blocks = [...prose.paragraphs, ...prose.headings].map(({ span }) => span);
  const worded = blocks.find((span) => /[\p{L}\p{N}]/u.test(sliceSpan(prose.text, span)));
  const span = trimSpan(prose.text, worded ?? [0, prose.text.length]);
  if (worded === undefined) {
    return { text: sliceSpan(prose.text, span), spans: [span], origin: 'article', changes: [] };
  }
  return lineAt(prose, [span], 'article', { dropsStop: true });
}
