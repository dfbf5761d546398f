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
  ',,': '”"',
  '‟': '”',
  '‘': "’'",
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

/** Two commas are a low mark where no key has one, and two single marks close them. */
const MARKS = /,,(?=[\p{L}\p{N}])|[«»“”„‟‘’‚"「」『』《》〈〉‹›']/gu;

/**
 * Every pair of quotation marks in one paragraph, in order of their opening
 * marks. Straight marks are paired by toggling; `’` and `'` close only what
 * `‘` or `'` opened, and only where no letter follows; `'` closes `‘` only
 * behind punctuation.
 */
export function pairMarks(text: string, paragraph: Span): MarkedSpan[] {
  const stack: Open[] = [];
  const found: MarkedSpan[] = [];
  let from = paragraph[0];
  for (const match of text.slice(...paragraph).matchAll(MARKS)) {
    const at = paragraph[0] + match.index;
    if (at < from) continue;
    const commas = closesCommas(text, at, stack);
    if (commas >= 0) {
      from = at + 2;
      close(text, stack, commas, [at, from], found);
      continue;
    }
    const closes = closedBy(text, at, stack, paragraph);
    if (closes >= 0) {
      close(text, stack, closes, [at, at + 1], found);
    } else if (canOpen(match[0], text, at, stack, paragraph)) {
      stack.push({ mark: match[0], at });
    }
  }
  for (const [depth, open] of stack.entries()) {
    if (/['’‘]/u.test(open.mark)) continue;
    found.push(marked(text, open, [paragraph[1], paragraph[1]], depth));
  }
  return found.sort((one, other) => one.outer[0] - other.outer[0]);
}

/** The index in the stack of the two commas that the two single marks at `at` close, or -1. */
function closesCommas(text: string, at: number, stack: readonly Open[]): number {
  const pair = text.slice(at, at + 2);
  return pair === '’’' || pair === "''" ? stack.findLastIndex(({ mark }) => mark === ',,') : -1;
}

function close(
  text: string,
  stack: Open[],
  index: number,
  closing: Span,
  found: MarkedSpan[],
): void {
  const open = stack[index];
  if (open === undefined) return;
  stack.length = index;
  found.push(marked(text, open, closing, index));
}

/** What an opening mark and a closing one hold; an empty closing one is missing. */
function marked(text: string, open: Open, closing: Span, depth: number): MarkedSpan {
  let [from, to] = [open.at + open.mark.length, closing[0]];
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  const isClosed = closing[1] > closing[0];
  return { outer: [open.at, closing[1]], inner: [from, to], mark: open.mark, depth, isClosed };
}

/** The index in the stack of the mark that the one at `at` closes, or -1. */
function closedBy(text: string, at: number, stack: readonly Open[], paragraph: Span): number {
  const mark = text.charAt(at);
  for (let index = stack.length - 1; index >= 0; index -= 1) {
    const open = stack[index];
    if (open === undefined) continue;
    if (isMixed(open.mark, mark, stack) && !opensByContext(text, at, paragraph)) return index;
    if (open.mark === mark && opensInside(text, at, paragraph)) return -1;
    if (!CLOSERS[open.mark]?.includes(mark)) continue;
    if ((mark === '’' || mark === "'") && !endsSingle(text, at, paragraph)) return -1;
    if (open.mark === '‘' && mark === "'" && !/[.,!?…]/u.test(text.charAt(at - 1))) return -1;
    const isAmbiguous = open.mark === mark ? mark !== '"' && mark !== "'" : mark === '"';
    if (isAmbiguous && opensByContext(text, at, paragraph)) return -1;
    return index;
  }
  return -1;
}

/** `"… »`, `"… ”`: a mark that closes a straight one, where none of its own kind waits for it. */
function isMixed(open: string, mark: string, stack: readonly Open[]): boolean {
  const own = mark === '»' ? '«' : mark === '”' ? '“' : null;
  return open === '"' && own !== null && stack.every((one) => one.mark !== own);
}

/** `"… a "core" task …,"`: a straight mark that opens as it stands, and two behind it that close. */
function opensInside(text: string, at: number, paragraph: Span): boolean {
  if (text.charAt(at) !== '"' || !opensByContext(text, at, paragraph)) return false;
  const inner = text.indexOf('"', at + 1);
  const outer = inner < 0 ? -1 : text.indexOf('"', inner + 1);
  const isInside = outer >= 0 && outer < paragraph[1];
  return isInside && [inner, outer].every((one) => !opensByContext(text, one, paragraph));
}

function canOpen(
  mark: string,
  text: string,
  at: number,
  stack: readonly Open[],
  paragraph: Span,
): boolean {
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
