import { describe, expect, test } from 'vitest';
import { pageOf } from '../../src/cards/card.ts';
import type { CardPhoto } from '../../src/cards/pictures.ts';
import { pathTo } from '../../src/cards/tree.ts';
import { formatFor } from '../../src/formats/index.ts';
import { measure } from '../../src/render/svg.ts';
import { elementsOf, parseTemplate } from '../../src/templates/parse-template.ts';
import {
  articleOf,
  cutOf,
  layOut,
  line,
  quote,
  speaker,
  templateFiles,
  templateNames,
} from '../render/press.ts';
import { setTexts } from './set-texts.ts';

function formats(...ids: readonly string[]) {
  return ids.map((id) => formatFor(id) ?? expect.fail(id));
}

/** A picture of nothing. */
const PIXEL =
  'data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>';

/** A logo ten times as wide as it is tall. */
const WORDMARK =
  'data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" width="900" height="90" viewBox="0 0 900 90"></svg>';

/** Long facts, as a real publication has them. */
const long = {
  article: articleOf({
    lang: 'en',
    genre: 'opinion',
    publication: 'The Northern Islands Gazette',
    bylines: ['Alexandra Featherstone-Haugh'],
    published: '2026-09-24',
    url: 'https://www.islandsgazette.example/ferries',
  }),
  brand: { handle: '@islandsgazette', logo: null },
  cut: cutOf({
    headline: line(
      'The council promised the northern islands a winter timetable, then quietly struck it from the budget while nobody on the mainland was looking',
    ),
    kicker: line('Northern ferries and transport policy'),
    quotes: [
      quote(
        'We kept the pier lit every winter, because nobody on the islands wanted to believe that the boats were gone for good',
        speaker(
          'Alexandra Featherstone-Haugh',
          'permanent under-secretary for maritime transport',
          'the Northern Regional News Agency',
        ),
      ),
    ],
    takeaway: {
      ...line('The boats will run from May to September, and a vote decides about the winter'),
      label: null,
    },
  }),
};

