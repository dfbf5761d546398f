import type { Platform } from './platform.ts';

/** X, an account without a subscription. */
export const x = {
  id: 'x',
  name: 'X',
  limit: {
    value: 280,
    source: 'docs.x.com, Counting characters; twitter-text config/v3.json, maxWeightedTweetLength',
    checked: '2026-11-22',
  },
  unit: {
    value: 'weighted',
    source: 'docs.x.com, Counting characters; twitter-text config/v3.json',
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
    most: {
      value: 4,
      source: 'docs.x.com, Media, Best practices: up to 4 photos in a post',
      checked: '2026-11-22',
    },
    bytes: {
      value: 5_000_000,
      source: 'docs.x.com, Media, Introduction: an image has 5 MB',
      checked: '2026-11-22',
    },
    alt: {
      value: 1000,
      source:
        'hexdocs.pm, XClient 1.0.0, add_metadata; X’s own page of the older API says 420, that of the newer was not seen whole',
      checked: '2026-11-22',
    },
  },
  compose: {
    value: 'https://x.com/intent/tweet?text={text}',
    source: 'docs.x.com, Post button, Web intent',
    checked: '2026-11-22',
  },
  format: 'og',
} as const satisfies Platform;
