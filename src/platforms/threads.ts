import type { Platform } from './platform.ts';

/** Threads. The API has been seen to refuse on bytes, so bytes are counted. */
export const threads = {
  id: 'threads',
  name: 'Threads',
  limit: { value: 500, source: 'Meta, Threads API, Create posts', checked: '2026-11-01' },
  unit: {
    value: 'bytes',
    source: 'gitroomhq/postiz-app pull request 1946: refused on UTF-8 bytes',
    checked: '2026-11-01',
  },
  byteLimit: null,
  shape: 'thread',
  target: null,
  numbered: true,
  linked: true,
  shortensLinks: false,
  bold: false,
  links: { value: 5, source: 'Meta, Threads API, Limitations', checked: '2026-11-01' },
  hashtags: {
    value: 1,
    source: 'Meta, Threads API, Topic tags: one a post',
    checked: '2026-11-01',
  },
  images: {
    most: { value: 20, source: 'Meta, Threads API, Carousel posts', checked: '2026-11-01' },
    bytes: {
      value: 8_000_000,
      source: 'Meta, Threads API, Image specifications',
      checked: '2026-11-01',
    },
    alt: { value: 1000, source: 'not documented; the cautious value', checked: '2026-11-01' },
  },
  compose: {
    value: 'https://www.threads.com/intent/post?text={text}',
    source: 'Meta, Threads, Web intents, updated 2026-03-19',
    checked: '2026-11-22',
  },
  format: 'portrait',
} as const satisfies Platform;
