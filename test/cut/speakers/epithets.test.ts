import { describe, expect, test } from 'vitest';
import { speakersInRoles } from '../reading.ts';

const SAID: Readonly<Record<string, string>> = {
  fr: '« Nous ne fermerons pas la ligne avant la fin de l’hiver »',
  en: '“Nobody in Leith has ever seen a winter as long as the last one”',
  it: '«Abbiamo giocato con coraggio dal primo minuto»',
  nl: '“Iedereen in het stadion kon zien dat de ploeg moe was”',
};

/** Name and role of the first quote; `Q` stands for the quotation. */
function speakerOf(text: string, lang: string): [string | null, string | null] | undefined {
  return speakersInRoles(text.replace('Q', SAID[lang] ?? ''), lang)[0];
}

describe('Somebody told by an age', () => {
  test.each([
    ['en', 'Tom Keane, 45, came home. Q, the 45-year-old said.', ['Tom Keane', null]],
    ['en', 'Tom Keane (45) came home. Q, said the 45-year-old striker.', ['Tom Keane', 'striker']],
    ['nl', 'Karel Loon, 45 jaar, kwam thuis. Q, zegt de 45-jarige.', ['Karel Loon', null]],
    ['it', 'Carlo Nordi, 45 anni, è tornato. Q, ha detto il 45enne.', ['Carlo Nordi', null]],
    [
      'fr',
      'La comédienne Anne Morel, 45 ans, joue. Q, sourit la quadragénaire.',
      ['Anne Morel', 'comédienne'],
    ],
  ])('is the only one of that age (%s: %s)', (lang, text, speaker) => {
    expect(speakerOf(text, lang)).toEqual(speaker);
  });

  test.each([
    ['two are of it', 'en', 'Tom Keane, 45, met Paul Brennan, 45. Q, the 45-year-old said.'],
    [
      'one of it has no name',
      'en',
      'Tom Keane, 45, met a 45-year-old man. Q, the 45-year-old said.',
    ],
    ['nobody is of it', 'fr', 'Anne Morel, 32 ans, joue. Q, sourit la quadragénaire.'],
    ['the only one is a man', 'fr', 'Luc Morel, 45 ans, joue. Q, sourit la quadragénaire.'],
    [
      'one of those years has no name',
      'fr',
      'Anne Morel, 45 ans, joue avec une quadragénaire. Q, sourit la quadragénaire.',
    ],
  ])('is nobody where %s', (_, lang, text) => {
    expect(speakerOf(text, lang)?.[0] ?? null).toBeNull();
  });
});
