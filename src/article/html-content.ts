import type { Element, Nodes, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Language } from '../languages/language.ts';
import { BOX_CLASS, isLayoutTable } from './html-blocks.ts';
import { attribute, elementsIn, isProseElement, parseHtmlFragment, textOf } from './html-tree.ts';
import { isLabelLine, isTakeawayLabel } from './labels.ts';
import { extractArticle } from './readability.ts';

/** The part of a page that is the article, and what was found on the way. */
export type Content = {
  readonly tree: Root | Element;
  readonly title: string | null;
  readonly byline: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
  /** False where nothing looked like an article, and the page's paragraphs had to do. */
  readonly isFound: boolean;
};

/**
 * The article in a page. A page that is nothing but an article is taken
 * whole; others go through Readability, and where that finds too little or
 * would take too long the paragraphs of the page's `<article>` are taken.
 */
export function findContent(tree: Root, language: Language): Content {
  const marked = prune(tree, language);
  const body = [...elementsIn(marked)].find((node) => node.tagName === 'body');
  const page = toHtml(marked);
  const extract = piecesIn(page) > MOST_PIECES ? null : extractArticle(page, BOX_CLASS);
  const said = {
    title: extract?.title ?? null,
    byline: extract?.byline ?? null,
    dir: extract?.dir ?? null,
    isFound: true,
  };
  if (body !== undefined && isPlainPage(marked)) return { tree: body, ...said };
  if (extract !== null && extract.length >= LEAST) {
    return { tree: parseHtmlFragment(extract.html), ...said };
  }
  return { tree: paragraphsOf(marked), ...said, isFound: false };
}

/** UTF-16 code units: below it, Readability has missed the article. */
const LEAST = 250;

/** Tags and escaped characters: sixty real pages have up to 19,000, and Readability takes a second for them. */
const MOST_PIECES = 24_000;

function piecesIn(page: string): number {
  return page.match(/[<&]/gu)?.length ?? 0;
}

/** The page without what holds no words, its takeaway boxes marked so that they are kept. */
function prune(tree: Root, language: Language): Root {
  const children = pruneChildren(tree, language);
  return { ...tree, children: children.filter((child) => child.type !== 'doctype') };
}

function pruneChildren(node: Root | Element, language: Language): RootContent[] {
  return node.children.flatMap((child): RootContent[] => {
    if (child.type === 'comment') return [];
    if (child.type !== 'element') return [child];
    if (isDropped(child)) return [];
    const children = pruneChildren(child, language).filter((one) => one.type !== 'doctype');
    const kept = footAsCaption({ ...child, children });
    return [isBox(kept, language) ? markBox(kept) : kept];
  });
}

/** UTF-16 code units: a longer one is the article, not a box in it. */
const LONGEST_BOX = 1500;

/** Readability throws every `<footer>` out; in a block quotation it says who said it. */
function footAsCaption(node: Element): Element {
  if (node.tagName !== 'blockquote') return node;
  const children = node.children.map((child): Element['children'][number] =>
    child.type === 'element' && child.tagName === 'footer'
      ? { ...child, tagName: 'figcaption' }
      : child,
  );
  return { ...node, children };
}

function isDropped(node: Element): boolean {
  if (node.tagName === 'script') return !/ld\+json/iu.test(attribute(node, 'type') ?? '');
  if (node.tagName === 'figure')
    return ![...elementsIn(node)].some((one) => one.tagName === 'blockquote');
  if (isNote(node)) return true;
  const name = `${attribute(node, 'className') ?? ''} ${attribute(node, 'id') ?? ''}`;
  return DROPPED.has(node.tagName) || (BESIDE.test(name) && textOf(node).length <= LONGEST_BOX);
}

/** The number of a footnote or a source, and the note it leads to. */
function isNote(node: Element): boolean {
  if (node.tagName === 'li')
    return /^(?:doc-\d+-)?(?:foot|end)note-|^fn/u.test(attribute(node, 'id') ?? '');
  return (
    node.tagName === 'sup' &&
    /^[[(]?\d{1,3}[\])]?$/u.test(textOf(node)) &&
    node.children.length === 1
  );
}

/** Captions, embedded posts, share bars, sign-up boxes, further reading: by the names sites give them. */
const BESIDE =
  /(?:^|[ _-])(?:(?:twitter|x)-tweet|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|caption|credits?|wp-caption|share(?:-?(?:bar|buttons|tools|links))|social-?share|sharing|newsletter|related(?:-(?:articles|posts|content|links))?|read-?(?:more|also|next)|lire-aussi|cookie(?:s|-banner|-notice)?|paywall-(?:offer|promo)|advert(?:isement)?)(?:$|[ _-])/iu;

const DROPPED: ReadonlySet<string> = new Set(
  'audio button canvas del dialog embed iframe input noscript object option rp rt select style svg template textarea video'.split(
    ' ',
  ),
);

/** The innermost element that opens with a takeaway label and has more below it. */
function isBox(node: Element, language: Language): boolean {
  if (!BOXES.has(node.tagName)) return false;
  const label = firstLabel(node);
  const isLabel =
    isTakeawayLabel(label, language) || (node.tagName === 'aside' && isLabelLine(label, language));
  if (!isLabel) return false;
  const text = textOf(node);
  const isBoxed =
    text.startsWith(label) && text.length > label.length + 20 && text.length <= LONGEST_BOX;
  return isBoxed && ![...elementsIn(node)].some((one) => attribute(one, 'className') === BOX_CLASS);
}

function firstLabel(node: Element): string {
  for (const one of elementsIn(node)) {
    const text = LABELS.has(one.tagName) ? textOf(one) : '';
    if (text !== '') return text;
  }
  return '';
}

const BOXES: ReadonlySet<string> = new Set(['aside', 'blockquote', 'details', 'div', 'section']);
const LABELS: ReadonlySet<string> = new Set('b h2 h3 h4 h5 h6 p span strong summary'.split(' '));

/** A plain `<blockquote>` with the box's class only: other names could have it thrown out. */
function markBox(node: Element): Element {
  return { ...node, tagName: 'blockquote', properties: { className: [BOX_CLASS] } };
}

/** Nothing but headings, prose, lists and quotations, and links few enough to be in the prose. */
function isPlainPage(tree: Root): boolean {
  let linked = 0;
  for (const node of elementsIn(tree)) {
    if (FURNITURE.has(node.tagName) || (node.tagName === 'table' && isLayoutTable(node)))
      return false;
    if (node.tagName === 'a') linked += textOf(node).length;
  }
  return linked * 4 <= textOf(tree).length;
}

const FURNITURE: ReadonlySet<string> = new Set('aside footer form label nav'.split(' '));

function paragraphsOf(tree: Root): Root {
  const elements = [...elementsIn(tree)];
  const articles = elements.filter((node) => node.tagName === 'article');
  const longest = articles.toSorted((one, other) => textOf(other).length - textOf(one).length)[0];
  const scope = longest ?? elements.find((node) => node.tagName === 'main') ?? tree;
  const found = [...elementsIn(scope)].filter(
    (node) => PROSE.has(node.tagName) && isProseElement(node),
  );
  const body = elements.find((node) => node.tagName === 'body');
  const kept: Nodes[] = found.length > 0 ? found : [...(body?.children ?? [])];
  return {
    type: 'root',
    children: kept.filter((node) => node.type !== 'root' && node.type !== 'doctype'),
  };
}

const PROSE: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'p']);
