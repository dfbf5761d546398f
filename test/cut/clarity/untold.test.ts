import { expect, test } from 'vitest';
import { knownFrom } from '../../../src/cut/clarity/opening.ts';
import { countUntold } from '../../../src/cut/clarity/untold.ts';
import { proseOf } from '../reading.ts';

/** What the last sentence of a text calls known, under a headline. */
function untold(before: string, text: string, lang: string, headline = ''): number {
  const prose = proseOf(`${before} ${text}`, lang);
  const from = before.length + 1;
  return countUntold(prose, [from, from + text.length], knownFrom([headline], prose.language));
}

test.each([
  [
    'en',
    'Seven party leaders met for a debate.',
    'Ida Pell pressed them during the debate in May.',
  ],
  [
    'fr',
    'La criée a lancé une vente de bateaux.',
    'Maëlle Kerbrat critique la vente depuis lundi.',
  ],
  ['de', 'Am Kai lag eine Leiche.', 'Ida Pell stand am Montag neben der Leiche, sagt sie.'],
  ['es', 'El puerto publicó un horario.', 'Los vecinos de Gavia se quejan del horario desde mayo.'],
])('%s: what was told before the sentence and not in it is counted', (lang, before, text) => {
  expect(untold(before, text, lang)).toBe(1);
});

test('What the headline tells, or the sentence itself, is known', () => {
  const before = 'Seven party leaders met for a debate.';
  expect(untold(before, 'Ida Pell lost the debate in May.', 'en', 'A debate in Corve')).toBe(0);
  expect(untold(before, 'Ida Pell called a debate in May and lost the debate.', 'en')).toBe(0);
});

test('A noun that says which, a name, news and what is told here first are no such thing', () => {
  const before = 'A ferry, a debate, a decision and the Corve harbour were told of.';
  for (const text of [
    'Ida Pell won the debate of May on whelks.',
    'Ida Pell left the ferry that sank.',
    'Ida Pell left the Corve Harbour Board.',
    'Ida Pell fought the decision.',
    'Ida Pell mended the lamp.',
    'Ida Pell said “the ferry must go”.',
  ])
    expect([text, untold(before, text, 'en')]).toEqual([text, 0]);
});

test('Nothing is counted in a language whose articles are not known', () => {
  expect(untold('Parti liderleri bir tartışma yaptı.', 'Tartışma mayısta bitti.', 'tr')).toBe(0);
});
