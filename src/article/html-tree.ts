import type { Element, Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterTypes as Parsed, parse, parseFragment } from 'parse5';
import { FindingError, finding } from '../findings/finding.ts';

/**
 * A page as a tree, as a browser would parse it: nothing in it is run or
 * fetched. Throws a FindingError where it is nested deeper, or has more tags,
 * than any article.
 */
export function parseHtml(raw: string, file: string): Root {
  const tangled = () => new FindingError(finding('input-tangled', { file }, { path: file }));
  if (isOverwrought(raw)) throw tangled();
  const tree = parse(raw, { scriptingEnabled: false });
  if (treeDepth(tree) > DEEPEST) throw tangled();
  return asRoot(fromParse5(tree));
}

/** A piece of a page, as one element's inside would be parsed; empty where it is nested too deep. */
export function parseHtmlFragment(raw: string): Root {
  const tree = isOverwrought(raw) ? null : parseFragment(raw);
  if (tree === null || treeDepth(tree) > DEEPEST) return { type: 'root', children: [] };
  return asRoot(fromParse5(tree));
}

function asRoot(node: Nodes): Root {
  return node.type === 'root' ? node : { type: 'root', children: [] };
}

/** Elements within elements: the deepest of sixty real pages has 39. */
const DEEPEST = 200;
/** Tags that are opened and not closed: sloppy pages have many, and the parser survives this many. */
const DEEPEST_TAGS = 3000;

/** Tags opened: sixty real pages have up to 10,000, and this many take a second. */
const MOST_TAGS = 40_000;
/** Attributes of one tag: the parser's work grows with their square. */
const MOST_ATTRIBUTES = 1000;

/** Whether parsing would take longer than any article is worth, counted by tags alone. */
function isOverwrought(raw: string): boolean {
  let depth = 0;
  let tags = 0;
  for (const { 0: opening, 1: close, 2: name = '', index } of raw.matchAll(TAG)) {
    if (close === '') tags += 1;
    if (hasManyAttributes(raw, index + opening.length) || tags > MOST_TAGS) return true;
    if (MAY_STAY_OPEN.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (close === '/' ? -1 : 1));
    if (depth > DEEPEST_TAGS) return true;
  }
  return false;
}

const TAG = /<(\/?)([a-z][a-z0-9-]*)/giu;

function hasManyAttributes(raw: string, from: number): boolean {
  const attribute = new RegExp(ATTRIBUTE, 'uy');
  attribute.lastIndex = from;
  for (let count = 0; count < MOST_ATTRIBUTES; count += 1) if (!attribute.test(raw)) return false;
  return true;
}

const ATTRIBUTE = /[\s/]+[^\s>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?/u;

function treeDepth(tree: Parsed.ParentNode): number {
  let level: readonly Parsed.ChildNode[] = tree.childNodes;
  let depth = 0;
  while (level.length > 0 && depth <= DEEPEST) {
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
    depth += 1;
  }
  return depth;
}

const MAY_STAY_OPEN: ReadonlySet<string> = new Set(
  'area base br col dd dt embed hr img input li link meta option p param path source tbody td th thead tr track wbr'.split(
    ' ',
  ),
);

/** The elements below a node in the order of the page. */
export function* elementsIn(node: Nodes): Generator<Element> {
  const stack: Nodes[] = 'children' in node ? [...node.children].reverse() : [];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.type === 'element') yield next;
    if ('children' in next) {
      for (let at = next.children.length - 1; at >= 0; at -= 1) {
        const child = next.children[at];
        if (child !== undefined) stack.push(child);
      }
    }
  }
}

/** An attribute as text; null where there is none. */
export function attribute(node: Element, name: string): string | null {
  const value = node.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? null : String(value);
}

/** The text in a node, a `<br>` as a line end and every other white space as in a browser: one space. */
export function textOf(node: Nodes): string {
  const pieces: string[] = [];
  collectText(node, pieces);
  return pieces
    .join('')
    .replaceAll(/[ \t]*\n[ \t]*/gu, '\n')
    .trim();
}

function collectText(node: Nodes, pieces: string[]): void {
  if (node.type === 'text') pieces.push(node.value.replaceAll(/[ \t\r\n\f]+/gu, ' '));
  else if (node.type === 'element' && node.tagName === 'br') pieces.push('\n');
  else if (node.type === 'element' && !isProseElement(node)) return;
  else if ('children' in node) for (const child of node.children) collectText(child, pieces);
}

/** Whether an element can hold words of the article. */
export function isProseElement(node: Element): boolean {
  return !WORDLESS.has(node.tagName) && !isHidden(node);
}

const WORDLESS: ReadonlySet<string> = new Set(
  'audio button canvas datalist del dialog embed figure frameset head iframe img input link math meta nav noscript object picture pre rp rt script select style svg table template textarea title video'.split(
    ' ',
  ),
);

function isHidden(node: Element): boolean {
  if (node.properties.hidden === true) return true;
  const style = attribute(node, 'style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style);
}
