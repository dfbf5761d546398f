import type { Platform } from '../platforms/platform.ts';

/**
 * The address that opens the platform's composer with a post in it, or null
 * where the platform has none. `server` replaces the host: Mastodon's servers
 * each have their own.
 */
export function composeLink(
  { compose }: Platform,
  text: string,
  server: string | null = null,
): string | null {
  if (compose === null) return null;
  const address = compose.value.replace('{text}', () =>
    encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')),
  );
  return server === null
    ? address
    : address.replace(/^https:\/\/[^/]+/u, () => `https://${server}`);
}
