import type { Root } from 'hast';
import { DEFAULT_TITLE } from '../languages/furniture.ts';
import type { DraftBlock } from './draft.ts';
import { draftText } from './draft.ts';
import { elementsIn, textOf } from './html-tree.ts';

/** Where a page says its title, null where it does not: in its metadata, and in `<title>`, as Readability cleans it. */
export type ToldTitles = { readonly metadata: string | null; readonly tag: string | null };

/**
 * The title of a page. Where only `<title>` tells it, which is written for
 * search engines, the one `<h1>` of its `<article>` wins if it is about the
 * same: it is what readers see, with its "may" and "according to". A `<title>`
 * that has all of the `<h1>` in it says no less.
 */
export function titleOfPage(
  { metadata, tag }: ToldTitles,
  tree: Root,
  blocks: readonly DraftBlock[],
): string | null {
  const told = isDefaultTitle(tag ?? '') ? null : tag || null;
  const shown = metadata === null ? onlyTopHeading(tree) : null;
  if (shown !== null && (told === null || isAboutSame(shown, told))) return shown;
  return told ?? metadata ?? openingHeading(blocks, tag ?? '');
}

/** What an editor calls a document that nobody has named yet. */
function isDefaultTitle(title: string): boolean {
  return DEFAULT_TITLE.test(title.trim());
}

function onlyTopHeading(tree: Root): string | null {
  const articles = [...elementsIn(tree)].filter(({ tagName }) => tagName === 'article');
  const found = articles.slice(0, 1).flatMap((article) => [...elementsIn(article)]);
  const headings = found.filter(({ tagName }) => tagName === 'h1').map(textOf);
  const [only = '', ...others] = headings.filter((text) => text !== '');
  return others.length === 0 && wordsOf(only).length >= 2 ? only : null;
}

/** A word of four letters in common; every word, and the page's title says no less. */
function isAboutSame(shown: string, told: string): boolean {
  const known = new Set(wordsOf(told));
  const words = wordsOf(shown);
  const isShared = words.some((word) => word.length >= 4 && known.has(word));
  return isShared && !words.every((word) => known.has(word));
}

function wordsOf(title: string): string[] {
  return title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The heading a text opens with; in a document without a name of its own, a line set in bold will do. */
function openingHeading([top]: readonly DraftBlock[], tag: string): string | null {
  const isTitle = top?.kind === 'heading' && (top.level === 1 || isDefaultTitle(tag));
  return isTitle ? draftText(top) : null;
}
