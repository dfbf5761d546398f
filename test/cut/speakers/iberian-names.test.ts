import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const SAID: Readonly<Record<string, string>> = {
  es: '"Nadie avisó a tiempo y por eso ardió media aldea en una noche"',
  pt: '"Ninguém avisou a tempo e por isso ardeu meia aldeia numa noite"',
  it: '"Nessuno ha avvertito in tempo e così è bruciato mezzo paese in una notte"',
};

/** Name, role and source, as the article gives them; `Q` stands for the quotation. */
function speakerOf(text: string, lang: string): (string | null)[] {
  const speaker = quotesOf(text.replace('Q', SAID[lang] ?? ''), lang)[0]?.speaker;
  return [speaker?.name ?? null, speaker?.role ?? null, speaker?.via ?? null];
}

describe('Who speaks in Spanish and Portuguese', () => {
  test.each([
    ['es', 'Habla Luis Roldán, médico. Q, dice Roldán.', ['Luis Roldán', 'médico', null]],
    ['pt', 'Demite-se Paulo Vaz, médico. Q, diz Vaz.', ['Paulo Vaz', 'médico', null]],
    ['it', 'Parla Mario Rosi, medico. Q, dice Rosi.', ['Mario Rosi', 'medico', null]],
    ['es', 'Llovió.\n\nTal y como señaló Ana Roldán, Q.', ['Ana Roldán', null, null]],
    ['pt', 'Choveu.\n\nTal como disse Ana Vaz, Q.', ['Ana Vaz', null, null]],
    ['es', 'Llovió.\n\nQ, dijo Fco. Javier Roldán.', ['Fco. Javier Roldán', null, null]],
    ['es', 'Keiko Sofía Roldán volvió. Q, dice Roldán.', ['Keiko Sofía Roldán', null, null]],
    [
      'es',
      'Habla Luis Roldán Nieto, médico. Q, dice Roldán.',
      ['Luis Roldán Nieto', 'médico', null],
    ],
    ['es', 'Habla José Luis Roldán, médico. Q, dice Luis.', ['Luis', null, null]],
    [
      'es',
      'Hablan Luis Roldán Nieto, médico, y Ana Roldán Gil, jueza. Q, dice Roldán.',
      ['Roldán', null, null],
    ],
  ])('has no word before the name in it (%s: %s)', (lang, text, speaker) => {
    expect(speakerOf(text, lang)).toEqual(speaker);
  });

  test.each([
    ['pt', 'Choveu.\n\nQ, contou ao JN Hélder Vaz, estafeta.', ['Hélder Vaz', null, 'JN']],
    [
      'pt',
      'Choveu.\n\nQ, afirmou à CNN Portugal Hélder Vaz.',
      ['Hélder Vaz', null, 'CNN Portugal'],
    ],
    [
      'pt',
      'Choveu.\n\nQ, contou Rita Vaz à Renascença, na sexta-feira.',
      ['Rita Vaz', null, 'Renascença'],
    ],
    ['es', 'Llovió.\n\nQ, contó Rita Roldán a El Español.', ['Rita Roldán', null, 'El Español']],
    [
      'es',
      'Llovió.\n\nQ, relató a la agencia EFE Luis Roldán.',
      ['Luis Roldán', null, 'la agencia EFE'],
    ],
    ['pt', 'Choveu.\n\nQ, disse aos jornalistas Luís Vaz.', ['Luís Vaz', null, null]],
    [
      'es',
      'Llovió.\n\nQ, dijo en una entrevista a Mareanova Carmen Roldán, bióloga.',
      ['Carmen Roldán', 'bióloga', null],
    ],
    [
      'pt',
      'Choveu.\n\nQ, avisou o autarca, Tiago Vaz em declarações à agência Lusa.',
      ['Tiago Vaz', 'autarca', 'agência Lusa'],
    ],
    [
      'pt',
      'O ministro Tiago Vaz voltou.\n\nQ, disse o ministro aos jornalistas.',
      ['Tiago Vaz', 'ministro', null],
    ],
  ])('is kept apart from whom it is told to (%s: %s)', (lang, text, speaker) => {
    expect(speakerOf(text, lang)).toEqual(speaker);
  });

  test.each([
    ['es', 'Llovió.\n\nQ, comenzó diciendo Ana Roldán.', ['Ana Roldán', null, null]],
    [
      'es',
      'El médico Luis Roldán calló.\n\nQ, continuó explicando el médico.',
      ['Luis Roldán', 'médico', null],
    ],
    ['pt', 'Choveu.\n\nQ, prosseguiu dizendo Tiago Vaz.', ['Tiago Vaz', null, null]],
    [
      'pt',
      'Parte hoje a iniciativa liderada pela professora Rita Vaz. Q, disse Vaz.',
      ['Rita Vaz', 'professora', null],
    ],
  ])('is told behind a gerund or a “by” (%s: %s)', (lang, text, speaker) => {
    expect(speakerOf(text, lang)).toEqual(speaker);
  });

  test.each([
    ['es', 'Llovió.\n\nQ, dijo Ana Roldán del ministro Luis Mena.', ['Ana Roldán', null, null]],
    [
      'es',
      'Llovió.\n\nQ, dijo Ana Roldán sobre el ministro Luis Mena.',
      ['Ana Roldán', null, null],
    ],
    ['pt', 'Choveu.\n\nQ, disse citando Torgal.', [null, null, null]],
    ['es', 'El elegido fue el juez José Roldán. Q, dijo.', [null, null, null]],
  ])('is not whom the words are about or from (%s: %s)', (lang, text, speaker) => {
    expect(speakerOf(text, lang)).toEqual(speaker);
  });

  test.each([
    [
      'es',
      'Llovió.\n\nEl pintor Juan Roldán (Soria, 1960), premio Nacional, dijo: Q.',
      ['Juan Roldán', 'pintor', null],
    ],
    [
      'es',
      'Llovió.\n\nAna Roldán (Universidad de Soria), autora del estudio, dijo: Q.',
      ['Ana Roldán', 'autora del estudio', null],
    ],
    [
      'pt',
      'Choveu.\n\nQ, reclama dona Lúcia, moradora da região.',
      ['Lúcia', 'moradora da região', null],
    ],
    [
      'es',
      'Habla Luis Roldán, el médico al que denunciaron. Q, dice Roldán.',
      ['Luis Roldán', 'médico', null],
    ],
  ])('keeps a role past a bracket, and no half of one (%s: %s)', (lang, text, speaker) => {
    expect(speakerOf(text, lang)).toEqual(speaker);
  });
});
