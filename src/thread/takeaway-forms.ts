import type { Article } from '../article/article.ts';
import type { Takeaway } from '../cut/cut.ts';
import type { Language } from '../languages/language.ts';
import { isCapital, lineParts } from './hook.ts';
import { articlePart, connector } from './parts.ts';
import type { Sentence } from './prose.ts';
import type { Source } from './source.ts';
import type { Part } from './thread.ts';
import { toSentenceEnd } from './whole-words.ts';

/**
 * The ways to post a takeaway, the best first. One from a box of the article
 * stands under the box's own label, never in quotation marks.
 */
export function takeawayForms(
  { article, language }: Source,
  takeaway: Takeaway,
  prose: readonly Sentence[],
): Part[][] {
  const label = labelParts(article, takeaway, language);
  const own = [...label, ...lineParts(article, takeaway)];
  const [span] = takeaway.spans;
  if (takeaway.spans.length !== 1 || span === undefined) return [own];
  const whole = toSentenceEnd(article, prose, span);
  return [[...label, articlePart(article, whole, isCapital(takeaway.text))], own];
}

function labelParts(article: Article, { label }: Takeaway, language: Language): Part[] {
  const [span] = label?.spans ?? [];
  if (span === undefined) return [];
  const colon = `${language.typography.before[':'] ?? ''}: `;
  return [articlePart(article, span), connector(colon)];
}
