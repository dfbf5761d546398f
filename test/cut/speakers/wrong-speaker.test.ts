import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

/** Snippets in which the nearest name, or the only one, is not who speaks. Null: nobody is to be quoted. */
const FRENCH: readonly (readonly [text: string, name: string | null])[] = [
  [
    'Paul Morvan a répondu à Marie Le Goff. « Nous ne fermerons pas la ligne avant la fin de l’hiver », a dit Marie Le Goff.',
    'Marie Le Goff',
  ],
  [
    'Paul Morvan a répondu à Marie Le Goff : « Nous ne fermerons pas la ligne avant la fin de l’hiver. »',
    'Paul Morvan',
  ],
  [
    'Interrogé par Marie Le Goff, Paul Morvan a répondu : « Nous ne fermerons pas la ligne avant la fin de l’hiver. »',
    'Paul Morvan',
  ],
  [
    '« Nous ne fermerons pas la ligne avant la fin de l’hiver », a répondu à Marie Le Goff Paul Morvan.',
    'Paul Morvan',
  ],
  [
    'Paul Morvan a lu la lettre de Marie Le Goff : « Nous ne fermerons pas la ligne avant la fin de l’hiver. »',
    null,
  ],
  [
    'Sur la banderole, on pouvait lire : « Nous ne fermerons pas la ligne avant la fin de l’hiver ».',
    null,
  ],
  [
    'Dans son roman « La ligne ne fermera pas avant la fin de l’hiver », Paul Morvan raconte le port.',
    null,
  ],
  [
    'Paul Morvan a publié « La ligne ne fermera pas avant la fin de l’hiver », explique Marie Le Goff.',
    null,
  ],
  [
    'Paul Morvan et Marie Le Goff ont déclaré : « Nous ne fermerons pas la ligne avant la fin de l’hiver. »',
    'Paul Morvan et Marie Le Goff',
  ],
  [
    '« Nous ne fermerons pas la ligne avant la fin de l’hiver », ont déclaré Paul Morvan et Marie Le Goff.',
    'Paul Morvan et Marie Le Goff',
  ],
  [
    '« Nous ne fermerons pas la ligne avant la fin de l’hiver », ont déclaré Anne Le Bris, Paul Morvan et Marie Le Goff.',
    null,
  ],
  [
    'Les slogans fusaient autour de Paul Morvan : « Nous ne fermerons pas la ligne avant la fin de l’hiver ».',
    null,
  ],
  [
    'Paul Morvan a été interpellé : « Vous ne fermerez pas la ligne avant la fin de l’hiver », lui a-t-on lancé.',
    null,
  ],
  ['« Vous ne fermerez pas la ligne avant la fin de l’hiver », a-t-on dit à Paul Morvan.', null],
  [
    'Paul Morvan est inquiet. « Nous ne fermerons pas la ligne avant la fin de l’hiver », lui a répondu Marie Le Goff.',
    'Marie Le Goff',
  ],
  [
    'Paul Morvan a croisé Yves Abgrall sur le quai. « Nous ne fermerons pas la ligne avant la fin de l’hiver », a-t-il dit.',
    null,
  ],
  [
    'Pour la Gazette, Paul Morvan a un message : « Nous ne fermerons pas la ligne avant la fin de l’hiver ».',
    null,
  ],
  [
    '« Nous ne fermerons pas la ligne avant la fin de l’hiver », a indiqué un porte-parole d’Avel Vras.',
    'porte-parole d’Avel Vras',
  ],
  [
    '« Nous ne fermerons pas la ligne avant la fin de l’hiver » : c’est ce que répète Paul Morvan, d’après Marie Le Goff.',
    null,
  ],
  [
    'Le maire, que Marie Le Goff accuse d’avoir dit « nous ne fermerons pas la ligne avant la fin de l’hiver », se défend.',
    null,
  ],
  [
    'Face à Paul Morvan, Marie Le Goff a martelé : « Nous ne fermerons pas la ligne avant la fin de l’hiver. »',
    'Marie Le Goff',
  ],
  [
    'La phrase de Paul Morvan a choqué Marie Le Goff. « Nous ne fermerons pas la ligne avant la fin de l’hiver », a dit Paul Morvan.',
    'Paul Morvan',
  ],
  [
    'La fille de Paul Morvan a pleuré. « Nous ne fermerons pas la ligne avant la fin de l’hiver », a-t-elle dit.',
    null,
  ],
  [
    'L’épouse de Paul Morvan, Marie, est venue. « Nous ne fermerons pas la ligne avant la fin de l’hiver », a-t-il dit.',
    null,
  ],
  [
    'Comme le disait Charles de Gaulle à Paul Morvan, « la ligne ne fermera pas avant la fin de l’hiver », ironise Marie Le Goff.',
    null,
  ],
  [
    'Un document intitulé « Nous ne fermerons pas la ligne avant la fin de l’hiver » a été remis à Paul Morvan, a dit Marie Le Goff.',
    null,
  ],
  [
    '« Nous aurions abandonné la ligne avant la fin de l’hiver », a confié le président à son ami et ancien directeur, Paul Morvan.',
    null,
  ],
  [
    'Le film « Nous ne fermerons pas la ligne avant la fin de l’hiver », explique Marie Le Goff, sort mercredi.',
    null,
  ],
];

