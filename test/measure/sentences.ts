import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageFor } from '../../src/languages/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';

/**
 * Reports how many sentence-splitting cases pass. Takes the folder that holds
 * `hard_cases_fr_en.json` and `golden_rules.json`; `--misses` prints what fails.
 */
type Case = {
  readonly lang: string;
  readonly group?: string;
  readonly text: string;
  readonly sentences: readonly string[];
};

const [folder = '.', ...flags] = process.argv.slice(2);
const tally = new Map<string, { passed: number; total: number }>();

for (const [name, file] of [
  ['hard', 'hard_cases_fr_en.json'],
  ['golden rules', 'golden_rules.json'],
] as const) {
  const cases: readonly Case[] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  for (const one of cases) measure(name, one);
}
console.table(
  [...tally].map(([set, { passed, total }]) => ({
    set,
    passed,
    total,
    share: `${((100 * passed) / total).toFixed(1)} %`,
  })),
);

function measure(name: string, one: Case): void {
  const spans = splitSentences(one.text, [0, one.text.length], languageFor(one.lang));
  const got = spans.map(([start, end]) => squeeze(one.text.slice(start, end)));
  const wanted = one.sentences.map(squeeze);
  const isRight = got.length === wanted.length && got.every((text, at) => text === wanted[at]);
  const set = [name, one.lang, one.group].filter(Boolean).join(' ');
  const counted = tally.get(set) ?? { passed: 0, total: 0 };
  tally.set(set, { passed: counted.passed + (isRight ? 1 : 0), total: counted.total + 1 });
  if (!isRight && flags.includes('--misses')) console.log(set, { wanted, got });
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
