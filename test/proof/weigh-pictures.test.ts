import { expect, test } from 'vitest';
import { cardName } from '../../src/cards/card.ts';
import type { IllustratedThread, Picture } from '../../src/proof/records.ts';
import { weighPictures } from '../../src/proof/weigh-pictures.ts';
import { layOut } from '../render/press.ts';

/** The headline in every format, each PNG of so many bytes. */
async function pictures(bytes: number): Promise<readonly Picture[]> {
  const { cards } = await layOut({});
  const png = new Uint8Array(bytes);
  return cards.map((card) => ({ name: cardName(card), card, svg: '', png, width: 1, height: 1 }));
}

function thread(platform: string, image: string): IllustratedThread {
  return {
    ...{ platform, name: platform, compose: null, correction: null },
    ...{ limit: 300, unit: 'graphemes', posts: [], findings: [] },
    images: [null, { image, alt: '' }],
  };
}

test('a link’s picture over 300 KB may not be shown', async () => {
  expect(weighPictures(await pictures(300_000), [])).toEqual([]);
  expect(weighPictures(await pictures(300_001), [])).toMatchObject([
    { code: 'link-picture-heavy', where: { file: 'cards/headline-og.png' } },
  ]);
});

test('a post’s picture over the limit of its platform is refused there', async () => {
  const heavy = (await pictures(2_000_001)).filter(({ card }) => card.format !== 'og');
  const threads = [
    thread('bluesky', 'cards/headline-square.png'),
    thread('x', 'cards/headline-square.png'),
  ];
  expect(weighPictures(heavy, threads)).toMatchObject([
    {
      code: 'image-too-large',
      severity: 'error',
      message: 'cards/headline-square.png holds 2000001 bytes; Bluesky takes 2000000.',
    },
  ]);
});
