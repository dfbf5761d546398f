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
      'docs.joinmastodon.org, user/posting: an http(s) link is 23, the domain of a mention does not count; entities/Instance, characters_reserved_per_url',
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
      source:
        'docs.joinmastodon.org, user/posting: up to 4 in a post; entities/Instance, max_media_attachments',
      checked: '2026-11-22',
    },
    bytes: {
      value: 16_000_000,
      source: 'docs.joinmastodon.org, user/posting: up to 16 MB; 10 MB before 4.2',
      checked: '2026-11-22',
    },
    alt: {
      value: 1500,
      source:
        'mastodon/mastodon app/models/media_attachment.rb, description; 10,000 merged 2026-06 (pull request 39306), not on every server yet',
      checked: '2026-11-22',
    },
  },
  compose: {
    value: 'https://mastodon.social/share?text={text}',
    source:
      'mastodon/mastodon app/controllers/shares_controller.rb: /share on every server; text as corbindavenport/share-to-mastodon uses it',
    checked: '2026-11-22',
  },
  format: 'og',
} as const satisfies Platform;
