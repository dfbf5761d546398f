import type { Post, Thread } from './thread.ts';

export const EXPORT_FORMATS = ['typefully', 'buffer', 'postiz', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A thread with the picture of each post, null where it has none. */
export type ExportedThread = Thread & {
  readonly images: readonly ({ readonly image: string; readonly alt: string } | null)[];
};

/** A file to write: its path inside the out folder, and its text. */
export type ExportFile = { readonly path: string; readonly content: string };

/**
 * Threads in the shape that another tool imports: one file a platform, or one
 * file of all for csv and json. Pictures are named by their path in the out
 * folder, to be uploaded where the tool wants them.
 */
export function exportThreads(
  threads: readonly ExportedThread[],
  format: ExportFormat,
): ExportFile[] {
  switch (format) {
    case 'typefully':
      return threads.map((thread) => named(thread, 'typefully.txt', typefully(thread)));
    case 'buffer':
      return threads.map((thread) => named(thread, 'buffer.json', printed(buffer(thread))));
    case 'postiz':
      return threads.map((thread) => named(thread, 'postiz.json', printed(postiz(thread))));
    case 'csv':
      return [{ path: 'thread/posts.csv', content: csv(threads) }];
    case 'json':
      return [{ path: 'thread/posts.json', content: printed(threads.flatMap(rowsOf)) }];
  }
}

/** Typefully parts posts at four line ends. Source: Typefully API, Create draft, content. */
function typefully({ posts }: Thread): string {
  return `${posts.map(({ text }) => text).join('\n\n\n\n')}\n`;
}

const BUFFER_SERVICES: Readonly<Record<string, string>> = {
  x: 'twitter',
  'x-premium': 'twitter',
  bluesky: 'bluesky',
  mastodon: 'mastodon',
  threads: 'threads',
};

/**
 * The body of a request to Buffer's GraphQL API: every post stands in
 * `thread`, and the first once more in `text`.
 * Source: developers.buffer.com, Create threaded post.
 */
function buffer({ platform, posts }: Thread) {
  const service = BUFFER_SERVICES[platform];
  const thread = posts.map(({ text }) => ({ text }));
  const metadata =
    service === undefined || posts.length < 2 ? {} : { metadata: { [service]: { thread } } };
  return {
    query:
      'mutation CreatePost($input: CreatePostInput!) { createPost(input: $input) { ... on PostActionSuccess { post { id } } ... on MutationError { message } } }',
    variables: {
      input: {
        text: posts[0]?.text ?? '',
        channelId: '',
        schedulingType: 'automatic',
        mode: 'addToQueue',
        ...metadata,
      },
    },
  };
}

/**
 * A draft for Postiz; its date, which a draft needs too, its channel and the
 * ids of its uploaded pictures are left to fill in. Source: docs.postiz.com, Public API, Create post.
 */
function postiz({ platform, posts, images }: ExportedThread) {
  const value = posts.map(({ text }, index) => {
    const picture = images[index] ?? null;
    return {
      content: text,
      image: picture === null ? [] : [{ id: '', path: picture.image, alt: picture.alt }],
      delay: 0,
    };
  });
  return {
    type: 'draft',
    date: '',
    shortLink: false,
    tags: [],
    posts: [{ integration: { id: '' }, value, settings: postizSettings(platform) }],
  };
}

/** What Postiz demands of a channel's posts beside its type. Source: postiz-app, dtos/posts/providers-settings. */
const POSTIZ_DEMANDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  x: { who_can_reply_post: 'everyone' },
  instagram: { post_type: 'post' },
};

function postizSettings(platform: string) {
  const type = POSTIZ_TYPES[platform] ?? platform;
  return { __type: type, ...POSTIZ_DEMANDS[type] };
}

const POSTIZ_TYPES: Readonly<Record<string, string>> = {
  'x-premium': 'x',
  'bluesky-short': 'bluesky',
};

const COLUMNS = ['platform', 'n', 'total', 'text', 'count', 'limit', 'image', 'alt'] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

/**
 * Comma-separated values with a header, behind the mark by which Excel knows
 * UTF-8. Source: RFC 4180.
 */
function csv(threads: readonly ExportedThread[]): string {
  const rows = threads.flatMap(rowsOf).map((row) => COLUMNS.map((column) => field(row[column])));
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}

/**
 * A field as text. One that a spreadsheet would reckon with opens on a tab,
 * which every composer trims: nothing else is added to a post.
 * Source: OWASP, CSV Injection.
 */
function field(value: string | number | null): string {
  const written = String(value ?? '');
  const text = /^[=+\-@\t\r]/u.test(written) ? `\t${written}` : written;
  return /[",\r\n\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function rowsOf({ platform, limit, posts, images }: ExportedThread): Row[] {
  return posts.map(({ n, total, text, count }: Post, index) => ({
    platform,
    n,
    total,
    text,
    count,
    limit,
    image: images[index]?.image ?? null,
    alt: images[index]?.alt ?? null,
  }));
}

function named({ platform }: Thread, ending: string, content: string): ExportFile {
  return { path: `thread/${platform}.${ending}`, content };
}

function printed(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
