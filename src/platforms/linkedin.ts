import type { Platform } from './platform.ts';

/** LinkedIn: one post. */
export const linkedin = {
  id: 'linkedin',
  name: 'LinkedIn',
  limit: { value: 3000, source: 'n8n-io/n8n issue 22899', checked: '2026-11-01' },
  unit: {
    value: 'utf16',
    source: 'not documented; UTF-16 length is the cautious one',
    checked: '2026-11-01',
  },
  byteLimit: null,
  shape: 'post',
  target: {
    value: [700, 1200],
    source: 'editors’ habit: long enough to read without a click, the first 140 stand alone',
    checked: '2026-11-01',
  },
  numbered: false,
  linked: true,
  shortensLinks: false,
  bold: false,
  links: null,
  hashtags: null,
  images: {
    most: { value: 20, source: 'LinkedIn help, Post photos', checked: '2026-11-01' },
    bytes: {
      value: 5_000_000,
      source: 'LinkedIn help, Image specifications',
      checked: '2026-11-01',
    },
    alt: { value: 4086, source: 'LinkedIn, Images API, not confirmed', checked: '2026-11-01' },
  },
  compose: {
    value: 'https://www.linkedin.com/feed/?shareActive=true&text={text}',
    source: 'seen in use, not documented',
    checked: '2026-11-01',
  },
  format: 'og',
} as const satisfies Platform;
