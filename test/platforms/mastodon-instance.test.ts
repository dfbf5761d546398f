import { expect, it } from 'vitest';
import { mastodonLimit } from '../../src/platforms/mastodon-instance.ts';

it('reads the limit that a server gives', () => {
  const instance = { configuration: { statuses: { max_characters: 5000 } } };
  expect(mastodonLimit(instance)).toBe(5000);
});

it.each([
  ['an older answer', { max_toot_chars: 500 }],
  ['no answer', null],
  ['a page', '<html></html>'],
  ['a limit that is no number', { configuration: { statuses: { max_characters: 'many' } } }],
  ['no limit at all', { configuration: { statuses: { max_characters: 0 } } }],
])('makes nothing of %s', (_, instance) => {
  expect(mastodonLimit(instance)).toBeNull();
});
