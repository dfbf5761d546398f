import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

function speakers(text: string, lang: string): [text: string, name: string | null | undefined][] {
  return quotesOf(text, lang).map((quote) => [quote.text, quote.speaker?.name]);
}

describe('A quotation over several paragraphs, each with an opening mark, is one speaker’s', () => {
  const ferry = 'We will run the ferry through the whole of the winter';
  const school = 'Without it the children of the island cannot get to school';

  test('named after the last paragraph', () => {
    const text = `The ferry stays.\n\n“${ferry}.\n\n“${school},” said Maeve Joyce.`;
    const found = speakers(text, 'en');
    expect(found).toHaveLength(2);
    expect(found).toContainEqual([`${ferry}.`, 'Maeve Joyce']);
    expect(found).toContainEqual([school, 'Maeve Joyce']);
  });

  test('named before the first paragraph', () => {
    const text = `Maeve Joyce told reporters: “${ferry}.\n\n“${school}.”\n\nThe ferry has run since 1962.`;
    expect(speakers(text, 'en').map(([, name]) => name)).toEqual(['Maeve Joyce', 'Maeve Joyce']);
  });

  test('and not of whoever is quoted next, where its last paragraph has lost its closing mark', () => {
    const text = `Maeve Joyce said: “${ferry}.\n\n“The winter is long.\n\nThe council met on Monday.\n\nTom Keane, the mayor, said: “${school}.”`;
    expect(speakers(text, 'en')).toContainEqual([`${ferry}.`, 'Maeve Joyce']);
    expect(speakers(text, 'en')).toContainEqual([`${school}.`, 'Tom Keane']);
  });

  test('and nobody’s where the reporting clause stands inside a paragraph that lost its closing mark', () => {
    const text = `“${ferry}, said Tom Keane.\n\n“${school},” said Maeve Joyce.`;
    expect(speakers(text, 'en')).not.toContainEqual([
      expect.stringContaining(ferry),
      'Maeve Joyce',
    ]);
  });
});

describe('Who has just been named goes on speaking', () => {
  const first = 'Nous ne fermerons pas la ligne avant la fin de l’hiver';
  const second = 'La marée n’attend personne, et nos équipages le savent très bien.';

  test('right behind the reporting clause', () => {
    const text = `« ${first} », a promis Anne Kermarrec dans un communiqué. « ${second} »`;
    expect(speakers(text, 'fr')).toContainEqual([second, 'Anne Kermarrec']);
  });

  test('in a paragraph of quotation alone', () => {
    const text = `“Not a single sailing was cancelled this week,” said Maeve Joyce.\n\n“The crews know this water better than anybody else.”\n\nTickets cost four euros.`;
    expect(speakers(text, 'en')).toContainEqual([
      'The crews know this water better than anybody else.',
      'Maeve Joyce',
    ]);
  });

  test.each([
    [
      'after a question',
      `« Combien de temps cela va-t-il durer ? », a demandé Anne Kermarrec. « ${second} »`,
    ],
    [
      'where another sentence stands between',
      `« ${first} », a promis Anne Kermarrec. Le maire n’en croit rien. « ${second} »`,
    ],
    [
      'where the rest of the clause has another one speak',
      `« ${first} », a promis Anne Kermarrec avant que Paul Morvan ne réplique. « ${second} »`,
    ],
    [
      'where the next sentence says whose words they are',
      `« ${first} », a promis Anne Kermarrec. « ${second} » C’est le cri des usagers.`,
    ],
    [
      'in a line pulled out of the text',
      `« ${first} », a promis Anne Kermarrec.\n\n« ${second} »\n\nPaul Morvan, lui, hausse les épaules. « ${second} », dit-il.`,
    ],
  ])('and not %s', (_, text) => {
    expect(speakers(text, 'fr')).not.toContainEqual([second, 'Anne Kermarrec']);
  });

  test('so that their own words rank above those carried over', () => {
    const text = `« ${first} », a promis Anne Kermarrec. « ${second} »`;
    expect(quotesOf(text, 'fr').map(({ confidence }) => confidence)).toEqual([
      'explicit',
      'inferred',
    ]);
  });
});

describe('A view is told, and then in the words of the one whose it is', () => {
  const words = 'Si la gauche veut gagner, il faut une liste de toute la côte';

  test('behind a pronoun, too', () => {
    const text = `Anne Kermarrec se voit au second tour. Pour elle, la gauche doit s’unir. « ${words}. »`;
    expect(speakers(text, 'fr')).toEqual([[`${words}.`, 'Anne Kermarrec']]);
  });

  test.each([
    [
      'what is done for somebody',
      `Anne Kermarrec tient la mairie. Pour elle la gauche s’est unie. « ${words}. »`,
    ],
    [
      'where another one is named',
      `Anne Kermarrec tient la mairie. Pour elle, Paul Morvan doit partir. « ${words}. »`,
    ],
    [
      'where it could be two',
      `Anne Kermarrec a battu Marie Le Goff. Pour elle, la gauche doit s’unir. « ${words}. »`,
    ],
  ])('but not %s', (_, text) => {
    expect(speakers(text, 'fr')).toEqual([]);
  });
});

describe('Paragraphs of one quotation that is told before it and behind it', () => {
  const told = 'Leith mayor Greg Keane said the pier would stay.';
  const one = 'We looked at every bolt of it for the whole of a year.';
  const two = 'It will carry all of us and our boats for forty years,';

  test('are of the one whom both name', () => {
    const text = `${told}\n\n"${one}\n\n"${two}" Keane said.`;
    expect(speakers(text, 'en').map(([, name]) => name)).toEqual(['Greg Keane', 'Greg Keane']);
  });

  test('and never of the one before it where they name two', () => {
    const found = speakers(`${told}\n\n"${one}\n\n"${two}" Ann Hill said.`, 'en');
    expect(found.map(([, name]) => name)).not.toContain('Greg Keane');
  });
});
