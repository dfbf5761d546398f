import type { Block } from '../../article/article.ts';
import { splitSentences } from '../../text/sentences.ts';
import { type Span, sliceSpan, trimSpan } from '../../text/spans.ts';
import { foldWord } from '../../text/words.ts';
import type { Takeaway } from '../cut.ts';
import { lineAt } from '../line.ts';
import { lengthOf } from '../prose/line-width.ts';
import type { Prose } from '../prose/prose.ts';

/**
 * What the article itself says is to be remembered, in its boxes and in the
 * paragraphs that open on such a label, cut to `longest` graphemes. A label
 * that comes again is each item's of a list ("Bottom line" under every wine),
 * and none of the article's.
 */
export function ownTakeaways(prose: Prose, longest: number): Takeaway[] {
  const found = [...ownBoxes(prose, longest), ...ownParagraphs(prose, longest)];
  const labels = found.map(({ label }) => foldWord(label?.text ?? ''));
  return found.filter(
    (_, at) => labels.indexOf(labels[at] ?? '') === labels.lastIndexOf(labels[at] ?? ''),
  );
}

/** The article's own boxes for what to remember, without the marks that the publication put around its own voice. */
function ownBoxes(prose: Prose, longest: number): Takeaway[] {
  return prose.article.blocks
    .filter((block) => isTakeawayBox(prose, block))
    .flatMap((block) => {
      const span = boxSpan(prose, block.items, longest);
      const label =
        block.label === null ? null : lineAt(prose, [block.label], 'article', { dropsStop: true });
      return span === null ? [] : [{ ...lineAt(prose, [span], 'article'), label }];
    });
}

/** A label that opens a paragraph, and how long it may be: "À retenir : …". */
const OPENING_LABEL = /^[^\p{L}\p{N}]{0,4}([^:：\n]{2,60}?)\s?[:：]\s*/u;

/** Paragraphs that open on a label for what to remember, and are no box otherwise. */
function ownParagraphs(prose: Prose, longest: number): Takeaway[] {
  return prose.article.blocks.flatMap(({ kind, span }) => {
    const opening = OPENING_LABEL.exec(sliceSpan(prose.text, span));
    const label = opening?.[1];
    if (kind !== 'paragraph' || opening === null || label === undefined) return [];
    if (!prose.language.claims.takeawayBoxes.includes(foldWord(label))) return [];
    const start = span[0] + opening[0].indexOf(label);
    const text = boxSpan(prose, [[span[0] + opening[0].length, span[1]]], longest);
    if (text === null) return [];
    const name = lineAt(prose, [[start, start + label.length]], 'article');
    return [{ ...lineAt(prose, [text], 'article'), label: name }];
  });
}

/** The box's text, or as many of its first sentences as fit. */
function boxSpan(prose: Prose, items: readonly Span[], longest: number): Span | null {
  const [first] = items;
  if (
    first === undefined ||
    !items.some((item) => /[\p{L}\p{N}]/u.test(sliceSpan(prose.text, item)))
  )
    return null;
  const last =
    items.length > 1 && (items.at(-1)?.[1] ?? 0) - first[0] <= longest ? items.at(-1) : first;
  const inner = withoutMarks(prose.text, [first[0], last?.[1] ?? first[1]]);
  if (lengthOf(prose, inner) <= longest) return inner;
  const sentences = splitSentences(prose.text, inner, prose.language);
  const parts = sentences.map((sentence): Span => [inner[0], sentence[1]]).reverse();
  return parts.find((part) => lengthOf(prose, part) <= longest) ?? null;
}

/** Without the emoji that open it, and the marks around the whole. */
function withoutMarks(text: string, span: Span): Span {
  const slice = sliceSpan(text, span);
  const quoted = /^[^\p{L}\p{N}«“"„]*[«“"„]\s*/u.exec(slice);
  const closed = /\s*[»”"“]$/u.exec(slice);
  const isWhole = quoted && closed && !/[»”"]/u.test(slice.slice(quoted[0].length, closed.index));
  if (isWhole) return [span[0] + quoted[0].length, span[0] + closed.index];
  const opening = /^[^\p{L}\p{N}«“"„([¿¡]*/u.exec(slice)?.[0].length ?? 0;
  return trimSpan(text, [span[0] + opening, span[1]]);
}

/** Whether a block is the article's own box for what to remember, by its label. */
function isTakeawayBox({ text, language }: Prose, block: Block): boolean {
  if (block.kind !== 'callout' || block.label === null) return false;
  const label = ` ${foldWord(sliceSpan(text, block.label))
    .replaceAll(/[^\p{L}\p{M}\p{N}';]+/gu, ' ')
    .trim()} `;
  return language.claims.takeawayBoxes.some((words) => label.includes(` ${words} `));
}
