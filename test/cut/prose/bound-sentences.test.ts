import { expect, test } from 'vitest';
import { boundEnd, limitsWhatIsBefore } from '../../../src/cut/prose/bound-sentences.ts';
import { languageFor } from '../../../src/languages/index.ts';
import { splitSentences } from '../../../src/text/sentences.ts';

const bound: readonly [lang: string, sentence: string][] = [
  ['fr', 'Elle est fausse.'],
  ['fr', 'Il n’en est rien.'],
  ['fr', 'Elle-même n’a pas confirmé.'],
  ['fr', 'Mais il ne protège pas de tout.'],
  ['en', 'None of this is supported by evidence.'],
  ['en', 'The Herald could not verify the claim.'],
  ['en', 'But no mattress will cure insomnia.'],
  ['de', 'Belegt ist das nicht.'],
  ['es', 'Pero nadie lo ha visto.'],
  ['it', 'La procura non ha confermato.'],
  ['ru', 'Официального подтверждения этому нет.'],
];

for (const [lang, sentence] of bound) {
  test(`“${sentence}” goes with the sentence before it`, () => {
    expect(limitsWhatIsBefore(sentence, [0, sentence.length], languageFor(lang))).toBe(true);
  });
}

const free: readonly [lang: string, sentence: string][] = [
  ['fr', 'Le chantier de la digue reprendra au printemps.'],
  ['fr', 'Le pont est plus long que celui de Millau.'],
  ['en', 'Repairs were scheduled for next spring.'],
  ['de', 'Der Kreistag will am 14. November abstimmen.'],
  [
    'en',
    'The council, which owns the bridge, has not yet said when the work on its northern arch will begin or who will pay for it.',
  ],
];

for (const [lang, sentence] of free) {
  test(`“${sentence}” stands on its own`, () => {
    expect(limitsWhatIsBefore(sentence, [0, sentence.length], languageFor(lang))).toBe(false);
  });
}

test('A denial binds the sentence before it in its paragraph, not in the one above', () => {
  const text =
    'The mast kills birds. None of this is true. Police came.\n\nIt rained.\n\nThat is false.';
  const english = languageFor('en');
  const sentences = splitSentences(text, [0, text.length], english);
  const ends = sentences.map((_, index) =>
    text.slice(0, boundEnd(text, sentences, index, english)),
  );
  expect(ends[0]).toBe('The mast kills birds. None of this is true.');
  expect(ends[3]?.endsWith('It rained.')).toBe(true);
});

test('A sentence that denies a whole paragraph goes with each claim in it', () => {
  const text =
    'The mast kills birds, a post says. It was built in March. None of this is true. It rained.';
  const english = languageFor('en');
  const sentences = splitSentences(text, [0, text.length], english);
  expect(text.slice(0, boundEnd(text, sentences, 0, english))).toMatch(/None of this is true\.$/u);
});

test('A verdict behind a quotation goes with the claim before it', () => {
  const text =
    'Hollmann habe sie gedemütigt. „Er schrie“, sagte Lea Wiesner. Belegt ist das nicht.';
  const german = languageFor('de');
  const sentences = splitSentences(text, [0, text.length], german);
  expect(boundEnd(text, sentences, 0, german)).toBe(text.length);
});
