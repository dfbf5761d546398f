import { expect, test } from 'vitest';
import { shapeText } from '../../src/fonts/shape.ts';
import { formatFor } from '../../src/formats/index.ts';
import { drawSvg } from '../../src/render/svg.ts';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { outlineBoxes } from '../render/outlines.ts';
import {
  articleOf,
  cutOf,
  faces,
  layOut,
  line,
  quote,
  speaker,
  templateFiles,
} from '../render/press.ts';
import { setTexts } from '../templates/set-texts.ts';

const square = [formatFor('square') ?? expect.fail('There is no square.')];

async function quoteCard(template: string, lang: string, text: string) {
  const parsed = parseTemplate(template, templateFiles(template));
  const dir = lang === 'ar' ? ('rtl' as const) : ('ltr' as const);
  const { cards, assets } = await layOut({
    article: articleOf({ lang, dir, publication: lang === 'ar' ? 'جريدة الميناء' : null }),
    cut: cutOf({ headline: line(text), quotes: [quote(text, speaker('Nora Lindqvist'))] }),
    template: parsed,
    formats: square,
  });
  const card = cards.find(({ kind }) => kind === 'quote') ?? expect.fail('There is no quote.');
  return { card, texts: await setTexts(card, parsed, assets) };
}

test.each([
  ['fr', 'Les bateaux reviennent', '«'],
  ['en', 'The boats are back', '“'],
])(
  'a mark that stands apart (%s) takes the room of its ink, and the text closes',
  async (lang, text, open) => {
    const { card, texts } = await quoteCard('poster', lang, text);
    const mark = texts.find(({ slot }) => slot === 'mark') ?? expect.fail('There is no mark.');
    const { stack } = await faces.load({ family: 'Bricolage Grotesque', weight: 800 }, open);
    const { inks } = shapeText(stack, open, { letterSpacing: 0, isPicture: () => false });
    const [top, bottom] = [
      Math.max(...inks.map((ink) => ink.top)),
      Math.min(...inks.map((ink) => ink.bottom)),
    ];
    expect(mark.box.height).toBe(Math.ceil((top - bottom) * mark.fontSize));
    expect(card.fit.lines.join(' ')).not.toContain(open);
    expect(card.fit.lines.at(-1)).toMatch(/[»”]$/u);
  },
);

test('a word too wide for its column is broken or gets smaller, and is not left out', async () => {
  const name = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
  const { cards, assets } = await layOut({
    cut: cutOf({ kicker: line(`Le ${name} ${name}`) }),
    template: parseTemplate('bulletin', templateFiles('bulletin')),
    formats: [formatFor('og') ?? expect.fail('There is no og.')],
  });
  const [card] = cards;
  const texts =
    card && (await setTexts(card, parseTemplate('bulletin', templateFiles('bulletin')), assets));
  expect(texts?.map(({ slot }) => slot)).toContain('kicker');
});

test('Arabic is drawn in its own face alone, spaces and all', async () => {
  const { card } = await quoteCard('night', 'ar', 'عودة العبّارات الليلية');
  const pieces = JSON.stringify(card.element).match(/"fontFamily":"[^}]*\},?"?children":"[^"]*/gu);
  const words = pieces?.filter((piece) => piece.includes('الميناء'));
  expect(words).toEqual([expect.stringContaining('noto naskh arabic')]);
});

test('small texts take the room of their ink where it leaves the line box', async () => {
  const night = parseTemplate('night', templateFiles('night'));
  const story = formatFor('story') ?? expect.fail('There is no story.');
  const { cards, assets } = await layOut({
    article: articleOf({
      lang: 'ar',
      dir: 'rtl',
      publication: 'كُلِّيَّةٍ كِيِّي',
      url: 'https://lequai.example',
    }),
    cut: cutOf({ headline: line('ميناءُ الشَّمالِ') }),
    template: night,
    formats: [story],
  });
  const card = cards[0] ?? expect.fail('There is no card.');
  const ends = outlineBoxes(await drawSvg(card, assets)).map(({ y, height }) => y + height);
  expect(Math.max(...ends)).toBeLessThanOrEqual(story.height - story.safe.bottom);
});
