import { describe, expect, test } from 'vitest';
import { quotesOf, speakersOf } from '../reading.ts';

const FR = 'Nous n’avons rien fait de mal depuis dix ans';
const EN = 'We have done nothing wrong in all of these ten years';
const DE = 'Wir haben in all diesen zehn Jahren nichts falsch gemacht';
const ES = 'Nadie avisó a tiempo y por eso ardió medio pueblo en una noche';
const PT = 'Ninguém avisou a tempo e por isso ardeu meia aldeia numa noite';
const IT = 'Nessuno ha avvisato in tempo e il paese è bruciato in una notte';
const NL = 'Niemand heeft ons in al die tien jaar op tijd gewaarschuwd';

describe('What somebody received, read, heard or recalled is not theirs', () => {
  test.each([
    ['fr', `Paul Morvan a reçu un SMS : « ${FR}. »`],
    ['fr', `Paul Morvan a découvert un mot sur son pare-brise : « ${FR}. »`],
    ['fr', `Paul Morvan a lu : « ${FR}. »`],
    ['fr', `Le procureur Paul Morvan a lu la lettre d’un enfant : « ${FR}. »`],
    ['fr', `Paul Morvan a entendu quelqu’un crier : « ${FR}. »`],
    ['fr', `Paul Morvan s’est vu répondre : « ${FR}. »`],
    ['fr', `Paul Morvan s’est fait insulter : « ${FR}. »`],
    ['fr', `Paul Morvan se souvient des mots de son père : « ${FR}. »`],
    ['fr', `Paul Morvan se rappelle ce que disait sa mère : « ${FR}. »`],
    ['fr', `Paul Morvan rappelle la phrase de Kerbrat : « ${FR}. »`],
    ['fr', `« ${FR} », lit Paul Morvan.`],
    ['en', `Tom Keane received a letter: “${EN}.”`],
    ['en', `Tom Keane recalled the words of his father: “${EN}.”`],
    ['en', `Tom Keane remembered his mother’s advice: “${EN}.”`],
    ['en', `Tom Keane held up a sign that reads: “${EN}.”`],
    ['de', `Karin Seybold bekam eine Mail: „${DE}.“`],
    ['de', `Karin Seybold erinnert an die Worte ihres Lehrers: „${DE}.“`],
    ['de', `Karin Seybold trägt ein T-Shirt, auf dem steht: „${DE}.“`],
    ['de', `Karin Seybold liest aus dem Bericht vor: „${DE}.“`],
    ['es', `La alcaldesa Ana López leyó unas palabras de Castro: «${ES}».`],
    ['es', `Ana López contestó con una frase de su madre: «${ES}».`],
    ['es', `La alcaldesa Ana López denunció la pintada que apareció en su casa: «${ES}».`],
    ['es', `Ana López contó que el vecino le dijo: «${ES}».`],
    ['it', `Anna Pini ha letto la lettera del figlio: «${IT}».`],
    ['it', `Anna Pini si è sentita dire: «${IT}».`],
    ['pt', `O ator Paulo Reis lembrou o que ouviu do pai: “${PT}”.`],
    ['pt', `A autarca Ana Reis denunciou a ameaça que recebeu por email: “${PT}”.`],
    ['nl', `Els Bakker las de brief van haar vader voor: “${NL}.”`],
  ])('%s: %s', (lang, text) => {
    expect(quotesOf(text, lang)).toEqual([]);
  });
});

describe('What somebody is only said to have said, denies, or was answered is not theirs', () => {
  test.each([
    ['fr', `Paul Morvan est accusé d’avoir dit : « ${FR}. »`],
    ['fr', `Ce que conteste Paul Morvan : « ${FR}. »`],
    ['fr', `Anne Roux a demandé à Paul Morvan pourquoi il se taisait : « ${FR}. »`],
    ['fr', `Anne Roux a interrogé Paul Morvan : « ${FR}. »`],
    ['es', `Ana López acusó al alcalde de haberle dicho: «${ES}».`],
    ['pt', `A autarca Ana Reis desmentiu ter dito: “${PT}”.`],
    ['de', `Moderator Paul Haas fragte die Siegerin, wie es weitergeht: „${DE}.“`],
    ['de', `Moderator Paul Haas wollte wissen, was sie vorhabe: „${DE}.“`],
  ])('%s: %s', (lang, text) => {
    expect(quotesOf(text, lang)).toEqual([]);
  });
});

