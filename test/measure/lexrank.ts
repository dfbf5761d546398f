import { unigrams } from './metrics.ts';

const DAMPING = 0.85;
const ROUNDS = 30;

/**
 * The most central sentence by continuous LexRank (Erkan and Radev 2004):
 * PageRank over the cosine similarities of tf-idf vectors. A baseline.
 */
export function lexRank(sentences: readonly string[]): string {
  const vectors = tfIdf(sentences.map(unigrams));
  const similar = vectors.map((one) => vectors.map((other) => cosine(one, other)));
  const sums = similar.map((row) => row.reduce((sum, value) => sum + value, 0) || 1);
  let ranks = sentences.map(() => 1 / sentences.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    ranks = ranks.map((_, at) => {
      const votes = ranks.reduce(
        (sum, rank, from) => sum + (rank * (similar[from]?.[at] ?? 0)) / (sums[from] ?? 1),
        0,
      );
      return (1 - DAMPING) / sentences.length + DAMPING * votes;
    });
  }
  const best = ranks.indexOf(Math.max(...ranks));
  return sentences[best] ?? '';
}

type Vector = ReadonlyMap<string, number>;

function tfIdf(bags: readonly string[][]): Vector[] {
  const documents = new Map<string, number>();
  for (const bag of bags) {
    for (const word of new Set(bag)) documents.set(word, (documents.get(word) ?? 0) + 1);
  }
  return bags.map((bag) => {
    const vector = new Map<string, number>();
    for (const word of bag) {
      const idf = Math.log(bags.length / (documents.get(word) ?? 1)) + 1;
      vector.set(word, (vector.get(word) ?? 0) + idf);
    }
    return vector;
  });
}

function cosine(one: Vector, other: Vector): number {
  let dot = 0;
  for (const [word, weight] of one) dot += weight * (other.get(word) ?? 0);
  return dot === 0 ? 0 : dot / (length(one) * length(other));
}

function length(vector: Vector): number {
  return Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight ** 2, 0));
}
