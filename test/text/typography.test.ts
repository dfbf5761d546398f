import { describe, expect, test } from 'vitest';
import { languageFor } from '../../src/languages/index.ts';
import {
  capitaliseFirst,
  dropClosingPunctuation,
  removeEmoji,
  typeset,
} from '../../src/text/typography.ts';

const french = languageFor('fr');

describe('a French line', () => {
  test('gets its spaces, its marks and its apostrophes, each recorded', () => {
    expect(typeset('Elle l\'a dit: "Non!"', french)).toEqual({
      text: 'Elle l’a dit\u00a0: «\u00a0Non\u202f!\u00a0»',
      changes: ['quote marks set', 'apostrophes set', 'spaces set'],
    });
  });

  test('keeps times, addresses and double marks together', () => {
    const text = 'À 10:30, https://brest.fr/?a=1 : vrai\u202f?!';
    expect(typeset(text, french).text).toBe('À 10:30, https://brest.fr/?a=1\u00a0: vrai\u202f?!');
  });

  test('that is already set stays as it is, with no change recorded', () => {
    const text = 'L’élue a dit\u00a0: «\u00a0Non\u202f!\u00a0»';
    expect(typeset(text, french)).toEqual({ text, changes: [] });
  });

  test('that will stand between marks has inner marks', () => {
    expect(typeset('Un « oui » franc', french, true).text).toBe('Un “oui” franc');
  });

  test('of Québec has no space before an exclamation mark', () => {
    expect(typeset('Il a dit «non»!', languageFor('fr-CA')).text).toBe(
      'Il a dit «\u00a0non\u00a0»!',
    );
  });
});

test('An English line gets curly marks without spaces, and keeps its colon', () => {
  const { text } = typeset('He\'s sure: "It isn\'t safe"', languageFor('en'));
  expect(text).toBe('He’s sure: “It isn’t safe”');
});

test('A German line gets low opening marks', () => {
  expect(typeset('Sie sagte: "Nein"', languageFor('de')).text).toBe('Sie sagte: „Nein“');
});

test('The first letter becomes a capital behind marks, and a digit stays', () => {
  expect(capitaliseFirst('«\u00a0élan', french)).toEqual({
    text: '«\u00a0Élan',
    changes: ['capitalised'],
  });
  expect(capitaliseFirst('12 bateaux', french).changes).toEqual([]);
});

test('A full stop goes; an ellipsis, an exclamation and a question stay', () => {
  expect(dropClosingPunctuation('Le quai ferme.').text).toBe('Le quai ferme');
  for (const text of [
    'Le quai ferme…',
    'Le quai ferme...',
    'Le quai ferme\u202f!',
    'Pourquoi\u202f?',
  ]) {
    expect(dropClosingPunctuation(text)).toEqual({ text, changes: [] });
  }
});

test('Taking emoji out is recorded', () => {
  expect(removeEmoji('⚓ Le port')).toEqual({ text: 'Le port', changes: ['emoji removed'] });
});

test('The full stop of an abbreviation of capitals is no closing one', () => {
  expect(dropClosingPunctuation('Exports to the U.S.').text).toBe('Exports to the U.S.');
});
