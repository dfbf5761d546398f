import type { Platform } from './platform.ts';

/** Mastodon, a server with the default settings. Servers set limits of their own. */
export const mastodon = {
  id: 'mastodon',
  name: 'Mastodon',
  limit: {
    value: 500,
    source:
      'docs.joinmastodon.org, entities/Instance, statuses.max_characters; a server tells its own at /api/v2/instance',
    checked: '2026-11-22',
  },
  unit: {
    value: 'mastodon',
    source:
      'docs.joinmastodon.org, entities/Instance, characters_reserved_per_url; graphemes and mentions as in compose/util/counter.js, house notes 2026-11',
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
      source: 'docs.joinmastodon.org, entities/Instance, max_media_attachments',
      checked: '2026-11-22',
    },
    bytes: {
      value: 16_000_000,
      source:
        'house notes 2026-11; not confirmed (seen at mastodon.social; 10 MB in older releases)',
      checked: '2026-11-01',
    },
    alt: {
      value: 1500,
      source:
        'mastodon/mastodon pull request 11819; 10,000 merged 2026-06 (39306), not on every server yet',
      checked: '2026-11-22',
    },
  },
  compose: {
    value: 'https://mastodon.social/share?text={text}',
    source: 'house notes 2026-11; not confirmed (the same path on every server)',
    checked: '2026-11-01',
  },
  format: 'og',
} as const satisfies Platform;
