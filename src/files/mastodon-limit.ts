import { FindingError, finding } from '../findings/finding.ts';
import { mastodonLimit } from '../platforms/mastodon-instance.ts';
import { httpGet } from './http-get.ts';

const MOST_BYTES = 1_000_000;
const SECONDS = 15;

/**
 * The most characters a post may have on a Mastodon server, as its
 * `/api/v2/instance` says.
 *
 * @throws FindingError when the server cannot be asked or does not say.
 */
export async function readMastodonLimit(server: string): Promise<number> {
  try {
    const address = /^https?:\/\//iu.test(server) ? server : `https://${server}`;
    const { status, body } = await httpGet(new URL('/api/v2/instance', address), {
      signal: AbortSignal.timeout(SECONDS * 1000),
      most: MOST_BYTES,
      mayReach: (reach) => reach !== 'private',
    });
    const limit = mastodonLimit(JSON.parse(new TextDecoder().decode(body)));
    if (status === 200 && limit !== null) return limit;
    throw new TypeError(`status ${status}, no limit`);
  } catch (cause) {
    throw new FindingError(finding('mastodon-unknown', { file: server }, { server }), { cause });
  }
}
