import { expect, test } from 'vitest';
import { speakersOf } from '../reading.ts';

const PT = '"O porto fecha e ninguém sabe quando volta a abrir para os barcos"';
const ES = '"El puerto cierra y nadie sabe cuándo vuelve a abrir para los barcos"';

test.each([
  [`O ministro Rui Gil esteve em Sines. ${PT}, disse a deputada Ana Lopes.`, ['Ana Lopes']],
  [`Choveu em Sines.\n\n${PT}, disse a ministra Ana Lopes.`, ['Ana Lopes']],
  [`Choveu em Sines.\n\n${PT}, disse a Ana Lopes.`, ['Ana Lopes']],
  [`Choveu em Sines.\n\n${PT}, disse à Lusa a ministra Ana Lopes.`, ['Ana Lopes']],
  [`O ministro Rui Gil esteve em Sines. ${PT}, disse a moradora.`, []],
  [`O ministro Rui Gil esteve em Sines. ${PT}, disse a direção em comunicado.`, []],
])('pt: what looks like “to” may be the article of who speaks: %s', (text, expected) => {
  expect(speakersOf(text, 'pt')).toEqual(expected);
});

test.each([
  ['pt', `O ministro Rui Gil esteve em Sines. ${PT}, disse à deputada Ana Lopes.`, ['Rui Gil']],
  ['pt', `O ministro Rui Gil esteve em Sines. ${PT}, disse a jornalistas.`, ['Rui Gil']],
  ['pt', `O ministro Rui Gil esteve em Sines. ${PT}, respondeu a um repórter.`, ['Rui Gil']],
  ['pt', `O ministro Rui Gil esteve em Sines. ${PT}, disse ao jornalista João Mar.`, ['Rui Gil']],
  ['es', `El pastor Rui Gil fue detenido. ${ES}, dijo al fiscal Juan López.`, ['Rui Gil']],
  ['es', `Llovió en Lugo.\n\n${ES}, dijo a los medios Juan López.`, ['Juan López']],
])('%s: whom it is said to has not said it: %s', (lang, text, expected) => {
  expect(speakersOf(text, lang)).toEqual(expected);
});

test.each([
  ['es', `Llovió en Lugo. El diputado José Luna (Vox), ponente de la ley, dijo: ${ES}.`],
  ['pt', `Choveu em Sines. O senador José Luna (PSDB-AM), que votou contra, disse: ${PT}.`],
])('%s: what stands in brackets is of whom they stand behind', (lang, text) => {
  expect(speakersOf(text, lang)).toEqual(['José Luna']);
});
