import { describe, expect, test } from 'vitest';
import { speakersInRoles } from '../reading.ts';

const SAID: Readonly<Record<string, string>> = {
  es: '«Nos faltó calma en el último tramo y lo pagamos muy caro»',
  pt: '“Faltou calma no fim e pagamos muito caro por isso”',
  it: '«Abbiamo giocato con coraggio dal primo minuto»',
  fr: '« Nous ne fermerons pas la ligne avant la fin de l’hiver »',
  en: '“We will not close the line before the end of the winter”',
  de: '„Wir werden die Linie nicht vor dem Ende des Winters schließen“',
  nl: '“Iedereen in het stadion kon zien dat de ploeg moe was”',
};

/** Name and role of the first quote; `Q` stands for the quotation. */
function speakerOf(text: string, lang: string): [string | null, string | null] | undefined {
  return speakersInRoles(text.replace('Q', SAID[lang] ?? ''), lang)[0];
}

const COACH = 'El entrenador del Racing, Pablo Ferrero, habló tras la derrota.';

describe('Another word for an office', () => {
  test.each([
    ['es', `${COACH}\n\nQ, dijo el técnico.`, ['Pablo Ferrero', 'entrenador del Racing']],
    [
      'es',
      `${COACH}\n\nQ, dijo el DT.\n\nYa en casa, todo cambió.`,
      ['Pablo Ferrero', 'entrenador del Racing'],
    ],
    [
      'pt',
      'O técnico do Rio Branco, Sérgio Pontes, falou em casa.\n\nO comandante preferiu não culpar ninguém. Q, afirmou.',
      ['Sérgio Pontes', 'técnico do Rio Branco'],
    ],
    [
      'pt',
      'O presidente da Câmara Municipal de Arouca, Tiago Salgueiro, visitou a serra.\n\nQ, admitiu o autarca numa entrevista à rádio.',
      ['Tiago Salgueiro', 'presidente da Câmara Municipal de Arouca'],
    ],
    [
      'it',
      'Il mister del Bardolino, Carlo Nordi, ha parlato ieri. Q, ha detto l’allenatore.',
      ['Carlo Nordi', 'mister del Bardolino'],
    ],
    [
      'nl',
      'De trainer van Borne, Karel Loon, was niet blij. Q, aldus de coach.',
      ['Karel Loon', 'trainer van Borne'],
    ],
    [
      'fr',
      'Anne Morel, maire de Brest, a reçu Luc Kerros. Q, a dit l’élue.',
      ['Anne Morel', 'maire de Brest'],
    ],
    [
      'fr',
      'Le procureur de Brest, Luc Kerros, est venu lundi.\n\nQ, précise le magistrat.',
      ['Luc Kerros', 'procureur de Brest'],
    ],
    [
      'fr',
      'L’ancien ministre Luc Kerros est venu. Q, a réagi l’ex-ministre.',
      ['Luc Kerros', 'ancien ministre'],
    ],
    [
      'fr',
      'Le Premier ministre Luc Kerros est venu. Q, a dit le chef du gouvernement.',
      ['Luc Kerros', 'Premier ministre'],
    ],
    [
      'fr',
      'Anne Morel, la directrice de l’école, est venue. Q, soupire la cheffe d’établissement.',
      ['Anne Morel', 'directrice de l’école'],
    ],
    [
      'en',
      'Ann Hill, a spokeswoman for Leith council, came. Q, the spokeswoman said.',
      ['Ann Hill', 'spokeswoman for Leith council'],
    ],
    ['en', 'Tom Keane, MP for Leith, came. Q, the politician said.', ['Tom Keane', 'MP for Leith']],
    [
      'de',
      'Paul Haas, Bürgermeister von Husum, kam am Montag. Q, sagte der Politiker.',
      ['Paul Haas', 'Bürgermeister von Husum'],
    ],
  ])('leads to the only one who holds it (%s: %s)', (lang, text, speaker) => {
    expect(speakerOf(text, lang)).toEqual(speaker);
  });

  test.each([
    ['two hold it', 'El entrenador del Eibar, Luis Roldán, calló.'],
    ['the article tells of another one', 'Llegó el técnico de sonido.'],
    ['the article tells of one of many', 'Un entrenador lo oyó.'],
  ])('leads to nobody where %s', (_, more) => {
    expect(speakerOf(`${COACH} ${more}\n\nQ, dijo el técnico.`, 'es')?.[0] ?? null).toBeNull();
  });

  test.each([
    ['fr', 'Anne Morel, maire de Brest, a reçu Claire Kerros. Q, a dit l’élue.'],
    [
      'en',
      'He left, a spokesman said. Tom Keane, spokesman for Leith, came. Q, the spokesman said.',
    ],
    ['en', 'Tom Keane, MP for Leith, met Paul Brennan. Q, the politician said.'],
  ])('leads to nobody where somebody else may be meant (%s: %s)', (lang, text) => {
    expect(speakerOf(text, lang)?.[0] ?? null).toBeNull();
  });

  test('leads to nobody where the later word says less: a president of a club is no mayor', () => {
    const text =
      'O presidente do clube, Tiago Salgueiro, visitou a serra.\n\nQ, admitiu o autarca.';
    expect(speakerOf(text, 'pt')?.[0] ?? null).toBeNull();
  });
});
