import { describe, expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

type Row = readonly [lang: string, text: string, name: string | null];

const FR = '« Nous ne fermerons pas la ligne avant la fin de l’hiver. »';
const EN = '“We are not going to close the line before winter,”';
const DE = '„Wir werden die Linie nicht vor dem Winter schließen.“';

const PRONOUNS: readonly Row[] = [
  [
    'fr',
    `Le président du jury, Étienne Roussel, respecte ce choix.\n\nL’entreprise n’a pas répondu. Dans un communiqué, elle se borne à rappeler : ${FR}`,
    null,
  ],
  [
    'fr',
    'Étienne Roussel respecte ce choix.\n\nDans un communiqué, elle rappelle que « notre contribution ne s’accompagne d’aucune contrepartie ».',
    null,
  ],
  ['fr', `Étienne Roussel, président du jury, respecte ce choix. Elle ajoute : ${FR}`, null],
  ['fr', `Hélène Morvan respecte ce choix. Elle ajoute : ${FR}`, 'Hélène Morvan'],
  [
    'fr',
    'Paul Morvan rappelle que sa contribution, modeste, « ne s’accompagne d’aucune contrepartie éditoriale ».',
    null,
  ],
  ['de', `Die Bürgermeisterin Wiebke Ohlsen leitet das Werk. Er hält dagegen: ${DE}`, null],
  [
    'de',
    `Bürgermeisterin Wiebke Ohlsen und Revierförster Jan Petersen streiten. „Ich bin müde“, sagte sie. Er hält dagegen: ${DE}`,
    null,
  ],
];

const ACCORDING: readonly Row[] = [
  [
    'en',
    '“We are glad,” said Tom Keane. According to the mayor, nobody is. He said: “We are not going to close the line before winter.”',
    null,
  ],
  [
    'fr',
    `Étienne Roussel a signé. Selon le maire, rien ne presse. Sur la ligne, il déclare : ${FR}`,
    null,
  ],
  ['de', `Jan Petersen stimmte zu. Laut dem Bürgermeister eilt nichts. Er sagte: ${DE}`, null],
  ['de', `Jan Petersen stimmte zu. Laut Plan eilt nichts. Er sagte: ${DE}`, 'Jan Petersen'],
];

const MENTIONED: readonly Row[] = [
  [
    'en',
    'Tom Keane testified that “we are not going to close the line before winter” was a line invented by a tabloid.',
    null,
  ],
  [
    'fr',
    'Paul Morvan l’assure, « nous fermerons la ligne avant la fin de l’hiver » serait une invention.',
    null,
  ],
  ['fr', `Paul Morvan dément avoir dit : ${FR}`, null],
  ['fr', `Paul Morvan a répondu : ${FR} Je n’ai jamais dit autre chose, ajoute-t-il.`, null],
  ['en', 'Tom Keane denied saying: “We are going to close the line before winter.”', null],
  ['en', `${EN} Tom Keane said. He did not say when it would.`, 'Tom Keane'],
  ['de', `Jan Petersen bestritt, er habe gesagt: ${DE}`, null],
];

const UNNAMED: readonly Row[] = [
  ['fr', `Citant Victor Hugo, une mère d’élève lui a lancé : ${FR}`, null],
  ['en', `${EN} the center said.`, null],
  ['en', `${EN} said the minister.`, null],
  ['fr', 'Plusieurs magistrats : « Nous ne fermerons pas la ligne cet hiver », disent-ils.', null],
  ['fr', '« Nous ne fermerons pas la ligne cet hiver », dit un proche de la famille.', null],
  ['fr', '« Nous ne fermerons pas la ligne cet hiver », a dit l’Académie.', 'l’Académie'],
];

const POINTING_BACK: readonly Row[] = [
  ['de', 'Der Sänger Jan Petersen sagte, „in diesem Jahr sei die Band nicht mehr zu hören“.', null],
  ['en', 'Tom Keane said: “So we are not going to close the line before winter.”', null],
  ['fr', 'Paul Morvan a dit : « Il ne fermera pas la ligne avant l’hiver. »', null],
  ['fr', 'Paul Morvan a dit : « Mais nous ne fermerons pas la ligne cet hiver. »', null],
  ['fr', 'Paul Morvan a dit : « Il faut fermer la ligne avant l’hiver. »', 'Paul Morvan'],
  ['de', 'Jan Petersen sagte: „Also werden wir die Linie vor dem Winter schließen.“', null],
];

const CLIPPED: readonly Row[] = [
  ['en', `Union leader Tom Keane left. ${EN} Keane said.`, 'Union leader'],
  ['en', `They pressed Acme chief executive Tom Keane. ${EN} Keane said.`, null],
  ['en', `They met disgraced Acme chief executive Tom Keane. ${EN} Keane said.`, null],
  [
    'en',
    `It was said by Acme chief executive Tom Keane. ${EN} Keane said.`,
    'Acme chief executive',
  ],
  ['en', `The mayor thanked Irish President Tom Keane. ${EN} Keane said.`, null],
  [
    'de',
    '„Wir schließen die Linie nicht vor dem Winter“, sagte Präsidentin Dr. Anna Petersen.',
    'Präsidentin',
  ],
];

test.each(CLIPPED)('A role is whole or left out: %s: %s', (lang, text, role) => {
  expect(quotesOf(text, lang).map(({ speaker }) => speaker?.role)).toEqual([role]);
});

test('An outlet without a name is no source', () => {
  const [quote] = quotesOf(
    '„Wir schließen die Linie nicht vor dem Winter“, sagte Anna Petersen dem Sender.',
    'de',
  );
  expect(quote?.speaker?.via).toBeNull();
});

describe.each([
  ['A pronoun is followed no farther than it is certain', PRONOUNS],
  ['A pronoun may be who told the sentence before', ACCORDING],
  ['What is only mentioned or denied is nobody’s quote', MENTIONED],
  ['Nobody without a name speaks on a card', UNNAMED],
  ['Words that point back do not stand alone', POINTING_BACK],
])('%s', (_, rows) => {
  test.each(rows)('%s: %s', (lang, text, name) => {
    const speakers = quotesOf(text, lang).map(({ speaker }) => speaker?.name ?? speaker?.role);
    expect(speakers).toEqual(name === null ? [] : [name]);
  });
});

describe('A place behind a name is nobody', () => {
  const words = 'We watched the yard close and nobody came to help us';

  test.each([
    `Fellow protester Richard Weir, 60, from Tynemouth, North Tyneside, said: “${words}.”`,
    `Richard Weir, from Tynemouth, North Tyneside, said: “${words}.”`,
    `“${words},” Richard Weir, 60, of Tynemouth, North Tyneside, said.`,
  ])('%s', (text) => {
    const names = quotesOf(text, 'en').map(({ speaker }) => speaker?.name);
    expect(names.filter((name) => name !== 'Richard Weir')).toEqual([]);
  });

  test('but a name behind a role and its place is somebody', () => {
    const text = `A welder from Tynemouth, Richard Weir, said: “${words}.”`;
    expect(quotesOf(text, 'en')[0]?.speaker?.name).toBe('Richard Weir');
  });
});

test('The last of several, one of whom has an age, does not speak alone', () => {
  const text =
    'Tom Keane, 50, and Paul Ryan said: “We watched the yard close and nobody came to help us.”';
  expect(quotesOf(text, 'en')).toEqual([]);
});
