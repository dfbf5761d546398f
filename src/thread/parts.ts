import type { Article } from '../article/article.ts';
import { type Span, sliceSpan } from '../text/spans.ts';
import type { Part } from './thread.ts';

/** The text of parts. */
export function joinParts(parts: readonly Part[]): string {
  return parts.map((part) => part.text).join('');
}

/**
 * The article's words at a span, line ends folded to a space. `capital` gives
 * a first letter that opens the post a capital: one of the changes that
 * verbatim allows.
 */
export function articlePart(article: Article, span: Span, capital = false): Part {
  const words = sliceSpan(article.text, span).replaceAll(/\s*\n\s*/gu, ' ');
  return { text: capital ? capitalise(words, article.lang) : words, kind: 'article', span };
}

/** Words that are the tool's: a label, a mark, white space. */
export function connector(text: string): Part {
  return { text, kind: 'connector', span: null };
}

/** An address. */
export function linkPart(url: string): Part {
  return { text: url, kind: 'link', span: null };
}

/** Words that the editor wrote. */
export function editorPart(text: string): Part {
  return { text, kind: 'editor', span: null };
}

/** Parts with a separator between each group of them. */
export function separate(groups: readonly (readonly Part[])[], separator: string): Part[] {
  return groups.flatMap((group, index) =>
    index === 0 ? [...group] : [connector(separator), ...group],
  );
}

function capitalise(words: string, lang: string): string {
  const [first = ''] = words;
  return upperCase(first, lang) + words.slice(first.length);
}

function upperCase(letter: string, lang: string): string {
  const [base = 'und'] = lang.split('-');
  const upper = ['tr', 'az', 'lt'].includes(base)
    ? letter.toLocaleUpperCase(base)
    : letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}
