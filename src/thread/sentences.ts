import type { Article, Block } from '../article/article.ts';
import type { Language } from '../languages/language.ts';
import { pairMarks } from '../text/quote-marks.ts';
import { splitSentences } from '../text/sentences.ts';
import { isWithin, type Span, trimSpan } from '../text/spans.ts';

/** A sentence of the article's prose, and the number of the block it is in. */
export type Sentence = { readonly span: Span; readonly block: number };

/** The sentences of the article in reading order: no headings, labels or dateline. */
export function proseOf(article: Article, language: Language): Sentence[] {
  return article.blocks.flatMap((block, index) =>
    contentOf(article, block)
      .flatMap((span) => splitSentences(article.text, span, language))
      .map((span) => ({ span, block: index })),
  );
}

/** The number of the sentence that a place in the article is in, or null. */
export function sentenceAt(prose: readonly Sentence[], place: number): number | null {
  const index = prose.findIndex(({ span }) => span[0] <= place && place < span[1]);
  return index < 0 ? null : index;
}

/** The sentence before the one at a place, in the same block; null where there is none. */
export function sentenceBefore(prose: readonly Sentence[], place: number): Span | null {
  const index = sentenceAt(prose, place);
  const [before, own] = index === null ? [] : [prose[index - 1], prose[index]];
  return before !== undefined && before.block === own?.block ? before.span : null;
}

/**
 * Whether a span is somebody's words and nothing else: all of it between
 * quotation marks, so that a post of it would name no speaker.
 */
export function isQuotation({ text }: Article, [start, end]: Span): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return pairMarks(text, [from, to < 0 ? text.length : to]).some(
    ({ outer, depth }) =>
      depth === 0 && outer[0] <= start && end <= outer[1] + closingLength(text, outer[1]),
  );
}

/** The full stop that may follow a closing mark. */
function closingLength(text: string, at: number): number {
  return /[.,!?…]/u.test(text.charAt(at)) ? 1 : 0;
}

/** The prose of one block, without its label; nothing for a heading. */
function contentOf(article: Article, block: Block): readonly Span[] {
  if (block.kind === 'heading') return [];
  if (block.items.length > 0) return block.items;
  const { dateline } = article;
  if (dateline === null || !isWithin(dateline.span, block.span)) return [block.span];
  return [trimSpan(article.text, [dateline.span[1], block.span[1]])];
}
