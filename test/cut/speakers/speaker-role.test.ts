import { describe, expect, test } from 'vitest';
import { quotesOf, speakersInRoles } from '../reading.ts';

const FR = 'Nous ne fermerons pas la ligne avant la fin de l’hiver';
const EN = 'We are not going to close the line before the winter is over';
const DE = 'Wir werden die Grenze nicht vor dem Winter schließen';

describe('The role beside a name is read', () => {
  test.each([
    ['fr', `« ${FR} », révèle Anne Kermarrec, PDG d’Armor Lignes, au Monde.`, 'PDG d’Armor Lignes'],
    [
      'fr',
      `« ${FR} », a réagi Anne Kermarrec, la PDG d’Armor Lignes sur BFMTV.`,
      'PDG d’Armor Lignes',
    ],
    ['fr', `« ${FR} », a dit Anne Kermarrec, journaliste à Mediapart.`, 'journaliste à Mediapart'],
    ['fr', `« ${FR} », a expliqué Anne Kermarrec, ancienne SDF, au quotidien.`, 'ancienne SDF'],
    ['fr', `« ${FR} », abonde Anne Kermarrec, 32 ans, horlogère à Brest.`, null],
    ['fr', `« ${FR} », abonde Anne Kermarrec, 32 ans, fleuriste à Brest.`, 'fleuriste à Brest'],
    ['fr', `« ${FR} », dit Anne Kermarrec, mairesse de Beauport.`, 'mairesse de Beauport'],
    [
      'fr',
      `« ${FR} », a dit Anne Kermarrec, la préfète de l’Aude lors d’une visite.`,
      'préfète de l’Aude',
    ],
    ['fr', `Anne Kermarrec (skipper de Brest, battue à Lorient) : « ${FR}. »`, 'skipper de Brest'],
    ['fr', `Anne Kermarrec (mère) : « ${FR}. »`, null],
    ['fr', `« ${FR} », met en garde Anne Kermarrec.`, null],
    ['fr', `Fort de la confiance du premier ministre, Anne Kermarrec a dit : « ${FR}. »`, null],
    ['en', `“${EN}.” — Anne Brennan, harbourmaster of Leith.`, 'harbourmaster of Leith'],
    ['fr', `« ${FR} », abonde Anne Kermarrec, 32 ans, libraire à Brest.`, 'libraire à Brest'],
    ['fr', `« ${FR} », a promis Anne Kermarrec, l’une des plaignantes.`, 'une des plaignantes'],
    [
      'fr',
      `« ${FR} », se rappelle la professeure Anne Kermarrec, experte en obstétrie à Brest, au sud.`,
      'experte en obstétrie à Brest',
    ],
    ['en', `“${EN},” said Mayor Anne Brennan, a mother of two.`, 'Mayor'],
    ['fr', `Le maire de Plouha, Anne Kermarrec, l’a répété : « ${FR}. »`, 'maire de Plouha'],
    [
      'en',
      `One of the pilots, Anne Brennan, 42, a lecturer from Cork, said: “${EN}.”`,
      'lecturer from Cork',
    ],
    [
      'en',
      `“${EN},” said Anne Brennan, a certified financial planner and founder of Brennan Ferries in Cork.`,
      'certified financial planner and founder of Brennan Ferries in Cork',
    ],
    ['de', `„${DE}“, sagte Anne Harder, CEO der Hafen AG.`, 'CEO der Hafen AG'],
    [
      'de',
      `„${DE}“, sagte der Kommandierende General der Streitkräfte im Norden, General Anne Harder heute.`,
      'der Kommandierende General der Streitkräfte im Norden',
    ],
  ])('%s: %s', (lang, text, role) => {
    expect(speakersInRoles(text, lang)[0]).toEqual([expect.stringMatching(/^Anne \p{L}+$/u), role]);
  });
});

test('a role in capitals behind an article is nobody’s name', () => {
  const text = `In a post on Sunday, the US President said: “${EN}.”`;
  expect(speakersInRoles(text, 'en')[0]).toEqual([null, 'US President']);
});

describe('The fullest name in the article is printed', () => {
  test('of an institution too', () => {
    const text = `L’Académie marine se réunit jeudi.\n\n« ${FR} », a ajouté l’Académie.`;
    expect(speakersInRoles(text, 'fr')[0]?.[0]).toBe('L’Académie marine');
  });

  test('of a person, though the name of a paper has run into hers once', () => {
    const text = `Marina Lacey has spoken. Speaking to the Daily Mail Lacey said that it was daily.\n\n“${EN},” Lacey said.`;
    expect(speakersInRoles(text, 'en')[0]?.[0]).toBe('Marina Lacey');
  });

  test('but a shop is not the product that bears its name', () => {
    const text = `Le rappel vise le produit vendu sous le nom Morval Plateau dégustation 160 g.\n\n« ${FR} », indique Morval dans un message.`;
    expect(speakersInRoles(text, 'fr')[0]?.[0]).toBe('Morval');
  });
});

