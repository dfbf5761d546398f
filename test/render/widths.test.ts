import { expect, test } from 'vitest';
import { linesOf } from '../../src/cards/lines.ts';
import { neutral } from '../../src/languages/neutral.ts';
import { drawElement } from '../../src/render/svg.ts';
import { findBreaks } from '../../src/typeset/breaks.ts';
import { fitText } from '../../src/typeset/fit-text.ts';
import { outlineBoxes, pictureBoxes } from './outlines.ts';
import { faces } from './press.ts';

const emoji = {
  '🎉': `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg"/>')}`,
};
const shaping = {
  letterSpacing: 0,
  isPicture: (grapheme: string) => Object.hasOwn(emoji, grapheme),
};

/** A line of a size, what the layout says of its ink, and where it is drawn. */
async function drawLine(family: string, text: string, leading: number) {
  const { stack } = await faces.load({ family, weight: 600 }, text);
  const breaks = findBreaks(text, neutral);
  const room = { width: 2000, height: 400, smallest: 100, largest: 100, mostLines: 1, leading };
  const fitted = fitText({ text, breaks, stack, shaping, direction: 'ltr', ...room });
  if (!fitted) throw new Error(`“${text}” is too long.`);
  const style = {
    display: 'flex',
    fontSize: 100,
    lineHeight: `${fitted.lineHeight}px`,
    fontFamily: stack.map(({ data }) => data.name).join(', '),
    fontWeight: 600,
  };
  const lines = linesOf('line', { fitted, align: 'start', stack }, null, fitted.height);
  const element = { type: 'div', props: { style, children: [lines] } };
  const assets = { faces: stack.map(({ data }) => data), emoji };
  const svg = await drawElement(element, { width: 2000, height: 400 }, assets);
  return { inks: fitted.lines[0]?.inks ?? [], svg };
}

test.each([
  ['Source Serif 4', 'A V puis Vannes, L’A Yeti. Te'],
  ['Source Serif 4', 'au-Va A/T l’un-Ton V\u202f; Y'],
  ['Schibsted Grotesk', 'au-Va l’un-Ton Ypres–Vannes'],
  ['Literata', 'T—V, un-Ton'],
])('a line in %s is as wide as it is drawn: %s', async (family, text) => {
  const { inks, svg } = await drawLine(family, text, 1.2);
  const right = Math.max(...outlineBoxes(svg).map(({ x, width }) => x + width));
  expect(Math.max(...inks.map((ink) => ink.right))).toBeCloseTo(right, 0);
});

test.each([1, 1.2, 1.6])(
  'an emoji is drawn where it was measured, with %f em of leading',
  async (leading) => {
    const { inks, svg } = await drawLine('Source Serif 4', 'Oui 🎉 non', leading);
    const [picture] = pictureBoxes(svg, emoji);
    const [letter] = outlineBoxes(svg);
    const measured = inks.find((ink) => Math.abs(ink.right - ink.left - 100) < 0.001);
    expect(picture).toMatchObject({ width: 100, height: 100 });
    expect(picture?.x).toBeCloseTo(measured?.left ?? 0, 0);
    const letters = inks.filter((ink) => ink !== measured).slice(0, 3);
    const top = Math.max(...letters.map((ink) => ink.top));
    const below = (letter?.y ?? 0) - (picture?.y ?? 0);
    expect(Math.abs(below - ((measured?.top ?? 0) - top))).toBeLessThan(1.5);
  },
);
