import type { Article } from '../article/article.ts';
import type { Cut, Line } from '../cut/cut.ts';
import { languageFor } from '../languages/index.ts';
import type { Brand } from './brand.ts';
import type { PointLine } from './card-lines.ts';
import { hostOf } from './content.ts';

/**
 * The points of a cut as a series of cards: numbered, in the article's order,
 * and a last one that says where the article is, or else whose it is.
 */
export function pointLines(article: Article, cut: Cut, brand: Brand): readonly PointLine[] {
  const { points } = cut;
  const numbered = points.map((line, index): PointLine => {
    return { kind: 'point', line, kicker: `${index + 1}/${points.length}` };
  });
  return points.length === 0 ? [] : [...numbered, ...closingLine(article, brand)];
}

function closingLine({ url, lang, publication }: Article, { handle }: Brand): readonly PointLine[] {
  const text = url ? hostOf(url) : handle;
  if (!text) return [];
  const line: Line = { text, spans: [], origin: 'editor', changes: [] };
  const { readArticle } = languageFor(lang).labels;
  const kicker = url ? readArticle.replace(/[\s:：]+$/u, '') : (publication ?? '');
  return [{ kind: 'point', line, kicker }];
}
