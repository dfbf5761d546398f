import { expect, test } from 'vitest';
import { FORMATS } from '../../src/formats/index.ts';
import { articleOf, cutOf, layOut, line } from '../render/press.ts';

test.each([
  ['Opinion', ['Opinion']],
  ['Vie locale', ['Opinion', 'Vie locale']],
])('an opinion with the kicker “%s” says %j above its headline', async (kicker, said) => {
  const { cards } = await layOut({
    article: articleOf({ genre: 'opinion' }),
    cut: cutOf({ kicker: line(kicker) }),
    formats: FORMATS.filter(({ id }) => id === 'og'),
  });
  const drawn = JSON.stringify(cards[0]?.element).match(/"(?:Opinion|Vie locale)"/gu) ?? [];
  expect(drawn.map((text) => text.slice(1, -1))).toEqual(said);
});
