import { finding } from '../findings/finding.ts';
import type { Language } from '../languages/language.ts';
import { cleanByline } from './byline.ts';
import type { Draft } from './draft.ts';
import { EMPTY_DRAFT } from './draft.ts';
import { groupLabels } from './group-labels.ts';
import { htmlBlocks } from './html-blocks.ts';
import { findContent } from './html-content.ts';
import { describePage } from './html-metadata.ts';
import { titleOfPage } from './html-title.ts';
import { parseHtml } from './html-tree.ts';
import { embargoFindings, liftBlocks } from './lift-furniture.ts';
import { groupTurns } from './turns.ts';

/**
 * A web page: its article, without what stands around it, and what the page
 * says of it in JSON-LD, Open Graph and its own tags, in that order.
 * `languageOf` tells the language from what the page declares.
 */
export function readHtml(
  raw: string,
  file: string,
  languageOf: (declared: string | null) => Language,
): Draft {
  const tree = parseHtml(raw, file);
  const page = describePage(tree);
  const language = languageOf(page.lang);
  const content = findContent(tree, language);
  const labelled = groupLabels(htmlBlocks(content.tree, language), language);
  const lifted = liftBlocks(labelled);
  const { kept, bylines, published } = lifted;
  const { blocks, genre } = groupTurns(kept, language.tag);
  const authors = [page.bylines, bylines].find((names) => names.length > 0) ?? [
    content.byline ?? '',
  ];
  const told = titleOfPage({ metadata: page.title, tag: content.title }, tree, blocks);
  const title = withoutName(told, page.publication);
  return {
    ...EMPTY_DRAFT,
    ...page,
    blocks,
    genre: page.genre ?? genre,
    published: page.published ?? published,
    title: title === null ? null : { text: title, source: 'metadata' },
    dir: content.dir,
    findings: [
      ...embargoFindings(lifted, file),
      ...(content.isFound ? [] : [finding('page-thin', { file }, { path: file })]),
    ],
    bylines: [...new Set(authors.map(cleanByline))].filter((name) => name !== ''),
  };
}

/** "How to Build a Terrarium | eHow" on eHow: the name of the site is no part of the title. */
function withoutName(title: string | null, publication: string | null): string | null {
  if (title === null || publication === null) return title;
  const rest = title.slice(0, -publication.length);
  const isNamed = title.toLowerCase().endsWith(publication.toLowerCase());
  const separator = / [|–—·:-] $/u.exec(rest);
  return isNamed && separator !== null && separator.index > 0
    ? rest.slice(0, separator.index)
    : title;
}
