import type {
  Blockquote,
  Image as ImageNode,
  List,
  Nodes,
  Paragraph,
  Root,
  RootContent,
} from 'mdast';
import type { FindingCode } from '../findings/finding.ts';
import type { Language } from '../languages/language.ts';
import type { Image } from './article.ts';
import { joinCites, splitCite } from './cite.ts';
import type { DraftBlock } from './draft.ts';
import { callout, heading, list, paragraph, quotation } from './draft.ts';
import { groupLabels } from './group-labels.ts';
import { htmlBlocks } from './html-blocks.ts';
import { parseHtmlFragment } from './html-tree.ts';
import { isEmojiLed, isHeadline } from './line-shapes.ts';
import { readPlainBlocks } from './plain-text.ts';

/** What a tree holds: blocks, the first image, and what was left out of the text. */
export type MarkdownContent = {
  readonly blocks: readonly DraftBlock[];
  readonly image: Image | null;
  readonly skipped: readonly FindingCode[];
};

/** The article in a Markdown tree. `raw` is the source that its positions point into. */
export function markdownBlocks(tree: Root, raw: string, language: Language): MarkdownContent {
  const blocks: DraftBlock[] = [];
  let startsPost = false;
  for (const node of tree.children) {
    if (isSplitMark(node, raw)) startsPost = true;
    for (const block of readNode(node, language)) {
      blocks.push(startsPost ? { ...block, startsPost } : block);
      startsPost = false;
    }
    if (isUnderlinedSentence(node)) startsPost = true;
  }
  const types = new Set(tree.children.map((node) => node.type));
  const skipped: FindingCode[] = [];
  if (types.has('code')) skipped.push('code-left-out');
  if (types.has('table')) skipped.push('table-left-out');
  return {
    blocks: groupLabels(joinCites(blocks), language),
    image: firstImage(tree.children),
    skipped,
  };
}

/** `---` asks for a new post; `***` and `___` are the author's ornaments. */
function isSplitMark(node: RootContent, raw: string): boolean {
  return node.type === 'thematicBreak' && raw.charAt(node.position?.start.offset ?? 0) === '-';
}

/** A split mark right below a paragraph makes a heading of it by the letter of Markdown. */
function isUnderlinedSentence(node: RootContent): boolean {
  if (node.type !== 'heading' || node.depth !== 2) return false;
  const hasOwnLine = (node.position?.end.line ?? 0) > (node.position?.start.line ?? 0);
  return hasOwnLine && !isHeadline(inlineText(node), 120);
}

function readNode(node: RootContent, language: Language): DraftBlock[] {
  if (isUnderlinedSentence(node)) return [paragraph(inlineText(node))];
  if (node.type === 'html') return htmlBlocks(parseHtmlFragment(node.value), language);
  if (node.type === 'heading') return [heading(inlineText(node), node.depth)];
  if (node.type === 'paragraph') return readParagraph(node, language);
  if (node.type === 'blockquote') return [readQuotation(node)];
  if (node.type === 'list') return [list(listItems(node))];
  return [];
}

/** A short paragraph set wholly in bold is a subhead; emoji subheads on lines of their own are too. */
function readParagraph(node: Paragraph, language: Language): DraftBlock[] {
  const text = inlineText(node);
  const emphasis = emphasisOf(node);
  if (emphasis === 'bold' && isHeadline(text, 90)) return [{ ...heading(text, 0), emphasis }];
  const [, ...later] = text.split('\n').map((line) => line.trim());
  const isUnparted = later.some((line) => isEmojiLed(line) && isHeadline(line, 90));
  if (isUnparted) return readPlainBlocks(text, language);
  return [emphasis === null ? paragraph(text) : { ...paragraph(text), emphasis }];
}

function emphasisOf({ children: [only, ...others] }: Paragraph): 'bold' | 'italic' | null {
  if (others.length > 0) return null;
  if (only?.type === 'strong') return 'bold';
  return only?.type === 'emphasis' ? 'italic' : null;
}

/**
 * A block quotation, whose last line names who said it where it opens with a
 * dash; or a callout as Obsidian and GitHub write it: `> [!note] In short`.
 */
function readQuotation(node: Blockquote): DraftBlock {
  const items = flatItems(node);
  const marker = /^\[![\w-]{1,30}\][+-]?[ \t]*([^\n]*)/u.exec(items[0] ?? '');
  if (marker !== null) {
    return callout(marker[1] ?? null, [
      (items[0] ?? '').slice(marker[0].length),
      ...items.slice(1),
    ]);
  }
  return quotation(...splitCite(items, markedIn(node)));
}

/** What a quotation's last paragraph has in `<cite>`, or on a last line of its own in italics or bold. */
function markedIn(node: Blockquote): string | null {
  const last = node.children.at(-1);
  if (last?.type !== 'paragraph') return null;
  const isCite = (one: Nodes) => one.type === 'html' && /^<cite\b/iu.test(one.value);
  const cite = last.children.findLastIndex(isCite);
  if (cite >= 0) return inlineText({ ...last, children: last.children.slice(cite, cite + 2) });
  const [before, own] = last.children.slice(-2);
  const isBelow =
    before?.type === 'break' || (before?.type === 'text' && before.value.endsWith('\n'));
  const isSetOff = own?.type === 'emphasis' || own?.type === 'strong';
  return isBelow && isSetOff ? inlineText(own) : null;
}

function listItems(node: List): string[] {
  return node.children.flatMap((item) => flatItems(item));
}

/** The texts of the paragraphs in a node, however deep; what is a list item's own stays one text. */
function flatItems(node: Nodes): string[] {
  const texts: string[] = [];
  const stack: Nodes[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.type === 'paragraph' || next.type === 'heading') texts.push(inlineText(next));
    else if ('children' in next && next.type !== 'table') pushChildren(stack, next.children);
  }
  return texts;
}

/** The words of inline content: marks of emphasis and links gone, images, notes and deletions left out. */
function inlineText(node: Nodes): string {
  const pieces: string[] = [];
  const stack: Nodes[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.type === 'text' || next.type === 'inlineCode') pieces.push(next.value);
    else if (next.type === 'break') pieces.push('\n');
    else if (next.type === 'html' && /^<br\b/iu.test(next.value)) pieces.push('\n');
    else if ('children' in next && next.type !== 'delete') pushChildren(stack, next.children);
  }
  return pieces.join('');
}

/** One by one: a paragraph may have more pieces than a call can take arguments. */
function pushChildren(stack: Nodes[], children: readonly Nodes[]): void {
  for (const child of children.toReversed()) stack.push(child);
}

function firstImage(nodes: readonly Nodes[]): Image | null {
  const found = findImage(nodes);
  return found === null
    ? null
    : {
        src: found.url,
        alt: found.alt === '' ? null : (found.alt ?? null),
        credit: null,
        focus: null,
      };
}

function findImage(nodes: readonly Nodes[]): ImageNode | null {
  const stack: Nodes[] = nodes.toReversed();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.type === 'image') return next;
    if ('children' in next) pushChildren(stack, next.children);
  }
  return null;
}