describe('What somebody writes, comments on or answers is followed by words of their own', () => {
  test.each([
    ['fr', `Paul Morvan a posté un message sur les réseaux : « ${FR}. »`, 'Paul Morvan'],
    ['fr', `Paul Morvan a envoyé une lettre au maire : « ${FR}. »`, 'Paul Morvan'],
    ['fr', `Paul Morvan réagit aux propos du maire : « ${FR}. »`, 'Paul Morvan'],
    ['fr', `Paul Morvan répond à la lettre du préfet : « ${FR}. »`, 'Paul Morvan'],
    ['fr', `Paul Morvan a critiqué le rapport de la Cour : « ${FR}. »`, 'Paul Morvan'],
    ['fr', `Paul Morvan a lu le rapport et réagit : « ${FR}. »`, 'Paul Morvan'],
    ['fr', `Paul Morvan, qui a lu le rapport, n’en démord pas : « ${FR}. »`, 'Paul Morvan'],
    ['fr', `Paul Morvan a eu le mot de la fin : « ${FR}. »`, 'Paul Morvan'],
    ['fr', `Paul Morvan est cloué dans son lit : « ${FR}. »`, 'Paul Morvan'],
    ['fr', `Paul Morvan s’est fait voler son vélo : « ${FR}. »`, 'Paul Morvan'],
    ['fr', `Paul Morvan a demandé au préfet d’agir : « ${FR}. »`, 'Paul Morvan'],
    ['fr', `Paul Morvan a dit ce que tout le monde pense : « ${FR}. »`, 'Paul Morvan'],
    ['fr', `Paul Morvan a trouvé les mots justes : « ${FR}. »`, 'Paul Morvan'],
    ['fr', `Ce que dit Paul Morvan : « ${FR}. »`, 'Paul Morvan'],
    ['en', `Tom Keane reacted to the mayor’s words: “${EN}.”`, 'Tom Keane'],
    ['en', `Tom Keane told them what the plan means: “${EN}.”`, 'Tom Keane'],
    ['de', `Karin Seybold antwortet auf den Brief des Ministers: „${DE}.“`, 'Karin Seybold'],
    ['de', `Karin Seybold findet klare Worte: „${DE}.“`, 'Karin Seybold'],
    ['de', `Paul Haas fand klare Worte: „${DE}.“`, 'Paul Haas'],
    ['de', `Paul Haas steht hinter dem Urteil des Gerichts: „${DE}.“`, 'Paul Haas'],
    ['de', `Karin Seybold steht zu ihrem Wort: „${DE}.“`, 'Karin Seybold'],
    ['es', `Ana López respondió a las palabras del alcalde: «${ES}».`, 'Ana López'],
    ['es', `Ana López compartió un mensaje en sus redes: «${ES}».`, 'Ana López'],
    ['pt', `Ana Reis contou que ouviu gritos: “${PT}”.`, 'Ana Reis'],
    ['it', `Anna Pini ha commentato le parole del sindaco: «${IT}».`, 'Anna Pini'],
    ['nl', `Els Bakker reageert op de woorden van de minister: “${NL}.”`, 'Els Bakker'],
  ])('%s: %s', (lang, text, name) => {
    expect(speakersOf(text, lang)).toEqual([name]);
  });
});

describe('Behind the quotation somebody tells who else has said it', () => {
  const words = '“They could see a glow to the west and were packing to get out,” Ann Hill';

  test.each([
    'says friends of the couple told the police.',
    'said her mother always told her.',
    'said the company told its staff.',
  ])('%s', (behind) => {
    expect(speakersOf(`${words} ${behind}`, 'en')).toEqual([]);
  });

  test.each([
    'told reporters.',
    'said on Tuesday after the board announced a vote.',
    'said and warned that it may burn.',
  ])('but it is theirs where it %s', (behind) => {
    expect(speakersOf(`${words} ${behind}`, 'en')).toEqual(['Ann Hill']);
  });
});