describe('The role that the article gives elsewhere is read', () => {
  test.each([
    [
      'behind the surname alone',
      'en',
      `Anne Brennan runs a ferry. Brennan, a Navy veteran herself and the wife of a welder, was late. “${EN},” Anne Brennan said.`,
      ['Anne Brennan', 'Navy veteran'],
    ],
    [
      'behind an adverb',
      'de',
      `Karin Seybold allerdings, die Sprecherin der Werft, blieb. „${DE}“, sagte Seybold.`,
      ['Karin Seybold', 'Sprecherin der Werft'],
    ],
  ])('%s', (_, lang, text, speaker) => {
    expect(speakersInRoles(text, lang)[0]).toEqual(speaker);
  });

  test.each([
    [
      'what a verb says of somebody',
      'fr',
      `Anne Kermarrec, 30 ans, a perdu son père, marin à Brest. « ${FR} », dit Anne Kermarrec.`,
    ],
    [
      'the role of another one of that surname',
      'en',
      `Anne Brennan and Tom Brennan run a ferry. Brennan, a Navy veteran, was late. “${EN},” Anne Brennan said.`,
    ],
    [
      'the role of one behind a name that a preposition holds',
      'en',
      `Anne Brennan left. With Brennan, the captain of the ferry left. “${EN},” Anne Brennan said.`,
    ],
    [
      'the role of one who speaks between two commas',
      'en',
      `Anne Brennan left. Brennan, the judge said, was late. “${EN},” Anne Brennan said.`,
    ],
    [
      'the role of one with whom another sentence goes on',
      'en',
      `Anne Brennan left. When the ferry left Brennan, a judge was late. “${EN},” Anne Brennan said.`,
    ],
    [
      'the role of others in a list',
      'fr',
      `Il y avait Anne Kermarrec, la présidente du club et le maire. « ${FR} », dit Anne Kermarrec.`,
    ],
    [
      'the role of others in a list behind the surname',
      'en',
      `Anne Brennan left. The panel heard Brennan, a lawyer and two witnesses. “${EN},” Anne Brennan said.`,
    ],
    [
      'what somebody is not',
      'en',
      `Anne Brennan left. Brennan, not a lawyer, was late. “${EN},” Anne Brennan said.`,
    ],
    [
      'the role of one who is somebody’s',
      'en',
      `Anne Brennan runs a ferry. Her brother Brennan Keane, a welder, was late. “${EN},” Anne Brennan said.`,
    ],
  ])('but never %s', (_, lang, text) => {
    expect(speakersInRoles(text, lang)[0]?.[1]).toBeNull();
  });

  test('and ends with its sentence, behind an acronym too', () => {
    const text = `„${DE}“, sagte Karin Seybold, Vorsitzende des Verbands NRW. Es brauche Geld.`;
    expect(speakersInRoles(text, 'de')[0]).toEqual([
      'Karin Seybold',
      'Vorsitzende des Verbands NRW',
    ]);
  });
});

describe('The role that a sentence is there to tell is read', () => {
  test.each([
    [
      'fr',
      `Anne Kermarrec est la présidente du port de Brest. « ${FR} », a dit Anne Kermarrec.`,
      'présidente du port de Brest',
    ],
    [
      'en',
      `“${EN},” says Anne Brennan, MD. She’s the director of the harbour in Cork, Ireland.`,
      'director of the harbour in Cork',
    ],
    ['en', `“${EN},” said Anne Brennan. She is the mayor of Cork.`, 'mayor of Cork'],
    [
      'en',
      `The Party for the People leader Anne Brennan came. “${EN},” said Anne Brennan.`,
      'Party for the People leader',
    ],
    ['de', `„${DE}“, sagte Anne Harder. Sie ist Sprecherin der Werft.`, 'Sprecherin der Werft'],
  ])('%s: %s', (lang, text, role) => {
    expect(speakersInRoles(text, lang)[0]?.[1]).toBe(role);
  });

  test.each([
    ['of one of two', 'en', `“${EN},” said Anne Brennan of Tom Keane. He is the mayor of Cork.`],
    ['no longer', 'en', `Anne Brennan was the mayor of Cork. “${EN},” said Anne Brennan.`],
    [
      'with a verb behind it',
      'en',
      `“${EN},” said Anne Brennan. She is the director the union wants out.`,
    ],
  ])('but none %s: %s: %s', (_, lang, text) => {
    expect(speakersInRoles(text, lang)[0]?.[1]).toBeNull();
  });
});

