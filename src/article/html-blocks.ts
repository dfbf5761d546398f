import type { Element, Nodes, Root } from 'hast';
import { READ_ALSO_OPENING } from '../languages/furniture.ts';
import type { Language } from '../languages/language.ts';
import { isUncited, joinCites, splitCite, wordsIn } from './cite.ts';
import type { DraftBlock } from './draft.ts';
import { callout, draftText, heading, list, paragraph, quotation } from './draft.ts';
import { attribute, elementsIn, isProseElement, textOf } from './html-tree.ts';
import { isHeadline, LONGEST_SUBHEAD } from './line-shapes.ts';
import { readPlainBlocks } from './plain-text.ts';

/** The class of a `<blockquote>` that stands for a box with the article's own takeaway. */
export const BOX_CLASS = 'article-box';

/**
 * The blocks of an article in HTML. Captions, tables, forms, embedded posts,
 * lists of links and "read also" lines are left out, and so is a pull quote
 * that repeats a paragraph.
 */
export function htmlBlocks(tree: Root | Element, language: Language): DraftBlock[] {
  const parents = blockParents(tree);
  const blocks = joinCites(readChildren(tree, { parents, language }));
  const prose = blocks
    .filter((block) => block.kind === 'paragraph')
    .map(draftText)
    .join('\n');
  return blocks.filter((block) => hasWords(block) && !isRepeated(block, prose));
}

type Reading = {
  /** The nodes with a block-level element somewhere in them. */
  readonly parents: ReadonlySet<Nodes>;
  readonly language: Language;
};

/** Runs of inline content are paragraphs of their own; blocks among them are read each. */
function readChildren(node: Root | Element, reading: Reading): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let run: Nodes[] = [];
  const endRun = () => {
    const text = run.map(rawText).join('').trim();
    if (text !== '' && !isAside(run))
      for (const block of readText(text, reading)) blocks.push(block);
    run = [];
  };
  for (const child of node.children) {
    if (child.type === 'element' && (BLOCKS.has(child.tagName) || reading.parents.has(child))) {
      endRun();
      for (const block of readElement(child, reading)) blocks.push(block);
    } else if (child.type === 'element' || child.type === 'text') {
      run.push(child);
    }
  }
  endRun();
  return blocks;
}

function rawText(node: Nodes): string {
  const edge = (isFirst: boolean) => (/^\s/u.test(isFirst ? inner : inner.slice(-1)) ? ' ' : '');
  const inner = node.type === 'text' ? node.value : '';
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return node.type === 'text' ? `${edge(true)}${textOf(node)}${edge(false)}` : textOf(node);
}

function readElement(node: Element, reading: Reading): DraftBlock[] {
  if (!isRead(node)) return [];
  const level = /^h([1-6])$/u.exec(node.tagName)?.[1];
  if (level !== undefined) return [heading(textOf(node), Number(level))];
  if (node.tagName === 'blockquote') return readQuotation(node, reading);
  if (node.tagName === 'figure') return readFigure(node, reading);
  if (node.tagName === 'ul' || node.tagName === 'ol')
    return isLinkList(node) ? [] : [readList(node)];
  const emphasis = emphasisOf(node);
  if (emphasis === 'bold' && !isAside(node.children) && isHeadline(textOf(node), LONGEST_SUBHEAD))
    return [{ ...heading(textOf(node), 0), emphasis }];
  const blocks = readChildren(node, reading);
  const isOne = blocks.length === 1 && blocks[0]?.kind === 'paragraph';
  return emphasis === null || !isOne ? blocks : blocks.map((block) => ({ ...block, emphasis }));
}

function isRead(node: Element): boolean {
  if (node.tagName === 'figure') return holds(node, 'blockquote');
  if (node.tagName === 'table') return isLayoutTable(node);
  return isProseElement(node) && node.tagName !== 'figcaption';
}

/** UTF-16 code units: a longer cell holds prose. */
const LONGEST_CELL = 100;

/** Whether a table sets prose on a page, as old pages and newsletters do, and holds no data. */
export function isLayoutTable(node: Element): boolean {
  const cells = [...elementsIn(node)].filter((one) => one.tagName === 'td');
  const prose = cells.map(textOf).filter((text) => text.length > LONGEST_CELL);
  return prose.join('').length * 2 > textOf({ ...node, tagName: 'div' }).length;
}

function holds(node: Element, tagName: string): boolean {
  return [...elementsIn(node)].some((one) => one.tagName === tagName);
}

