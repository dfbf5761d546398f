import type { Platform } from './platform.ts';

/** LinkedIn: one post. */
export const linkedin = {
  id: 'linkedin',
  name: 'LinkedIn',
  limit: {
    value: 3000,
    source: 'ayrshare.com and docs.upload-post.com, LinkedIn; LinkedIn’s own page not seen',
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
    value: [700, 1200],
    source: 'editors’ habit: long enough to read without a click, the first 140 stand alone',
    checked: '2026-11-22',
  },
  numbered: false,
  linked: true,
  shortensLinks: false,
  bold: false,
  links: null,
  hashtags: null,
  images: {
    most: {
      value: 20,
      source: 'learn.microsoft.com, LinkedIn, MultiImage API: 2 to 20 images',
      checked: '2026-11-22',
    },
    bytes: {
      value: 5_000_000,
      source:
        'ayrshare.com documentation, LinkedIn media; LinkedIn’s Images API limits the pixels alone',
      checked: '2026-11-22',
    },
    alt: {
      value: 4086,
      source:
        'LinkedIn’s own page not seen; given by others as the limit of altText in its API, under 120 recommended',
      checked: '2026-11-22',
    },
  },
  compose: {
    value: 'https://www.linkedin.com/feed/?shareActive=true&text={text}',
    source:
      'not documented; in use by others (pulumi/docs pull request 19512; GitHub Skills’ exercises)',
    checked: '2026-11-22',
  },
  format: 'og',
} as const satisfies Platform;
