import type { Article } from '../article/article.ts';
import type { Language } from '../languages/language.ts';
import { isWithin, type Span, sliceSpan } from '../text/spans.ts';
import { connector, joinParts } from './parts.ts';
import type { Meter } from './split-article.ts';
import type { Part } from './thread.ts';

/**
 * Posts with the language's quotation marks around each quoted block that has
 * none, so that no post gives somebody's words as the publication's own. A
 * block that goes on in the next post, or a post too full for marks, stays as
 * it is.
 */
export function markQuotedBlocks(
  article: Article,
  posts: readonly Part[][],
  language: Language,
  meter: Meter,
): Part[][] {
  const blocks = unmarkedBlocks(article);
  return posts.map((parts) => {
    const marked = parts.flatMap((part) => markPart(article, part, blocks, language));
    const sizes = meter.measure(joinParts(marked));
    return sizes.every((size, index) => size <= (meter.room[index] ?? 0)) ? marked : parts;
  });
}

/** The words of each quoted block that opens on no mark, its cite line left out. */
function unmarkedBlocks({ text, blocks }: Article): Span[] {
  return blocks.flatMap(({ kind, items }) => {
    const [first, last] = [items[0], items.at(-1)];
    if (kind !== 'quotation' || first === undefined || last === undefined) return [];
    const span: Span = [first[0], last[1]];
    return /^["'«“„‘「『]/u.test(sliceSpan(text, span)) ? [] : [span];
  });
}

function markPart(
  article: Article,
  part: Part,
  blocks: readonly Span[],
  { typography }: Language,
): Part[] {
  const { span } = part;
  if (span === null) return [part];
  const { outer, insideMarks } = typography;
  const words = (one: Span): Part[] =>
    one[0] < one[1] ? [{ text: sliceSpan(article.text, one), kind: 'article', span: one }] : [];
  const parts: Part[] = [];
  let from = span[0];
  for (const block of blocks.filter((one) => isWithin(one, span))) {
    parts.push(...words([from, block[0]]), connector(outer[0] + insideMarks));
    parts.push(...words(block), connector(insideMarks + outer[1]));
    from = block[1];
  }
  return parts.length === 0 ? [part] : [...parts, ...words([from, span[1]])];
}
