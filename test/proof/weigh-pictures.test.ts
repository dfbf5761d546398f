import { expect, test } from 'vitest';
import { cardName } from '../../src/cards/card.ts';
import { type CardType, cardFile } from '../../src/cards/card-file.ts';
import type { IllustratedThread, Picture } from '../../src/proof/records.ts';
import { mostBytes, weighPictures } from '../../src/proof/weigh-pictures.ts';
import { layOut } from '../render/press.ts';

/** The headline in every format, each picture of so many bytes. */
async function pictures(size: number, type: CardType = 'png'): Promise<readonly Picture[]> {
  const { cards } = await layOut({});
  const bytes = new Uint8Array(size);
  return cards.map((card) => {
    const [name, file] = [cardName(card), cardFile(card, type)];
    return { name, file, type, card, svg: '', bytes, width: 1, height: 1 };
  });
}

function thread(platform: string, image: string): IllustratedThread {
  return {
    ...{ platform, name: platform, compose: null, correction: null },
    ...{ limit: 300, unit: 'graphemes', posts: [], findings: [] },
    images: [null, { image, alt: '' }],
  };
}

test('a link’s picture over 300 KB may not be shown; as a PNG it may do as a JPEG', async () => {
  expect(weighPictures(await pictures(300_000), [])).toEqual([]);
  expect(weighPictures(await pictures(300_001), [])).toMatchObject([
    {
      code: 'link-picture-heavy-png',
      where: { file: 'cards/headline-og.png' },
      fix: expect.stringContaining('--type jpeg'),
    },
  ]);
  expect(weighPictures(await pictures(300_001, 'jpeg'), [])).toMatchObject([
    { code: 'link-picture-heavy', where: { file: 'cards/headline-og.jpg' } },
  ]);
});

test('a card may hold what the strictest of its places takes', () => {
  const threads = [thread('bluesky', 'cards/headline-square.jpg'), thread('x', 'cards/quote.jpg')];
  expect(mostBytes({ format: 'og' }, 'cards/headline-og.jpg', threads)).toBe(300_000);
  expect(mostBytes({ format: 'square' }, 'cards/headline-square.jpg', threads)).toBe(2_000_000);
  expect(mostBytes({ format: 'story' }, 'cards/headline-story.jpg', threads)).toBe(
    Number.POSITIVE_INFINITY,
  );
});

test('a post’s picture over the limit of its platform is refused there', async () => {
  const heavy = (await pictures(2_000_001)).filter(({ card }) => card.format !== 'og');
  const threads = [
    thread('bluesky', 'cards/headline-square.png'),
    thread('x', 'cards/headline-square.png'),
  ];
  expect(weighPictures(heavy, threads)).toMatchObject([
    {
      code: 'image-too-large-png',
      severity: 'error',
      message: 'cards/headline-square.png holds 2000001 bytes; Bluesky takes 2000000.',
    },
  ]);
});
