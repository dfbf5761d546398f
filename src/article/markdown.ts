import type { Literal, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { FindingError, finding } from '../findings/finding.ts';
import type { Language } from '../languages/language.ts';
import type { Draft, DraftBlock } from './draft.ts';
import { draftText, EMPTY_DRAFT } from './draft.ts';
import type { FrontMatter } from './front-matter.ts';
import { describeFrontMatter, readFrontMatter } from './front-matter.ts';
import { embargoFindings, liftBlocks } from './lift-furniture.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { isOverwrought } from './markdown-cost.ts';
import { stripSiteCode } from './site-code.ts';
import { groupTurns } from './turns.ts';

/**
 * Markdown: CommonMark with GitHub's extensions, front matter in YAML or TOML,
 * and what site builders add to it. The title is the front matter's, else a
 * heading of the first level at the top. Code, tables, images and site code
 * are left out of the text, all but images with a note. `languageOf` tells
 * the language from what the front matter declares.
 */
export function readMarkdown(
  raw: string,
  file: string,
  languageOf: (declared: string | null) => Language,
): Draft {
  const short = raw.replaceAll(BLANK_LINES, '\n\n');
  if (isOverwrought(short))
    throw new FindingError(finding('input-tangled', { file }, { path: file }));
  const { text, hadSiteCode } = stripSiteCode(short);
  const whole = parseMarkdown(text, KINDS);
  const matter = frontMatterOf(whole, file);
  const tree = matter === null ? parseMarkdown(text, []) : whole;
  const { values, findings } = matter ?? NO_MATTER;
  const described = describeFrontMatter(values);
  const language = languageOf(described.lang);
  const content = markdownBlocks(tree, text, language);
  const lifted = liftBlocks(content.blocks);
  const { kept, bylines, published } = lifted;
  const { blocks, genre } = groupTurns(kept, language.tag);
  const skipped = [...content.skipped, ...(hadSiteCode ? (['site-code-left-out'] as const) : [])];
  return {
    ...EMPTY_DRAFT,
    ...described,
    blocks,
    title: described.title ?? topHeading(blocks),
    genre: described.genre ?? genre,
    bylines: described.bylines.length > 0 ? described.bylines : bylines,
    published: described.published ?? published,
    image: described.image ?? content.image,
    findings: [
      ...findings,
      ...embargoFindings(lifted, file),
      ...skipped.map((code) => finding(code, { file })),
    ],
  };
}

/** One blank line says what many say, and the parser is spared them. */
const BLANK_LINES = /\n[ \t\r\n]*\n/gu;

const KINDS: ('yaml' | 'toml')[] = ['yaml', 'toml'];
const NO_MATTER: FrontMatter = { values: {}, findings: [] };

/** The front matter of an article, empty where it has none; null where what stands between its fences is text. */
function frontMatterOf({ children: [matter] }: Root, file: string): FrontMatter | null {
  if (matter?.type === 'yaml') return readFrontMatter(matter.value, 'yaml', file);
  if (matter?.type === 'toml') return readFrontMatter(matter.value, 'toml', file);
  return NO_MATTER;
}

function parseMarkdown(raw: string, kinds: ('yaml' | 'toml')[]): Root {
  return fromMarkdown(raw, {
    extensions: [gfm(), frontmatter(kinds)],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(kinds)],
  });
}

/** TOML front matter, which mdast leaves to whoever wants it to declare. */
type Toml = Literal & { type: 'toml' };

declare module 'mdast' {
  interface FrontmatterContentMap {
    toml: Toml;
  }
  interface RootContentMap {
    toml: Toml;
  }
}

function topHeading(blocks: readonly DraftBlock[]): Draft['title'] {
  const top = blocks[0];
  return top?.kind === 'heading' && top.level === 1
    ? { text: draftText(top), source: 'heading' }
    : null;
}
