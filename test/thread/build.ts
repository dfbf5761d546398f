import type { Article, Block, Genre } from '../../src/article/article.ts';
import type { Cut, Line, Quote, Takeaway } from '../../src/cut/cut.ts';
import type { Span } from '../../src/text/spans.ts';
import { BLANK_ARTICLE } from '../article/blank-article.ts';

type ArticleWords = {
  readonly lang: string;
  readonly title?: string;
  /** A paragraph that opens with `## ` is a heading, one that opens with `> ` a callout "Label: words". */
  readonly body: readonly string[];
  readonly dateline?: string;
  readonly genre?: Genre;
};

/** An article as the reader would give it, its spans found by searching. */
export function buildArticle({
  lang,
  title,
  body,
  dateline,
  genre = 'news',
}: ArticleWords): Article {
  const lines = title === undefined ? body : [`## ${title}`, ...body];
  const text = lines.map((line) => line.replace(/^(?:##|>) /u, '')).join('\n\n');
  let from = 0;
  const blocks = lines.map((line): Block => {
    const block = blockOf(line, text, from);
    from = block.span[1];
    return block;
  });
  return {
    ...BLANK_ARTICLE,
    text,
    blocks,
    title:
      title === undefined ? null : { text: title, span: spanIn(text, title), source: 'heading' },
    dateline:
      dateline === undefined ? null : { span: spanIn(text, dateline), place: null, date: null },
    lang,
    genre,
  };
}

/** A line of the cut: `words` are the article's, but for a first letter that it may have in lower case. */
export function lineOf(article: Article, words: string): Line {
  const lower = words.charAt(0).toLowerCase() + words.slice(1);
  const isSame = article.text.includes(words);
  const span = spanIn(article.text, isSame ? words : lower);
  const isTitle = article.title !== null && span[0] < article.title.span[1];
  return {
    text: words,
    spans: [span],
    origin: isTitle ? 'title' : 'article',
    changes: isSame ? [] : ['capitalised'],
  };
}

/** A quote; `context` is the sentence of the article that holds it. */
export function quoteOf(
  article: Article,
  words: string,
  context: string,
  speaker: { name?: string; role?: string; via?: string },
): Quote {
  const find = (part: string | undefined) =>
    part === undefined ? null : spanIn(article.text, part);
  const { name = null, role = null, via = null } = speaker;
  return {
    ...lineOf(article, words),
    confidence: 'explicit',
    context: spanIn(article.text, context),
    speaker: {
      name,
      role,
      via,
      spans: { name: find(speaker.name), role: find(speaker.role), via: find(speaker.via) },
    },
  };
}

/** A takeaway, with the label of its box where it has one. */
export function takeawayOf(article: Article, words: string, label?: string): Takeaway {
  return {
    ...lineOf(article, words),
    label: label === undefined ? null : lineOf(article, label),
  };
}

/** A cut of these lines and no others. */
export function buildCut(lines: Partial<Cut> & Pick<Cut, 'headline'>): Cut {
  return {
    kicker: null,
    quotes: [],
    takeaway: null,
    points: [],
    alternatives: { headline: [], quote: [], takeaway: [] },
    findings: [],
    ...lines,
  };
}

function blockOf(line: string, text: string, from: number): Block {
  const words = line.replace(/^(?:##|>) /u, '');
  const start = text.indexOf(words, from);
  const span: Span = [start, start + words.length];
  if (line.startsWith('## ')) return { kind: 'heading', span, level: 1, label: null, items: [] };
  if (!line.startsWith('> '))
    return { kind: 'paragraph', span, level: null, label: null, items: [] };
  const [label = ''] = /^[^:]+?(?=\s?:)/u.exec(words) ?? [];
  const content = words.replace(/^[^:]+:\s*/u, '');
  const at = start + words.length - content.length;
  return {
    kind: 'callout',
    span,
    level: null,
    label: [start, start + label.length],
    items: [[at, span[1]]],
  };
}

function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The article has no “${words}”.`);
  return [start, start + words.length];
}
