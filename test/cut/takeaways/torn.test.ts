import { expect, test } from 'vitest';
import { isTorn } from '../../../src/cut/takeaways/torn.ts';
import { proseOf } from '../reading.ts';

const torn: readonly [lang: string, text: string][] = [
  ['fr', 'Le passé trouble de Pierre MorvanEnquêteur chevronné, Yves Abgrall signe un livre.'],
  ['fr', 'RISQUES SANITAIRESLundi matin, les salariés de la criée ont été évacués.'],
  ['fr', 'Un maire sous « climat de haine »Une enquête a été ouverte par le parquet.'],
  ['fr', 'Il faut du repos.- Popularité en déclin -Hasard du calendrier, le maire part.'],
  ['en', 'He spoke of "a climate of fear"The inquiry opens on Monday in Corve.'],
  ['fr', 'La marée a noyé la criéepar Télé Rade (en français)Il s’agit du pire hiver.'],
  ['fr', 'Les quais de Brest lundi. © Anna Le Goff La criée rouvre ses portes aux armateurs.'],
  ['en', 'Trawlers wait in Corve harbour (Photo: Ida Pell) before the sale of the ferries.'],
  ['de', 'Der Hafen von Corve am Montag / AFP Die Fähren fahren wieder.'],
  ['fr', 'R Pen Duick et de son skipper Loïc Riou, sera de battre le record de la rade.'],
  ['fr', 'Une pique à Pierre Morvan Pour l’avocat de la mairie, la criée doit fermer.'],
  ['en', "The ferries came all morning. The last one sold for $6,000,' Ida Pell added."],
];

test.each(torn)('%s: a subhead ran into the sentence: %s', (lang, text) => {
  expect(isTorn(proseOf(text, lang), [0, text.length])).toBe(true);
});

const whole: readonly [lang: string, text: string][] = [
  ['fr', 'MorvanEnergies ouvre une usine à Brest. MorvanEnergies y emploiera cent personnes.'],
  ['fr', 'La maire parle d’un « climat de haine » et la préfète d’un simple malentendu.'],
  ['de', 'Die Bürgermeisterin sagte: »Wir bauen die Brücke« und ging aus dem Saal.'],
  ['zu', 'Amaphoyisa aseMgungundlovu athi umsolwa utholakale eMbali ngoLwesihlanu.'],
  ['en', 'The two-year plan - drawn up by the council - costs Corve four million pounds.'],
  ['fr', 'La criée (Finistère) a vendu une photo de ses quais à l’agence AFP.'],
  ['en', 'Shutterstock said a photo by Ida Pell sold for a million pounds.'],
  ['en', 'A Corve trawler sold forty tonnes of herring on Monday.'],
  ['fr', 'Le mouvement Pour Brest a vendu douze tonnes de sardines à la criée.'],
  ['en', 'The ferry will sail on Thursday from Corve and on Friday from Otley.'],
  ['en', 'X has closed the account of Corve harbour.'],
  ['en', "Ida Pell called it 'the last ferry,' and the masters' quay was empty."],
  ['en', "The trawler owners' quay, the Pells' own, has been sold."],
];

test.each(whole)('%s: nothing was lost: %s', (lang, text) => {
  expect(isTorn(proseOf(text, lang), [0, text.length])).toBe(false);
});
