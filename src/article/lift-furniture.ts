import { type Finding, finding } from '../findings/finding.ts';
import type { DraftBlock } from './draft.ts';
import { draftText } from './draft.ts';
import { type Furniture, tellAuthor, tellFurniture } from './furniture.ts';
import { isListLine } from './line-shapes.ts';

/** The lines or blocks that are the article's own, and what the others said of it. */
export type Lifted<Item> = {
  readonly kept: readonly Item[];
  readonly bylines: readonly string[];
  /** As the source wrote it. */
  readonly published: string | null;
  /** The line that puts the article under embargo. */
  readonly embargo: string | null;
};

/**
 * Takes the furniture out of lines or blocks: bylines, dates, captions, links
 * elsewhere with the titles they lead to, a site's own words. `textOf` gives
 * the text that tells, empty for a blank line and for what is the article's
 * whatever it looks like. Where nothing else would be left, all is kept.
 */
function liftFurniture<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  countTitles: (below: readonly Item[]) => number,
  tell: (text: string) => Furniture | null = tellFurniture,
): Lifted<Item> {
  const kept: Item[] = [];
  const found: Furniture[] = [];
  let own = 0;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    const furniture = tell(textOf(item));
    const told = furniture !== null && isOwn(furniture, own) ? null : furniture;
    if (told === null && textOf(item) !== '') own += 1;
    if (told === null) kept.push(item);
    else found.push(told);
    if (told?.kind === 'read-also' && told.hasMore)
      at += countTitles(items.slice(at + 1, at + 2 + MOST_TITLES));
  }
  if (kept.every((item) => textOf(item) === ''))
    return { kept: items, bylines: [], published: null, embargo: null };
  const bylines = found.flatMap((told) => (told.kind === 'byline' ? told.names : []));
  const dates = found.flatMap((told) => ('published' in told ? [told.published] : []));
  const published = dates.find((date) => date !== null) ?? null;
  const [embargo = null] = found.flatMap((told) => (told.kind === 'embargo' ? [told.until] : []));
  return { kept, bylines: [...new Set(bylines)], published, embargo };
}

/** Whether a line is the article's after all, by how many of its own stand above it. */
function isOwn({ kind }: Furniture, above: number): boolean {
  return (
    (kind === 'advertisement' && above < MOST_ABOVE) || (kind === 'embargo' && above > MOST_ABOVE)
  );
}

/** Lines of the article: "Anzeige" below fewer may say that the article is one, and an embargo stands below no more. */
const MOST_ABOVE = 2;

/** Titles of other articles below one "read also". */
const MOST_TITLES = 5;

/** The same for the lines of plain text, where the titles below "read also" go no further than a blank line. */
export function liftLines(lines: readonly string[]): Lifted<string> {
  return liftFurniture(lines, (line) => line, titleLines);
}

function titleLines(below: readonly string[]): number {
  const start = below[0] === '' ? 1 : 0;
  let end = start;
  while (end - start < MOST_TITLES && isOtherTitle(below[end] ?? '')) end += 1;
  return end === start ? 0 : end;
}

function isOtherTitle(text: string): boolean {
  if (text === '' || text.length > 150) return false;
  return isListLine(text) || !/[.…:;,][»”"’')]?$/u.test(text);
}

/** The same for the blocks of a page or of Markdown: a title is never furniture, nor is what somebody says. */
export function liftBlocks(blocks: readonly DraftBlock[]): Lifted<DraftBlock> {
  const tell = (text: string) => tellFurniture(text) ?? tellAuthor(text);
  return liftFurniture(blocks, tellingText, titleBlocks, tell);
}

function titleBlocks([next]: readonly DraftBlock[]): number {
  if (next === undefined) return 0;
  const isTitle = next.kind === 'paragraph' && isOtherTitle(draftText(next));
  return next.kind === 'list' || isTitle ? 1 : 0;
}

function tellingText(block: DraftBlock): string {
  if (block.kind === 'callout')
    return block.parts.find((part) => part.role === 'label')?.text ?? '';
  const mayBe = block.kind === 'paragraph' || (block.kind === 'heading' && block.level !== 1);
  return mayBe ? draftText(block) : '';
}

/** The warning of an embargo that a line of the article tells. */
export function embargoFindings({ embargo }: Lifted<unknown>, file: string): Finding[] {
  return embargo === null ? [] : [finding('embargo-told', { file }, { line: embargo })];
}
