import type { Platform } from './platform.ts';

/** WhatsApp: an update in a channel. The headline is bold, two lines follow, then the link. */
export const whatsapp = {
  id: 'whatsapp',
  name: 'WhatsApp',
  limit: {
    value: 4096,
    source: 'Meta, WhatsApp Cloud API, text.body; a channel’s own limit is not documented',
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
    value: [100, 500],
    source: 'editors’ habit: a bold headline, two lines and the link',
    checked: '2026-11-22',
  },
  numbered: false,
  linked: true,
  shortensLinks: false,
  bold: true,
  links: null,
  hashtags: null,
  images: {
    most: { value: 1, source: 'editors’ habit: one picture an update', checked: '2026-11-22' },
    bytes: {
      value: 5_000_000,
      source: 'Meta, WhatsApp Cloud API, Supported media',
      checked: '2026-11-22',
    },
    alt: { value: 1000, source: 'not documented; the cautious value', checked: '2026-11-22' },
  },
  compose: null,
  format: 'square',
} as const satisfies Platform;
