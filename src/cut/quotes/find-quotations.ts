import type { Block } from '../../article/article.ts';
import { type MarkedSpan, pairMarks } from '../../text/quote-marks.ts';
import { isWithin, type Span, trimSpan } from '../../text/spans.ts';
import type { Paragraph, Prose } from '../prose/prose.ts';
import { dialogueIn } from './dialogue-dashes.ts';

/** What stands between quotation marks, or in a block quotation. */
export type Quotation = {
  /** With the marks. */
  readonly outer: Span;
  readonly inner: Span;
  readonly paragraph: Paragraph;
  readonly block: Block;
  /** Whether no mark closes it, and the next paragraph goes on with it behind an opening mark. */
  readonly isOpen: boolean;
  /** The quotation's place among those of its paragraph. */
  readonly index: number;
};

/** Every outermost quotation of an article, in order. Headings have none. */
export function findQuotations(prose: Prose): Quotation[] {
  return prose.paragraphs.flatMap((paragraph) => {
    const marked = paragraph.blocks.flatMap((block) => inBlock(prose, paragraph, block));
    return marked.map((one, index) => ({ ...one, index }));
  });
}

type Unnumbered = Omit<Quotation, 'index'>;

function inBlock(prose: Prose, paragraph: Paragraph, block: Block): Unnumbered[] {
  const { text } = prose;
  const dialogue = dialogueIn(prose, block);
  if (dialogue !== null) return [{ ...dialogue, isOpen: false, paragraph, block }];
  const contents = block.items.length > 0 ? block.items : [block.span];
  return contents.flatMap((span) => {
    const pairs = pairMarks(text, span).filter((pair) => pair.depth === 0);
    const sound = pairs.filter((pair) =>
      pair.isClosed ? isSound(text, pair, span) : isReopened(text, pair, span),
    );
    if (block.kind === 'quotation' && !sound.some((pair) => isWithin(span, pair.outer))) {
      return [{ outer: span, inner: trimSpan(text, span), isOpen: false, paragraph, block }];
    }
    return sound.map(({ outer, inner, isClosed }) => ({
      ...{ outer, inner, paragraph, block },
      isOpen: !isClosed,
    }));
  });
}

/**
 * Whether a quotation without a closing mark ends its paragraph as a sentence
 * does and the next paragraph opens on the same mark: the custom where several
 * paragraphs are one quotation.
 */
function isReopened(text: string, { outer, inner, mark }: MarkedSpan, [, end]: Span): boolean {
  const isEnd = text.slice(outer[1], end).trim() === '';
  const isSentence = /[.!?…]$/u.test(text.slice(...inner));
  const next = text.slice(outer[1], outer[1] + 8).trimStart();
  return isEnd && isSentence && next.startsWith(mark) && text.charAt(outer[1]) === '\n';
}

/**
 * Whether a pair stands as quotations do: no space inside straight marks, so
 * that one missing mark does not turn what is between quotations into one.
 */
function isSound(text: string, { outer, inner, mark }: MarkedSpan, [start, end]: Span): boolean {
  if (inner[1] <= inner[0] || /^\s*[,;:]/u.test(text.slice(...inner))) return false;
  if (mark !== '"' && mark !== "'") return true;
  const before = outer[0] > start ? text.charAt(outer[0] - 1) : ' ';
  const after = outer[1] < end ? text.charAt(outer[1]) : ' ';
  const isMixed = text.charAt(outer[1] - 1) !== mark;
  const isTight = inner[0] === outer[0] + 1 && (isMixed || inner[1] === outer[1] - 1);
  return isTight && !/[\p{Ll}\p{N}]/u.test(before) && !/[\p{Ll}\p{N}]/u.test(after);
}
