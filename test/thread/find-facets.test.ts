import { describe, expect, it } from 'vitest';
import { findEntities } from '../../src/thread/find-entities.ts';
import { findFacets } from '../../src/thread/find-facets.ts';
import { spellHashtag } from '../../src/thread/tags.ts';

function found(text: string): string[] {
  return findFacets(text).map(({ kind, span }) => `${kind} ${text.slice(...span)}`);
}

describe('what Bluesky makes a link of', () => {
  it.each([
    [
      'a link without the full stop after it',
      'Lire https://example.org/a.',
      ['link https://example.org/a'],
    ],
    ['no link within quotation marks', '“https://example.org/a”', []],
    ['a link in brackets', '(https://example.org/a)', ['link https://example.org/a']],
    [
      'a link with brackets of its own',
      'https://example.org/a_(b)',
      ['link https://example.org/a_(b)'],
    ],
    ['a bare domain with its path', 'sur example.org/port', ['link example.org/port']],
    ['no link in a file name', 'photo.jpg', []],
    ['a handle, which is a domain', 'par @jeanne.example.org', ['mention @jeanne.example.org']],
    ['no handle without a domain', 'par @jeanne', []],
    ['a hashtag without what closes its sentence', '#covid-19 !', ['hashtag #covid-19']],
    ['a hashtag with an apostrophe whole', '#l’eau', ['hashtag #l’eau']],
    ['no hashtag of digits alone', '#2026', []],
    ['a share', 'l’action $ABC.', ['cashtag $ABC']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

it.each(['covid-19', 'l’eau', 'Pays de la Loire', 'élections 2026'])(
  'spells “%s” so that X and Bluesky both link all of it',
  (written) => {
    const tag = spellHashtag(written) ?? '';
    expect(findEntities(tag)).toEqual([{ kind: 'hashtag', span: [0, tag.length] }]);
    expect(found(tag)).toEqual([`hashtag ${tag}`]);
  },
);
