import { describe, expect, test } from 'vitest';
import { speakersInRoles } from '../reading.ts';

const FR = 'Nous n’avons rien fait de mal depuis dix ans';
const ES = 'Nadie avisó a tiempo y por eso ardió medio pueblo en una noche';
const IT = 'Nessuno ha avvisato in tempo e il paese è bruciato in una notte';
const DE = 'Wir haben in all diesen zehn Jahren nichts falsch gemacht';

describe('Where somebody belongs is no name', () => {
  test.each([
    ['fr', `Paul Morvan, du CNRS, a lancé : « ${FR}. »`, 'Paul Morvan', null],
    ['fr', `Le capitaine Paul Morvan, du Sdis, écrivait : « ${FR}. »`, 'Paul Morvan', 'capitaine'],
    ['fr', `Paul Morvan, au Samu social, a lancé : « ${FR}. »`, 'Paul Morvan', null],
    ['fr', `Paul Morvan, aux Sables-Rouges, prévient : « ${FR}. »`, 'Paul Morvan', null],
    ['fr', `« ${FR} », a indiqué à la Voix du Nord Paul Morvan.`, 'Paul Morvan', null],
    ['es', `Juan Morel, del CSIC, dijo: «${ES}».`, 'Juan Morel', null],
  ])('%s: %s', (lang, text, name, role) => {
    expect(speakersInRoles(text, lang)).toEqual([[name, role]]);
  });
});

describe('A noun for what somebody says is no part of their name', () => {
  test.each([
    ['fr', `Réaction de Paul Morvan : « ${FR}. »`, 'Paul Morvan', null],
    ['fr', `Réaction du maire, Paul Morvan : « ${FR}. »`, 'Paul Morvan', 'maire'],
    ['fr', `La réponse de Paul Morvan : « ${FR}. »`, 'Paul Morvan', null],
    ['fr', `Même constat chez Paul Morvan : « ${FR}. »`, 'Paul Morvan', null],
    ['es', `Respuesta de Ana López: «${ES}».`, 'Ana López', null],
    ['it', `Il commento di Anna Pini: «${IT}».`, 'Anna Pini', null],
    ['de', `Der Kommentar von Paul Haas: „${DE}.“`, 'Paul Haas', null],
  ])('%s: %s', (lang, text, name, role) => {
    expect(speakersInRoles(text, lang)).toEqual([[name, role]]);
  });

  test.each([
    ['fr', `Portrait de Paul Morvan : « ${FR}. »`],
    ['fr', `Bureau de Paul Morvan : « ${FR}. »`],
    ['fr', `Réaction du maire : « ${FR}. »`],
    ['it', `Le parole di Anna Pini: «${IT}».`],
  ])('%s: nobody says %s', (lang, text) => {
    expect(speakersInRoles(text, lang)).toEqual([]);
  });
});
