import { describe, expect, test } from 'vitest';
import { speakersInRoles } from '../reading.ts';

const SAID: Readonly<Record<string, string>> = {
  es: '«Nadie avisó a tiempo y por eso ardió medio pueblo en una noche»',
  fr: '« Personne n’a prévenu à temps et la moitié du village a brûlé »',
  it: '«Nessuno ha avvisato in tempo e il paese è bruciato in una notte»',
  pt: '“Ninguém avisou a tempo e por isso ardeu meia aldeia numa noite”',
};

type Row = readonly [lang: string, text: string, speaker: [string | null, string | null] | null];

/** Name and role of the first quote; `Q` stands for the quotation. */
function speakerOf(text: string, lang: string): [string | null, string | null] | null {
  return speakersInRoles(text.replace('Q', SAID[lang] ?? ''), lang)[0] ?? null;
}

const RELATIVES: readonly Row[] = [
  ['es', 'Q, dijo Ana Gil, vecina del pueblo que vive allí.', ['Ana Gil', 'vecina del pueblo']],
  ['it', 'Q, ha detto Anna Gigli, medico che lavora qui.', ['Anna Gigli', 'medico']],
  ['pt', 'Q, disse Ana Lopes, moradora que fez o vídeo.', ['Ana Lopes', 'moradora']],
  ['es', 'Q. Dijo la alcaldesa Ana Gil que no habrá ayudas.', null],
];

const OUTLETS: readonly Row[] = [
  ['pt', 'Q, disse ao The Guardian Mairead Dunne, moradora.', ['Mairead Dunne', 'moradora']],
  ['fr', 'Q, a déclaré au Guardian Mairead Dunne, chercheuse.', ['Mairead Dunne', 'chercheuse']],
  ['es', 'Q, dijo a The New York Times Mairead Dunne, vecina.', ['Mairead Dunne', 'vecina']],
  ['it', 'Q, ha detto al Guardian Mairead Dunne, medico.', ['Mairead Dunne', 'medico']],
];

const NOUNS: readonly Row[] = [
  ['it', 'Dichiarazione della sindaca Anna Gigli: Q.', ['Anna Gigli', 'sindaca']],
  ['pt', 'Declaração da prefeita Ana Lopes: Q.', ['Ana Lopes', 'prefeita']],
];

const RANKS: readonly Row[] = [
  ['pt', 'Q, disse o sargento Rui Lopes.', ['Rui Lopes', 'sargento']],
  ['es', 'Q, dijo la sargento Ana Gil.', ['Ana Gil', 'sargento']],
  ['it', 'Q, ha detto il luogotenente Carlo Gigli.', ['Carlo Gigli', 'luogotenente']],
  ['es', 'Q, continuaba Ana Gil.', ['Ana Gil', null]],
];

describe.each([
  ['A relative behind a role reports nothing', RELATIVES],
  ['The paper somebody speaks to ends before their name', OUTLETS],
  ['A noun for what is said is no part of a role', NOUNS],
  ['Who serves is told by the rank', RANKS],
])('%s', (_, rows) => {
  test.each(rows)('%s: %s', (lang, text, speaker) => {
    expect(speakerOf(text, lang)).toEqual(speaker);
  });
});
