/**
 * Measures the cut on labelled articles, their titles withheld:
 *
 *   npm run eval -- FILE.jsonl… [--json] [--misses N]
 *
 * A path may be a folder of such files. Prints a table a language and the
 * worst misses with their context; with `--json`, the figures alone.
 */
import process from 'node:process';
import { readRows } from './corpus.ts';
import { judge, type Verdict } from './judge-cut.ts';
import { mean } from './metrics.ts';

const args = process.argv.slice(2);
const most = Number(args[args.indexOf('--misses') + 1] ?? 10) || 10;
const paths = args.filter((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--misses');
if (paths.length === 0) {
  console.error('Give labelled articles, as in: npm run eval -- articles.jsonl');
  process.exit(2);
}

const started = performance.now();
const verdicts = readRows(paths).map(judge);
const seconds = (performance.now() - started) / 1000;
const figures = Object.fromEntries(
  [...new Set(verdicts.map(({ row }) => row.lang))]
    .sort()
    .map((lang) => [lang, figuresOf(verdicts.filter(({ row }) => row.lang === lang))]),
);
const others = verdicts.filter(({ row }) => row.lang !== 'fr');
const all = { 'all but fr': figuresOf(others), all: figuresOf(verdicts) };
const perSecond = verdicts.length / seconds;

if (args.includes('--json')) {
  console.log(JSON.stringify({ languages: { ...figures, ...all }, articlesPerSecond: perSecond }));
} else {
  console.table({ ...figures, ...all });
  console.log(`${perSecond.toFixed(1)} articles a second`);
  printMisses(verdicts);
}

function figuresOf(some: readonly Verdict[]) {
  const quotes = some.flatMap(({ quote }) => quote ?? []);
  const labelled = quotes.filter(({ hasLabels }) => hasLabels);
  const emitted = labelled.filter(({ isEmitted, isScored }) => isEmitted && isScored);
  const named = emitted.filter(({ speaker }) => speaker !== 'unscored');
  const without = quotes.filter(({ hasLabels }) => !hasLabels);
  const best = emitted.filter(({ isBest }) => isBest !== null);
  const headlines = some.flatMap(({ headline }) => headline ?? []);
  const takeaways = some.flatMap(({ takeaway }) => takeaway ?? []);
  const told = takeaways.flatMap(({ f1 }) => f1 ?? []);
  return {
    articles: some.length,
    'quote coverage': share(labelled, ({ isEmitted }) => isEmitted),
    precision: share(emitted, ({ isSpeech }) => isSpeech),
    speaker: share(named, ({ speaker }) => speaker === 'right'),
    abstention: share(without, ({ isEmitted }) => !isEmitted),
    best: share(best, ({ isBest }) => isBest === true),
    'headline F1': rounded(mean(headlines.map(({ f1 }) => f1)), headlines),
    '(first)': rounded(mean(headlines.map(({ first }) => first)), headlines),
    undoubted: share(headlines, ({ isUndoubted }) => isUndoubted),
    'takeaway R1': rounded(mean(told), told),
    '(first) ': rounded(mean(takeaways.map(({ first }) => first)), takeaways),
    '(LexRank)': rounded(mean(takeaways.map(({ lexRank }) => lexRank)), takeaways),
    'with takeaway': share(takeaways, ({ f1 }) => f1 !== null),
    verbatim:
      some.reduce((sum, { verbatim }) => sum + verbatim, 0) /
      some.reduce((sum, { lines }) => sum + lines, 0),
  };
}

function share<T>(some: readonly T[], test: (one: T) => boolean): number | null {
  return rounded(some.filter(test).length / Math.max(1, some.length), some);
}

/** Null where there is nothing to measure. */
function rounded(value: number, of: readonly unknown[]): number | null {
  return of.length === 0 ? null : Math.round(value * 1000) / 1000;
}

function printMisses(some: readonly Verdict[]): void {
  const wrong = some.filter(
    ({ quote }) =>
      quote?.isEmitted && (quote.speaker === 'wrong' || (quote.isScored && !quote.isSpeech)),
  );
  for (const { row, cut, context } of wrong.slice(0, most)) {
    console.log(
      `\nquote ${row.id}\n  “${cut.quotes[0]?.text}” — ${cut.quotes[0]?.speaker?.name}\n  ${context}`,
    );
  }
  const headlines = some.filter(({ headline }) => headline !== null);
  headlines.sort((one, other) => (one.headline?.f1 ?? 0) - (other.headline?.f1 ?? 0));
  for (const { row, cut } of headlines.slice(0, most)) {
    console.log(`\nheadline ${row.id}\n  made  ${cut.headline.text}\n  given ${row.title}`);
  }
}
