import { describe, expect, test } from 'vitest';
import { type Card, pageOf } from '../../src/cards/card.ts';
import { FORMATS, formatFor } from '../../src/formats/index.ts';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { PAGES, type Page } from '../../src/templates/template.ts';
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
import { contrast, setTexts } from './set-texts.ts';

const everything = {
  article: articleOf({
    genre: 'opinion',
    publication: 'Le Journal du Port',
    bylines: ['Nora Lindqvist'],
    published: '2026-03-12',
    url: 'https://www.journalduport.example/ferries',
  }),
  cut: cutOf({
    headline: line(
      'Le conseil avait promis un horaire d’hiver aux îles, puis l’a retiré du budget',
    ),
    kicker: line('Ferries du Nord'),
    quotes: [
      quote(
        'Nous avons laissé la jetée éclairée chaque hiver, parce que personne sur les îles n’a jamais voulu croire que les bateaux étaient partis pour de bon, quoi qu’en aient dit les gens du continent',
        speaker('Étienne Le Goff', 'maire de Brest', 'l’agence de presse régionale'),
      ),
    ],
    takeaway: {
      ...line(
        'Les bateaux circuleront de mai à septembre ; l’horaire d’hiver, lui, dépendrait d’un vote du conseil que personne n’ose encore prédire',
      ),
      label: line('À retenir'),
    },
  }),
};

const little = {
  article: articleOf({ lang: 'en' }),
  cut: cutOf({
    headline: line('Night ferries return'),
    quotes: [quote('We were never asked.', speaker('Nora Lindqvist'))],
    takeaway: { ...line('The vote is in May.'), label: null },
  }),
};

const fromTheRight = {
  article: articleOf({
    lang: 'ar',
    dir: 'rtl',
    publication: 'جريدة الميناء',
    published: '2026-03-12',
  }),
  cut: cutOf({
    headline: line('عودة العبّارات الليلية إلى الجزر الشمالية بعد تسع سنوات'),
    kicker: line('النقل البحري'),
    quotes: [
      quote(
        'أبقينا الرصيف مضاءً كل شتاء، لأن أحداً في الجزر لم يصدّق أن القوارب رحلت إلى غير رجعة',
        speaker('نورا ليندكفيست', 'مديرة الميناء'),
      ),
    ],
    takeaway: { ...line('يتوقف جدول الشتاء على تصويت في المجلس'), label: null },
  }),
};

/** The most lines of a dominant text; see "What good cards look like" in the design. */
const MOST_LINES: Readonly<Record<string, Readonly<Record<Page, number>>>> = {
  og: { headline: 3, quote: 5, takeaway: 5 },
  wide: { headline: 3, quote: 5, takeaway: 5 },
  square: { headline: 5, quote: 7, takeaway: 7 },
  portrait: { headline: 5, quote: 8, takeaway: 8 },
  pin: { headline: 5, quote: 8, takeaway: 8 },
  story: { headline: 5, quote: 9, takeaway: 9 },
};

function leastSize(slot: string, card: Card): number {
  if (slot === 'credit') return 0.021;
  if (slot !== pageOf(card.kind)) return 0.024;
  return card.width > card.height ? 0.033 : 0.045;
}

function safeZoneOf(card: Card) {
  const { safe } = formatFor(card.format) ?? expect.fail(card.format);
  return {
    left: safe.left,
    top: safe.top,
    right: card.width - safe.right,
    bottom: card.height - safe.bottom,
  };
}

describe.each(templateNames())('the template %s', (name) => {
  const template = parseTemplate(name, templateFiles(name));

  test('reads without findings', () => {
    expect(template.findings).toEqual([]);
  });

  describe.each([
    ['everything known', everything],
    ['little known', little],
    ['an Arabic article', fromTheRight],
  ])('with %s', (_, { article, cut }) => {
    const laidOut = layOut({ article, cut, template, formats: FORMATS });

    test('takes every kind in every format without findings', async () => {
      const { cards, findings } = await laidOut;
      expect(findings).toEqual([]);
      expect(cards.flatMap((card) => card.findings)).toEqual([]);
      expect(cards).toHaveLength(PAGES.length * FORMATS.length);
      for (const { fit, format, kind } of cards) {
        expect(fit.lines.length, `${kind}-${format}`).toBeLessThanOrEqual(
          MOST_LINES[format]?.[pageOf(kind)] ?? 0,
        );
      }
    });

    test('sets every text large enough, in the safe zone, and none over another', async () => {
      const { cards, assets } = await laidOut;
      for (const card of cards) {
        const zone = safeZoneOf(card);
        const texts = await setTexts(card, template, assets);
        for (const [index, { slot, box, fontSize }] of texts.entries()) {
          const where = `${slot} on ${card.kind}-${card.format}`;
          expect(fontSize, where).toBeGreaterThanOrEqual(
            Math.floor(leastSize(slot, card) * card.width),
          );
          expect(box.left, where).toBeGreaterThanOrEqual(zone.left);
          expect(box.top, where).toBeGreaterThanOrEqual(zone.top);
          expect(box.left + box.width, where).toBeLessThanOrEqual(zone.right);
          expect(box.top + box.height, where).toBeLessThanOrEqual(zone.bottom);
          for (const other of texts.slice(index + 1)) {
            const isApart =
              box.left + box.width <= other.box.left ||
              other.box.left + other.box.width <= box.left ||
              box.top + box.height <= other.box.top ||
              other.box.top + other.box.height <= box.top;
            expect(isApart, `${where}, over ${other.slot}`).toBe(true);
          }
        }
      }
    });

    test('has contrast of 4.5:1, and of 7:1 under the dominant text', async () => {
      const { cards, assets } = await laidOut;
      for (const card of cards) {
        for (const { slot, colour, grounds } of await setTexts(card, template, assets)) {
          const where = `${slot} on ${card.kind}-${card.format}: ${colour} on ${grounds}`;
          expect(grounds, where).not.toEqual([]);
          if (grounds.length > 1) {
            expect(card.fit.contrast, where).toBeGreaterThanOrEqual(4.5);
            continue;
          }
          for (const ground of grounds) {
            const least = slot === pageOf(card.kind) ? 7 : 4.5;
            expect(contrast(colour, ground), where).toBeGreaterThanOrEqual(least);
          }
        }
      }
    });

    test('keeps what it cannot do without: the label, and who said it', async () => {
      const { cards, assets } = await laidOut;
      for (const card of cards) {
        const slots = (await setTexts(card, template, assets)).map(({ slot }) => slot);
        if (article.genre === 'opinion') expect(slots).toContain('label');
        if (card.kind === 'quote') expect(slots).toContain('speaker');
      }
    });
  });
});
