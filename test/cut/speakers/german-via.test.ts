import { expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const SAID = '„Die Leute am Hafen haben eine bessere Lösung verdient als diese Mauer“';

function viaOf(text: string) {
  const quotes = quotesOf(`In Kiel wächst der Ärger. ${SAID}, sagte Anna Lorenz ${text}`, 'de');
  return quotes.map(({ speaker }) => speaker?.via);
}

test.each([
  ['dem „Boten“.', 'dem „Boten“'],
  ['gegenüber dem „Boten“.', 'dem „Boten“'],
  ['gegenüber der „Seepost“ am Montag.', 'der „Seepost“'],
  ['im Gespräch mit der «Seepost».', 'der «Seepost»'],
  ['der Deutschen Presse-Agentur.', 'der Deutschen Presse-Agentur'],
  ['den Zeitungen der Seewind Mediengruppe.', 'der Seewind Mediengruppe'],
])('a paper is named by the case of whom it is said to: %s', (text, via) => {
  expect(viaOf(text)).toEqual([via]);
});

test.each([
  'nach dem „Hafenfest“.',
  'mit dem „Goldenen Anker“ in der Hand.',
  'zu dem „Plan B“.',
  'über die Reden der „Freien Küste“.',
])('what else stands in marks is no paper: %s', (text) => {
  expect(viaOf(text)).toEqual([null]);
});