describe.each(templateNames())('the template %s', (name) => {
  const template = parseTemplate(name, templateFiles(name));

  test('has room for long names, dates and headlines: none is squeezed, no name is hyphenated', async () => {
    const { cards, findings } = await layOut({
      ...long,
      template,
      formats: formats('og', 'story'),
    });
    expect([...findings, ...cards.flatMap((card) => card.findings)]).toEqual([]);
    expect(cards).toHaveLength(6);
    for (const card of cards) {
      expect(JSON.stringify(card.element), card.format).not.toMatch(/Feath[-\u00ad\u2010]/u);
    }
  });

  test('says a few words louder than a sentence', async () => {
    const sizesOf = async (text: string) => {
      const takeaway = { ...line(text), label: null };
      const cut = cutOf({ headline: line(text), takeaway });
      const shown = { article: articleOf({ lang: 'en' }), cut, template };
      const { cards } = await layOut({ ...shown, formats: formats('square', 'story') });
      return cards.map(({ fit }) => fit.fontSize);
    };
    const brief = await sizesOf('The boats are back');
    const sentence = await sizesOf('The boats are back on all the routes that they once had');
    expect(brief).toHaveLength(4);
    for (const [index, size] of brief.entries()) {
      expect(size).toBeGreaterThan(1.05 * (sentence[index] ?? 0));
    }
  });

  test('has room in a landscape card for a lead that no cut could shorten', async () => {
    const lead =
      'The council of the northern islands has promised a winter timetable for the night ferries, which the mainland had struck from its budget while nobody in the harbour was looking at the figures';
    const cut = cutOf({ headline: line(lead) });
    const { cards } = await layOut({ template, formats: formats('og', 'wide'), cut });
    const texts = cards.map(({ fit }) => fit.lines.join(' '));
    expect(texts).toEqual([lead, lead]);
  });

  test('sets the headline of a story about the middle, not at its top', async () => {
    const headline = line('La Corée du Nord réaffirme haut et fort sa loyauté envers la Russie');
    const article = articleOf({ publication: 'Le Quai', published: '2026-03-12' });
    const { cards } = await layOut({
      article,
      cut: cutOf({ headline }),
      template,
      formats: formats('story'),
    });
    const card = cards[0] ?? expect.fail('There is no card.');
    const middle = (card.fit.ink.y + card.fit.ink.height / 2) / card.height;
    expect(middle).toBeGreaterThan(0.4);
    expect(middle).toBeLessThan(0.65);
  });

  test('keeps a wide logo on the card, in its proportions, beside the publication', async () => {
    const { cards, findings, assets } = await layOut({
      article: articleOf({ publication: 'Le Journal du Port', published: '2026-03-12' }),
      brand: { handle: '@journalduport', logo: { onLight: WORDMARK, onDark: WORDMARK } },
      cut: cutOf({
        kicker: line('Transports maritimes'),
        quotes: [quote('Nous n’ouvrons pas un musée', speaker('Ada Holm', 'mairesse de Brest'))],
      }),
      template,
      formats: formats('og', 'square', 'story'),
    });
    expect([...findings, ...cards.flatMap((card) => card.findings)]).toEqual([]);
    for (const card of cards) {
      const page = template.pages[pageOf(card.kind)];
      const key = elementsOf(page).find(({ slot }) => slot === 'logo')?.key ?? '';
      const box = (await measure(card.element, card, assets)).get(key) ?? expect.fail('No logo.');
      const edge = 0.015 * card.width;
      expect(box.left).toBeGreaterThan(edge);
      expect(box.left + box.width).toBeLessThan(card.width - edge);
      expect(box.width).toBeLessThan(0.5 * card.width);
      expect(box.style.objectFit).toBe('contain');
    }
  });

  test.each([
    ['both stand in one line', 'mairesse de Brest', 'le journal Ar Mor'],
    [
      'the line breaks between them',
      'secrétaire générale du conseil des îles du Nord',
      'la rédaction bretonne de l’agence officielle KCNA',
    ],
  ])(
    'parts a role from who reported it by a dot that no line starts or ends with: %s',
    async (_, role, via) => {
      const { cards, assets } = await layOut({
        cut: cutOf({
          quotes: [quote('Nous n’ouvrons pas un musée', speaker('Ada Holm', role, via))],
        }),
        template,
        formats: formats('og', 'story'),
      });
      for (const card of cards.filter(({ kind }) => kind === 'quote')) {
        const texts = await setTexts(card, template, assets);
        const [said, reported] = ['role', 'via'].map((slot) =>
          texts.find((one) => one.slot === slot),
        );
        if (!said || !reported) throw expect.fail('The role or the source is missing.');
        const dot = elementsOf(template.pages.quote).find(({ className }) => className === 'dot');
        const boxes = await measure(card.element, card, assets);
        const box = boxes.get(dot?.key ?? '');
        const isBelow = reported.box.top >= said.box.top + said.box.height;
        if (isBelow) {
          const clipped = boxes.get(pathTo(template.pages.quote, dot?.key ?? '').at(-3)?.key ?? '');
          const isHidden = clipped?.style.overflow === 'hidden';
          if (box && box.style.display !== 'none')
            expect(isHidden && box.left + box.width <= clipped.left).toBe(true);
          continue;
        }
        expect(box?.left).toBeGreaterThan(said.box.left + said.box.width);
        expect(box?.left).toBeLessThan(reported.box.left);
        expect(box?.width).toBeGreaterThan(3);
      }
    },
  );
});

const tall = ['square', 'story'];

