import type { Platform } from './platform.ts';
import { x } from './x.ts';

/** X, an account with Premium: the same count, a far higher limit. */
export const xPremium = {
  ...x,
  id: 'x-premium',
  name: 'X Premium',
  limit: { value: 25_000, source: 'X help, About X Premium, Longer posts', checked: '2026-11-01' },
} as const satisfies Platform;
