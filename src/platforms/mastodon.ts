import type { Platform } from './platform.ts';

/** Mastodon, a server with the default settings. Servers set limits of their own. */
export const mastodon = {
  id: 'mastodon',
  name: 'Mastodon',
  limit: {
    value: 500,
    source:
      'mastodon/mastodon StatusLengthValidator::MAX_CHARS; a server tells its own at /api/v2/instance',
    checked: '2026-11-01',
  },
  unit: {
    value: 'mastodon',
    source: 'mastodon/mastodon StatusLengthValidator; compose/util/counter.js',
    checked: '2026-11-01',
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
      source: 'mastodon/mastodon Status::MEDIA_ATTACHMENTS_LIMIT',
      checked: '2026-11-01',
    },
    bytes: {
      value: 16_000_000,
      source: 'mastodon.social /api/v2/instance, media_attachments.image_size_limit',
      checked: '2026-11-01',
    },
    alt: {
      value: 1500,
      source: 'mastodon/mastodon MediaAttachment::MAX_DESCRIPTION_LENGTH',
      checked: '2026-11-01',
    },
  },
  compose: {
    value: 'https://mastodon.social/share?text={text}',
    source: 'mastodon/mastodon config/routes.rb, /share; the same on every server',
    checked: '2026-11-01',
  },
  format: 'og',
} as const satisfies Platform;
