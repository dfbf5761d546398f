import type { Article } from '../article/article.ts';
import type { Takeaway } from '../cut/cut.ts';
import { standsAlone } from '../cut/stands-alone.ts';
import type { Language } from '../languages/language.ts';
import type { Span } from '../text/spans.ts';
import { isCapital, lineParts } from './hook.ts';
import { articlePart, connector } from './parts.ts';
import { postableSpan } from './postable.ts';
import { type Sentence, sentenceBefore } from './prose.ts';
import type { Source } from './source.ts';
import type { Part } from './thread.ts';
import { toSentenceEnd } from './whole-words.ts';

/** A way to post a takeaway, and whether it opens on words whose referent is in another post. */
export type TakeawayForm = { readonly parts: Part[]; readonly isDangling: boolean };

/**
 * The ways to post a takeaway, the best first. One from a box of the article
 * stands under the box's own label, never in quotation marks. A sentence that
 * points back may bring the one before it along; one that is denied or limited
 * at once brings along what does so.
 */
export function takeawayForms(
  { article, language }: Source,
  takeaway: Takeaway,
  prose: readonly Sentence[],
): TakeawayForm[] {
  const label = labelParts(article, takeaway, language);
  const capital = isCapital(takeaway.text);
  const opens = (start: number) =>
    label.length === 0 &&
    !standsAlone(article.text.slice(start, takeaway.spans.at(-1)?.[1]), language);
  const [span] = takeaway.spans;
  const start = span?.[0] ?? 0;
  const own = { parts: [...label, ...lineParts(article, takeaway)], isDangling: opens(start) };
  if (takeaway.spans.length !== 1 || span === undefined) return [own];
  const ended = toSentenceEnd(article, prose, span);
  const form = (one: Span): TakeawayForm => ({
    parts: [...label, articlePart(article, one, capital)],
    isDangling: opens(one[0]),
  });
  if (label.length > 0) return [form(ended), own];
  const whole = postableSpan(article, prose, ended, language);
  const before = own.isDangling ? sentenceBefore(prose, start) : null;
  const both =
    before === null ? null : postableSpan(article, prose, [before[0], ended[1]], language);
  const forms = [both, whole].filter((one) => one !== null).map(form);
  return whole?.[1] === ended[1] ? [...forms, own] : forms;
}

function labelParts(article: Article, { label }: Takeaway, language: Language): Part[] {
  const [span] = label?.spans ?? [];
  if (span === undefined) return [];
  const colon = `${language.typography.before[':'] ?? ''}: `;
  return [articlePart(article, span), connector(colon)];
}
