import { expect, test } from 'vitest';
import { lineAt } from '../../../src/cut/line.ts';
import type { Prose } from '../../../src/cut/prose/prose.ts';
import { centrality, weighWords } from '../../../src/cut/prose/weigh-words.ts';
import {
  type Candidate,
  scoreCandidate,
  topicOf,
} from '../../../src/cut/takeaways/score-candidate.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import type { Span } from '../../../src/text/spans.ts';
import { proseOf } from '../reading.ts';

const HEADLINE = 'Corve has opened its harbour to forty trawlers.';

/** The candidates of an article that opens on the headline, each sentence one. */
function candidatesOf(prose: Prose): Candidate[] {
  const weights = weighWords(prose);
  return splitSentences(prose.text, [0, prose.text.length], prose.language).map((span, index) => ({
    span,
    sentences: [span],
    index,
    centrality: centrality(prose, weights, span),
  }));
}

/** The score of each sentence behind the headline, as if it stood second. */
function scoresOf(sentences: readonly string[]): number[] {
  const prose = proseOf([HEADLINE, ...sentences].join(' '), 'en');
  const candidates = candidatesOf(prose);
  const headline: Span = [0, HEADLINE.length];
  const topic = topicOf(prose, candidates, lineAt(prose, [headline], 'article'));
  return candidates.slice(1).map((one) => scoreCandidate(prose, { ...one, index: 1 }, topic));
}

test('What the headline speaks of is worth more than what it does not', () => {
  const [on = 0, off = 0] = scoresOf([
    'The council says that the harbour of Corve will be open to all trawlers from the first of May.',
    'The council says that the library of Otley will be shut to all readers from the first of May.',
  ]);
  expect(on).toBeGreaterThan(off);
});

test('A list of names and figures is worth less than a sentence that says something of them', () => {
  const [told = 0, list = 0] = scoresOf([
    'The crews of the four that were there in May say that they will not be back before it is open.',
    'Anna Pell, 44, Otley; Tom Abel, 52, Lennick; Ida Moor, 61, Marle; Joan Vane, 38, Sallow, 1971.',
  ]);
  expect(told).toBeGreaterThan(list);
});

test('The same words are worth less further down, and less again as one of two sentences', () => {
  const prose = proseOf(`${HEADLINE} The council of Corve has paid for the harbour itself.`, 'en');
  const candidates = candidatesOf(prose);
  const topic = topicOf(prose, candidates, lineAt(prose, [[0, HEADLINE.length]], 'article'));
  const [, one] = candidates;
  if (one === undefined) throw new Error('there are two sentences');
  const score = scoreCandidate(prose, one, topic);
  expect(scoreCandidate(prose, { ...one, index: 9 }, topic)).toBeLessThan(score - 1);
  const pair = { ...one, sentences: [one.span, one.span] };
  expect(scoreCandidate(prose, pair, topic)).toBeLessThan(score);
});

test('The best of many sentences must be better than the best of few', () => {
  const least = (count: number) => {
    const prose = proseOf(
      `${HEADLINE}${' Crews from Otley left for the quays.'.repeat(count)}`,
      'en',
    );
    const headline = lineAt(prose, [[0, HEADLINE.length]], 'article');
    return topicOf(prose, candidatesOf(prose), headline).leastScore;
  };
  expect(least(40)).toBeGreaterThan(least(5) + 1);
});

test('A script without spaces is not scored by its share of words that say something', () => {
  const prose = proseOf('港は四月に開く。市長が十日に発表した。', 'ja');
  const headline = lineAt(prose, [[0, 8]], 'article');
  expect(topicOf(prose, candidatesOf(prose), headline).density).toBe(1);
});
