import type { Language } from '../languages/language.ts';
import type { DraftBlock } from './draft.ts';
import { callout, draftText, paragraph } from './draft.ts';
import { isLabelLine, isTakeawayLabel, namesTakeaway } from './labels.ts';
import { isEmojiLed, opensQuotation } from './line-shapes.ts';

/**
 * Makes callouts of labels and what stands below them: a paragraph or heading
 * that is a label ended by a colon, or a heading that is one of the
 * language's takeaway labels, takes in the paragraph or list after it. A
 * paragraph that ends in a colon and is no label introduces: the quotation
 * marks opened in the next one belong to it.
 */
export function groupLabels(blocks: readonly DraftBlock[], language: Language): DraftBlock[] {
  const grouped: DraftBlock[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    const next = blocks[at + 1];
    if (block === undefined) continue;
    const joined = next === undefined ? null : joinPair(block, next, language);
    grouped.push(joined === null ? block : { ...joined, startsPost: block.startsPost });
    if (joined !== null) at += 1;
  }
  return grouped;
}

function joinPair(block: DraftBlock, next: DraftBlock, language: Language): DraftBlock | null {
  const text = draftText(block);
  const below = draftText(next);
  if (isLabel(block, below, language)) return isContent(next) ? callout(text, itemsOf(next)) : null;
  const introduces = block.kind === 'paragraph' && /[:：]$/u.test(text);
  const isSpeech = next.kind === 'paragraph' && opensQuotation(below) && !isEmojiLed(text);
  return introduces && isSpeech ? paragraph(`${text} ${below}`) : null;
}

/** A line above a quotation may be "She said:" in a language without word lists: only marked labels count there. */
function isLabel(block: DraftBlock, below: string, language: Language): boolean {
  const text = draftText(block);
  if (block.kind === 'heading' && block.level !== 1 && isTakeawayLabel(text, language)) return true;
  if (block.kind !== 'paragraph' && !(block.kind === 'heading' && block.level !== 1)) return false;
  if (!isLabelLine(text, language)) return false;
  const isSpeech = opensQuotation(below) || /^[–—―]/u.test(below);
  return !isSpeech || isEmojiLed(text) || namesTakeaway(text, language);
}

/** UTF-16 code units: less prose than this is a menu's or a picture's. */
const LEAST_CONTENT = 25;

function isContent(block: DraftBlock): boolean {
  const text = draftText(block);
  if (block.kind === 'list') return text !== '';
  const isProse = block.kind === 'paragraph' || block.kind === 'quotation';
  return isProse && text.length >= LEAST_CONTENT && !/[:：]$/u.test(text);
}

function itemsOf(block: DraftBlock): string[] {
  const items = block.parts.filter((part) => part.role === 'item').map((part) => part.text);
  return items.length > 0 ? items : [draftText(block)];
}
