import type { Language } from '../languages/language.ts';
import type { DraftBlock } from './draft.ts';
import { callout, draftText } from './draft.ts';
import { isLabelLine, isTakeawayLabel } from './labels.ts';

/**
 * Makes callouts of labels and what stands below them: a paragraph or heading
 * that is a label ended by a colon, or a heading that is one of the
 * language's takeaway labels, takes in the paragraph or list after it.
 */
export function groupLabels(blocks: readonly DraftBlock[], language: Language): DraftBlock[] {
  const grouped: DraftBlock[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    const next = blocks[at + 1];
    if (block === undefined) continue;
    if (next !== undefined && isLabel(block, language) && isContent(next)) {
      grouped.push({ ...callout(draftText(block), itemsOf(next)), startsPost: block.startsPost });
      at += 1;
    } else {
      grouped.push(block);
    }
  }
  return grouped;
}

function isLabel(block: DraftBlock, language: Language): boolean {
  const text = draftText(block);
  if (block.kind === 'paragraph') return isLabelLine(text, language);
  if (block.kind !== 'heading' || block.level === 1) return false;
  return isTakeawayLabel(text, language) || isLabelLine(text, language);
}

function isContent(block: DraftBlock): boolean {
  return ['paragraph', 'list', 'quotation'].includes(block.kind) && draftText(block) !== '';
}

function itemsOf(block: DraftBlock): string[] {
  const items = block.parts.filter((part) => part.role === 'item').map((part) => part.text);
  return items.length > 0 ? items : [draftText(block)];
}