const ENGLISH: readonly (readonly [text: string, name: string | null])[] = [
  [
    '“We cannot keep the pier open for another winter at all,” said the letter to the mayor, Ann Hill.',
    null,
  ],
  [
    'Tom Keane met Sean Walsh on the pier. “We are not going to close the line before winter,” he said.',
    null,
  ],
  [
    '“We are not going to close the line before winter,” Tom Keane told Nuala Brennan.',
    'Tom Keane',
  ],
  [
    'Asked about Tom Keane, Nuala Brennan said: “We are not going to close the line before winter.”',
    'Nuala Brennan',
  ],
  ['“We are not going to close the line before winter.” Tom Keane left the room.', null],
  ['The sign behind Tom Keane read: “We are not going to close the line before winter.”', null],
  [
    'Tom Keane’s new book, “We Are Not Going to Close the Line Before Winter,” was praised, said Nuala Brennan.',
    null,
  ],
  [
    '“We are not going to close the line before winter,” a spokesman for Tom Keane said.',
    'spokesman for Tom Keane',
  ],
  [
    '“We are not going to close the line before winter,” Tom Keane and Nuala Brennan said.',
    'Tom Keane and Nuala Brennan',
  ],
  [
    'He met Tom Keane and Nuala Brennan said: “We are not going to close the line before winter.”',
    null,
  ],
  ['“We are not going to close the line before winter,” they said to Tom Keane.', null],
  ['Tom Keane was told: “You are not going to close the line before winter.”', null],
  [
    '“You are not going to close the line before winter,” Tom Keane was told by Nuala Brennan.',
    null,
  ],
  [
    '“We are not going to close the line before winter,” said Nuala Brennan, whose brother Tom Keane left.',
    'Nuala Brennan',
  ],
  [
    'Unlike Tom Keane, who said little, Nuala Brennan said: “We are not going to close the line before winter.”',
    'Nuala Brennan',
  ],
  [
    'Nuala Brennan, Tom Keane’s deputy, said: “We are not going to close the line before winter.”',
    'Nuala Brennan',
  ],
  [
    'As the old saying of Tom Keane’s village has it, “the line is not closed before the winter is over.”',
    null,
  ],
  ['The newspaper wrote of Tom Keane: “He is not going to close the line before winter.”', null],
  ['The film “We Are Not Going to Close the Line” opened on Friday, Nuala Brennan said.', null],
  ['“We are not going to close the line before winter,” Tom Keane’s sister said.', null],
];

const GERMAN: readonly (readonly [text: string, name: string | null])[] = [
  [
    'Angela Merkel habe gelogen, sagte Gerhard Schröder: „Wir werden die Grenze nicht vor dem Winter schließen.“',
    'Gerhard Schröder',
  ],
  ['Angela Merkel wurde gesagt: „Sie werden die Grenze nicht vor dem Winter schließen.“', null],
  [
    '„Wir werden die Grenze nicht vor dem Winter schließen“, sagte Angela Merkel zu Gerhard Schröder.',
    'Angela Merkel',
  ],
  [
    '„Wir werden die Grenze nicht vor dem Winter schließen“, antwortete Angela Merkel auf die Frage von Gerhard Schröder.',
    'Angela Merkel',
  ],
  [
    'Auf die Frage von Angela Merkel antwortete Gerhard Schröder: „Wir werden die Grenze nicht vor dem Winter schließen.“',
    'Gerhard Schröder',
  ],
  [
    'Auf dem Plakat hinter Angela Merkel stand: „Wir werden die Grenze nicht vor dem Winter schließen.“',
    null,
  ],
  [
    '„Wir werden die Grenze nicht vor dem Winter schließen“, sagten Angela Merkel und Gerhard Schröder.',
    'Angela Merkel und Gerhard Schröder',
  ],
  [
    'Angela und Joachim Merkel teilten mit: „Wir werden die Grenze nicht vor dem Winter schließen.“',
    'Angela und Joachim Merkel',
  ],
  [
    'Die Kritik an Angela Merkel reißt nicht ab: „Wir werden die Grenze nicht vor dem Winter schließen.“',
    null,
  ],
  [
    'Angela Merkel traf Annette Schavan. „Wir werden die Grenze nicht vor dem Winter schließen“, sagte sie.',
    null,
  ],
  ['Angela Merkels Sprecher sagte: „Wir werden die Grenze nicht vor dem Winter schließen.“', null],
  [
    'Angela Merkels Sprecher Steffen Seibert sagte: „Wir werden die Grenze nicht vor dem Winter schließen.“',
    'Steffen Seibert',
  ],
  [
    'Das Buch „Wir werden die Grenze nicht vor dem Winter schließen“ von Angela Merkel erscheint, sagte Gerhard Schröder.',
    null,
  ],
  [
    'Gerhard Schröder wirft Angela Merkel vor: „Sie werden die Grenze nicht vor dem Winter schließen.“',
    null,
  ],
  [
    'Gerhard Schröder kritisierte Angela Merkel: „Sie wird die Grenze nicht vor dem Winter schließen.“',
    null,
  ],
  [
    'Angela Merkel kritisierte Gerhard Schröder scharf. „Er hat die Grenze nicht vor dem Winter geschlossen“, hieß es.',
    null,
  ],
];

