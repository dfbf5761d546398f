import type { Finding } from '../findings/finding.ts';
import type { BlockKind, Genre, Image, TitleSource } from './article.ts';
import { normaliseLine } from './normalise.ts';

/**
 * A piece of a block's text. Joined, the parts are the text; `label` and
 * `item` become spans, `glue` is what stands between them: an emoji, a colon,
 * a line end.
 */
export type Part = { readonly role: 'label' | 'item' | 'glue'; readonly text: string };

/** A block before its place in the text is known. */
export type DraftBlock = {
  readonly kind: BlockKind;
  readonly level: number | null;
  readonly parts: readonly Part[];
  /** Whether the author asked for a new post here. */
  readonly startsPost: boolean;
  /** How all of a paragraph or of a short line is set; absent for what is set plainly. */
  readonly emphasis?: 'bold' | 'italic';
};

/** What a reader of one type of file finds. Null where the source does not say. */
export type Draft = {
  readonly blocks: readonly DraftBlock[];
  readonly title: { readonly text: string; readonly source: TitleSource } | null;
  /** The language the source declares, as it wrote it. */
  readonly lang: string | null;
  /** The direction the source declares. */
  readonly dir: 'ltr' | 'rtl' | null;
  readonly genre: Genre | null;
  readonly kicker: string | null;
  readonly publication: string | null;
  readonly bylines: readonly string[];
  readonly published: string | null;
  readonly url: string | null;
  readonly image: Image | null;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
};

/** A draft that knows nothing but its blocks. */
export const EMPTY_DRAFT: Draft = {
  blocks: [],
  title: null,
  lang: null,
  dir: null,
  genre: null,
  kicker: null,
  publication: null,
  bylines: [],
  published: null,
  url: null,
  image: null,
  frontMatter: {},
  findings: [],
};

/** The text of a block as it will stand in the article; empty where nothing was left to read. */
export function draftText(block: DraftBlock): string {
  return block.parts.map((part) => part.text).join('');
}

export function paragraph(text: string): DraftBlock {
  return block('paragraph', null, [glue(normaliseLine(text))]);
}

/** A heading; level 0 where the source does not tell. */
export function heading(text: string, level: number): DraftBlock {
  return block('heading', level, [glue(normaliseLine(text))]);
}

/** A list of items without their bullets and numbers, a line each. */
export function list(items: readonly string[]): DraftBlock {
  return block('list', null, onLines(items));
}

/**
 * A box: its label's line, or null, and its paragraphs. The emoji before the
 * label and the colon after it stay in the text and out of the label.
 */
export function callout(labelLine: string | null, items: readonly string[]): DraftBlock {
  const content = onLines(items);
  const line = normaliseLine(labelLine ?? '');
  if (line === '' || content.length === 0) return block('callout', null, content);
  const [before, label, after] = bareLabel(line);
  const named: Part[] = [glue(before), { role: 'label', text: label }, glue(after)];
  return block('callout', null, [...named, glue('\n'), ...content]);
}

/** A set-off quotation and, or null, the line below it that says who said it. */
export function quotation(items: readonly string[], citeLine: string | null): DraftBlock {
  const content = onLines(items);
  const line = normaliseLine(citeLine ?? '');
  const dash = /^[-–—―~]{1,3} ?/u.exec(line)?.[0] ?? '';
  const label = line.slice(dash.length);
  if (label === '' || content.length === 0) return block('quotation', null, content);
  return block('quotation', null, [...content, glue(`\n${dash}`), { role: 'label', text: label }]);
}

/** A turn of an interview. `separator` is what stands between label and words: `: `. */
export function turn(
  kind: 'question' | 'answer',
  label: string | null,
  separator: string,
  said: string,
): DraftBlock {
  const content = onLines([said]);
  const name = normaliseLine(label ?? '');
  if (name === '' || content.length === 0) return block(kind, null, content);
  return block(kind, null, [{ role: 'label', text: name }, glue(separator), ...content]);
}

function block(kind: BlockKind, level: number | null, parts: readonly Part[]): DraftBlock {
  return { kind, level, parts: parts.filter((part) => part.text !== ''), startsPost: false };
}

function glue(text: string): Part {
  return { role: 'glue', text };
}

function onLines(items: readonly string[]): Part[] {
  return items
    .map(normaliseLine)
    .filter((text) => text !== '')
    .flatMap((text, index): Part[] =>
      index === 0 ? [{ role: 'item', text }] : [glue('\n'), { role: 'item', text }],
    );
}

function bareLabel(line: string): [before: string, label: string, after: string] {
  const before = /^[^\p{L}\p{N}]*/u.exec(line)?.[0] ?? '';
  const rest = line.slice(before.length);
  const label = rest.replace(/[\s:：]{1,3}$/u, '');
  return label === '' ? ['', line, ''] : [before, label, rest.slice(label.length)];
}
