import type { Article } from '../article/article.ts';
import type { Cut } from '../cut/cut.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { languageFor } from '../languages/index.ts';
import type { Platform } from '../platforms/platform.ts';
import { countPost, countShortened } from './count-post.ts';
import { fitNumbers, numberParts } from './number-posts.ts';
import { editorPart, joinParts } from './parts.ts';
import { planDigest } from './plan-digest.ts';
import { planFull } from './plan-full.ts';
import { planPost } from './plan-post.ts';
import { isSplitByHand, planShort } from './plan-short.ts';
import { fitsIn, isWithinLimits, meterOf, type Room, roomOf } from './room.ts';
import type { Source } from './source.ts';
import { addTags, tagsOf } from './tags.ts';
import type { Draft, Post, Thread, ThreadOptions } from './thread.ts';

export type { ThreadOptions };

/**
 * An article's posts for one platform. Every post is counted before any is
 * given: one over the limit is an error finding, and nothing is ever cut off
 * in silence.
 */
export function writeThread(
  article: Article,
  cut: Cut,
  platform: Platform,
  options: ThreadOptions,
): Thread {
  const room = roomOf(platform, options);
  const source = { article, cut, language: languageFor(article.lang), options };
  const posts = toPosts(planPosts(source, platform, room), room, platform.shortensLinks);
  const { id } = platform;
  const findings = [
    ...checkLimits(posts, id, room),
    ...(options.posts === null ? checkQuotes(posts, id, cut) : []),
    ...(options.posts === null ? checkTags(posts, id, tagsOf(platform, options)) : []),
  ];
  return { platform: id, limit: room.limit, unit: room.unit, posts, findings };
}

function planPosts(source: Source, platform: Platform, room: Room): readonly Draft[] {
  const { posts } = source.options;
  const full = source.options.full || isSplitByHand(source.article);
  if (posts !== null) return posts.map((text) => ({ parts: [editorPart(text)], carries: null }));
  if (platform.shape === 'post') return [planSingle(source, platform, room)];
  const tags = tagsOf(platform, source.options);
  const alone = fitsIn(room, 1);
  const short = full ? null : planShort(source, alone);
  if (short !== null) return addTags([short], tags, alone);
  return fitNumbers((total) => {
    const fits = fitsIn(room, total);
    const meter = meterOf(room, total);
    return addTags(full ? planFull(source, meter) : planDigest(source, fits, meter), tags, fits);
  });
}

function planSingle(source: Source, platform: Platform, room: Room): Draft {
  const target = platform.target?.value ?? [0, room.limit];
  return planPost(source, {
    target: [target[0], Math.min(target[1], room.limit)],
    isLinked: platform.linked,
    isBold: platform.bold,
    tags: tagsOf(platform, source.options),
    count: (text) => sizeIn(room, text),
  });
}

/** What a text takes of the platform's limit, or of its second one, whichever is nearer to its end. */
function sizeIn({ unit, limit, byteLimit }: Room, text: string): number {
  const count = countPost(text, unit);
  if (byteLimit === null) return count;
  return Math.max(count, Math.ceil((countPost(text, 'bytes') * limit) / byteLimit));
}

function toPosts(drafts: readonly Draft[], room: Room, shortens: boolean): Post[] {
  const total = drafts.length;
  return drafts.map(({ parts: planned, carries }, index) => {
    const n = index + 1;
    const parts = numberParts(planned, n, total, room.numbering);
    const text = joinParts(parts);
    const count = countPost(text, room.unit);
    return {
      n,
      total,
      text,
      count,
      shown: shortens ? countShortened(text) : count,
      parts,
      carries,
    };
  });
}

function checkLimits(posts: readonly Post[], platform: string, room: Room): Finding[] {
  return posts
    .filter(({ text }) => !isWithinLimits(text, room))
    .map(({ n, total, count }) =>
      finding(
        'post-over-limit',
        { file: `thread/${platform}.txt`, post: `${n}/${total}` },
        { n, platform, count, limit: room.limit },
      ),
    );
}

function checkQuotes(posts: readonly Post[], platform: string, cut: Cut): Finding[] {
  if (cut.quotes.length === 0 || posts.some(({ carries }) => carries?.kind === 'quote')) return [];
  return posts.length === 1
    ? []
    : [finding('quote-not-posted', { file: `thread/${platform}.txt` }, { platform })];
}

function checkTags(posts: readonly Post[], platform: string, tags: readonly string[]): Finding[] {
  const isPosted = posts.some(({ parts }) => parts.some(({ kind }) => kind === 'tag'));
  return tags.length === 0 || isPosted
    ? []
    : [
        finding(
          'tags-not-posted',
          { file: `thread/${platform}.txt` },
          { platform, tags: tags.join(' ') },
        ),
      ];
}
