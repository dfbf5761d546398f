import { expect, test } from 'vitest';
import { type CardType, cardFile } from '../../src/cards/card-file.ts';
import { FORMATS } from '../../src/formats/index.ts';
import { metaTags } from '../../src/proof/meta-tags.ts';
import type { Picture } from '../../src/proof/records.ts';
import { articleOf, cutOf, layOut, line } from '../render/press.ts';

const cut = cutOf({ headline: line('« Nous & les îles »') });

async function picture(bytes: Uint8Array, type: CardType = 'png'): Promise<Picture> {
  const og = FORMATS.filter(({ id }) => id === 'og');
  const [card] = (await layOut({ cut, formats: og })).cards;
  if (!card) throw new Error('There is no card.');
  const [name, file] = ['headline-og', cardFile(card, type)];
  return { name, file, type, card, svg: '', bytes, width: 2400, height: 1260 };
}

test('the link’s picture has its size in pixels, its alt text, and an address that changes with it', async () => {
  const [one, other] = [await picture(Uint8Array.of(1)), await picture(Uint8Array.of(2))];
  const html = metaTags(articleOf({}), cut, [one]);
  expect(html).toContain('<meta property="og:image:width" content="2400">');
  expect(html).toContain('<meta property="og:image:height" content="1260">');
  expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
  const alt = String.raw`Titre sur une carte\s: «\sNous &amp; les îles\s»`;
  for (const name of ['property="og:image:alt"', 'name="twitter:image:alt"']) {
    expect(html).toMatch(new RegExp(`${name} content="${alt}"`, 'u'));
  }
  const address = /cards\/headline-og\.png\?v=[\da-f]{12}/u;
  expect(html.match(address)?.[0]).not.toBe(
    metaTags(articleOf({}), cut, [other]).match(address)?.[0],
  );
});

test('a link’s picture that is a JPEG says so', async () => {
  const html = metaTags(articleOf({}), cut, [await picture(Uint8Array.of(1), 'jpeg')]);
  expect(html).toContain('<meta property="og:image:type" content="image/jpeg">');
  expect(html).toMatch(/twitter:image" content="cards\/headline-og\.jpg\?v=/u);
});

test.each([
  ['fr-FR', '2026-03-12', 'fr_FR', '2026-03-12'],
  ['zh-Hant-tw', '2026-03-12T08:00:00+01:00', 'zh_TW', '2026-03-12T08:00:00+01:00'],
])(
  'a language with a territory and a date in figures are told: %s, %s',
  (lang, published, locale, time) => {
    const html = metaTags(articleOf({ lang, published }), cut, []);
    expect(html).toContain(`<meta property="og:locale" content="${locale}">`);
    expect(html).toContain(`<meta property="article:published_time" content="${time}">`);
  },
);

test('what is not known is left out', () => {
  const html = metaTags(articleOf({ lang: 'fr', published: '12 mars 2026' }), cut, []);
  expect(html).not.toMatch(/og:locale|published_time|og:image|og:url|og:site_name/u);
});
