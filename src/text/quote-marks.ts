import type { Span } from './spans.ts';

/** A pair of quotation marks and what is between them. */
export type MarkedSpan = {
  /** With the marks. */
  readonly outer: Span;
  /** Between the marks, white space trimmed. */
  readonly inner: Span;
  /** The opening mark. */
  readonly mark: string;
  /** 0 for the outermost marks, 1 for marks inside those. */
  readonly depth: number;
  /** False where the closing mark is missing: the span then ends with the paragraph. */
  readonly isClosed: boolean;
};

type Open = { readonly mark: string; readonly at: number };

/** Closing marks of each opening mark, over all conventions. */
const CLOSERS: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«»',
  '“': '”"',
  '„': '“”„"',
  '‟': '”',
  '‘': '’',
  '‚': '‘’',
  '”': '”',
  '"': '"',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '‹': '›',
  '›': '‹›',
  "'": "'",
};

/** Deeper nesting than this is not prose; it keeps the work linear. */
const DEEPEST = 6;

const MARKS = /[«»“”„‟‘’‚"「」『』《》〈〉‹›']/gu;

/**
 * Every pair of quotation marks in one paragraph, in order of their opening
 * marks. Straight marks are paired by toggling; `’` and `'` close only what
 * `‘` or `'` opened, and only where no letter follows.
 */
export function pairMarks(text: string, paragraph: Span): MarkedSpan[] {
  const stack: Open[] = [];
  const found: MarkedSpan[] = [];
  for (const match of text.slice(...paragraph).matchAll(MARKS)) {
    const at = paragraph[0] + match.index;
    const closes = closedBy(text, at, stack, paragraph);
    if (closes >= 0) {
      close(text, stack, closes, at, found);
    } else if (canOpen(text, at, stack, paragraph)) {
      stack.push({ mark: match[0], at });
    }
  }
  for (const [depth, open] of stack.entries()) {
    if (/['’‘]/u.test(open.mark)) continue;
    found.push(marked(text, open, paragraph[1], depth, false));
  }
  return found.sort((one, other) => one.outer[0] - other.outer[0]);
}

function close(text: string, stack: Open[], index: number, at: number, found: MarkedSpan[]): void {
  const open = stack[index];
  if (open === undefined) return;
  stack.length = index;
  found.push(marked(text, open, at + 1, index, true));
}

function marked(
  text: string,
  open: Open,
  end: number,
  depth: number,
  isClosed: boolean,
): MarkedSpan {
  let [from, to] = [open.at + 1, isClosed ? end - 1 : end];
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { outer: [open.at, end], inner: [from, to], mark: open.mark, depth, isClosed };
}

/** The index in the stack of the mark that the one at `at` closes, or -1. */
function closedBy(text: string, at: number, stack: readonly Open[], paragraph: Span): number {
  const mark = text.charAt(at);
  for (let index = stack.length - 1; index >= 0; index -= 1) {
    const open = stack[index];
    if (open === undefined || !CLOSERS[open.mark]?.includes(mark)) continue;
    if ((mark === '’' || mark === "'") && !endsSingle(text, at, paragraph)) return -1;
    const isAmbiguous = open.mark === mark ? mark !== '"' && mark !== "'" : mark === '"';
    if (isAmbiguous && opensByContext(text, at, paragraph)) return -1;
    return index;
  }
  return -1;
}

function canOpen(text: string, at: number, stack: readonly Open[], paragraph: Span): boolean {
  const mark = text.charAt(at);
  if (!(mark in CLOSERS) || stack.length >= DEEPEST) return false;
  if (mark === '"') return true;
  if (mark === "'") return opensByContext(text, at, paragraph) && closesLater(text, at, paragraph);
  if ('»”›'.includes(mark)) {
    return stack.length === 0 && opensByContext(text, at, paragraph);
  }
  return true;
}

/** Whether what stands around a mark makes it an opening one: space or a bracket before, none after. */
function opensByContext(text: string, at: number, [start, end]: Span): boolean {
  const before = at > start ? text.charAt(at - 1) : ' ';
  const after = at + 1 < end ? text.charAt(at + 1) : ' ';
  return /[\s([{—–:-]/u.test(before) && /[\p{L}\p{N}[(¿¡…«“‘"']/u.test(after);
}

/** Whether `’` or `'` can end a quotation here: no letter after it, and something to end before it. */
function endsSingle(text: string, at: number, [start, end]: Span): boolean {
  const before = at > start ? text.charAt(at - 1) : ' ';
  const after = at + 1 < end ? text.charAt(at + 1) : ' ';
  return !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

/** Whether a straight single mark has a closing one beside punctuation in the next 400 characters. */
function closesLater(text: string, at: number, [, end]: Span): boolean {
  return /[,.!?…]'(?![\p{L}\p{N}])|\p{L}'(?=[,.;:!?])/u.test(
    text.slice(at + 1, Math.min(end, at + 400)),
  );
}
