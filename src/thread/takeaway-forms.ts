import type { Article } from '../article/article.ts';
import type { Clarity } from '../cut/clarity/clarity.ts';
import type { Known } from '../cut/clarity/opening.ts';
import type { Takeaway } from '../cut/cut.ts';
import type { Language } from '../languages/language.ts';
import type { Span } from '../text/spans.ts';
import { clarityBehind } from './clarity-behind.ts';
import { isCapital, lineParts } from './line-parts.ts';
import { articlePart, connector } from './parts.ts';
import { leadOf } from './point-forms.ts';
import { postableSpan } from './postable.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';
import type { Part } from './thread.ts';
import { toSentenceEnd } from './whole-words.ts';

/** A way to post a takeaway, and how clear it is there. */
export type TakeawayForm = { readonly parts: Part[]; readonly clarity: Clarity };

/**
 * The ways to post a takeaway, the best first. One from a box of the article
 * stands under the box's own label, never in quotation marks, and is clear; so
 * are words of the editor's own. A sentence that points back may bring the one
 * before it along; one that is denied or limited at once brings along what
 * does so.
 */
export function takeawayForms(
  { article, language }: Source,
  takeaway: Takeaway,
  reading: Reading,
  known: Known,
): TakeawayForm[] {
  const { sentences } = reading;
  const label = labelParts(article, takeaway, language);
  const clarity = (span: Span) =>
    label.length > 0 ? 'clear' : clarityBehind(reading, span, known);
  const [span] = takeaway.spans;
  const last = takeaway.spans.at(-1);
  const parts = [...label, ...lineParts(article, takeaway)];
  if (span === undefined || last === undefined) return [{ parts, clarity: 'clear' }];
  const own = { parts, clarity: clarity([span[0], last[1]]) };
  if (takeaway.spans.length !== 1) return [own];
  const ended = toSentenceEnd(article, sentences, span);
  const form = (one: Span): TakeawayForm => ({
    parts: [...label, articlePart(article, one, isCapital(takeaway.text))],
    clarity: clarity(one),
  });
  if (label.length > 0) return [form(ended), own];
  const whole = postableSpan(article, sentences, ended, language);
  const before = leadOf(reading, span);
  const both =
    before === null ? null : postableSpan(article, sentences, [before[0], ended[1]], language);
  const forms = [both, whole].filter((one) => one !== null).map(form);
  return whole?.[1] === ended[1] ? [...forms, own] : forms;
}

function labelParts(article: Article, { label }: Takeaway, language: Language): Part[] {
  const [span] = label?.spans ?? [];
  if (span === undefined) return [];
  const colon = `${language.typography.before[':'] ?? ''}: `;
  return [articlePart(article, span), connector(colon)];
}
