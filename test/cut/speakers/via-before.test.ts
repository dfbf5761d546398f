import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const SECOND = 'Les bateaux ne sortent plus depuis la fin du mois de mai';

/** The source of the second quotation of a text. */
function via(text: string, lang = 'fr', words = SECOND): string | null | undefined {
  return quotesOf(text, lang).find((quote) => quote.text === words)?.speaker?.via;
}

const told = '« Nous ne vendrons pas la criée de Concarneau », a dit Anne Kermarrec à l’AFP.';

describe('An interview that goes on keeps its outlet', () => {
  test.each([
    ['behind a pronoun', `${told} « ${SECOND} », a-t-elle ajouté.`],
    ['behind the name', `${told} « ${SECOND} », a insisté Anne Kermarrec.`],
    [
      'behind what is told of it without marks',
      `Anne Kermarrec a annoncé à l’AFP que la criée restera ouverte. « ${SECOND} », a-t-elle dit.`,
    ],
  ])('%s', (_, text) => {
    expect(via(text)).toBe('l’AFP');
  });

  test('in English and German', () => {
    const en =
      'Tom Keane told the BBC that the pier would close. “Nobody has asked the crews about it yet,” he said.';
    expect(via(en, 'en', 'Nobody has asked the crews about it yet')).toBe('the BBC');
    const de =
      'Laut CNN hat der Minister Paul Harms den Verkauf der Werft bestätigt. „Niemand hat die Leute auf der Werft bisher gefragt“, wird Harms zitiert.';
    expect(via(de, 'de', 'Niemand hat die Leute auf der Werft bisher gefragt')).toBe('CNN');
  });

  test('and its name ends before the speaker’s', () => {
    const text = `« Nous ne vendrons pas la criée », a dit sur RTL Anne Kermarrec. « ${SECOND} », a-t-elle ajouté.`;
    expect(via(text)).toBe('RTL');
  });

  test.each([
    ['what was written elsewhere', `${told} « ${SECOND} », a-t-elle écrit.`],
    ['what was said in a statement', `${told} « ${SECOND} », a-t-elle dit dans un communiqué.`],
    [
      'what was said on another day, before others',
      `${told} « ${SECOND} », a-t-elle ajouté lundi soir devant les élus de la côte.`,
    ],
    [
      'what somebody else told the outlet',
      `« Nous ne vendrons pas la criée », a dit Paul Morvan à l’AFP. « ${SECOND} », a dit Anne Kermarrec.`,
    ],
    [
      'what is said behind another one’s words',
      `${told} « Ce n’est pas vrai du tout », a répondu Paul Morvan. « ${SECOND} », a insisté Anne Kermarrec.`,
    ],
    [
      'what is said behind the words of one who has no name',
      `${told} « Ce n’est pas vrai du tout », a répondu le maire. « ${SECOND} », a insisté Anne Kermarrec.`,
    ],
    [
      'what is said behind a sentence of the paper’s own',
      `${told} La criée perd de l’argent depuis dix ans. « ${SECOND} », a insisté Anne Kermarrec.`,
    ],
    [
      'an outlet that the sentence before has for something else',
      `Anne Kermarrec travaille à Radio France. « ${SECOND} », a-t-elle ajouté.`,
    ],
    [
      'what was said the day after',
      `${told} « ${SECOND} », a insisté le lendemain Anne Kermarrec.`,
    ],
    ['what stands in another paragraph', `${told}\n\n« ${SECOND} », a insisté Anne Kermarrec.`],
  ])('but not for %s', (_, text) => {
    expect(via(text) ?? null).toBeNull();
  });
});
