import type { Language, Typography } from '../languages/language.ts';
import { pairMarks } from './quote-marks.ts';
import { stripEmoji } from './verbatim.ts';

/** What typesetting may do to a text; each is one of the changes that a cut records. */
export type TextChange =
  | 'capitalised'
  | 'closing punctuation dropped'
  | 'spaces set'
  | 'apostrophes set'
  | 'quote marks set'
  | 'emoji removed';

/** A text and what was changed in it. */
export type Typeset = { readonly text: string; readonly changes: readonly TextChange[] };

/**
 * Sets a text by its language's rules: curled apostrophes, the language's own
 * quote marks, its spaces before `; : ! ?` and inside outer marks. `isQuoted`
 * tells that the text will itself stand between outer marks, so that marks in
 * it are set as inner ones.
 */
export function typeset(text: string, language: Language, isQuoted = false): Typeset {
  const { typography } = language;
  const steps: [TextChange, (text: string) => string][] = [
    ['quote marks set', (given) => setMarks(given, typography, isQuoted ? 1 : 0)],
    ['apostrophes set', setApostrophes],
    ['spaces set', (given) => setSpaces(given, typography)],
  ];
  return applySteps(text, steps);
}

/** Makes the first letter a capital. A mark or a bracket before it stays. */
export function capitaliseFirst(text: string, language: Language): Typeset {
  return applySteps(text, [['capitalised', (given) => capitalise(given, language.tag)]]);
}

/** Takes `. , ; :` and a lone `…` off the end; `!` and `?` say something and stay. */
export function dropClosingPunctuation(text: string): Typeset {
  return applySteps(text, [
    [
      'closing punctuation dropped',
      (given) => given.replace(/(?<!\p{Lu}\.\p{Lu})(?<=[^.…\s])\s*[.,;:。、।]\s*$/u, ''),
    ],
  ]);
}

/** Takes emoji out, with the spaces they leave behind. */
export function removeEmoji(text: string): Typeset {
  return applySteps(text, [['emoji removed', stripEmoji]]);
}

function applySteps(
  text: string,
  steps: readonly [TextChange, (text: string) => string][],
): Typeset {
  const changes: TextChange[] = [];
  let set = text;
  for (const [change, apply] of steps) {
    const next = apply(set);
    if (next !== set) changes.push(change);
    set = next;
  }
  return { text: set, changes };
}

function capitalise(text: string, tag: string): string {
  if (tag === 'und')
    return text.replace(
      /^([^\p{L}\p{N}]*)(\p{Ll})/u,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
  return text.replace(
    /^([^\p{L}\p{N}]*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toLocaleUpperCase(tag),
  );
}

/** Sets the marks of every closed pair: outer and inner by turns, from `depth` on. */
function setMarks(text: string, typography: Typography, depth: number): string {
  const marks = new Map<number, string>();
  for (const pair of pairMarks(text, [0, text.length])) {
    if (!pair.isClosed || !/["“”„‟«»‘‚']/u.test(pair.mark)) continue;
    const isOuter = (pair.depth + depth) % 2 === 0;
    const [open, close] = isOuter ? typography.outer : typography.inner;
    marks.set(pair.outer[0], open);
    marks.set(pair.outer[1] - 1, close);
  }
  if (marks.size === 0) return text;
  const set = Array.from(text.matchAll(/[\s\S]/gu), (part) => marks.get(part.index) ?? part[0]);
  return closeUp(set.join(''), typography);
}

/** Takes out the spaces inside marks that another language's marks had. */
function closeUp(text: string, { inner, outer, insideMarks }: Typography): string {
  const pairs = insideMarks === '' ? [inner, outer] : [inner];
  return pairs.reduce(
    (set, [open, close]) =>
      set
        .replaceAll(new RegExp(`${open}\\s+`, 'gu'), open)
        .replaceAll(new RegExp(`(?<=\\S)\\s+${close}`, 'gu'), close),
    text,
  );
}

/** Between letters always; after a word only where no straight mark opens a quotation. */
function setApostrophes(text: string): string {
  const set = text.replaceAll(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])|(?<=^|\s)'(?=\d)/gu, '’');
  return /(?:^|[\s([])'\p{L}/u.test(set) ? set : set.replaceAll(/(?<=\p{L})'/gu, '’');
}

function setSpaces(text: string, typography: Typography): string {
  let set = text;
  for (const [mark, space] of Object.entries(typography.before)) {
    const place = new RegExp(
      `(?<=[\\p{L}\\p{N}%€)\\]»”’])[ \\u00a0\\u202f\\u2009]?[${mark}](?=[\\s»”"’)!?]|$)`,
      'gu',
    );
    set = set.replaceAll(place, `${space}${mark}`);
  }
  if (typography.insideMarks === '') return set;
  const [open, close] = typography.outer;
  return set
    .replaceAll(new RegExp(`${open}\\s*(?=\\S)`, 'gu'), `${open}${typography.insideMarks}`)
    .replaceAll(
      new RegExp(`(?<=\\S)[ \\u00a0\\u202f]*${close}`, 'gu'),
      `${typography.insideMarks}${close}`,
    );
}
