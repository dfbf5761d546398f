import type { Span } from '../text/spans.ts';
import type { Block, Title } from './article.ts';
import type { Draft, DraftBlock } from './draft.ts';
import { draftText, heading } from './draft.ts';
import { normaliseLine } from './normalise.ts';

/** Blocks in their places, and the text they are places in. */
export type Assembled = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly splits: readonly number[];
  readonly title: Title | null;
};

/**
 * Lays a draft's blocks out as one text, a blank line between them, so that
 * every span is true by construction. A title that is no heading of the
 * source becomes the first line.
 */
export function assemble(draft: Draft): Assembled {
  const found = draft.blocks.filter((block) => draftText(block) !== '');
  const [drafts, titleIndex] = withTitle(found, draft.title?.text ?? null);
  const blocks: Block[] = [];
  const splits: number[] = [];
  let text = '';
  for (const block of drafts) {
    if (text !== '') text += '\n\n';
    if (block.startsPost && text !== '') splits.push(text.length);
    blocks.push(place(block, text.length));
    text += draftText(block);
  }
  const span = titleIndex === null ? undefined : blocks[titleIndex]?.span;
  const title =
    draft.title === null || span === undefined
      ? null
      : { text: text.slice(...span), span, source: draft.title.source };
  return { text, blocks, splits, title };
}

/** Where a heading this far down says the title again, it is the title's place. */
const TITLE_BLOCKS = 4;

function withTitle(
  blocks: readonly DraftBlock[],
  title: string | null,
): [blocks: readonly DraftBlock[], title: number | null] {
  const line = normaliseLine(title ?? '');
  if (line === '') return [blocks, null];
  const same = blocks
    .slice(0, TITLE_BLOCKS)
    .findIndex((block) => block.kind === 'heading' && fold(draftText(block)) === fold(line));
  return same >= 0 ? [blocks, same] : [[heading(line, 1), ...blocks], 0];
}

/** Lower case, straight marks, one kind of space: for telling whether two lines are the same. */
function fold(line: string): string {
  return line
    .toLowerCase()
    .replaceAll(/[’‘ʼ]/gu, "'")
    .replaceAll(/[“”«»„]/gu, '"')
    .replaceAll(/\s+/gu, ' ');
}

function place(block: DraftBlock, start: number): Block {
  const label: Span[] = [];
  const items: Span[] = [];
  let end = start;
  for (const part of block.parts) {
    const span: Span = [end, end + part.text.length];
    if (part.role === 'label') label.push(span);
    if (part.role === 'item') items.push(span);
    end = span[1];
  }
  return {
    kind: block.kind,
    span: [start, end],
    level: block.level,
    label: label[0] ?? null,
    items,
  };
}
