import type { Block } from '../article/article.ts';
import { sliceSpan } from '../text/spans.ts';
import { foldWord } from '../text/words.ts';
import type { Quotation } from './find-quotations.ts';
import type { Prose } from './prose.ts';

/** Whether a block is the article's own box for what to remember, by its label. */
export function isTakeawayBox({ text, language }: Prose, block: Block): boolean {
  if (block.kind !== 'callout' || block.label === null) return false;
  const label = ` ${foldWord(sliceSpan(text, block.label))
    .replaceAll(/[^\p{L}\p{M}\p{N}';]+/gu, ' ')
    .trim()} `;
  return language.claims.takeawayBoxes.some((words) => label.includes(` ${words} `));
}

/** Whether a quotation is the publication's own voice: what stands in a labelled box is nobody's speech. */
export function isOwnVoice({ text, language }: Prose, { block, outer }: Quotation): boolean {
  if (block.kind === 'callout') return true;
  const line = text.slice(Math.max(block.span[0], outer[0] - 80), outer[0]);
  const label = foldWord(line);
  return (
    /[:：]\s*\S{0,4}\s*$/u.test(line) &&
    language.claims.takeawayBoxes.some((words) => label.includes(words))
  );
}
