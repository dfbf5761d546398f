import { expect, test } from 'vitest';
import { quotesOf, speakersInRoles } from '../reading.ts';

const IT = "«Il porto resterà chiuso e nessuno sa quando riaprirà ai pescatori dell'isola»";
const NL = '“De haven blijft dicht en niemand weet wanneer de vissers weer uitvaren”';
const ES = '«El puerto cierra y nadie sabe cuándo vuelve a abrir para los barcos»';
const EN = '“The harbour stays shut and nobody knows when the boats will sail again,”';

test.each([
  ['it', `${IT}, ha detto Carlo Brenna al Tg1.`, ['Carlo Brenna', null]],
  ['it', `${IT}, racconta Carlo Brenna al Corriere della Sera.`, ['Carlo Brenna', null]],
  [
    'it',
    `${IT}, ha detto il sindaco Carlo Brenna al Meeting di Sella.`,
    ['Carlo Brenna', 'sindaco'],
  ],
  ['it', `${IT}, ha detto Brenna al Senato.`, ['Brenna', null]],
  ['es', `${ES}, dijo Carlos Luna al Faro de Sella.`, ['Carlos Luna', null]],
  ['it', `${IT}, ha detto Mohammed Jassim al Karim.`, ['Mohammed Jassim al Karim', null]],
  ['it', `${IT}, ha detto il presidente Bashir al Karim.`, ['Bashir al Karim', 'presidente']],
])(
  '%s: “to the” ends a name that is whole, and joins an Arabic one: %s',
  (lang, text, expected) => {
    expect(speakersInRoles(text, lang)).toEqual([expected]);
  },
);

test.each([
  ['it', `${IT}, ha detto Carlo Brenna al Tg1.`, 'Tg1'],
  ['it', `${IT}, ha detto Carlo Brenna al Messaggero.`, 'Messaggero'],
])('%s: the paper or programme it is told to is the source: %s', (lang, text, via) => {
  expect(quotesOf(text, lang).map(({ speaker }) => speaker?.via)).toEqual([via]);
});

test.each([
  ['nl', `Piet Bosman bleef kalm. ${NL}, zei de Sloveen.`, []],
  ['nl', `Piet Bosman bleef kalm. ${NL}, zei de D66'er.`, []],
  ['nl', `Els Bosman bleef kalm. ${NL}, zei de Antwerpenaar.`, []],
  ['en', `Tom Keane stayed calm. ${EN} said the Slovenian.`, []],
  ['nl', `${NL}, zei de Sloveen Tadej Brenko.`, [['Tadej Brenko', null]]],
  ['nl', `${NL}, zei de Tweede Kamer.`, [['de Tweede Kamer', null]]],
  ['nl', `${NL}, zei de Kamer.`, [['de Kamer', null]]],
  ['nl', `${NL}, zei de Vissersbond.`, [['de Vissersbond', null]]],
  ['en', `${EN} the Vatican said.`, [['the Vatican', null]]],
  ['en', `${EN} the Premier League said.`, [['the Premier League', null]]],
])('%s: what somebody is by birth or party is no name: %s', (lang, text, expected) => {
  expect(speakersInRoles(text, lang)).toEqual(expected);
});

test.each([
  ['nl', `Schapenhouder Piet Bosman was duidelijk: ${NL}.`, ['Piet Bosman', 'Schapenhouder']],
  ['nl', `Notaris Els Bosman is boos: ${NL}.`, ['Els Bosman', 'Notaris']],
  ['nl', `Jan Molenaar is boos: ${NL}.`, ['Jan Molenaar', null]],
  ['nl', `${NL}, zei Els Schipper.`, ['Els Schipper', null]],
  ['it', `${IT}, ha detto il Guardasigilli Carlo Brenna.`, ['Carlo Brenna', 'Guardasigilli']],
  ['it', `${IT}, ha detto il Pm Carlo Brenna.`, ['Carlo Brenna', 'Pm']],
  [
    'it',
    `${IT}, ha detto l'amministratore delegato Carlo Brenna.`,
    ['Carlo Brenna', 'amministratore delegato'],
  ],
  ['it', `${IT}, ha detto la Premier League.`, ['la Premier League', null]],
])('%s: a role with a capital is no part of the name, a surname is: %s', (lang, text, expected) => {
  expect(speakersInRoles(text, lang)).toEqual([expected]);
});

