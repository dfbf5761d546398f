import type { Article, Block } from '../../article/article.ts';
import type { Language } from '../../languages/language.ts';
import { countWhile } from '../../text/count-while.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/spans.ts';
import { withoutTimeStamp } from '../../text/time-stamp.ts';
import { type Token, tokenise } from './tokens.ts';

/** A run of sentences that belong together: a paragraph, or more where a sentence runs across them. */
export type Paragraph = {
  readonly span: Span;
  readonly sentences: readonly Span[];
  readonly blocks: readonly Block[];
};

/** An article made ready for cutting. */
export type Prose = {
  readonly article: Article;
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** Everything but headings. */
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly Block[];
};

/** Splits an article into paragraphs, sentences and words. */
export function readProse(article: Article, language: Language): Prose {
  const { text } = article;
  const isTitle = ({ span }: Block) => article.title !== null && span[0] === article.title.span[0];
  const body = article.blocks.filter((block) => block.kind !== 'heading' && !isTitle(block));
  return {
    article,
    text,
    language,
    tokens: tokenise(text, [0, text.length], language),
    paragraphs: joinParagraphs(body, article, language),
    headings: article.blocks.filter((block) => block.kind === 'heading' && !isTitle(block)),
  };
}

/** Joins a block to the one before where a quotation's attribution stands in a block of its own. */
function joinParagraphs(body: readonly Block[], article: Article, language: Language): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const block of body) {
    const last = paragraphs.at(-1);
    const sentences = sentencesOf(block, article, language);
    if (last !== undefined && goesOn(article.text, last, block)) {
      paragraphs[paragraphs.length - 1] = joined(last, block, sentences);
    } else {
      paragraphs.push({ span: block.span, sentences, blocks: [block] });
    }
  }
  return paragraphs;
}

function joined(last: Paragraph, block: Block, sentences: readonly Span[]): Paragraph {
  const [first, ...rest] = sentences;
  const running = last.sentences.at(-1);
  const across: Span[] = running && first ? [[running[0], first[1]], ...rest] : [...sentences];
  return {
    span: [last.span[0], block.span[1]],
    sentences: [...last.sentences.slice(0, -1), ...across],
    blocks: [...last.blocks, block],
  };
}

function sentencesOf(block: Block, article: Article, language: Language): Span[] {
  const contents = block.items.length > 0 ? block.items : [block.span];
  const dateline = article.dateline?.span;
  return contents.flatMap((span) => {
    const skipped: Span =
      dateline && dateline[0] === span[0] && dateline[1] < span[1] ? [dateline[1], span[1]] : span;
    return splitSentences(article.text, skipped, language).map((sentence) =>
      withoutTimeStamp(article.text, sentence),
    );
  });
}

/** A block goes on with the one before it where that stops at a comma and this one starts in lower case. */
function goesOn(text: string, last: Paragraph, block: Block): boolean {
  const previous = last.blocks.at(-1);
  if (previous?.kind === 'callout' || block.kind === 'callout' || block.kind === 'list')
    return false;
  const before = text.slice(Math.max(0, last.span[1] - 6), last.span[1]).trimEnd();
  const after = text.slice(block.span[0], block.span[0] + 2);
  return /^\p{Ll}/u.test(after) && /[,»”"“]\s*,?$/u.test(before);
}

/** The last paragraph that starts at or before an offset, or null before the first. */
export function paragraphAt({ paragraphs }: Prose, offset: number): Paragraph | null {
  return paragraphs[paragraphsUpTo(paragraphs, offset) - 1] ?? null;
}

/** The index of the paragraph that holds an offset, or -1 between paragraphs. */
export function paragraphIndexAt({ paragraphs }: Prose, offset: number): number {
  const index = paragraphsUpTo(paragraphs, offset) - 1;
  return offset <= (paragraphs[index]?.span[1] ?? -1) ? index : -1;
}

function paragraphsUpTo(paragraphs: readonly Paragraph[], offset: number): number {
  return countWhile(paragraphs, ({ span }) => span[0] <= offset);
}

/** The sentence that holds an offset, or null. */
export function sentenceAt(paragraph: Paragraph, offset: number): Span | null {
  const sentence = paragraph.sentences[sentencesUpTo(paragraph, offset) - 1];
  return sentence !== undefined && offset < sentence[1] ? sentence : null;
}

/** How many sentences of a paragraph start at or before an offset. */
export function sentencesUpTo({ sentences }: Paragraph, offset: number): number {
  return countWhile(sentences, ([start]) => start <= offset);
}
