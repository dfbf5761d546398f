import { expect, test } from 'vitest';
import { tokenise } from '../../../src/cut/prose/tokens.ts';
import { languageFor } from '../../../src/languages/index.ts';

function wordsOf(text: string, lang: string): string[] {
  return tokenise(text, [0, text.length], languageFor(lang)).map((token) => token.text);
}

test('a word that leans on the next is one of its own, others keep their apostrophe', () => {
  expect(wordsOf('Jusqu’à ce qu’aujourd’hui l’Académie l’ait dit', 'fr')).toEqual([
    ...['Jusqu’', 'à', 'ce', 'qu’', 'aujourd’hui', 'l’', 'Académie', 'l’', 'ait', 'dit'],
  ]);
  expect(wordsOf("qu'l'on", 'fr')).toEqual(["qu'", "l'", 'on']);
  expect(wordsOf("l'Académie", 'en')).toEqual(["l'Académie"]);
});

test('however many words lean on one, they are read', () => {
  expect(wordsOf(`${"l'".repeat(60_000)}Oise`, 'fr')).toHaveLength(60_001);
});
