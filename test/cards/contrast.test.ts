import pixelmatch from 'pixelmatch';
import { expect, test } from 'vitest';
import { contrastOf, parseColour } from '../../src/cards/colour.ts';
import { formatFor } from '../../src/formats/index.ts';
import { drawPixels } from '../../src/render/png.ts';
import { drawElement, drawMeasured } from '../../src/render/svg.ts';
import { applyLook } from '../../src/templates/apply-look.ts';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { articleOf, cutOf, layOut, line, quote, speaker, templateFiles } from '../render/press.ts';

const formats = [formatFor('og') ?? expect.fail('There is no og.')];
const cut = cutOf({ kicker: line('Transports') });

function template(name: string, look: Readonly<Record<string, string>>) {
  const none = { paper: null, ink: null, accent: null };
  return applyLook(parseTemplate(name, templateFiles(name)), { ...none, ...look });
}

test('contrast is that of WCAG: black on white 21, the tried accent on its paper 6.7', () => {
  const ratio = (one: string, other: string) =>
    contrastOf(parseColour(one) ?? [0, 0, 0], parseColour(other) ?? [0, 0, 0]);
  expect(ratio('#000', 'white')).toBe(21);
  expect(ratio('#f6f1e7', '#a3211b')).toBeCloseTo(6.7, 1);
  expect(ratio('rgb(118, 118, 118)', '#ffffff')).toBeCloseTo(4.54, 2);
});

test.each(['rgba(0,0,0,0.5)', '#ffffff80', 'linear-gradient(red, blue)', ''])(
  '“%s” is no flat colour',
  (css) => {
    expect(parseColour(css)).toBeNull();
  },
);

test('a card says the least contrast of its texts', async () => {
  const { cards, findings } = await layOut({ cut, formats });
  expect(findings).toEqual([]);
  expect(cards[0]?.fit.contrast).toBeCloseTo(6.7, 0);
});

test('a text in a brand’s colour that cannot be read is set in another of its colours', async () => {
  const laidOut = await layOut({
    cut,
    formats,
    template: template('editorial', { accent: '#ffd23f' }),
  });
  const [card] = laidOut.cards;
  expect(card?.findings).toMatchObject([
    { code: 'card-ink-changed', message: expect.stringContaining('#ffd23f on #f6f1e7') },
  ]);
  expect(JSON.stringify(card?.element)).toContain('"color":"#1b1a17"');
  expect(card?.fit.contrast).toBeGreaterThanOrEqual(4.5);
});

test('a poster whose accent gives its text no 7:1 names it and what is set on it, never rounded up', async () => {
  const { cards } = await layOut({
    cut,
    formats,
    template: template('poster', { accent: '#787878' }),
  });
  expect(cards[0]?.findings).toMatchObject([
    {
      code: 'card-contrast-low',
      message: expect.stringContaining('#000000 on #787878 has a contrast of 4.7:1'),
    },
  ]);
});

test('where none of them will do, the two colours are named', async () => {
  const look = { paper: '#808080', ink: '#8a8a8a', accent: '#757575' };
  const { cards } = await layOut({ cut, formats, template: template('editorial', look) });
  expect(cards[0]?.fit.contrast).toBeLessThan(2);
  expect(cards[0]?.findings).toMatchObject([
    { code: 'card-contrast-low', message: expect.stringContaining('#757575 on #808080') },
    { code: 'card-contrast-low', message: expect.stringContaining('#8a8a8a on #808080') },
  ]);
});

test('over a gradient it is measured on the pixels', async () => {
  const { cards } = await layOut({ cut, formats, template: template('photo', {}) });
  expect(cards[0]?.findings).toEqual([]);
  expect(cards[0]?.fit.contrast).toBeGreaterThanOrEqual(4.5);
  const bright = template('photo', { paper: '#e8e8e8' });
  const washed = await layOut({ article: articleOf({}), cut, formats, template: bright });
  expect(washed.cards[0]?.findings.map(({ code }) => code)).toContain('card-contrast-low');
});

test.each([
  ['a gradient', {}, false],
  ['a gradient in an ink that is too faint', { accent: '#33506a', ink: '#e8eef4' }, true],
])('over %s a card is drawn once, as its element would be drawn', async (_, look, isChanged) => {
  let passes = 0;
  const { cards, assets } = await layOut({
    cut: cutOf({
      kicker: line('Transports 🎉'),
      quotes: [quote('Les bateaux reviennent', speaker('Ada Holm'))],
    }),
    formats,
    template: template('photo', look),
    draw: (...given) => {
      passes += 1;
      return drawMeasured(...given);
    },
  });
  expect(passes).toBe(cards.length);
  const codes = cards.flatMap((card) => card.findings.map(({ code }) => code));
  expect(codes.includes('card-ink-changed')).toBe(isChanged);
  for (const card of cards) {
    const drawn = drawPixels(await drawElement(card.element, card, assets));
    expect(
      pixelmatch(
        drawPixels(card.svg ?? '').data,
        drawn.data,
        undefined,
        drawn.width,
        drawn.height,
        {
          threshold: 0,
        },
      ),
    ).toBe(0);
  }
});
