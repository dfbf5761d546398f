import type { Platform } from './platform.ts';
import { x } from './x.ts';

/** X, an account with Premium: the same count, a far higher limit. */
export const xPremium = {
  ...x,
  id: 'x-premium',
  name: 'X Premium',
  limit: {
    value: 25_000,
    source: 'publer.com documentation, X long-form posts; X’s own page not seen',
    checked: '2026-11-22',
  },
} as const satisfies Platform;