test('it: an office with a capital and no name names nobody', () => {
  const text = `Il ministro Carlo Brenna è in aula. ${IT}, ha detto il Guardasigilli.`;
  expect(speakersInRoles(text, 'it')).toEqual([]);
});

test.each([
  ['Dat maakte president-directeur Wouter Kolman maandag bekend.', 'president-directeur'],
  ['Gisteren opende wethouder Wouter Kolman de brug.', 'wethouder'],
  ['Volgend jaar vertrekt directeur Wouter Kolman.', 'directeur'],
  ['In Ede noemde huisarts Wouter Kolman het plan onzin.', 'huisarts'],
  ['Waarnemend burgemeester Wouter Kolman was er.', 'Waarnemend burgemeester'],
  ['Amsterdams wethouder Wouter Kolman was er.', 'Amsterdams wethouder'],
  ['De voormalige voorzitter Wouter Kolman was er.', 'voormalige voorzitter'],
  ['Oprichter en algemeen directeur Wouter Kolman was er.', 'Oprichter en algemeen directeur'],
])('nl: a role opens behind the verb, on its adjective: %s', (opening, role) => {
  expect(speakersInRoles(`${opening} ${NL}, zegt Kolman.`, 'nl')).toEqual([
    ['Wouter Kolman', role],
  ]);
});

test.each([
  [`Il sindaco ha lodato l'assessora Anna Volpi: ${IT}.`, []],
  [`La sindaca ha difeso l'assessore Mario Corti: ${IT}.`, []],
  [`Il giovane tecnico ha poi difeso il portiere Mario Corti: ${IT}.`, []],
  [`Immediata la replica della Lega: ${IT}.`, []],
  [`Dura la denuncia della Camera penale: ${IT}.`, []],
  [`Secca la replica del sindaco Mario Corti: ${IT}.`, [['Mario Corti', 'sindaco']]],
  [`Secca la replica di Mario Corti: ${IT}.`, [['Mario Corti', null]]],
  [`Ha detto il sindaco Mario Corti: ${IT}.`, [['Mario Corti', 'sindaco']]],
  [`La settimana scorsa ha detto il sindaco Mario Corti: ${IT}.`, [['Mario Corti', 'sindaco']]],
  [`Il sindaco Mario Corti ha difeso l'assessora: ${IT}.`, [['Mario Corti', 'sindaco']]],
])('it: whom the subject praises or defends has not said it: %s', (text, expected) => {
  expect(speakersInRoles(text, 'it')).toEqual(expected);
});

test.each([
  [`${IT}, ha detto Mario Corti, difeso dall'avvocata Anna Zurla.`, null],
  [`${IT}, ha detto Mario Corti, affiancato dalla vicesindaca Anna Zurla.`, null],
  [`${IT}, ha detto Anna Zurla, assessora nominata lunedì.`, 'assessora nominata lunedì'],
  [`${IT}, ha detto Mario Corti, responsabile del porto.`, 'responsabile del porto'],
])('it: who is with somebody is none of their role: %s', (text, role) => {
  expect(speakersInRoles(text, 'it').map(([, one]) => one)).toEqual([role]);
});

test.each([
  ['nl', `${NL}, laat burgemeester Piet Bosman weten.`, [['Piet Bosman', 'burgemeester']]],
  ['nl', `${NL}, liet Piet Bosman maandag aan de krant weten.`, [['Piet Bosman', null]]],
  ['nl', `${NL}, maakte voorzitter Piet Bosman bekend.`, [['Piet Bosman', 'voorzitter']]],
  ['nl', `${NL}, besluit Piet Bosman.`, [['Piet Bosman', null]]],
  ['nl', `${NL}, klinkt het bij burgemeester Piet Bosman.`, [['Piet Bosman', 'burgemeester']]],
  ['nl', `${NL}. Piet Bosman laat zijn hond uit.`, []],
  ['nl', `${NL}, laat de gemeente weten.`, []],
  ['it', `${IT}, giura Mario Corti.`, [['Mario Corti', null]]],
  ['it', `${IT}, ha giurato il sindaco Mario Corti.`, [['Mario Corti', 'sindaco']]],
  ['it', `${IT}. Mario Corti frena sulla rotonda.`, []],
])(
  '%s: verbs of the papers lead to who speaks behind the quotation only: %s',
  (lang, text, expected) => {
    expect(speakersInRoles(text, lang)).toEqual(expected);
  },
);
