import { expect, test } from 'vitest';
import { isSuperseded } from '../../../src/cut/clarity/superseded.ts';
import { cutOf, proseOf } from '../reading.ts';

const gone: readonly [lang: string, sentence: string][] = [
  ['fr', 'Auparavant, la préfecture du Finistère garantissait un bac toutes les heures.'],
  ['fr', 'Il y a deux ans, la maire de Douarnenez promettait une piscine pour 2025.'],
  ['fr', 'Le conseil devait initialement voter le budget de la criée mardi soir.'],
  ['fr', 'La région avait pourtant promis une ligne directe entre Quimper et Brest.'],
  ['en', 'Originally, the Harrow bridge was to open to buses in the spring of 2024.'],
  ['en', 'Three years ago, Mayor Ida Pell promised a ferry every hour on the hour.'],
  ['en', 'The council had repeatedly pledged to keep the library in Corve open.'],
  ['de', 'Zunächst sollte die Fähre nach Juist schon im März wieder fahren.'],
  ['de', 'Die Stadt Emden hatte den Anwohnern am Hafen eine Lärmschutzwand versprochen.'],
  ['es', 'Inicialmente, el puente de Almenara iba a abrir al tráfico en primavera.'],
  ['it', 'Il comune di Lucca aveva promesso una nuova palestra entro il 2024.'],
  ['pt', 'A câmara de Viseu tinha prometido uma piscina aos moradores do bairro.'],
  ['nl', 'Aanvankelijk zou de veerboot naar Texel elk kwartier gaan varen.'],
  ['ru', 'Ранее власти Пскова обещали открыть мост к началу лета.'],
  ['ja', '当初、市は橋を春に開通させる計画だった。'],
  ['zh', '此前，该市计划在春季开放大桥。'],
];

test.each(gone)('%s: what once was or was promised may not stand: %s', (lang, text) => {
  expect(isSuperseded(proseOf(text, lang), [0, text.length])).toBe(true);
});

const stands: readonly [lang: string, sentence: string][] = [
  ['fr', 'La maire de Douarnenez promet une piscine avant la fin de son mandat.'],
  ['fr', 'Il y a dans le port de Brest douze chalutiers qui ne sortent plus.'],
  ['en', 'Mayor Ida Pell promised a ferry every hour on the hour from Monday.'],
  ['en', 'The council had no quorum on Tuesday and will meet again on Friday.'],
  ['de', 'Die Stadt Emden verspricht den Anwohnern am Hafen eine Lärmschutzwand.'],
  ['es', 'El puente de Almenara abre al tráfico esta primavera.'],
];

test.each(stands)('%s: what is so now stands: %s', (lang, text) => {
  expect(isSuperseded(proseOf(text, lang), [0, text.length])).toBe(false);
});

test('A promise of two years ago is neither the takeaway nor a point', () => {
  const old =
    'Il y a deux ans, la maire de Douarnenez promettait une piscine municipale ouverte toute l’année.';
  const text = [
    'Le chantier de la piscine municipale de Douarnenez est abandonné depuis lundi.',
    old,
    'La ville de Douarnenez versera 400 000 euros au constructeur de la piscine, qui réclamait le double.',
  ].join('\n\n');
  const { takeaway, points, alternatives } = cutOf(text, 'fr');
  const lines = [takeaway, ...points, ...alternatives.takeaway].map((line) => line?.text);
  expect(lines).not.toContain(old);
  expect(takeaway?.text).toContain('400 000 euros');
});
