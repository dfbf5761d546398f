import { describe, expect, test } from 'vitest';
import { speakersOf } from '../reading.ts';

const EN = '“We are not going to close the line before the winter is over.”';
const EN_COMMA = '“We are not going to close the line before the winter is over,”';

describe('Whoever says something goes on in the quotation right behind it', () => {
  test.each([
    ['en', `Tom Keane says the line costs too much. ${EN}`],
    ['en', `Tom Keane says the line costs too much.\n\n${EN}`],
    ['en', `Tom Keane has said that the line costs too much.\n\n${EN}\n\nThe bus is full.`],
    [
      'fr',
      'Tom Kermarrec explique que la ligne coûte trop cher. « Nous n’avons plus les moyens de la garder ouverte cet hiver. »',
    ],
    [
      'es',
      'Tomás Luna asegura que la línea es cara. «No tenemos medios para mantenerla abierta este invierno.»',
    ],
    [
      'nl',
      'Tom de Boer zegt dat de lijn te duur is. “We hebben geen middelen om haar deze winter open te houden.”',
    ],
  ])('%s: %s', (lang, text) => {
    expect(speakersOf(text, lang)).toEqual([expect.stringMatching(/^Tom/u)]);
  });
});

describe('but nobody does', () => {
  test.each([
    [
      'where another opens the next paragraph',
      `Tom Keane says the line costs too much.\n\n${EN}\n\nAnn Hill, a farmer, stands in her field.`,
    ],
    ['where somebody is addressed', `Tom Keane told Ann Hill the line costs too much. ${EN}`],
    ['where nothing is said', `Tom Keane said nothing of the line. ${EN}`],
    ['where a relative may answer', `Tom Keane says his neighbour insulted him. ${EN}`],
    ['where a text is quoted', `Tom Keane says a letter came. ${EN}`],
    [
      'where the words address somebody',
      'Tom Keane says a stranger stopped him. “You have no right to keep this line open all winter.”',
    ],
    ['behind what somebody did', `Tom Keane won in two hours. ${EN}`],
  ])('%s', (_, text) => {
    expect(speakersOf(text, 'en')).toEqual([]);
  });
});

describe('A pronoun in the next paragraph is whoever says something right before it', () => {
  test.each([
    'Rinaani Muto says the plan would hurt the park.',
    'Activist Rinaani Muto, from Leith, said she walks in the park.',
    'Rinaani Muto says South Africa and the Supreme Court failed the park.',
  ])('%s', (sentence) => {
    expect(speakersOf(`${sentence}\n\n${EN_COMMA} she said.`, 'en')).toEqual(['Rinaani Muto']);
  });

  test('and not who did something, where the name tells neither man nor woman', () => {
    const text = `Rinaani Muto walks in the park.\n\n${EN_COMMA} she said.`;
    expect(speakersOf(text, 'en')).toEqual([]);
  });
});

test('a speaker from a place or a body speaks before the quotation, too', () => {
  const text = `Lauren Nel from Natural Justice in Cape Town says: ${EN}`;
  expect(speakersOf(text, 'en')).toEqual(['Lauren Nel']);
});

test('words that deny something open freely, and “No,” does not', () => {
  const said = (words: string) => `Tom Keane was clear. “${words},” he said.`;
  expect(speakersOf(said('No farm in this valley is safe from the river'), 'en')).toHaveLength(1);
  expect(speakersOf(said('No, the farm in this valley is not safe'), 'en')).toHaveLength(0);
});

test('a German answer to somebody is not theirs', () => {
  const text =
    'Paul Haas erklärte, er habe den Notruf angerufen. „Bleiben Sie ruhig und gehen Sie nicht zurück in das Haus.“';
  expect(speakersOf(text, 'de')).toEqual([]);
});