test.each([
  [
    'a quote of 110 letters',
    'Nous n’ouvrons pas un musée, nous rouvrons un quai où l’on décharge, où l’on pèse et où l’on vend du café frais',
    'fr',
  ],
  [
    'a long quote',
    'Nous n’ouvrons pas un musée, nous rouvrons un quai où l’on décharge, où l’on pèse et où l’on vend, et les habitants pourront y acheter leur café à la descente du bateau, chaque matin de la semaine',
    'fr',
  ],
  [
    'Arabic',
    'أبقينا الرصيف مضاءً كل شتاء، لأن أحداً في الجزر لم يصدّق أن القوارب رحلت إلى غير رجعة',
    'ar',
  ],
])('no text lies over the point of interest of a photo: %s', async (_, text, lang) => {
  const template = parseTemplate('photo', templateFiles('photo'));
  const crops: {
    readonly size: { readonly width: number; readonly height: number };
    readonly x: number;
    readonly y: number;
  }[] = [];
  const photo: CardPhoto = {
    crop: async (size, [x, y]) => {
      crops.push({ size, x, y });
      return PIXEL;
    },
    credit: 'Photo : Ada Holm',
    alt: null,
  };
  const { cards, assets } = await layOut({
    article: articleOf({ lang, dir: lang === 'ar' ? 'rtl' : 'ltr', publication: 'Le Quai' }),
    cut: cutOf({
      headline: line(text.slice(0, 60)),
      kicker: line('Transports'),
      quotes: [quote(text, speaker('Ada Holm', 'capitaine'))],
    }),
    template,
    photo,
    formats: formats('og', ...tall),
  });
  expect(cards).toHaveLength(6);
  for (const card of cards) {
    const page = card.kind === 'headline' ? 'headline' : 'quote';
    const key = elementsOf(template.pages[page]).find(({ slot }) => slot === 'photo')?.key ?? '';
    const box = (await measure(card.element, card, assets)).get(key) ?? expect.fail('No photo.');
    const crop = crops.find(
      ({ size }) => size.width === Math.round(box.width) && size.height === Math.round(box.height),
    );
    if (!crop) throw expect.fail(`No crop for ${card.kind}-${card.format}.`);
    const [x, y] = [box.left + crop.x * box.width, box.top + crop.y * box.height];
    const { ink } = card.fit;
    const isOver = x > ink.x && x < ink.x + ink.width && y > ink.y && y < ink.y + ink.height;
    expect(isOver, `${card.kind}-${card.format}`).toBe(false);
    if (card.format === 'og' && card.kind === 'quote' && text.length > 150) {
      expect(ink.y / card.height).toBeGreaterThan(0.35);
    }
    if (!tall.includes(card.format) && text.length < 150) {
      const clear = 0.06 * card.width;
      const isBeside = x > ink.x + ink.width + clear || x < ink.x - clear;
      expect(isBeside, `${card.kind}-${card.format}`).toBe(true);
    }
  }
});

test.each([
  ['without a kicker, in its band', null, true],
  ['with one, in its foot', 'Transports', false],
])(
  'the bulletin names its publication once, and leaves no band empty: %s',
  async (_, kicker, isInBand) => {
    const template = parseTemplate('bulletin', templateFiles('bulletin'));
    const { cards, assets } = await layOut({
      article: articleOf({ publication: 'Le Quai', published: '2026-03-12' }),
      cut: cutOf({ kicker: kicker === null ? null : line(kicker) }),
      template,
      formats: formats('square', 'portrait', 'story'),
    });
    expect(cards).toHaveLength(3);
    for (const card of cards) {
      const texts = await setTexts(card, template, assets);
      const named = texts.filter(({ slot }) => slot === 'publication');
      expect(named.map(({ box }) => box.top < card.height / 2)).toEqual([isInBand]);
    }
  },
);

test.each([
  ['a headline of 140 letters', long.cut.headline.text, 'en'],
  ['one number', '3,141,592,653,589,793,238,462,643,383,279', 'en'],
  [
    'one compound',
    'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas valmistui Jyväskylässä',
    'fi',
  ],
])('what does not fit beside a photo has the whole width: %s', async (_, text, lang) => {
  const { cards, findings } = await layOut({
    article: articleOf({ lang }),
    cut: cutOf({ headline: line(text), quotes: [quote(text, speaker('Ada Holm'))] }),
    template: parseTemplate('photo', templateFiles('photo')),
    photo: { crop: async () => PIXEL, credit: 'Photo: Ada Holm', alt: null },
    formats: formats('og', 'wide'),
  });
  expect(findings).toEqual([]);
  expect(cards).toHaveLength(4);
  expect(cards[0]?.fit.room.width).toBeGreaterThan(1000);
  const headlines = cards.filter(({ kind }) => kind === 'headline');
  expect(headlines.every(({ fit }) => fit.lines.length <= 3)).toBe(true);
});

test.each(templateNames())(
  'an address on a card with little else is not hyphenated: %s',
  async (name) => {
    const { cards } = await layOut({
      article: articleOf({ url: 'https://journalduport.example/bateaux' }),
      cut: cutOf({ points: [line('Deux bateaux par nuit desserviront les îles')] }),
      template: parseTemplate(name, templateFiles(name)),
      formats: formats('square'),
      points: true,
    });
    expect(cards.at(-1)?.fit.lines).toEqual(['journalduport.example']);
  },
);

test('a handle is written from left to right among Arabic', async () => {
  const { cards } = await layOut({
    article: articleOf({ lang: 'ar', dir: 'rtl' }),
    cut: cutOf({ headline: line('عودة العبّارات الليلية') }),
    brand: { handle: '@almina', logo: null },
    formats: formats('square'),
  });
  expect(JSON.stringify(cards[0]?.element)).toContain('"@almina"');
});
