import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { FindingCode } from '../findings/finding.ts';
import { FindingError, finding } from '../findings/finding.ts';
import type { Language } from '../languages/language.ts';
import type { Draft, DraftBlock } from './draft.ts';
import { draftText, EMPTY_DRAFT } from './draft.ts';
import { describeFrontMatter, readYaml } from './front-matter.ts';
import { markdownBlocks } from './markdown-blocks.ts';

/**
 * Markdown: CommonMark with GitHub's extensions, front matter in YAML. The
 * title is the front matter's, else a heading of the first level at the top.
 * Code, tables and images are left out of the text, the first two with a
 * note. `languageOf` tells the language from what the front matter declares.
 */
export function readMarkdown(
  raw: string,
  file: string,
  languageOf: (declared: string | null) => Language,
): Draft {
  if (TANGLED.test(raw)) throw new FindingError(finding('input-tangled', { file }, { path: file }));
  const tree = parseMarkdown(raw);
  const matter = tree.children.find((node) => node.type === 'yaml');
  const { values, findings } = readYaml(matter?.value ?? '', file);
  const described = describeFrontMatter(values);
  const { blocks, image, skipped } = markdownBlocks(tree, raw, languageOf(described.lang));
  return {
    ...EMPTY_DRAFT,
    ...described,
    blocks,
    title: described.title ?? topHeading(blocks),
    image: described.image ?? image,
    findings: [...findings, ...skipped.map((code: FindingCode) => finding(code, { file }))],
  };
}

/**
 * What nobody writes and a parser needs minutes for: quotations or lists more
 * than thirty deep, on one line or by indentation, and endless emphasis.
 */
const TANGLED =
  /^(?:[ \t]{0,9}(?:[>+*-]|\d{1,9}[.)])(?=[ \t>+*-])){30}.*[\p{L}\p{N}]|^[ \t]{100}[ \t]*(?:[>+*-]|\d{1,9}[.)])[ \t]|[*_~]{300}[^*_~\n]/mu;

function parseMarkdown(raw: string): Root {
  return fromMarkdown(raw, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
}

function topHeading(blocks: readonly DraftBlock[]): Draft['title'] {
  const top = blocks[0];
  return top?.kind === 'heading' && top.level === 1
    ? { text: draftText(top), source: 'heading' }
    : null;
}
