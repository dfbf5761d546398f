import { bluesky } from './bluesky.ts';
import type { Platform } from './platform.ts';

/** Bluesky in one post with a link card, which does more there than a long thread. */
export const blueskyShort = {
  ...bluesky,
  id: 'bluesky-short',
  name: 'Bluesky, one post',
  shape: 'post',
  target: {
    value: [80, 300],
    source: 'editors’ habit: a hook, one more sentence and the link card',
    checked: '2026-11-22',
  },
} as const satisfies Platform;
