import { expect, test } from 'vitest';
import { cutOf } from '../reading.ts';

const LINES = [
  'La mairie de Kerlaz a présenté mardi le budget de l’année, en hausse de trois pour cent.',
  'L’usine de conserves de Kerlaz va fermer ses portes au mois de juin prochain, selon un message qui circule. Il n’en est rien.',
  'Le conseil a voté la rénovation de l’école du bourg, dont le toit fuit depuis deux hivers.',
].join('\n\n');

test('a claim that the next sentence denies is no headline, takeaway or point', () => {
  const { headline, takeaway, points, alternatives } = cutOf(LINES, 'fr');
  const lines = [headline, takeaway, ...points, ...alternatives.headline, ...alternatives.takeaway];
  for (const line of lines) {
    if (line?.text.includes('va fermer')) expect(line.text).toContain('Il n’en est rien');
  }
  expect(headline.text).toContain('budget');
});

test('a lead is a headline though the next sentence denies something of who was named last', () => {
  const text = LINES.replace('Il n’en est rien.', 'Ce dernier n’a pas été signé.');
  expect(cutOf(text, 'fr').alternatives.headline.map((line) => line.text)).toContainEqual(
    expect.stringContaining('va fermer'),
  );
});
