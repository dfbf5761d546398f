import type { Platform } from './platform.ts';

/** Instagram: the caption under a picture, in which no address can be followed. */
export const instagram = {
  id: 'instagram',
  name: 'Instagram',
  limit: {
    value: 2200,
    source: 'Meta, Instagram API, Content publishing, caption',
    checked: '2026-11-01',
  },
  unit: {
    value: 'utf16',
    source: 'not documented; UTF-16 length is the cautious one',
    checked: '2026-11-01',
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
  hashtags: { value: 5, source: 'press reports of the limit since 2025-12', checked: '2026-11-01' },
  images: {
    most: { value: 20, source: 'Instagram help, Carousels', checked: '2026-11-01' },
    bytes: {
      value: 8_000_000,
      source: 'Meta, Instagram API, Image specifications',
      checked: '2026-11-01',
    },
    alt: { value: 1000, source: 'Meta, Instagram API, alt_text', checked: '2026-11-01' },
  },
  compose: null,
  format: 'portrait',
} as const satisfies Platform;
