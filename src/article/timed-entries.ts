import type { Block } from './article.ts';

/** Entries of a page that is written as things happen: at least this many. */
const FEWEST = 3;
/** UTF-16 code units that the sentences of an entry have at least, so that a programme is none. */
const SHORTEST = 40;
/** UTF-16 code units of a line that is the heading of its entry. */
const LONGEST_HEADING = 120;

/** "8 h 05 : …", "17h40. …", "10.15am: …", "18.30 Uhr: …", "[14:20] …", a time alone. */
const STAMP =
  /^[^\p{L}\p{N}]{0,4}(?:[01]?\d|2[0-4])(?:\s?h(?:\s?[0-5]\d)?|[:.][0-5]\d(?:\s?(?:uhr|h|[ap]\.?m\.?))?|\s?uhr|\s?[ap]\.?m\.?)(?:\s(?:cet|gmt|bst|et|utc))?\s?(?:[\])]?\s?[:|.–—-](?=\s)|[\])]|$)/iu;

/** Whether a block opens on the time at which it was written. */
export function isTimed(text: string, { kind, span }: Block): boolean {
  const isLine = kind === 'paragraph' || kind === 'heading';
  return isLine && STAMP.test(firstLine(text, span[0]));
}

/** Whether a heading is a time and nothing else. */
export function isTimeAlone(heading: string): boolean {
  const rest = heading.replace(STAMP, '');
  return rest !== heading && !/[\p{L}\p{N}]/u.test(rest);
}

/** Whether a timed block is no more than the heading of the entry below it. */
export function isTimedHeading(text: string, block: Block): boolean {
  const [start, end] = block.span;
  return (
    isTimed(text, block) && end - start <= LONGEST_HEADING && !isSentence(text.slice(start, end))
  );
}

/**
 * Whether an article is made of entries written at different times: three
 * blocks or more that open on a time, each with sentences of its own. The
 * lines of a programme have none.
 */
export function hasTimedEntries(text: string, blocks: readonly Block[]): boolean {
  const told = blocks.filter((block, at) => isTimed(text, block) && isTold(text, blocks, at));
  const stamps = new Set(told.map(({ span }) => STAMP.exec(firstLine(text, span[0]))?.[0].trim()));
  return stamps.size >= FEWEST;
}

function isTold(text: string, blocks: readonly Block[], at: number): boolean {
  return blocks.slice(at, at + 2).some((block, index) => {
    if (index > 0 && isTimed(text, block)) return false;
    const words = text.slice(...block.span);
    return words.length >= SHORTEST && isSentence(words);
  });
}

function isSentence(words: string): boolean {
  return /[.!?…]["»”)]*$/u.test(words.trimEnd());
}

function firstLine(text: string, start: number): string {
  return text.slice(start, start + 40).split('\n')[0] ?? '';
}
