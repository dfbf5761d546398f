import type { Article } from '../article/article.ts';
import { type Span, sliceSpan } from '../text/spans.ts';
import { genreLabel, hookForms } from './hook.ts';
import { linkParts } from './link-parts.ts';
import { articlePart, joinParts, separate } from './parts.ts';
import type { FitsAlone } from './point-forms.ts';
import { contentOf, proseOf } from './prose.ts';
import { readForThread } from './reading.ts';
import type { Source } from './source.ts';
import type { Draft, Part } from './thread.ts';

/** An article of this many sentences is one post, whole or not. */
const SHORT_SENTENCES = 2;

/** A longer article than this, in UTF-16 code units, is cut even where a post could hold all of it. */
const SHORT_LENGTH = 500;

/**
 * A short article as one post: the whole of it where that fits, else its hook
 * where it has no more than a sentence or two; then the link. Null where the
 * article is longer, or the author split it by hand.
 */
export function planShort(source: Source, fits: FitsAlone): Draft | null {
  const { article, language } = source;
  if (article.splits.length > 0) return null;
  const link = linkOf(source);
  const whole = separate([...wholeArticle(source), ...link], '\n\n');
  const carries = link.length > 0 ? null : ({ kind: 'headline' } as const);
  if (joinParts(whole).length <= SHORT_LENGTH && fits(whole)) return { parts: whole, carries };
  if (proseOf(article, language).length > SHORT_SENTENCES) return null;
  const parts = hookForms(source, readForThread(article, language))
    .map((hook) => separate([hook.parts, ...link], '\n\n'))
    .find(fits);
  return parts === undefined ? null : { parts, carries };
}

/** Whether an article that could be one post was split by its author: it is then posted whole, as split. */
export function isSplitByHand({ splits, text }: Article): boolean {
  return splits.length > 0 && text.length <= SHORT_LENGTH;
}

function wholeArticle({ article, language }: Source): Part[][] {
  const title: Span[] = article.title === null ? [] : [article.title.span];
  const body = article.blocks.flatMap((block) => contentOf(article, block));
  const [first = [], ...rest] = [
    ...title,
    ...body.filter((span) => !title.some((one) => one[0] === span[0])),
  ]
    .filter((span) => sliceSpan(article.text, span).trim() !== '')
    .map((span) => [articlePart(article, span)]);
  return [[...genreLabel(article, language), ...first], ...rest];
}

function linkOf({ options, language }: Source): Part[][] {
  const { url, linkPosition } = options;
  return url === null || linkPosition === 'none' ? [] : [linkParts(url, language)];
}
