import { bluesky } from './bluesky.ts';
import { blueskyShort } from './bluesky-short.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import type { Platform } from './platform.ts';
import { threads } from './threads.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { xPremium } from './x-premium.ts';

/** Every platform, in the order in which they are shown. */
export const PLATFORMS: readonly Platform[] = [
  x,
  xPremium,
  bluesky,
  blueskyShort,
  mastodon,
  threads,
  linkedin,
  facebook,
  instagram,
  whatsapp,
];

/** The platform of an id as `-p` takes it, or null. */
export function platformFor(id: string): Platform | null {
  return PLATFORMS.find((platform) => platform.id === id) ?? null;
}
