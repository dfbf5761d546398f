import { describe, expect, test } from 'vitest';
import { speakersInRoles } from '../reading.ts';

const EN = '“We are not going to close the line before the winter is over,”';

describe('A body is called by its whole name', () => {
  test.each([
    'the Bank of England',
    'the Office for National Statistics',
    'the European Court of Justice',
    'the International Monetary Fund',
    'the National Farmers’ Union',
    'the charity Children in Need',
  ])('%s', (name) => {
    expect(speakersInRoles(`${EN} said ${name}.`, 'en')).toEqual([[name, null]]);
    expect(speakersInRoles(`${EN} ${name} said.`, 'en')).toEqual([[name, null]]);
  });

  test.each(['on Monday', 'in March', 'in London', 'of Keane’s offer'])(
    'and not with when, where or of what it speaks: %s',
    (rest) => {
      expect(speakersInRoles(`${EN} said the Home Office ${rest}.`, 'en')).toEqual([
        ['the Home Office', null],
      ]);
    },
  );

  test('and not by whom it speaks of', () => {
    expect(speakersInRoles(`${EN} the Guardian said of Ann Hill.`, 'en')).not.toContainEqual([
      'the Guardian of Ann Hill',
      null,
    ]);
  });
});

describe('The body before a role belongs to it', () => {
  test.each([
    ['Bank of England governor Ann Hill', 'Ann Hill', 'Bank of England governor'],
    ['EastEnders actress Ann Hill', 'Ann Hill', 'EastEnders actress'],
    ['a British Airways spokesperson', null, 'British Airways spokesperson'],
    ['novelist and critic Lila Rae', 'Lila Rae', 'novelist and critic'],
    ['eyewitness Ann Hill', 'Ann Hill', 'eyewitness'],
    ['the Belgian Tadej Brenko', 'Tadej Brenko', null],
    ['the Party for the People leader Ann Hill', 'Ann Hill', 'Party for the People leader'],
  ])('%s', (speaker, name, role) => {
    expect(speakersInRoles(`${EN} said ${speaker}.`, 'en')).toEqual([[name, role]]);
  });

  test('and a party before an office tells nobody', () => {
    expect(speakersInRoles(`${EN} the Republican governor said.`, 'en')).toEqual([]);
  });

  test('and a party between commas is nobody', () => {
    const text = `Gov. Ann Hill, a Republican, said: ${EN}`;
    expect(speakersInRoles(text, 'en')).toEqual([['Ann Hill', null]]);
  });
});

describe('What a relative says or gives is not said by whom it is told of', () => {
  test.each([
    'Ann Hill keeps a card that her late husband gave her:',
    'Ann Hill keeps a card her husband gave her:',
    'Tom Keane said that his mother always told him:',
  ])('%s', (lead) => {
    expect(speakersInRoles(`${lead} ${EN}`, 'en')).toEqual([]);
  });
});
