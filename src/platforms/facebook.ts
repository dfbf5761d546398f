import type { Platform } from './platform.ts';

/** Facebook: one post on a page. */
export const facebook = {
  id: 'facebook',
  name: 'Facebook',
  limit: {
    value: 63_206,
    source:
      'docs.postiz.com and docs.upload-post.com; Facebook’s announcement of 2011-11-30, as reported by Digital Trends',
    checked: '2026-11-22',
  },
  unit: {
    value: 'utf16',
    source: 'not documented; UTF-16 length is the cautious one',
    checked: '2026-11-22',
  },
  byteLimit: null,
  shape: 'post',
  target: {
    value: [200, 477],
    source: 'about 477 characters show before “See more” (typecount.com)',
    checked: '2026-11-22',
  },
  numbered: false,
  linked: true,
  shortensLinks: false,
  bold: false,
  links: null,
  hashtags: null,
  images: {
    most: { value: 10, source: 'editors’ habit; the platform takes more', checked: '2026-11-22' },
    bytes: {
      value: 8_000_000,
      source: 'Meta, Sharing, Images in link shares: a file must not exceed 8 MB',
      checked: '2026-11-22',
    },
    alt: { value: 1000, source: 'not documented; the cautious value', checked: '2026-11-22' },
  },
  compose: null,
  format: 'og',
} as const satisfies Platform;
