import type { Article } from '../article/article.ts';
import type { Span } from '../text/spans.ts';
import { hookForms } from './hook.ts';
import { genreLabel } from './line-parts.ts';
import { linkParts } from './link-parts.ts';
import { joinParts, separate } from './parts.ts';
import { splitSection } from './plan-full.ts';
import type { FitsAlone } from './point-forms.ts';
import { markQuotedBlocks } from './quoted-blocks.ts';
import { readForThread } from './reading.ts';
import { proseOf } from './sentences.ts';
import type { Source } from './source.ts';
import type { Meter } from './split-article.ts';
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
  const isShort = article.text.length <= SHORT_LENGTH;
  const whole = isShort ? separate([...wholeArticle(source), ...link], '\n\n') : [];
  const carries = link.length > 0 ? null : ({ kind: 'headline' } as const);
  if (isShort && joinParts(whole).length <= SHORT_LENGTH && fits(whole)) {
    return { parts: whole, carries };
  }
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

/** The article from end to end, quoted blocks in marks and under their speakers, as a thread of all of it would give it. */
function wholeArticle({ article, language, ...source }: Source): Part[][] {
  const label = genreLabel(article, language);
  const all: Span = [0, article.text.length];
  const posts = splitSection({ article, language, ...source }, all, ENDLESS, label);
  return markQuotedBlocks(article, posts, language, ENDLESS);
}

/** A post with room for everything. */
const ENDLESS: Meter = { measure: () => [0], room: [1] };

function linkOf({ options, language }: Source): Part[][] {
  const { url, linkPosition } = options;
  return url === null || linkPosition === 'none' ? [] : [linkParts(url, language)];
}
