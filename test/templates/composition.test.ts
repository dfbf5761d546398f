import { describe, expect, test } from 'vitest';
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

  test('parts a role from who reported it where both stand in one line', async () => {
    const by = speaker('Ada Holm', 'mairesse de Brest', 'le journal Ar Mor');
    const { cards, assets } = await layOut({
      cut: cutOf({ quotes: [quote('Nous n’ouvrons pas un musée', by)] }),
      template,
      formats: formats('og', 'story'),
    });
    for (const card of cards.filter(({ kind }) => kind === 'quote')) {
      const texts = await setTexts(card, template, assets);
      const [role, via] = ['role', 'via'].map((slot) => texts.find((text) => text.slot === slot));
      if (!role || !via) throw expect.fail('The role or the source is missing.');
      if (via.box.top >= role.box.top + role.box.height) continue;
      const dot = elementsOf(template.pages.quote).find(({ className }) => className === 'dot');
      const box = (await measure(card.element, card, assets)).get(dot?.key ?? '');
      expect(box?.left).toBeGreaterThan(role.box.left + role.box.width);
      expect(box?.left).toBeLessThan(via.box.left);
      expect(box?.width).toBeGreaterThan(3);
    }
  });
});

test('a handle is written from left to right among Arabic', async () => {
  const { cards } = await layOut({
    article: articleOf({ lang: 'ar', dir: 'rtl' }),
    cut: cutOf({ headline: line('عودة العبّارات الليلية') }),
    brand: { handle: '@almina', logo: null },
    formats: formats('square'),
  });
  expect(JSON.stringify(cards[0]?.element)).toContain('"@almina"');
});
