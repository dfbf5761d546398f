import { expect, test } from 'vitest';
import { contrastOf, parseColour } from '../../src/cards/colour.ts';
import { formatFor } from '../../src/formats/index.ts';
import { applyLook } from '../../src/templates/apply-look.ts';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { articleOf, cutOf, layOut, line, templateFiles } from '../render/press.ts';

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
