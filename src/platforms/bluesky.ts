import type { Platform } from './platform.ts';

/** Bluesky. Its own app shows "1/7" on an author's thread, so posts carry no number of their own. */
export const bluesky = {
  id: 'bluesky',
  name: 'Bluesky',
  limit: {
    value: 300,
    source: 'atproto lexicon app.bsky.feed.post, maxGraphemes (@atproto/api 0.19.19)',
    checked: '2026-11-22',
  },
  unit: {
    value: 'graphemes',
    source: 'atproto lexicon app.bsky.feed.post, maxGraphemes (@atproto/api 0.19.19)',
    checked: '2026-11-22',
  },
  byteLimit: {
    value: 3000,
    source: 'atproto lexicon app.bsky.feed.post, maxLength (@atproto/api 0.19.19)',
    checked: '2026-11-22',
  },
  shape: 'thread',
  target: null,
  numbered: false,
  linked: true,
  shortensLinks: true,
  bold: false,
  links: null,
  hashtags: null,
  images: {
    most: {
      value: 4,
      source: 'atproto lexicon app.bsky.embed.images, maxLength (@atproto/api 0.19.19)',
      checked: '2026-11-22',
    },
    bytes: {
      value: 2_000_000,
      source:
        'atproto lexicon app.bsky.embed.images, maxSize (@atproto/api 0.19.19); 1 MB before 2026-04',
      checked: '2026-11-22',
    },
    alt: {
      value: 2000,
      source:
        'bluesky-social/social-app pull requests 5611 and 9916: the app’s own limit, in graphemes',
      checked: '2026-11-22',
    },
  },
  compose: {
    value: 'https://bsky.app/intent/compose?text={text}',
    source: 'docs.bsky.app, Action intent links',
    checked: '2026-11-22',
  },
  format: 'og',
} as const satisfies Platform;
