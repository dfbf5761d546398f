import type { Platform } from './platform.ts';

/** X, an account without a subscription. */
export const x = {
  id: 'x',
  name: 'X',
  limit: {
    value: 280,
    source: 'twitter-text config/v3.json, maxWeightedTweetLength',
    checked: '2026-11-22',
  },
  unit: {
    value: 'weighted',
    source: 'X developer documentation, Counting characters; twitter-text config/v3.json',
    checked: '2026-11-22',
  },
  byteLimit: null,
  shape: 'thread',
  target: null,
  numbered: true,
  linked: true,
  shortensLinks: false,
  bold: false,
  links: null,
  hashtags: null,
  images: {
    most: { value: 4, source: 'X help, Posting photos', checked: '2026-11-01' },
    bytes: {
      value: 5_000_000,
      source: 'X developer documentation, Media best practices',
      checked: '2026-11-01',
    },
    alt: { value: 1000, source: 'X help, Image descriptions', checked: '2026-11-01' },
  },
  compose: {
    value: 'https://x.com/intent/post?text={text}',
    source: 'X developer documentation, Web intent',
    checked: '2026-11-22',
  },
  format: 'og',
} as const satisfies Platform;
