import { expect, test } from 'vitest';
import { quotesOf } from '../reading.ts';

const FRENCH = 'Je ne comprends pas ce qui s’est passé cette nuit, tout est allé si vite';
const ENGLISH = 'I do not understand what happened last night, it all went so fast';
const GERMAN = 'Ich verstehe nicht, was in dieser Nacht geschehen ist, es ging so schnell';

test.each([
  [
    'fr',
    `Avec le maire de Nelle, Paul Haas, un voisin a sorti les enfants. « ${FRENCH} », raconte-t-il.`,
  ],
  [
    'fr',
    `Aux côtés du maire de Nelle, Paul Haas, le propriétaire regarde sa maison brûler. « ${FRENCH} », dit-il.`,
  ],
  [
    'en',
    `With the mayor of Ashford, Tom Keane, the owner watched his house burn. “${ENGLISH},” he said.`,
  ],
  [
    'de',
    `Neben dem Bürgermeister von Nelm, Paul Haas, sah der Besitzer zu. „${GERMAN}“, sagte er.`,
  ],
])('Beside whom somebody stood is not who speaks, in %s: %s', (lang, text) => {
  expect(quotesOf(text, lang)).toEqual([]);
});

test.each([
  [
    'fr',
    `Paul Haas, le maire de Nelle, regarde sa ville brûler. « ${FRENCH} », dit-il.`,
    'Paul Haas',
    'maire de Nelle',
  ],
  [
    'en',
    `With the fire out, Tom Keane, a lawyer based in Ashford, went home. “${ENGLISH},” he said.`,
    'Tom Keane',
    'lawyer based in Ashford',
  ],
])('Whom a sentence is about does, in %s: %s', (lang, text, name, role) => {
  expect(quotesOf(text, lang)[0]?.speaker).toMatchObject({ name, role });
});
