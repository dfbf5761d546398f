import { expect, test } from 'vitest';
import { isSaidByPronoun } from '../../../src/cut/clarity/said-by-pronoun.ts';
import { languageFor } from '../../../src/languages/index.ts';

const nameless: readonly [lang: string, words: string][] = [
  ['fr', '« Ce n’est pas le sujet », balaie-t-elle.'],
  ['fr', '« Vous avez dit le contraire », lui a-t-elle fait remarquer.'],
  ['fr', '« Je n’ai jamais prononcé ces mots », a répliqué l’intéressé.'],
  ['fr', 'Le port restera ouvert, a-t-il ajouté.'],
  ['en', '“We failed the public,” he said.'],
  ['en', '“I will wait for the report,” she later told reporters.'],
  ['de', '„Wir brauchen die Pacht“, sagte sie.'],
  ['es', '«Nadie me llamó», se quejó.'],
  ['it', '«Non è vero», ribatte lei.'],
];

for (const [lang, words] of nameless) {
  test(`In “${words}” nobody knows who spoke`, () => {
    expect(isSaidByPronoun(words, languageFor(lang))).toBe(true);
  });
}

const named: readonly [lang: string, words: string][] = [
  ['fr', 'La maire, Odile Pradel, s’y oppose. « Jamais », dit-elle.'],
  ['fr', 'Odile Pradel quitte la mairie, a-t-elle annoncé lundi.'],
  ['fr', '« Jamais », dit Odile Pradel.'],
  ['en', 'Police Chief Ron Abbot apologised. “We failed,” he said.'],
  ['en', 'Residents said they want the pool back.'],
  ['de', 'Förster Jan Petersen hält dagegen. „Nein“, sagt er.'],
  ['es', 'El alcalde Joaquín Soler lo negó. «No es verdad», dijo.'],
];

for (const [lang, words] of named) {
  test(`In “${words}” the speaker is named`, () => {
    expect(isSaidByPronoun(words, languageFor(lang))).toBe(false);
  });
}
