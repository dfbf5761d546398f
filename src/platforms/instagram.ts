import type { Platform } from './platform.ts';

/** Instagram: the caption under a picture, in which no address can be followed. */
export const instagram = {
  id: 'instagram',
  name: 'Instagram',
  limit: {
    value: 2200,
    source: 'ayrshare.com and docs.upload-post.com, Instagram; Meta’s own page not seen',
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
    value: [300, 900],
    source: 'editors’ habit: a caption that can be read under the picture',
    checked: '2026-11-22',
  },
  numbered: false,
  linked: false,
  shortensLinks: false,
  bold: false,
  links: null,
  hashtags: {
    value: 5,
    source: 'Instagram’s announcement, as reported by socialmediatoday.com on 2025-12-18',
    checked: '2026-11-22',
  },
  images: {
    most: {
      value: 10,
      source: 'ayrshare.com documentation, Instagram: up to 10 by the interface; the app takes 20',
      checked: '2026-11-22',
    },
    bytes: {
      value: 8_000_000,
      source: 'docs.letmepost.dev, Instagram; Meta’s own page not seen',
      checked: '2026-11-22',
    },
    alt: {
      value: 1000,
      source: 'docs.upload-post.com, Character limits; Meta’s own page not seen',
      checked: '2026-11-22',
    },
  },
  compose: null,
  format: 'portrait',
} as const satisfies Platform;
