import { describe, expect, it } from 'vitest';
import { findEntities } from '../../src/thread/find-entities.ts';

function found(text: string): string[] {
  return findEntities(text).map(({ kind, span }) => `${kind} ${text.slice(...span)}`);
}

describe('what X makes a link of', () => {
  it.each([
    [
      'a link, a mention and a hashtag',
      'Lire https://example.org/a par @jeanne #port',
      ['link https://example.org/a', 'mention @jeanne', 'hashtag #port'],
    ],
    [
      'a bare domain with its path',
      'sur example.org/port?page=2.',
      ['link example.org/port?page=2'],
    ],
    ['a domain whose first letter has an accent', 'aux élections.fr', ['link élections.fr']],
    ['a domain with accents', 'ELPAÍS.com', ['link ELPAÍS.com']],
    [
      'a path with balanced parentheses',
      'https://example.org/Brest_(port)',
      ['link https://example.org/Brest_(port)'],
    ],
    ['a Latin domain among Chinese letters', '见example.com中', ['link example.com']],
    ['a list of accounts', '@jeanne/ports', ['mention @jeanne/ports']],
    ['a share', '$ABC', ['cashtag $ABC']],
    ['a hashtag up to its hyphen', '#covid-19', ['hashtag #covid']],
    ['a hashtag up to its apostrophe', '#l’eau', ['hashtag #l']],
    ['no hashtag of digits alone', '#2026', []],
    ['no mention within an address of mail', 'redaction@example.org', []],
    ['no mention that runs into an accented letter', '@andré', []],
    ['no link in a domain that goes on', 'http://example.com-suite', []],
    ['no link in a label of more than 63 letters', `http://${'a'.repeat(64)}.com`, []],
    ['no link after a currency sign', '$example.com', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
