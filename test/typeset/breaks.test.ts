import { expect, test } from 'vitest';
import { languageFor } from '../../src/languages/index.ts';
import { findBreaks } from '../../src/typeset/breaks.ts';

/** The pieces between the places where a line may end. */
function pieces(text: string, lang: string): string[] {
  let start = 0;
  return findBreaks(text, languageFor(lang)).map(({ end, next }) => {
    const piece = text.slice(start, end);
    start = next;
    return piece;
  });
}

test.each([
  ['La Corée du Nord parle', 'fr', ['La Corée', 'du Nord', 'parle']],
  ['le sort de l’île de Groix', 'fr', ['le sort', 'de l’île', 'de Groix']],
  ['Personne n’a cru', 'fr', ['Personne', 'n’a cru']],
  ['The end of an era', 'en', ['The end', 'of an era']],
])('no line ends on an article or a preposition: %s', (text, lang, expected) => {
  expect(pieces(text, lang)).toEqual(expected);
});

test.each([
  ['à peine 15 km plus loin', 'fr', 'à peine|15 km|plus loin'],
  ['coûte 20 000 € aujourd’hui', 'fr', 'coûte|20 000 €|aujourd’hui'],
  ['né le 3 mars 1931 hier', 'fr', 'né|le 3 mars 1931|hier'],
  ['gagne 3 – 1 ce soir', 'fr', 'gagne|3 – 1|ce soir'],
  ['won 3–1 today', 'en', 'won|3–1|today'],
  ['after 9 years away', 'en', 'after 9 years|away'],
  ['depuis 2019 rien', 'fr', 'depuis 2019|rien'],
])('a number keeps what it counts: %s', (text, lang, expected) => {
  expect(pieces(text, lang)).toEqual(expected.split('|'));
});

test.each([
  ['hier J. K. Rowling parlait', 'fr', 'hier|J. K. Rowling|parlait'],
  ['says Kim Jong-un today', 'en', 'says|Kim Jong-un|today'],
  ['dit Ursula von der Leyen hier', 'fr', 'dit|Ursula von der Leyen|hier'],
  ['selon Mme Le Goff hier', 'fr', 'selon Mme Le Goff|hier'],
])('a proper name stays whole: %s', (text, lang, expected) => {
  expect(pieces(text, lang)).toEqual(expected.split('|'));
});

test('a headline in title case still breaks between its words', () => {
  const text = 'White House Says New Rules Will Hit Small Firms Hard';
  expect(pieces(text, 'en').length).toBeGreaterThan(6);
});

test('no line ends on an opening mark or starts with a closing one', () => {
  expect(pieces('il dit « oui » et « non »', 'fr')).toEqual(['il', 'dit', '« oui »', 'et « non »']);
  expect(pieces('Pourquoi ?', 'fr')).toEqual(['Pourquoi ?']);
});

test('unbreakable spaces and hyphens do not break', () => {
  expect(pieces('10\u00a0km à\u202fpied', 'fr')).toEqual(['10\u00a0km', 'à\u202fpied']);
  expect(pieces('un sous\u2011marin', 'fr')).toEqual(['un sous\u2011marin']);
});

test('a compound breaks after its hyphen only where both parts are words', () => {
  expect(pieces('nord-coréen', 'fr')).toEqual(['nord-', 'coréen']);
  expect(pieces('a-t-il vu', 'fr')).toEqual(['a-t-il', 'vu']);
  expect(pieces('Jean-Pierre', 'fr')).toEqual(['Jean-Pierre']);
});

test('an address never breaks', () => {
  expect(pieces('sur https://lequai.example/ports/nord-est hier', 'fr')).toEqual([
    'sur https://lequai.example/ports/nord-est',
    'hier',
  ]);
});

test('without a list of words, the shortest lean on the next', () => {
  expect(pieces('никто на островах', 'ru')).toEqual(['никто', 'на островах']);
});

test('the pieces and the spaces between them are the text', () => {
  const text = '  Les îles, ses ports : 3 km —  et la mer ! ';
  const breaks = findBreaks(text, languageFor('fr'));
  expect(breaks.at(-1)?.next).toBe(text.length);
  for (const { end, next } of breaks) expect(text.slice(end, next).trim()).toBe('');
});

test('Thai breaks between words, Korean between spaces, Japanese not before a closing mark', () => {
  expect(pieces('ภาษาไทย', 'th')).toEqual(['ภาษา', 'ไทย']);
  expect(pieces('밤 배가 돌아온다', 'ko')).toEqual(['밤', '배가', '돌아온다']);
  for (const piece of pieces('「信じられない」と、住民。', 'ja')) {
    expect(piece).not.toMatch(/^[」、。ーっ]|「$/u);
  }
});
