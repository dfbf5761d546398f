import type { Article } from '../article/article.ts';
import type { Line } from '../cut/cut.ts';
import type { Language } from '../languages/language.ts';
import { articlePart, connector, editorPart } from './parts.ts';
import type { Part } from './thread.ts';

/** A line of the cut in the article's own characters. */
export function lineParts(article: Article, line: Line): Part[] {
  if (line.spans.length === 0) return [editorPart(line.text)];
  return line.spans.flatMap((span, index) => [
    ...(index === 0 || /^[,;:]/u.test(article.text.slice(...span)) ? [] : [connector(' ')]),
    articlePart(article, span, index === 0 && isCapital(line.text)),
  ]);
}

/** Whether a line of the cut opens on a capital letter. */
export function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** What the article is, where it is not news: "Opinion | ". */
export function genreLabel(article: Article, language: Language): Part[] {
  const label = language.labels.genres[article.genre] ?? null;
  return label === null ? [] : [connector(`${label} | `)];
}
