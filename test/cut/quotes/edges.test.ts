import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

function first(text: string, lang: string) {
  const [quote] = quotesOf(text, lang);
  return quote && [quote.text, quote.speaker?.name ?? quote.speaker?.role];
}

test('A mark of omission at the end of a quotation is not printed', () => {
  const text =
    '„[...] Die Brücke ist seit dem Frühjahr nicht mehr geprüft worden [...]“, sagte Karin Seybold.';
  expect(first(text, 'de')).toEqual([
    'Die Brücke ist seit dem Frühjahr nicht mehr geprüft worden',
    'Karin Seybold',
  ]);
});

test('What somebody is described as is no sentence, but what follows it in the marks is', () => {
  const text =
    'Anne Kermarrec est décrite comme « une fille du port, fière de son village. Les bateaux étaient toute sa vie depuis l’enfance », explique Paul Morvan.';
  expect(first(text, 'fr')).toEqual([
    'Les bateaux étaient toute sa vie depuis l’enfance',
    'Paul Morvan',
  ]);
});

describe('A sentence that is one quotation', () => {
  const SAID = 'Les bateaux ne sortent plus quand la mer est forte';

  test('is of the one according to whom the sentence before is', () => {
    const text = `Selon Anne Kermarrec, la ligne est menacée par le vent. « ${SAID}. »`;
    expect(first(text, 'fr')).toEqual([`${SAID}.`, 'Anne Kermarrec']);
    expect(quotesOf(text, 'fr')[0]?.confidence).toBe('inferred');
  });

  test.each([
    ['for whom something is done', `Pour Anne Kermarrec, le port a acheté un bateau. « ${SAID}. »`],
    ['where that one names another', `Selon Anne Kermarrec, Paul Morvan ment. « ${SAID}. »`],
  ])('is not of the one %s', (_, text) => {
    expect(quotesOf(text, 'fr')).toEqual([]);
  });
});

describe('In German, a role alone is a speaker', () => {
  const SAID = 'Wir werden die Brücke nicht vor dem Winter sperren';

  test.each([
    ['with a name in it', 'ein Sprecher des Fernsehsenders NordSieben', true],
    ['with a place behind “von”', 'die Bürgermeisterin von Husum', true],
    ['with a noun that tells of what', 'ein Sprecher der Polizei', true],
    ['but not by itself', 'der Sprecher', false],
    ['nor as another one', 'ein anderer Sprecher der Polizei', false],
  ])('%s', (_, who, isOne) => {
    const text = `Die Polizei kam zur Brücke. „${SAID}“, sagte ${who}.`;
    expect(quotesOf(text, 'de')).toHaveLength(isOne ? 1 : 0);
  });

  test('and so is an institution in brackets', () => {
    expect(first(`Es war ruhig. „${SAID}.“ (Heinrich-Böll-Stiftung).`, 'de')?.[1]).toBe(
      'Heinrich-Böll-Stiftung',
    );
  });
});

test('What somebody sings is a song', () => {
  const text =
    'On the title track, Maeve Joyce sings: “I left my heart on the other side of the water.”';
  expect(quotesOf(text, 'en')).toEqual([]);
});

test('An ellipsis before a whole sentence is left to the article, and before half of one there is no quote', () => {
  const [quote] = quotesOf(
    '“… The tariffs are a bad idea for North America,” Ann Hill said.',
    'en',
  );
  expect(quote?.text).toBe('The tariffs are a bad idea for North America');
  const half = '“… if more steel comes in than ever leaves the country again,” Ann Hill said.';
  expect(quotesOf(half, 'en')).toEqual([]);
});
