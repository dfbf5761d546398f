import { describe, expect, test } from 'vitest';
import { speakersInRoles } from '../reading.ts';

const FR = '« Nous ne fermerons pas la ligne avant la fin de l’hiver »';
const EN = '“We are not going to close the line before the winter is over,”';
const DE = '„Wir werden die Grenze nicht vor dem Winter schließen“';
const NL = '“De haven blijft dicht en niemand weet wanneer de vissers weer uitvaren”';

describe('The role before a name’s comma is read with whose it is', () => {
  test.each([
    ['Northbank’s managing director', 'Northbank’s managing director'],
    [
      'Northbank’s managing director for rates and macro strategist',
      'Northbank’s managing director for rates and macro strategist',
    ],
    ['South Africa’s minister of electricity', 'South Africa’s minister of electricity'],
    ['The managing director for rates', 'managing director for rates'],
    ['The Leith captain', 'Leith captain'],
  ])('%s', (role, expected) => {
    const text = `${role}, Ben Reitz, had south winds in mind.\n\n${EN} Reitz said.`;
    expect(speakersInRoles(text, 'en')[0]).toEqual(['Ben Reitz', expected]);
  });

  test('but not where the first word of whose it is would be lost', () => {
    const text = `Indeed Canada’s senior economist, Ben Reitz, said so, and indeed often.\n\n${EN} Reitz said.`;
    expect(speakersInRoles(text, 'en')[0]).toEqual(['Ben Reitz', null]);
  });
});

describe('A relative clause that tells what somebody is or leads is their role', () => {
  test.each([
    [
      'en',
      `Ann Hill, who is the head of Harbour Foods, has had enough.\n\n${EN} Hill said.`,
      'head of Harbour Foods',
    ],
    [
      'en',
      `Ann Hill, who runs the Harbour Café in Leith, has had enough.\n\n${EN} Hill said.`,
      'who runs the Harbour Café in Leith',
    ],
    [
      'en',
      `${EN} said Ann Hill, MD, who runs the Harbour Clinic in Leith.`,
      'who runs the Harbour Clinic in Leith',
    ],
    ['en', `Ann Hill, who lost the Harbour Café, has had enough.\n\n${EN} Hill said.`, null],
    [
      'fr',
      `${FR}, dit Anne Morel, qui dirige les urgences de Brest.`,
      'qui dirige les urgences de Brest',
    ],
    [
      'de',
      `Anne Harder, die das Hafencafé in Kiel leitet, hat genug.\n\n${DE}, sagt Harder.`,
      'die das Hafencafé in Kiel leitet',
    ],
    [
      'nl',
      `Els Brink, die het havencafé in Breda runt, is het zat.\n\n${NL}, zegt Els Brink.`,
      'die het havencafé in Breda runt',
    ],
  ])('%s: %s', (lang, text, role) => {
    expect(speakersInRoles(text, lang)[0]?.[1] ?? null).toBe(role);
  });
});

describe('Whose lawyer or voice somebody is, is left out, and whose relative they are, with the word', () => {
  test.each([
    ['en', `${EN} said his lawyer, Tom Keane.`, 'lawyer'],
    ['en', `${EN} said Tom Keane, her husband.`, null],
    ['fr', `${FR}, a plaidé son avocat, Me Marc Odin.`, 'avocat'],
    ['fr', `${FR}, a confié au Télégramme son ami Marc Odin.`, null],
    [
      'it',
      '«Non possiamo pagare questi prezzi per un altro inverno», dice il suo avvocato, Carlo Nordi.',
      'avvocato',
    ],
    ['de', `${DE}, sagt ihr Anwalt Paul Haas.`, 'Anwalt'],
    ['de', `${DE}, sagt ihr Mann Paul Haas.`, null],
  ])('%s: %s', (lang, text, role) => {
    expect(speakersInRoles(text, lang)[0]?.[1]).toBe(role);
  });

  test('and a lawyer without a name is nobody', () => {
    expect(speakersInRoles(`${EN} his lawyer said.`, 'en')[0]).toBeUndefined();
  });
});

describe('What stands behind a name is read to its end', () => {
  test.each([
    ['maire (PS) de Lorient', 'maire (PS) de Lorient'],
    ['autrice de « La Classe vide »', 'autrice de « La Classe vide »'],
    ['figure médiatique des « gilets verts »', 'figure médiatique des « gilets verts »'],
    ['membre du collectif Logement pour tous', 'membre du collectif Logement pour tous'],
    ['tête de liste aux municipales', 'tête de liste aux municipales'],
    ['tête nue', null],
  ])('%s', (apposition, role) => {
    expect(speakersInRoles(`${FR}, explique Anne Morel, ${apposition}.`, 'fr')[0]).toEqual([
      'Anne Morel',
      role,
    ]);
  });

  test('where a preposition holds the name, too', () => {
    const text = `Pour Anne Morel, présidente de l’école, c’est trop.\n\n${FR}, dit Anne Morel.`;
    expect(speakersInRoles(text, 'fr')[0]?.[1]).toBe('présidente de l’école');
  });
});

test('several people are not called by the name that stands behind them', () => {
  const text = `${FR}, explique la présidente de l’association des riverains Anne Morel.`;
  expect(speakersInRoles(text, 'fr')[0]).toEqual([
    'Anne Morel',
    'présidente de l’association des riverains',
  ]);
});

