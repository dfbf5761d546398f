import { describe, expect, test } from 'vitest';
import { quotesOf, speakersOf } from '../reading.ts';

const FR = 'Je vais vendre la maison et partir très loin d’ici';
const EN = 'I will sell the house and move very far away from here';
const DE = 'Ich werde das Haus verkaufen und weit weg von hier ziehen';

describe('Words that the article does not vouch for are no quote', () => {
  test.each([
    ['fr', `« ${FR} », aurait lancé Paul Morvan à son voisin.`],
    ['fr', `Paul Morvan aurait déclaré : « ${FR}. »`],
    ['fr', `Anne Kermarrec raconte que Paul Morvan lui a dit : « ${FR}. »`],
    ['fr', `Selon Anne Kermarrec, Paul Morvan lui a dit : « ${FR}. »`],
    ['fr', `D’après son ancien associé, Paul Morvan répétait : « ${FR}. »`],
    ['fr', `« ${FR} », lui a dit Paul Morvan, assure Anne Kermarrec.`],
    ['en', `“${EN},” Paul Keane allegedly told his neighbour.`],
    ['en', `Paul Keane reportedly said: “${EN}.”`],
    ['en', `Anne Brennan said Paul Keane told her: “${EN}.”`],
    ['en', `Anne Brennan claims that Paul Keane told her, “${EN}.”`],
    ['en', `According to the indictment, Paul Keane wrote: “${EN}.”`],
    ['de', `Paul Haas soll gerufen haben: „${DE}.“`],
    ['de', `„${DE}“, sagte angeblich Paul Haas.`],
    ['de', `Karin Seybold sagte, Paul Haas habe ihr gesagt: „${DE}.“`],
    ['de', `Laut Anklage sagte Paul Haas: „${DE}.“`],
    ['es', 'Ana López asegura que Paco Ruiz le dijo: «Voy a vender la casa y marcharme lejos».'],
    ['nl', '“Ik ga het huis verkopen en heel ver weg wonen”, zou Piet Bakker hebben gezegd.'],
    ['pt', '“Vou vender a casa e ir para muito longe”, teria dito Paulo Reis ao vizinho.'],
  ])('%s: %s', (lang, text) => {
    expect(quotesOf(text, lang)).toEqual([]);
  });
});

describe('A hedge or a source that is not about who spoke changes nothing', () => {
  test.each([
    ['fr', `Selon l’AFP, Paul Morvan a déclaré : « ${FR}. »`, 'Paul Morvan'],
    ['fr', `Pour sa part, Paul Morvan a déclaré : « ${FR}. »`, 'Paul Morvan'],
    ['fr', `Le notaire aurait menti, a dit Paul Morvan : « ${FR}. »`, 'Paul Morvan'],
    ['fr', `Paul Morvan a annoncé qu’il souhaitait partir : « ${FR}. »`, 'Paul Morvan'],
    ['de', `Karin Seybold habe gelogen, sagte Paul Haas: „${DE}.“`, 'Paul Haas'],
    ['de', `Paul Haas sagte, er habe nichts gewusst: „${DE}.“`, 'Paul Haas'],
    ['de', `„${DE}“, sagte Paul Haas. Im Mai soll das Haus verkauft sein.`, 'Paul Haas'],
    ['en', `“${EN},” Paul Keane said. He allegedly owes the bank a million.`, 'Paul Keane'],
    ['es', 'Ayer dijo Paco Ruiz: «Voy a vender la casa y marcharme muy lejos».', 'Paco Ruiz'],
  ])('%s: %s', (lang, text, name) => {
    expect(speakersOf(text, lang)).toEqual([name]);
  });
});

describe('What several say together is nobody’s alone', () => {
  test.each([
    ['fr', `« ${FR} », ont déclaré Anne Kermarrec, Paul Morvan et Luc Le Bris.`],
    ['fr', `« ${FR} », écrivent Anne Kermarrec, Paul Morvan, Luc Le Bris dans une tribune.`],
    ['fr', `« ${FR} », disent la maire Anne Kermarrec et son adjoint.`],
    ['en', `“${EN},” said Anne Brennan, Paul Keane and Tom Daly in a joint statement.`],
    ['en', `“${EN},” said Anne Brennan and her husband.`],
    ['de', `„${DE}“, erklärten die Minister Karin Seybold (SPD) und Paul Haas (CDU).`],
  ])('%s: %s', (lang, text) => {
    expect(quotesOf(text, lang)).toEqual([]);
  });

  test.each([
    ['fr', `« ${FR} », prévient toutefois Anne Kermarrec.`, 'Anne Kermarrec'],
    ['fr', `« ${FR} », se souvient Anne Kermarrec.`, 'Anne Kermarrec'],
  ])('but not where the verb only looks like a plural: %s: %s', (lang, text, name) => {
    expect(speakersOf(text, lang)).toEqual([name]);
  });
});

test('Where no words for speech are known, only a name and a colon make a speaker', () => {
  expect(
    speakersOf('Анну Петрову упрекнули вчера: «Вы закрыли линию до конца зимы».', 'ru'),
  ).toEqual([]);
  expect(speakersOf('Анна Петрова: «Мы не закроем линию до конца этой зимы».', 'ru')).toEqual([
    'Анна Петрова',
  ]);
});
