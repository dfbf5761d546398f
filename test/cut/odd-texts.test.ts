import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isVerbatim } from '../../src/text/verbatim.ts';
import { articleOf, cutOf, quotesOf } from './reading.ts';

const SENTENCE = '« Nous rouvrons le quai », a dit Anne Kermarrec à la presse de Brest. ';

/** Texts of about a given length that nobody writes and somebody pastes. */
const ODD: Readonly<Record<string, (length: number) => string>> = {
  'only opening marks': (length) => '«'.repeat(length),
  'only straight marks': (length) => '" '.repeat(length / 2),
  'only closing marks': (length) => '” '.repeat(length / 2),
  'one paragraph of quotations': (length) => SENTENCE.repeat(length / SENTENCE.length),
  'one paragraph without a stop': (length) => 'le quai attend '.repeat(length / 15),
  'one quotation without an end': (length) => `« ${'le quai attend, '.repeat(length / 16)}`,
  'only capitals': (length) => 'LE QUAI ATTEND '.repeat(length / 15),
  'only names': (length) => 'Anne Kermarrec '.repeat(length / 15),
  'only emoji': (length) => '⛵️'.repeat(length / 2),
  'only commas': (length) => ', '.repeat(length / 2),
  'one word': (length) => 'a'.repeat(length),
  'only reporting verbs': (length) => 'dit, '.repeat(length / 5),
};

describe('an odd text is cut, whatever its size', () => {
  test.each(Object.entries(ODD))('%s', (_, make) => {
    const text = `Le port. ${make(200_000)}`;
    const quotes = quotesOf(text, 'fr');
    expect(quotes.every(({ speaker }) => speaker?.name === 'Anne Kermarrec')).toBe(true);
  });
});

test('Whatever marks stand where, a quote is verbatim and holds no mark of its own kind', () => {
  const piece = fc.constantFrom(
    ...['« ', ' »', '“', '”', '„', '"', ', a dit Anne Kermarrec', '. ', ', ', ' : ', '\n\n'],
    ...['le quai reste ouvert toute la nuit', 'Nous rouvrons le vieux quai aux voiliers'],
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 24 }), (pieces) => {
      const text = `x${pieces.join('')}`;
      const article = articleOf(text, 'fr');
      for (const quote of cutOf(text, 'fr', { quotes: 9 }).quotes) {
        expect(isVerbatim(quote, article.text)).toBe(true);
        expect(quote.text).not.toContain('a dit Anne');
      }
    }),
    {
      numRuns: 300,
      examples: [
        [
          [
            ', a dit Anne Kermarrec',
            ' : ',
            '"',
            'Nous rouvrons le vieux quai aux voiliers',
            ', ',
            ', a dit Anne Kermarrec',
            '"',
            '« ',
          ],
        ],
        [
          [
            '„',
            'Nous rouvrons le vieux quai aux voiliers',
            '« ',
            ', a dit Anne Kermarrec',
            '“',
            ', a dit Anne Kermarrec',
            '« ',
          ],
        ],
      ],
    },
  );
});
