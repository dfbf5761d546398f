import type { Platform } from '../platforms/platform.ts';

/** Octets of an address that everything on the web should take. Source: RFC 9110, section 4.1. */
const LONGEST_ADDRESS = 8000;

/**
 * The address that opens the platform's composer with a post in it, or null
 * where the platform has none, or the address would be too long to arrive. `server` replaces the host: Mastodon's servers
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
  const own =
    server === null ? address : address.replace(/^https:\/\/[^/]+/u, () => `https://${server}`);
  return own.length > LONGEST_ADDRESS ? null : own;
}