test('a German adjective keeps its article only where its ending asks for it', () => {
  expect(
    speakersInRoles(`${DE}, sagt die stellvertretende Leiterin Anne Harder.`, 'de')[0]?.[1],
  ).toBe('stellvertretende Leiterin');
  expect(speakersInRoles(`${DE}, sagt der stellvertretende Leiter Paul Haas.`, 'de')[0]?.[1]).toBe(
    'der stellvertretende Leiter',
  );
});

describe('What the sentence behind a name calls its person by “this” is their role', () => {
  test.each([
    [
      'fr',
      `${FR}, indique Paul Morvan. Ce professeur de collège regrette les promesses.`,
      'professeur de collège',
    ],
    [
      'fr',
      `${FR}, indique Paul Morvan. Depuis jeudi, ce professeur de collège regrette les promesses.`,
      'professeur de collège',
    ],
    [
      'it',
      '«Non chiuderemo mai la linea prima della fine dell’inverno», spiega Paul Morvan. Questo insegnante di Prato ha scritto al sindaco.',
      'insegnante di Prato',
    ],
    [
      'es',
      '«No cerraremos nunca la línea antes de que acabe el invierno», explica Paul Morvan. Este profesor de Sevilla ha escrito al alcalde.',
      'profesor de Sevilla',
    ],
  ])('%s', (lang, text, role) => {
    expect(speakersInRoles(text, lang)).toEqual([['Paul Morvan', role]]);
  });

  test.each([
    ['it was told of before', 'fr', 'Un professeur attend. ', 'Ce professeur de collège est venu.'],
    [
      'another is named',
      'fr',
      '',
      'Ce professeur de collège est venu.',
      'indique Paul Morvan à Anne Le Goff',
    ],
    ['no verb tells where it ends', 'fr', '', 'Ce professeur de collège zozote.'],
  ])('but not where %s', (_, lang, before, behind, says = 'indique Paul Morvan') => {
    const text = `${before}${FR}, ${says}. ${behind}`;
    expect(speakersInRoles(text, lang)).toEqual([['Paul Morvan', null]]);
  });
});

test('A role goes on behind a capital', () => {
  const text = `It does, said veteran Democratic strategist Ben Reitz.\n\n${EN} Reitz said.`;
  const role = 'veteran Democratic strategist';
  expect(speakersInRoles(text, 'en')).toEqual([['Ben Reitz', role]]);
});

test('A role behind a question word is read', () => {
  const text = `The fair showed what Northbank director Ben Reitz calls “the new line.”\n\n${EN} Reitz said.`;
  expect(speakersInRoles(text, 'en')).toEqual([['Ben Reitz', 'Northbank director']]);
});

test('An age tells that a name of one word is a person’s first', () => {
  const said = '« Nous ne fermerons pas la ligne avant la fin de l’hiver », explique Ondara.';
  expect(speakersInRoles(`On y voit Ondara Olivos, 82 ans. ${said}`, 'fr')).toEqual([
    ['Ondara Olivos', null],
  ]);
  expect(speakersInRoles(`On y voit Ondara Olivos. ${said}`, 'fr')).toEqual([['Ondara', null]]);
});

describe('A role of one word is printed as the article tells it at length elsewhere', () => {
  test.each([
    [
      'fr',
      `${FR}, dit la directrice Anne Morel.\n\nAnne Morel, directrice de l’hôpital de Brest, a reçu la presse.`,
      'directrice de l’hôpital de Brest',
    ],
    [
      'en',
      `${EN} said director Anne Morel.\n\nAnne Morel, director of the Leith harbour, met the press.`,
      'director of the Leith harbour',
    ],
    [
      'de',
      `${DE}, sagte Präsidentin Anne Morel.\n\nSynodenpräsidentin Anne Morel kam.`,
      'Synodenpräsidentin',
    ],
  ])('%s', (lang, text, role) => {
    expect(speakersInRoles(text, lang)).toEqual([['Anne Morel', role]]);
  });

  test.each([
    [
      'fr',
      `${FR}, dit la directrice Anne Morel.\n\nAnne Morel, directrice adjointe en 1990, est venue.`,
      'directrice',
    ],
    [
      'de',
      `${DE}, sagte Präsidentin Anne Morel.\n\nVizepräsidentin Anne Morel kam.`,
      'Präsidentin',
    ],
  ])('but not as another office: %s', (lang, text, role) => {
    expect(speakersInRoles(text, lang)).toEqual([['Anne Morel', role]]);
  });
});

test.each([
  ['de', `${DE}, sagt der Anwalt und Landwirt Paul Haas.`, 'Anwalt und Landwirt'],
  [
    'de',
    `So sei es, sagt der Anwalt und Dissident Paul Haas.\n\n${DE}, sagt Haas.`,
    'Anwalt und Dissident',
  ],
  [
    'es',
    '«No cerraremos nunca la línea antes de que acabe el invierno», dijo el alcalde y senador Paul Haas.',
    'alcalde y senador',
  ],
])('Two roles that an and joins are one person’s (%s)', (lang, text, role) => {
  expect(speakersInRoles(text, lang)).toEqual([['Paul Haas', role]]);
});
