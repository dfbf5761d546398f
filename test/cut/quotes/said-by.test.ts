import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

function speakerOf(text: string, lang: string) {
  const speaker = quotesOf(text, lang)[0]?.speaker;
  return speaker === undefined ? null : [speaker?.name ?? null, speaker?.role ?? null];
}

describe('the sentence behind a quotation says whose words it holds', () => {
  test.each([
    [
      'it',
      '«Siamo al limite, servono medici subito». A dirlo è Teresa Bellini, primaria di Nelmo.',
      'Teresa Bellini',
      'primaria di Nelmo',
    ],
    [
      'it',
      '«Siamo al limite, servono medici subito». Lo ha detto Teresa Bellini, primaria di Nelmo.',
      'Teresa Bellini',
      'primaria di Nelmo',
    ],
    [
      'it',
      '«Siamo al limite, servono medici subito». È quanto ha dichiarato Teresa Bellini.',
      'Teresa Bellini',
      null,
    ],
    [
      'es',
      '«Los impuestos no van a subir este año». Son palabras de Ana Mena, ministra de Hacienda.',
      'Ana Mena',
      'ministra de Hacienda',
    ],
    [
      'pt',
      '“Os impostos não vão subir este ano”. Quem o diz é Ana Lopes, ministra das Finanças.',
      'Ana Lopes',
      'ministra das Finanças',
    ],
    [
      'fr',
      '« Les impôts ne bougeront pas cette année. » Ces mots sont ceux d’Anne Morel.',
      'Anne Morel',
      null,
    ],
    [
      'en',
      '“Taxes will not rise again this year.” Those are the words of Ann Hill, the treasurer.',
      'Ann Hill',
      'treasurer',
    ],
    [
      'nl',
      '„De belastingen gaan dit jaar niet omhoog.” Aan het woord is Anna Bakker.',
      'Anna Bakker',
      null,
    ],
  ])('%s: %s', (lang, text, name, role) => {
    expect(speakerOf(text, lang)).toEqual([name, role]);
  });

  test.each([
    [
      'fr',
      '« Les impôts ne bougeront pas cette année, nous l’avons promis. » C’est trop tard, a dit Anne Morel.',
    ],
    [
      'it',
      '«Le tasse non saliranno quest’anno, lo abbiamo promesso». È tardi, ha detto Anna Volpi.',
    ],
    ['it', '«Le tasse non saliranno quest’anno, lo abbiamo promesso». Lo ha deciso Anna Volpi.'],
    ['es', '«Los impuestos no van a subir este año». Lo dice la carta que leyó Ana Mena.'],
  ])('and no other sentence does, in %s: %s', (lang, text) => {
    expect(speakerOf(text, lang)).toBeNull();
  });
});

test.each([
  [
    'fr',
    '« Les impôts ne bougeront pas cette année », écrit sur X Paul Haas, ministre.',
    'Paul Haas',
  ],
  [
    'en',
    '“Taxes will not rise again this year,” posted on X Tom Keane, the treasurer.',
    'Tom Keane',
  ],
  [
    'it',
    '«Le tasse non saliranno, lo abbiamo promesso», scrive su Facebook Matteo Valli.',
    'Matteo Valli',
  ],
])(
  'The network on which words were published is no part of the name behind it, in %s',
  (lang, text, name) => {
    expect(speakerOf(text, lang)?.[0]).toBe(name);
  },
);

test('A role is what stands behind its article, and not where its bearer stood', () => {
  const text =
    'Accanto a lei l’attrice Sara Pini: «Sul set abbiamo pianto tutte, e poi abbiamo riso».';
  expect(speakerOf(text, 'it')).toEqual(['Sara Pini', 'attrice']);
});

test.each([
  [
    'it',
    'Sulla stessa linea il sindaco Pietro Rota: «Le tasse non saliranno quest’anno, lo abbiamo promesso».',
    'Pietro Rota',
  ],
  [
    'es',
    'En la misma línea, el alcalde Luis Mena: «Los impuestos no van a subir este año».',
    'Luis Mena',
  ],
  [
    'fr',
    'Même son de cloche chez le maire Paul Haas : « Les impôts ne bougeront pas cette année, nous l’avons promis. »',
    'Paul Haas',
  ],
])('A speaker behind no verb but a turn of phrase is one, in %s', (lang, text, name) => {
  expect(speakerOf(text, lang)?.[0]).toBe(name);
});

test('Who is of one mind with somebody has not said what that one said', () => {
  const text =
    '« Les impôts ne bougeront pas cette année, nous l’avons promis. » Même son de cloche chez Paul Haas : « On s’en va. »';
  expect(speakerOf(text, 'fr')).toBeNull();
});

describe('a dash behind a quotation leads to who signs it', () => {
  const said = '« Les impôts ne bougeront pas cette année. »';
  test.each([
    ['a name alone', `${said} – Anne Morel`, 'Anne Morel', null],
    [
      'a role behind it',
      `${said} – Anne Morel, maire de Dol, en séance.`,
      'Anne Morel',
      'maire de Dol',
    ],
  ])('%s', (_, text, name, role) => {
    expect(speakerOf(text, 'fr')).toEqual([name, role]);
  });

  test.each([
    ['a sentence of its own', `${said} – Anne Morel quitte la salle.`],
    ['what somebody does between commas', `${said} – Anne Morel, maire de Dol, quitte la salle.`],
    ['a newspaper', `${said} – Le Fanal`],
    ['a name that goes on without a comma', `${said} – Anne Morel au conseil`],
  ])('but %s signs nothing', (_, text) => {
    expect(quotesOf(text, 'fr')).toEqual([]);
  });
});

describe('“Così” and a name, without a verb, say whose the words are', () => {
  const said = '“Nessuno ha avvisato in tempo e il paese è bruciato in una notte”';

  test.each([
    [`${said}. Così Carlo Nordi, sindaco di Lodi.`, 'Carlo Nordi'],
    [`${said}. Così il sindaco Carlo Nordi al termine della seduta.`, 'Carlo Nordi'],
    [`${said}, così Carlo Nordi, sindaco di Lodi.`, 'Carlo Nordi'],
    [`${said}. Così Carlo Nordi dopo la seduta che ha chiuso l’anno.`, 'Carlo Nordi'],
    [`${said}. Così Carlo Nordi lascia il Comune.`, undefined],
    [`${said}. Così Carlo Nordi, che ha vinto, lascia il Comune.`, undefined],
    [`${said}. Così Carlo Nordi e Anna Berti.`, undefined],
    [`${said}. Così Genova al termine della seduta.`, undefined],
  ])('%s', (text, name) => {
    expect(quotesOf(text, 'it')[0]?.speaker?.name).toBe(name);
  });
});
