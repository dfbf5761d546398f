import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

describe('What takes a stand comes before what only reports', () => {
  test.each([
    [
      'fr',
      '« Nous avons ouvert une enquête sur les comptes de la ligne », a dit Anne Kermarrec. « Personne ne rendra aux pêcheurs les dix ans perdus ici », a lancé Paul Morvan.',
      'Personne',
    ],
    [
      'en',
      '“We will continue to evaluate the options for the harbour,” Anne Brennan said. “Nobody should lose a boat because of a form,” Tom Keane said.',
      'Nobody',
    ],
    [
      'en',
      '“The harbour was inspected by the council in the spring,” Anne Brennan said. “The harbour is a danger for the children who swim there in summer,” Tom Keane said.',
      'The harbour is a danger',
    ],
    [
      'de',
      '„Wir prüfen die Unterlagen der Werft in den nächsten Tagen“, sagte Karin Seybold. „Niemand gibt den Fischern die verlorenen Jahre zurück“, sagte Paul Harms.',
      'Niemand',
    ],
    [
      'es',
      '«Podemos confirmar que el puerto recibió la carta en mayo», dijo Ana Ruiz. «Es una vergüenza para los pescadores de la costa», dijo Paco Vidal.',
      'Es una vergüenza',
    ],
  ])('%s: %s', (lang, text, opening) => {
    expect(quotesOf(text, lang)[0]?.text.startsWith(opening)).toBe(true);
  });

  test('and before a list of figures', () => {
    const text =
      '“In April we hired 500 people, in May 250 and in June 120,” Anne Brennan said. “The ferry line is short of people on every boat,” Tom Keane said.';
    expect(quotesOf(text, 'en')[0]?.text).toMatch(/^The ferry line/u);
  });

  test('but a short word is not told from a longer one that begins like it', () => {
    const warm =
      '“The water in the harbour was warm for most of the summer,” Anne Brennan said. “The water in the harbour was clear for most of the summer,” Tom Keane said.';
    expect(quotesOf(warm, 'en')[0]?.text).toContain('warm');
    const clear =
      '“The water in the harbour was clear for most of the summer,” Tom Keane said. “The water in the harbour was warm for most of the summer,” Anne Brennan said.';
    expect(quotesOf(clear, 'en')[0]?.text).toContain('clear');
  });
});

describe('What says next to nothing is no quote', () => {
  test.each([
    ['fr', '« Une enquête a bien été ouverte », a dit Anne Kermarrec.'],
    ['fr', '« Je confirme ce qui a été annoncé », a dit Anne Kermarrec.'],
    ['en', '“We continue to look at this,” Anne Brennan said.'],
  ])('%s: %s', (lang, text) => {
    expect(quotesOf(text, lang)).toEqual([]);
  });

  test('but few words may say enough', () => {
    const text = '« Personne ne nous rendra dix années perdues », a dit Anne Kermarrec.';
    expect(quotesOf(text, 'fr')).toHaveLength(1);
  });
});
