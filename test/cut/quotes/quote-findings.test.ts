import { expect, test } from 'vitest';
import { overridesFrom } from '../../../src/cut/cut-article.ts';
import { cutOf } from '../reading.ts';

const BY = 'said Ann Hill, the mayor of Leith.';
const LEANING = 'They never told us what was in the water before last winter';
const ALONE = 'The city will not close the harbour line before the winter';

function codesOf(words: string, choices: Parameters<typeof cutOf>[2] = {}): string[] {
  return cutOf(`The harbour line has a new timetable.\n\n“${words},” ${BY}`, 'en', choices)
    .findings.map(({ code }) => code)
    .filter((code) => code.startsWith('quote-'));
}

test('A quote that may lean on the article is to be read alone, one that does not goes out without a word', () => {
  expect(codesOf(LEANING)).toEqual(['quote-leans']);
  expect(codesOf(ALONE)).toEqual([]);
});

test('A finding tells which quote it is by how it opens', () => {
  const { findings } = cutOf(`“${LEANING},” ${BY}`, 'en');
  const found = findings.find(({ code }) => code === 'quote-leans');
  expect(found).toMatchObject({ severity: 'note' });
  expect(found?.message).toContain('“They never told us what was …”');
});

test('and names the next quote only where there is one', () => {
  const fixOf = (more: string) =>
    cutOf(`“${LEANING},” ${BY}${more}`, 'en').findings.find(({ code }) => code === 'quote-leans')
      ?.fix;
  const other = '“They never told us who had the keys to the old harbour,” said Tom Keane.';
  expect(fixOf('')).not.toContain('--pick');
  expect(fixOf(`\n\n${other}`)).toContain('--pick quote=2');
});

test.each([
  ['line', { overrides: overridesFrom({ quote: LEANING }) }],
  ['pick', { picks: { quote: 1 } }],
])('What an editor chose needs no second look: a %s', (_, choices) => {
  expect(codesOf(LEANING, choices)).toEqual([]);
});

test('So is one whose speaker only the article tells', () => {
  const { findings } = cutOf(`“${ALONE},” said a council spokesman.`, 'en');
  expect(findings.map(({ code }) => code)).toContain('quote-leans');
});