describe.each([
  ['fr', FRENCH],
  ['en', ENGLISH],
  ['de', GERMAN],
])('in %s, words are never put into the wrong mouth', (lang, snippets) => {
  test.each(snippets)('%s', (text, name) => {
    const speakers = quotesOf(text, lang).map(({ speaker }) => speaker?.name ?? speaker?.role);
    expect(speakers).toEqual(name === null ? [] : [name]);
  });
});

describe('The one a letter is to, and the body an office is of, have not said it', () => {
  const words = 'A pass was given to Lord Alli despite his having no formal role in this country';
  const mots = 'Beaucoup de responsables politiques ont oublié des notions fondamentales';
  test.each([
    [
      'en',
      `The Conservatives’ letter to Daniel Greenberg, the standards commissioner, said: “${words}.”`,
    ],
    ['en', `The party’s complaint about Ann Hill, the mayor, said: “${words}.”`],
    ['fr', `La DRH de Charlie Hebdo accuse le député. « ${mots} », estime-t-elle.`],
  ])('%s: %s', (lang, text) => {
    expect(quotesOf(text, lang)).toEqual([]);
  });

  test('The office speaks where nobody has its name', () => {
    const [quote] = quotesOf(`Le PDG de Louis Vuitton a déclaré : « ${mots}. »`, 'fr');
    expect([quote?.speaker?.name, quote?.speaker?.role]).toEqual([null, 'PDG de Louis Vuitton']);
  });

  test('A letter may have a writer', () => {
    const [quote] = quotesOf(`In a letter to Daniel Greenberg, Ann Hill said: “${words}.”`, 'en');
    expect(quote?.speaker?.name).toBe('Ann Hill');
  });
});

describe('A name that another word governs has not spoken', () => {
  const EN = 'The harbour belongs to everybody who lives in this town';
  const FR = 'Le port appartient à tous ceux qui vivent dans cette ville';
  const DE = 'Der Hafen gehört allen, die in dieser Stadt leben';
  function speakerOf(text: string, lang: string) {
    const [quote] = quotesOf(text, lang);
    return quote === undefined ? null : [quote.speaker?.name, quote.speaker?.role];
  }

  test.each([
    ['fr', `« ${FR} », a dit l’avocat de la maire Anne Morel.`, 'avocat de la maire Anne Morel'],
    ['fr', `« ${FR} », a dit le fils du président Paul Haas.`, 'fils du président Paul Haas'],
    ['en', `“${EN},” said the son of Mayor Ann Hill.`, 'son of Mayor Ann Hill'],
    ['en', `An adviser to Ann Hill, the mayor, told the BBC: “${EN}.”`, 'adviser to Ann Hill'],
    [
      'de',
      `„${DE}“, sagte der Sprecher des Präsidenten Paul Haas.`,
      'Sprecher des Präsidenten Paul Haas',
    ],
    [
      'de',
      `„${DE}“, sagte der Sohn von Bürgermeisterin Jana Kern.`,
      'Sohn von Bürgermeisterin Jana Kern',
    ],
    [
      'es',
      '«El puerto pertenece a todos los que viven aquí», dijo el hijo del alcalde Juan Mora.',
      'hijo del alcalde Juan Mora',
    ],
    [
      'nl',
      '„De haven is van iedereen die hier woont”, zei de zoon van burgemeester Anna Bos.',
      'zoon van burgemeester Anna Bos',
    ],
  ])('%s: whose it is, is part of the role: %s', (lang, text, role) => {
    expect(speakerOf(text, lang)).toEqual([null, role]);
  });

  test.each([
    [
      'fr',
      `« ${FR} », a dit la ministre de l’Intérieur Anne Morel.`,
      ['Anne Morel', 'ministre de l’Intérieur'],
    ],
    [
      'fr',
      `« ${FR} », a dit le chef de file des députés Paul Haas.`,
      ['Paul Haas', 'chef de file des députés'],
    ],
    ['en', `Tom Keane, whose boss is Ann Hill, said: “${EN}.”`, ['Tom Keane', null]],
    [
      'en',
      `Tom Keane, who succeeded Ann Hill, the former mayor, said: “${EN}.”`,
      ['Tom Keane', null],
    ],
    ['en', `Asked about Ann Hill, the mayor, Tom Keane said: “${EN}.”`, ['Tom Keane', null]],
    [
      'en',
      `As Opposition Leader Tom Keane said in a letter: “${EN}.”`,
      ['Tom Keane', 'Opposition Leader'],
    ],
    [
      'de',
      `Gegenüber Jana Kern, der Bürgermeisterin, sagte Paul Haas: „${DE}.“`,
      ['Paul Haas', null],
    ],
    [
      'de',
      `Er lehnte ab und reiste an. Der Vorsitzende des Vereins, Paul Haas, sagte: „${DE}.“`,
      ['Paul Haas', 'Der Vorsitzende des Vereins'],
    ],
    ['en', `“${EN},” said a spokesman for the mayor, Ann Hill.`, [null, 'spokesman for the mayor']],
  ])('%s: but who does bear the role, or is the subject, has: %s', (lang, text, speaker) => {
    expect(speakerOf(text, lang)).toEqual(speaker);
  });

  test.each([
    [
      'it',
      'La lettera ad Anna Mori, la sindaca, diceva: «Il porto appartiene a chi vive in questa città.»',
    ],
  ])('%s: where nobody can tell, nobody has: %s', (lang, text) => {
    expect(speakerOf(text, lang)).toBeNull();
  });
});

