import { type DraftBlock, draftText, quotation } from './draft.ts';

/**
 * The paragraphs of a set-off quotation, and the line below or behind them
 * that says who said it; null where there is none. `marked` is what the source
 * marks as a name: of who said it, or of a work that is spoken of.
 */
export function splitCite(
  items: readonly string[],
  marked: string | null,
): readonly [items: readonly string[], cite: string | null] {
  const last = items.at(-1) ?? '';
  const at = DASHED.exec(last)?.index ?? (marked === null ? -1 : markedAt(last, marked));
  const words = last.slice(0, Math.max(at, 0));
  if (at < 0 || (items.length < 2 && words.trim() === '')) return [items, null];
  return [[...items.slice(0, -1), words], last.slice(at).trimStart()];
}

/** A dash and a name, or more, that is no sentence. */
const NAMED = '(?:[–—―]|--)[ \\t]?\\p{Lu}[^\\n]{0,100}[^\\n.!?…]$';

/** A dash on a line of its own; or behind the end of a sentence, where no sentence follows it. */
const DASHED = new RegExp(
  `(?:^|\\n)[ \\t]*(?:[–—―]|--?)[ \\t]?\\S[^\\n]{0,150}$|(?<=[.!?…”"»“])[ \\t]+${NAMED}`,
  'u',
);

/** A line that is a dash and a name. */
const NAMED_LINE = new RegExp(`^${NAMED}`, 'u');

/** Where a marked name and the role behind its comma end the words as a line of their own would; -1 where they do not. */
function markedAt(text: string, marked: string): number {
  const at = text.lastIndexOf(marked);
  const [before, after] = [text.slice(0, at), text.slice(at + marked.length)];
  const isOwn = /(?:^|[.!?…”"»“])\s*$/u.test(before);
  return at >= 0 && isOwn && /^(?:,[^\n]{1,100}[^.!?…])?$/u.test(after.trimEnd()) ? at : -1;
}

/** Makes a short line behind a dash right below a set-off quotation a part of it: it says who said it. */
export function joinCites(blocks: readonly DraftBlock[]): DraftBlock[] {
  const joined: DraftBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isCited = last?.kind === 'quotation' && block.kind === 'paragraph' && isUncited(last);
    const text = isCited ? draftText(block) : '';
    if (last && NAMED_LINE.test(text)) joined.splice(-1, 1, quotation(wordsIn(last), text));
    else joined.push(block);
  }
  return joined;
}

/** The paragraphs of a set-off quotation. */
export function wordsIn({ parts }: DraftBlock): string[] {
  return parts.flatMap(({ role, text }) => (role === 'item' ? [text] : []));
}

/** Whether nothing in a set-off quotation says who said it. */
export function isUncited({ parts }: DraftBlock): boolean {
  return parts.every(({ role }) => role !== 'label');
}
