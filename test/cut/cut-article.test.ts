import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cut, Line } from '../../src/cut/cut.ts';
import { NO_OVERRIDES, overridesFrom } from '../../src/cut/cut-article.ts';
import { isVerbatim } from '../../src/text/verbatim.ts';
import { articleOf, cutOf } from './reading.ts';

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/articles/${name}`, import.meta.url), 'utf8');
}

function linesOf({ headline, kicker, quotes, takeaway, points, alternatives }: Cut): Line[] {
  const labels = [takeaway, ...alternatives.takeaway].flatMap((one) => one?.label ?? []);
  const others = [...alternatives.headline, ...alternatives.quote, ...alternatives.takeaway];
  return [
    headline,
    ...[kicker, takeaway].flatMap((one) => one ?? []),
    ...quotes,
    ...points,
    ...others,
    ...labels,
  ];
}

describe('a French article without a title', () => {
  const cut = cutOf(fixture('fr-barrage-des-aulnes.txt'), 'fr');

  test('has the clause of its lead for a headline, the restriction kept', () => {
    expect(cut.headline.text).toBe(
      'La région Haute-Sève confirme son intention de démonter le barrage des Aulnes, malgré l’inquiétude des éleveurs de la vallée',
    );
  });

  test('has the quote that takes a stand', () => {
    expect(cut.quotes[0]).toMatchObject({
      text: 'Sans le lac, je vends la moitié du troupeau. On ne nous a pas demandé notre avis',
      speaker: { name: 'Yann Tessier', role: 'éleveur à Valmorte', via: null },
      confidence: 'explicit',
    });
  });

  test('has the other below it, with speaker, role and source', () => {
    expect(cut.alternatives.quote[0]).toMatchObject({
      text: 'Nous ne construirons pas de second ouvrage en amont, et la rivière retrouvera son lit avant la fin de la décennie',
      speaker: {
        name: 'Hélène Courtade',
        role: 'présidente de région',
        via: 'le quotidien Le Courrier de la Sève',
      },
      confidence: 'explicit',
    });
  });

  test('never has the magazine’s analysis as anybody’s quote', () => {
    const quotes = [...cut.quotes, ...cut.alternatives.quote];
    expect(quotes.some(({ text }) => text.includes('ne cherche pas'))).toBe(false);
  });

  test('has the magazine’s analysis under its label', () => {
    expect(cut.takeaway?.label?.text).toBe('La Gazette des Cimes décrypte');
    expect(cut.takeaway?.text).toMatch(/^Hélène Courtade ne cherche pas/u);
  });

  test('keeps hedges and restrictions in its points', () => {
    const text = cut.points.map((point) => point.text).join('\n');
    expect(text).toContain('Selon plusieurs hydrologues, le démontage réduirait');
    expect(text).toContain('bien que cela reste difficile à chiffrer');
  });
});

describe('an English article', () => {
  const cut = cutOf(fixture('en-night-ferry.txt'), 'en');

  test('keeps the attribution and the negation of its lead', () => {
    expect(cut.headline.text).toBe(
      'The night ferry to Inishmore will not run this summer, the operator said',
    );
  });

  test('has the quote that no “But …” follows, with the comma left to the article', () => {
    expect(cut.quotes[0]).toMatchObject({
      text: 'Nobody on the island was asked what they needed',
      speaker: { name: 'Tom Keane', role: 'lobster fisherman' },
    });
    expect(cut.alternatives.quote[0]).toMatchObject({
      text: 'We have carried the post through forty winters and we are not going to stop because of a spreadsheet',
      speaker: { name: 'Nuala Brennan', role: 'managing director of Western Crossings' },
    });
  });

  test('has its own box as the takeaway', () => {
    expect(cut.takeaway?.label?.text).toBe('Why it matters');
  });
});

test('An article without quotations gets no quote and a note', () => {
  const cut = cutOf('La ville de Brest rouvre son port de pêche aux chalutiers.', 'fr');
  expect(cut.quotes).toEqual([]);
  expect(cut.findings.map(({ code }) => code)).toContain('no-quote');
});

test('A pick puts the n-th candidate first and the others below it', () => {
  const text = fixture('fr-barrage-des-aulnes.txt');
  const plain = cutOf(text, 'fr');
  const picked = cutOf(text, 'fr', { picks: { headline: 2, quote: 2 } });
  expect(picked.headline).toEqual(plain.alternatives.headline[0]);
  expect(picked.alternatives.headline[0]).toEqual(plain.headline);
  expect(picked.quotes[0]).toEqual(plain.alternatives.quote[0]);
});

describe('what the editor set', () => {
  const text = fixture('fr-barrage-des-aulnes.txt');
  const withOverride = (override: Record<string, unknown>) =>
    cutOf(text, 'fr', { overrides: { ...NO_OVERRIDES, ...overridesFrom(override) } });

  test('keeps its spans where the words are the article’s', () => {
    const { headline } = withOverride({ headline: 'La région Haute-Sève confirme son intention' });
    expect(headline.origin).toBe('article');
    expect(headline.spans).toHaveLength(1);
  });

  test('is the editor’s where they are not', () => {
    const { headline, alternatives } = withOverride({ headline: 'Le barrage disparaîtra' });
    expect(headline).toMatchObject({ text: 'Le barrage disparaîtra', origin: 'editor', spans: [] });
    expect(alternatives.headline[0]?.text).toMatch(/^La région/u);
  });

  test('as a quote must be in the article, or an error names the nearest passage', () => {
    const cut = withOverride({ quote: 'Sans le lac, je vends tout le troupeau' });
    expect(cut.quotes).toEqual([]);
    const [error] = cut.findings;
    expect(error).toMatchObject({ code: 'quote-not-verbatim', severity: 'error' });
    expect(error?.message).toContain('je vends la moitié du troupeau');
  });

  test('as a quote keeps the speaker that the article gives it', () => {
    const { quotes } = withOverride({ quote: '« Sans le lac, je vends la moitié du troupeau »' });
    expect(quotes[0]).toMatchObject({ origin: 'article', speaker: { name: 'Yann Tessier' } });
  });

  test('as points is printed in its order', () => {
    const { points } = withOverride({ points: ['Un', 'Deux'] });
    expect(points.map((point) => [point.text, point.origin])).toEqual([
      ['Un', 'editor'],
      ['Deux', 'editor'],
    ]);
  });
});

test('The line above the title is the kicker, at its span', () => {
  const text =
    'Brest — port\n\nLe port de Brest rouvre lundi\n\nLa ville de Brest rouvre son port de pêche.';
  const { kicker } = cutOf(text, 'fr');
  expect(kicker === null || kicker.spans.length > 0).toBe(true);
});

describe('every line is verbatim at its spans', () => {
  test.each([
    ['fr-barrage-des-aulnes.txt', 'fr'],
    ['en-night-ferry.txt', 'en'],
  ])('in %s', (name, lang) => {
    const text = fixture(name);
    const article = articleOf(text, lang);
    for (const line of linesOf(cutOf(text, lang))) {
      expect([line.text, isVerbatim(line, article.text)]).toEqual([line.text, true]);
    }
  });

  test('in any text made of the pieces of articles', () => {
    const piece = fc.constantFrom(
      'Brest, mai 2026 – ',
      'Selon la mairie, ',
      'le port fermerait',
      'La ville rouvre le quai',
      '. ',
      '\n\n',
      '\n',
      '« Nous ne partirons pas d’ici avant lundi »',
      ', a dit Yves Abgrall',
      '"',
      '« ',
      ' »',
      '🗣️ ',
      ' : ',
      '! ',
      'À retenir :\n',
      'M. Abgrall',
      ', en particulier à Brest',
      "l'été",
      '— ',
      '- ',
      '12 %',
      '(',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 30 }),
        fc.constantFrom('fr', 'en', 'de', 'ja'),
        (pieces, lang) => {
          const text = `Brest ${pieces.join('')}`;
          const article = articleOf(text, lang);
          for (const line of linesOf(cutOf(text, lang))) {
            expect([line.text, isVerbatim(line, article.text)]).toEqual([line.text, true]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
