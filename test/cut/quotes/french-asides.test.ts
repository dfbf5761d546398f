import { describe, expect, test } from 'vitest';
import { quotesOf, speakersOf } from '../reading.ts';

const FR = 'Nous n’avons rien fait de mal depuis dix ans';
const DE = 'Wir haben in all diesen zehn Jahren nichts falsch gemacht';
const ES = 'Nadie avisó a tiempo y por eso ardió medio pueblo en una noche';
const IT = 'Nessuno ha avvisato in tempo e il paese è bruciato in una notte';
const PT = 'Ninguém avisou a tempo e por isso ardeu meia aldeia numa noite';

describe('What stands between a verb of speech and its subject', () => {
  test.each([
    ['fr', `« ${FR} », soulignera le maire, Paul Morvan.`],
    ['fr', `« ${FR} », s’enflamme Paul Morvan.`],
    ['fr', `« ${FR} », estime, amer, Paul Morvan.`],
    ['fr', `« ${FR} », estime, un brin amer, l’adjoint Paul Morvan.`],
    ['fr', `« ${FR} », estime quant à lui Paul Morvan.`],
    ['fr', `« ${FR} », juge, pour sa part, Paul Morvan.`],
    ['fr', `Paul Morvan a déclaré sur RTL que « ${FR} ».`],
    ['fr', `Paul Morvan (PS) : « ${FR}. »`],
    ['fr', `« ${FR} », a dit lors d’un point presse régulier Paul Morvan.`],
    ['fr', `« ${FR} », a lancé depuis la tribune Paul Morvan.`],
    ['fr', `Paul Morvan a écrit pour sa part que « ${FR} ».`],
  ])('%s: %s', (lang, text) => {
    expect(speakersOf(text, lang)).toEqual(['Paul Morvan']);
  });

  test.each([
    ['es', `«${ES}», dijo por su parte Ana López.`, 'Ana López'],
    ['it', `«${IT}», ha detto dal canto suo Anna Pini.`, 'Anna Pini'],
    ['pt', `“${PT}”, disse por sua vez Ana Reis.`, 'Ana Reis'],
    ['de', `Frank Haas (Heidenheim): „${DE}.“`, 'Frank Haas'],
  ])('%s: %s', (lang, text, name) => {
    expect(speakersOf(text, lang)).toEqual([name]);
  });

  test.each([
    ['fr', `New York (AFP) : « ${FR}. »`],
    ['fr', `« ${FR} », estime, selon lui, Paul Morvan.`],
    ['fr', `Le maire soulignera dimanche devant Paul Morvan : « ${FR}. »`],
  ])('%s: nobody says %s', (lang, text) => {
    expect(quotesOf(text, lang)).toEqual([]);
  });
});

test.each([
  [
    'fr',
    `« ${FR} », a réagi l’association Logement pour tous.`,
    'l’association Logement pour tous',
  ],
  [
    'fr',
    `« ${FR} », a réagi l’association Logement pour la troisième fois.`,
    'l’association Logement',
  ],
  ['de', `„${DE}“, sagt der Verein Jugend ohne Grenzen.`, 'der Verein Jugend ohne Grenzen'],
])('%s: a body is named with what it is for: %s', (lang, text, name) => {
  expect(speakersOf(text, lang)).toEqual([name]);
});
