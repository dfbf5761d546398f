import { describe, expect, test } from 'vitest';
import { cardName } from '../../src/cards/card.ts';
import { FORMATS } from '../../src/formats/index.ts';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { articleOf, cutOf, layOut, line, templateFiles, templateNames } from '../render/press.ts';

const square = FORMATS.filter(({ id }) => id === 'square');
const points = [
  line('Le conseil des îles a voté jeudi le retour des bateaux de nuit, absents depuis neuf ans.'),
  line('Trois traversées par semaine relieront le port aux îles, de mai à septembre.'),
];
const cut = cutOf({ points });
const article = articleOf({ url: 'https://www.lequai.example/bateaux', publication: 'Le Quai' });

test('points become cards only where they are asked for', async () => {
  const { cards } = await layOut({ article, cut, formats: square });
  expect(cards.map(cardName)).toEqual(['headline-square']);
});

test('they are numbered in the article’s order, and the last card says where it is', async () => {
  const { cards, findings } = await layOut({ article, cut, formats: square, points: true });
  expect(findings).toEqual([]);
  const series = cards.filter(({ kind }) => kind === 'point');
  expect(series.map(cardName)).toEqual(['point-1-square', 'point-2-square', 'point-3-square']);
  expect(series.map(({ text }) => text)).toEqual([
    ...points.map(({ text }) => text),
    'lequai.example',
  ]);
  const [first, , last] = series.map(({ element }) => JSON.stringify(element));
  expect(first).toContain('"1/2"');
  expect(last).toContain('"Lire l’article"');
  expect(series[1]?.alt).toMatch(/^2\/2, sur une carte/u);
});

test('without an address the last card carries the handle; without either there is none', async () => {
  const options = { cut, formats: square, points: true };
  const brand = { handle: '@lequai', logo: null };
  const withHandle = await layOut({ ...options, article: articleOf({}), brand });
  expect(withHandle.cards.at(-1)?.text).toBe('@lequai');
  const bare = await layOut({ ...options, article: articleOf({}) });
  expect(bare.cards.map(cardName)).toEqual(['headline-square', 'point-1-square', 'point-2-square']);
});

test('an article without points has no last card either', async () => {
  const { cards } = await layOut({ article, formats: square, points: true });
  expect(cards.map(cardName)).toEqual(['headline-square']);
});

describe.each(templateNames())('the template %s', (name) => {
  test('takes points and the last card in every format', async () => {
    const template = parseTemplate(name, templateFiles(name));
    const { cards, findings } = await layOut({ article, cut, template, points: true });
    expect(findings).toEqual([]);
    const series = cards.filter(({ kind }) => kind === 'point');
    expect(series).toHaveLength(3 * FORMATS.length);
    expect(series.flatMap((card) => card.findings)).toEqual([]);
  });
});
