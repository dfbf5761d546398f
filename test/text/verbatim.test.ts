import { expect, test } from 'vitest';
import type { Span } from '../../src/text/spans.ts';
import { foldText, isVerbatim, stripEmoji } from '../../src/text/verbatim.ts';

const ARTICLE =
  "Selon la mairie, « le quai n'est pas sûr ! » 🚧 Les travaux, prévus en mai, dureront un an.";

function spanOf(words: string): Span {
  const start = ARTICLE.indexOf(words);
  return [start, start + words.length];
}

test('White space, marks and apostrophes may differ', () => {
  const spans = [spanOf("« le quai n'est pas sûr ! »")];
  expect(isVerbatim({ text: '“Le quai n’est pas sûr!”', spans }, ARTICLE)).toBe(true);
});

test('Emoji and closing punctuation may go', () => {
  const spans = [spanOf('🚧 Les travaux, prévus en mai, dureront un an.')];
  expect(isVerbatim({ text: 'Les travaux, prévus en mai, dureront un an', spans }, ARTICLE)).toBe(
    true,
  );
});

test('A lost negation, an added word, a changed letter and a changed mark inside are not verbatim', () => {
  const spans = [spanOf("le quai n'est pas sûr ! »")];
  for (const text of [
    'le quai est sûr !',
    'le vieux quai n’est pas sûr !',
    'le quai n’est pas sur !',
    'le quai n’est pas sûr ?',
  ]) {
    expect(isVerbatim({ text, spans }, ARTICLE)).toBe(false);
  }
});

test('Only the first letter may become a capital', () => {
  const spans = [spanOf('le quai')];
  expect(isVerbatim({ text: 'Le quai', spans }, ARTICLE)).toBe(true);
  expect(isVerbatim({ text: 'Le Quai', spans }, ARTICLE)).toBe(false);
});

test('What is left out between two spans may show as […]', () => {
  const spans = [spanOf('Les travaux'), spanOf('dureront un an')];
  expect(isVerbatim({ text: 'Les travaux […] dureront un an', spans }, ARTICLE)).toBe(true);
  expect(isVerbatim({ text: 'Les travaux dureront un an', spans }, ARTICLE)).toBe(true);
  expect(
    isVerbatim({ text: 'Dureront un an […] les travaux', spans: [...spans].reverse() }, ARTICLE),
  ).toBe(false);
});

test('A line without spans, or with spans outside the article, is not verbatim', () => {
  expect(isVerbatim({ text: 'Le quai', spans: [] }, ARTICLE)).toBe(false);
  expect(isVerbatim({ text: 'Le quai', spans: [[900, 907]] }, ARTICLE)).toBe(false);
});

test('Folding leaves digits, trade marks and arrows alone', () => {
  expect(foldText('Le 3e quai™ → 5 %')).toBe('Le 3e quai™ → 5%');
});

test('Emoji go with the space they leave', () => {
  expect(stripEmoji('🗣️ Le quai 🚧 ferme 🎉.')).toBe('Le quai ferme.');
});
