import { expect, it } from 'vitest';
import { languageFor } from '../../src/languages/index.ts';
import { joinParts } from '../../src/thread/parts.ts';
import { readForThread } from '../../src/thread/reading.ts';
import { subheadOver } from '../../src/thread/subheads.ts';
import { buildArticle } from './build.ts';

const SOURCED = 'According to the council, the van may cost £96,000 a year.';

function lead(subhead: string, ...paragraphs: readonly string[]): string | null {
  const article = buildArticle({
    lang: 'en',
    body: ['Leeds keeps its mobile library.', `## ${subhead}`, ...paragraphs],
  });
  const language = languageFor('en');
  const reading = readForThread(article, language);
  const last = reading.sentences.at(-1)?.span ?? [0, 0];
  const parts = subheadOver(article, reading, last, language);
  return parts === null ? null : joinParts(parts);
}

it('says what a sentence that opens on its source is about', () => {
  expect(lead('A costly van', SOURCED)).toBe('A costly van: ');
  expect(lead('🚐 A costly van', SOURCED)).toBe('A costly van: ');
});

it('names what the sentence takes for known', () => {
  expect(lead('The van of 2011', 'The van was late for the first time.')).toBe('The van of 2011: ');
});

it.each([
  ['a sentence that is clear', 'A costly van', 'Farah Iqbal drives nine rounds a week.'],
  ['a question', 'A costly van?', SOURCED],
  ['a quotation', '“A costly van”', SOURCED],
  ['a sentence of its own', 'The van is costly', SOURCED],
  ['one word', 'Costs', SOURCED],
  ['a long one', 'A van that nobody in the nine villages wanted', SOURCED],
])('leaves out %s', (_, subhead, sentence) => {
  expect(lead(subhead, sentence)).toBeNull();
});

it('does not lead a sentence far below it', () => {
  expect(lead('A costly van', 'Nine villages wait.', SOURCED)).toBeNull();
});