function readQuotation(node: Element, reading: Reading): DraftBlock[] {
  const texts = linesIn(node, reading);
  if (hasClass(node, BOX_CLASS)) return [callout(texts[0] ?? null, texts.slice(1))];
  const below = captionOf(node, reading);
  const said = texts.filter((text) => !below.includes(text));
  if (below.length > 0 && said.length > 0) return [quotation(said, below.join(', '))];
  const cited = [...elementsIn(node)].findLast(({ tagName }) => tagName === 'cite');
  return [quotation(...splitCite(texts, cited === undefined ? null : textOf(cited)))];
}

/** A figure's caption says who said what is quoted in it, where there is no picture that it could be of. */
function readFigure(node: Element, reading: Reading): DraftBlock[] {
  const blocks = readChildren(node, reading);
  const [only, ...others] = blocks;
  if (only?.kind !== 'quotation' || others.length > 0 || holds(node, 'img')) return blocks;
  const below = captionOf(node, reading);
  return below.length > 0 && isUncited(only)
    ? [quotation(wordsIn(only), below.join(', '))]
    : blocks;
}

function linesIn(node: Element, reading: Reading): string[] {
  return readChildren(node, reading).flatMap((block) =>
    block.kind === 'list' ? wordsIn(block) : [draftText(block)],
  );
}

/** The lines of an element's caption or foot. */
function captionOf(node: Element, reading: Reading): string[] {
  const found = [...elementsIn(node)].find((one) => /^(?:figcaption|footer)$/u.test(one.tagName));
  return found === undefined ? [] : linesIn(found, reading);
}

function hasClass(node: Element, name: string): boolean {
  return (attribute(node, 'className') ?? '').split(' ').includes(name);
}

function readList(node: Element): DraftBlock {
  const items = [...elementsIn(node)].filter((one) => one.tagName === 'li');
  return list(items.map(ownText));
}

/** The text of a list item without the lists inside it, which have items of their own. */
function ownText(item: Element): string {
  const kept = item.children.filter(
    (child) => !(child.type === 'element' && (child.tagName === 'ul' || child.tagName === 'ol')),
  );
  return kept.map(rawText).join('');
}

/** Most of its text is links: a menu or further reading. */
function isLinkList(node: Element): boolean {
  const linked = [...elementsIn(node)].filter((one) => one.tagName === 'a').map(textOf);
  return linked.join('').length > textOf(node).length * 0.8;
}

/** How an element's text is set, where all of it is set so. */
function emphasisOf(node: Element): 'bold' | 'italic' | null {
  const own = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const isAll = (tags: ReadonlySet<string>) =>
    own.length > 0 && own.every((child) => child.type === 'element' && tags.has(child.tagName));
  if (isAll(BOLD)) return 'bold';
  return isAll(ITALIC) ? 'italic' : null;
}

const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);
const ITALIC: ReadonlySet<string> = new Set(['em', 'i']);

/** A line that is one link and no sentence leads elsewhere; so does one that says "read also". */
function isAside(run: readonly Nodes[]): boolean {
  const own = run.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const text = own.map(textOf).join(' ');
  const linked = own
    .flatMap((node) => linksIn(node))
    .map(textOf)
    .join('');
  if (linked === '' || text.length > 250) return false;
  return (
    READ_ALSO_OPENING.test(text) || (linked.length >= text.length - 2 && !/[.!?…»”"]$/u.test(text))
  );
}

function linksIn(node: Nodes): Element[] {
  if (node.type === 'element' && node.tagName === 'a') return [node];
  return [...elementsIn(node)].filter((one) => one.tagName === 'a');
}

/** A line end is a `<br>`: an author's own line, read as in plain text. */
function readText(text: string, reading: Reading): DraftBlock[] {
  return text.includes('\n') ? readPlainBlocks(text, reading.language) : [paragraph(text)];
}

/** A picture's number, an ornament and a bare "Read more:" are no part of the article. */
function hasWords(block: DraftBlock): boolean {
  const text = draftText(block);
  return (
    /\p{L}/u.test(text) && !(text.length < 30 && text.endsWith(':') && READ_ALSO_OPENING.test(text))
  );
}

/** Whether a pull quote stands in a paragraph already, its marks aside. */
function isRepeated(block: DraftBlock, prose: string): boolean {
  if (block.kind !== 'quotation') return false;
  return prose.includes(
    wordsIn(block)
      .join(' ')
      .replaceAll(/^[\s"“”«»]+|[\s"“”«».]+$/gu, ''),
  );
}

function blockParents(tree: Root | Element): ReadonlySet<Nodes> {
  const parents = new Set<Nodes>();
  const visit = (node: Nodes): boolean => {
    if (!('children' in node)) return false;
    let hasBlock = false;
    for (const child of node.children) {
      const isBlock = child.type === 'element' && BLOCKS.has(child.tagName);
      if (visit(child) || isBlock) hasBlock = true;
    }
    if (hasBlock) parents.add(node);
    return hasBlock;
  };
  visit(tree);
  return parents;
}

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
