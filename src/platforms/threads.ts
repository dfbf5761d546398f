import type { Platform } from './platform.ts';

/** Threads. The API has been seen to refuse on bytes, so bytes are counted. */
export const threads = {
  id: 'threads',
  name: 'Threads',
  limit: {
    value: 500,
    source: 'Meta, Threads API, Posts, updated 2026-04-14',
    checked: '2026-11-22',
  },
  unit: {
    value: 'bytes',
    source:
      'Meta, Threads API, Posts: emoji count as UTF-8 bytes; gitroomhq/postiz-app pull request 1946: refused on the bytes of the whole text',
    checked: '2026-11-22',
  },
  byteLimit: null,
  shape: 'thread',
  target: null,
  numbered: true,
  linked: true,
  shortensLinks: false,
  bold: false,
  links: {
    value: 5,
    source: 'Meta, Threads API, Text attachments: more than 5 links fail since 2025-12-22',
    checked: '2026-11-22',
  },
  hashtags: {
    value: 1,
    source:
      'Meta, Threads API, Posts, Topic tags: one a post, as quoted by others; ayrshare.com documentation',
    checked: '2026-11-22',
  },
  images: {
    most: {
      value: 20,
      source: 'ayrshare.com documentation, Threads: up to 20 in a carousel',
      checked: '2026-11-22',
    },
    bytes: {
      value: 8_000_000,
      source: 'Meta, Threads API, Posts, Media specifications, as given by ayrshare.com',
      checked: '2026-11-22',
    },
    alt: { value: 1000, source: 'not documented; the cautious value', checked: '2026-11-22' },
  },
  compose: {
    value: 'https://www.threads.com/intent/post?text={text}',
    source: 'Meta, Threads, Web intents, updated 2026-03-19',
    checked: '2026-11-22',
  },
  format: 'portrait',
} as const satisfies Platform;
