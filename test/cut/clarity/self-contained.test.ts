import { expect, test } from 'vitest';
import { isLedByPronoun } from '../../../src/cut/clarity/self-contained.ts';
import { proseOf } from '../reading.ts';

test.each([
  ['fr', 'Le 22 août, il avait prévenu la mairie.'],
  ['fr', 'Le 22 août, celui-ci avait prévenu la mairie.'],
  ['fr', 'Demain, peut-elle encore gagner ?'],
  ['en', 'On Thursday, they had warned the council.'],
])('%s: “%s” has a pronoun for its subject', (lang, text) => {
  expect(isLedByPronoun(proseOf(text, lang), [0, text.length])).toBe(true);
});

test.each([
  ['fr', 'Le 22 août, Anne Morel avait prévenu la mairie, où elle travaille.'],
  ['fr', 'Nous avons prévenu la mairie.'],
  ['en', 'The council said they had been warned.'],
])('%s: “%s” has none', (lang, text) => {
  expect(isLedByPronoun(proseOf(text, lang), [0, text.length])).toBe(false);
});
