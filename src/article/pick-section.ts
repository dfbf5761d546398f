import { FindingError, finding } from '../findings/finding.ts';
import { sliceSpan } from '../text/spans.ts';
import { foldText } from '../text/verbatim.ts';
import type { Article, Block, Title } from './article.ts';
import { isTimeAlone, isTimed, isTimedHeading } from './timed-entries.ts';

/** A heading and the blocks below it; the blocks before the first heading have none. */
type Section = { readonly heading: Block | null; readonly blocks: readonly Block[] };

/**
 * The article reduced to the section below one heading, which becomes its
 * title. Without a heading only a live article is reduced, to its first
 * entry: entries written hours apart are never mixed. The text stays as it
 * is, so spans stay true.
 *
 * @throws FindingError naming the headings there are, when none is like it.
 */
export function pickSection(article: Article, heading: string | null): Article {
  const sections = splitSections(article);
  if (heading === null) return article.genre === 'live' ? firstEntry(article, sections) : article;
  const wanted = fold(heading);
  const found = sections.find((section) => fold(titleOf(article, section) ?? '').includes(wanted));
  if (found) return reduce(article, found);
  const known = sections.flatMap((section) => titleOf(article, section) ?? []).join(' · ');
  throw new FindingError(finding('section-unknown', { file: 'article.txt' }, { heading, known }));
}

/** Accents are left out of capitals, and by those who are in a hurry. */
function fold(heading: string): string {
  return foldText(heading)
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/gu, '');
}

/** A section starts at a heading; on a live page at every time, too, which is its heading where it stands alone. */
function splitSections({ blocks, text, genre }: Article): Section[] {
  const sections: { heading: Block | null; blocks: Block[] }[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    const starts = genre === 'live' && isTimed(text, block);
    if (block.kind === 'heading' || (starts && isTimedHeading(text, block)))
      sections.push({ heading: block, blocks: [] });
    else if (starts) sections.push({ heading: null, blocks: [block] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections.filter((section) => section.blocks.length > 0);
}

function firstEntry(article: Article, sections: readonly Section[]): Article {
  const [first] = sections;
  if (first === undefined || sections.length === 1) return article;
  const entry =
    titleOf(article, first) ??
    sliceSpan(article.text, first.blocks[0]?.span ?? [0, 0]).slice(0, 60);
  const note = finding('live-first-entry', { file: 'article.txt' }, { entry });
  return { ...reduce(article, first), findings: [...article.findings, note] };
}

function reduce(article: Article, { heading, blocks }: Section): Article {
  if (heading === null) return { ...article, blocks };
  const { span } = heading;
  const text = sliceSpan(article.text, span);
  // A time alone says when, and no more: its entry goes without a title.
  const title: Title | null = isTimeAlone(text) ? null : { text, span, source: 'heading' };
  return { ...article, blocks: [heading, ...blocks], title };
}

function titleOf({ text }: Article, { heading }: Section): string | null {
  return heading === null ? null : foldText(sliceSpan(text, heading.span));
}
