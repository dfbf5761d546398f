/**
 * The most characters a post may have on a Mastodon server, from the answer of
 * its `/api/v2/instance`; null where the answer does not say.
 * Source: docs.joinmastodon.org, entities/Instance, statuses.max_characters.
 */
export function mastodonLimit(instance: unknown): number | null {
  const limit = property(
    property(property(instance, 'configuration'), 'statuses'),
    'max_characters',
  );
  return typeof limit === 'number' && Number.isInteger(limit) && limit > 0 ? limit : null;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