test.each([
  [
    'en',
    `“${EN},” says Anne Brennan, MD, PhD, a microbiologist at Cork.`,
    'microbiologist at Cork',
  ],
  ['en', `“${EN},” says ornithologist Anne Brennan.`, 'ornithologist'],
  ['fr', `« ${FR} », explique Anne Morel, volcanologue à Clermont.`, 'volcanologue à Clermont'],
  ['de', `„${DE}“, sagt Ornithologin Anne Harder.`, 'Ornithologin'],
  [
    'es',
    '«No cerraremos la línea antes del invierno», explica la ornitóloga Ana Mora.',
    'ornitóloga',
  ],
])('%s: a scholar of any field is one, behind a degree too: %s', (lang, text, role) => {
  expect(speakersInRoles(text, lang)[0]?.[1]).toBe(role);
});

test('A prologue is nobody', () => {
  expect(quotesOf(`Le prologue est long. « ${FR} », dit le prologue.`, 'fr')).toEqual([]);
});

describe('what stands between a name and its role', () => {
  test.each([
    ['fr', `« ${FR} », dit Marie Dupin (PS), adjointe au maire.`, 'adjointe au maire'],
    ['de', `„${DE}“, sagt Jana Kern (SPD), Sprecherin der Werft.`, 'Sprecherin der Werft'],
    ['en', `“${EN},” said Tom Keane, R-Wis., chairman of the union.`, 'chairman of the union'],
    [
      'en',
      `“${EN},” said School District 129 Superintendent James Rydland.`,
      'School District 129 Superintendent',
    ],
  ])('%s: is read past: %s', (lang, text, role) => {
    expect(speakersInRoles(text, lang)[0]?.[1]).toBe(role);
  });

  test('A number of its own names nobody', () => {
    expect(speakersInRoles(`“${EN},” said Tom Keane 14 minutes later.`, 'en')[0]).toEqual([
      'Tom Keane',
      null,
    ]);
  });
});

describe('a name', () => {
  const ES = 'Queremos que la línea siga abierta hasta el final del invierno';
  const NL = 'Wij willen dat de lijn open blijft tot het einde van de winter';
  test.each([
    ['en', `Russell Fleming opposed it. “${EN},” said Fleming.`, 'Russell Fleming'],
    ['en', `Russell Fleming opposed it. “${EN},” Fleming said.`, 'Russell Fleming'],
    ['es', `«${ES}», ha añadido Marta Rivera de la Cruz, consejera.`, 'Marta Rivera de la Cruz'],
    ['es', `«${ES}», ha añadido Marta Rivera de la Junta.`, 'Marta Rivera'],
    ['nl', `„${NL}”, zegt burgemeester Jaap Paans van de Zeeuwse gemeente.`, 'Jaap Paans'],
    ['nl', `„${NL}”, zegt burgemeester Kees van de Berg tegen de krant.`, 'Kees van de Berg'],
  ])('%s: is whole, and no more: %s', (lang, text, name) => {
    expect(speakersInRoles(text, lang)[0]?.[0]).toBe(name);
  });

  test('A participle at the start of a sentence is none', () => {
    const text = `Tom Keane left. “${EN}.” Fleeing said his friends was no option.`;
    expect(quotesOf(text, 'en')).toEqual([]);
  });
});

describe('the body that somebody belongs to is their role', () => {
  test.each([
    ['en', `“${EN},” Rebecca English of the Daily Mail recalled.`, 'Daily Mail'],
    ['en', `Rebecca English of the Daily Mail recalled: “${EN}.”`, 'Daily Mail'],
    [
      'de',
      `Sascha Kempf vom Max-Planck-Institut für Kernphysik in Heidelberg erläutert: „${DE}.“`,
      'Max-Planck-Institut für Kernphysik in Heidelberg',
    ],
    [
      'fr',
      `« ${FR} », a expliqué à l’AFP Paulo Buss, de l’institut de recherches de la Fiocruz.`,
      'institut de recherches de la Fiocruz',
    ],
    [
      'de',
      `Arni Finnsson, ein Vertreter der Organisation „Freie Küste“ (FK), kommentierte: „${DE}.“`,
      'Vertreter der Organisation „Freie Küste“',
    ],
  ])('%s: %s', (lang, text, role) => {
    expect(speakersInRoles(text, lang)[0]?.[1]).toBe(role);
  });

  test.each([
    ['en', `“${EN},” said Tom Keane of Galway.`],
    ['de', `„${DE}“, sagte Jana Kern von der Polizei.`],
    ['fr', `« ${FR} », a insisté Éric Piolle, venu soutenir la candidate Jeanne Bars.`],
  ])('%s: but no place, no common noun, and not what somebody did: %s', (lang, text) => {
    expect(speakersInRoles(text, lang)[0]?.[1]).toBeNull();
  });

  test('A village is no outlet', () => {
    const text = `« ${FR} », dit Barry Strickland, ancien pêcheur à King’s Point.`;
    expect(quotesOf(text, 'fr')[0]?.speaker).toMatchObject({
      role: 'ancien pêcheur à King’s Point',
      via: null,
    });
  });
});