describe('A name within what tells of the subject has not spoken', () => {
  const EN = 'The harbour belongs to everybody who lives in this town';
  const FR = 'Le port appartient à tous ceux qui vivent dans cette ville';
  const DE = 'Der Hafen gehört allen, die in dieser Stadt leben';
  test.each([
    ['en', `Ann Hill asked Tom Keane why he said: “${EN}.”`],
    ['en', `Ann Hill recalled Tom Keane saying: “${EN}.”`],
    ['en', `Ann Hill, quoting Tom Keane, said: “${EN}.”`],
    ['en', `The man who shot Tom Keane said: “${EN}.”`],
    ['en', `The jury that acquitted Tom Keane said: “${EN}.”`],
    ['fr', `« ${FR} », s’entend dire Paul Haas.`],
    ['en', `“${EN},” one of Tom Keane’s lawyers said.`],
    ['fr', `Anne Morel, citant Paul Haas, a dit : « ${FR}. »`],
    ['fr', `Paul Haas s’en prend à ceux qui disent : « ${FR}. »`],
    ['de', `Wer wie Paul Haas sagt: „${DE}“, der irrt.`],
    [
      'es',
      'Ana Mora, citando a Juan Lara, dijo: «El puerto pertenece a todos los que viven aquí.»',
    ],
  ])('%s: nobody is quoted: %s', (lang, text) => {
    expect(quotesOf(text, lang)).toEqual([]);
  });

  test.each([
    ['en', `“${EN},” said a lawyer representing Tom Keane.`, null, 'lawyer representing Tom Keane'],
    ['en', `Tom Keane and his wife Ann Hill left. “${EN},” she said.`, 'Ann Hill', null],
    ['en', `Judge Ann Hill, sentencing Tom Keane, said: “${EN}.”`, 'Ann Hill', 'Judge'],
    ['fr', `Le juge Luc Bris, condamnant Paul Haas, a dit : « ${FR}. »`, 'Luc Bris', 'juge'],
    [
      'de',
      `Richterin Jana Kern, die Paul Haas verurteilte, sagte: „${DE}.“`,
      'Jana Kern',
      'Richterin',
    ],
    ['de', `Dem Bürgermeister Paul Haas rief Jana Kern zu: „${DE}.“`, 'Jana Kern', null],
    [
      'fr',
      `« ${FR} », a dit une avocate représentant Paul Haas.`,
      null,
      'avocate représentant Paul Haas',
    ],
  ])('%s: who is, has their own role: %s', (lang, text, name, role) => {
    const [quote] = quotesOf(text, lang);
    expect([quote?.speaker?.name, quote?.speaker?.role]).toEqual([name, role]);
  });
});

test('Whoever asked on the radio is no outlet', () => {
  const text =
    'Au micro de Paul Haas, Luc Bris a dit : « Le port appartient à tous ceux qui vivent ici. »';
  expect(quotesOf(text, 'fr')[0]?.speaker).toMatchObject({ name: 'Luc Bris', via: null });
});
